import type { DeclineReason } from '~/domain/enquiries';

import { changeEnquiry } from './change-enquiry.server';
import type { EnquiryContext, EnquiryOutcome } from './enquiry-context.server';
import { mailAskers } from './mail-askers.server';
import { routeNow } from './route-now.server';

/** A service outside says that it is not for it, with a reason: the next one is asked, and the asker told. */
export async function declineAsService(
  app: EnquiryContext,
  { partyId, reason, note }: { partyId: string; reason: DeclineReason; note: string },
): Promise<EnquiryOutcome> {
  const party = await app.database.enquiryParty.findUnique({ where: { id: partyId } });
  if (party === null) return { outcome: 'not-possible-now' };
  return changeEnquiry(app, { enquiryId: party.enquiryId, as: 'system' }, async (change) => {
    const { holder } = change.state;
    if (holder?.kind !== 'service' || holder.id !== party.serviceId) return { outcome: 'not-possible-now' };
    const by = { side: 'holder', personId: null, name: party.name ?? '' } as const;
    if (!(await change.happen({ kind: 'declined', reason, note }, by)))
      return { outcome: 'not-possible-now' };
    await routeNow(change);
    await mailAskers(change, { template: 'enquiry-moved-on', cause: 'moved-on', before: party.name });
    return { outcome: 'done' };
  });
}
