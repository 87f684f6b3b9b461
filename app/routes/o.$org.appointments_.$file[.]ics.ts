import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireMember } from '~/auth/gates.server';
import { languageOf } from '~/i18n/language.server';
import { notFound } from '~/platform/errors';
import { jointAppointmentFile } from '~/queries/enquiries/joint-appointments.server';

/** The calendar file of a joint appointment: `:id.ics`. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'employer' });
  const id = args.params.file;
  if (id === undefined) throw notFound();
  const text = await jointAppointmentFile(args.context.app.database, {
    id,
    language: languageOf(args.request),
    organisationId: organisation.id,
  });
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="lotsenwerk.ics"',
      'Cache-Control': 'no-store',
    },
  });
}
