import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireCandidate } from '~/auth/candidate-gate.server';
import { notFound } from '~/platform/errors';
import { candidateAppointment } from '~/queries/candidate/candidate-appointment.server';

/** One appointment for the candidate's own calendar. */
export async function loader(args: LoaderFunctionArgs) {
  const { link, planLanguage } = await requireCandidate(args);
  const { organisationId, caseId } = link;
  const text = await candidateAppointment(args.context.app.database, {
    organisationId,
    caseId,
    stepId: args.params['step'] ?? '',
    language: planLanguage,
  });
  if (text === null) throw notFound();
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="lotsenwerk-termin.ics"',
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  });
}
