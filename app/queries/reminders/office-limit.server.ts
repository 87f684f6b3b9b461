import type { CalendarDate } from '~/domain/calendar';
import { friendlyEnquiry, mailtoOf } from '~/domain/reminders/friendly-enquiry';
import type { StepWork } from '~/queries/work/step-work.server';

/** What there is to do while an office has a step; null: nothing to say. */
export type OfficeLimit =
  | { kind: 'wait'; until: CalendarDate | null }
  | { kind: 'deemed'; on: CalendarDate }
  | { kind: 'overrun'; since: CalendarDate; draft: { subject: string; body: string; mailto: string } };

/**
 * From the clock of an open step: wait while it runs although the planned day is over, go on where silence counted as
 * consent, ask where a limit of the law is over. Practice (`typical`) is no limit that an office could be beyond.
 */
export function officeLimitOf(
  { line, clock }: StepWork,
  { organisationName, today }: { organisationName: string; today: CalendarDate },
): OfficeLimit | null {
  if (clock === null) return null;
  const { state, start, due, legalBasis } = clock.reading;
  switch (state) {
    case 'running':
    case 'extended':
      return line.dueOn !== null && line.dueOn < today ? { kind: 'wait', until: due } : null;
    case 'suspended':
      return { kind: 'wait', until: due };
    case 'deemed':
      return due === null ? null : { kind: 'deemed', on: due };
    case 'overrun': {
      if (start === null || due === null || clock.kind === 'typical') return null;
      const draft = friendlyEnquiry({
        stepTitle: line.title,
        organisationName,
        actor: line.actor,
        start,
        due,
        legalBasis,
        isSoll: clock.kind === 'soll',
      });
      return { kind: 'overrun', since: due, draft: { ...draft, mailto: mailtoOf(draft) } };
    }
    case 'met':
    case 'not-started':
      return null;
  }
}
