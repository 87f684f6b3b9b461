import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireMember } from '~/auth/gates.server';
import { openDeskStream } from '~/services/live/open-desk-stream.server';

/**
 * News of a desk as server-sent events: `inbox` when one of its enquiries changed, and for the enquiry in the address
 * `enquiry` and `team`. The events say that something is new, never what. `?enquiry=<id>` also tells the team who reads.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  // Nothing to hear here: 204 keeps the browser from asking again.
  if (app.live === undefined) return new Response(null, { status: 204 });
  const isStillMember = async () => {
    try {
      // A context of its own, for the gate remembers what it found for one request.
      await requireMember({ ...args, context: { ...args.context } }, { kind: 'desk' });
      return true;
    } catch {
      return false;
    }
  };
  return openDeskStream(
    { ...app, live: app.live },
    {
      deskId: organisation.id,
      personId: person.id,
      enquiryId: new URL(args.request.url).searchParams.get('enquiry'),
      signal: args.request.signal,
      isStillMember,
    },
  );
}
