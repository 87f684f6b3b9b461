import type { ReminderRule } from './reminder-rule';
import { nextMorning } from './step-overdue';
import { dutiesDueRemindAt } from './duties-due';

/**
 * A limit that the employer has to keep and that began with an event: the answer to the Employment Agency within a month
 * (§ 39 Abs. 4 AufenthG), the report of an early end within four weeks (§ 4a Abs. 5 S. 3 Nr. 3 AufenthG). Said twice: the
 * next morning, and three working days before its last day. The subject is "<limit>:first" or "<limit>:last".
 */
export const ownLimit: ReminderRule = {
  wanted: ({ caseId, ownLimits }) =>
    ownLimits.flatMap(({ limitId, due }) =>
      (['first', 'last'] as const).map((which) => ({
        stepId: null,
        subject: `${limitId}:${which}`,
        dueOn: due,
        cause: `own-limit:${caseId}:${limitId}:${due}:${which}`,
      })),
    ),
  remindAt: ({ dueOn, subject }, when) => {
    const last = dutiesDueRemindAt({ dueOn, ...when });
    if (subject?.endsWith(':last')) return last;
    const first = nextMorning(when);
    // Known so late that the second one says it all.
    return last !== null && first < last ? first : null;
  },
  urgency: ({ subject }) => (subject?.endsWith(':last') ? 'by-its-day' : 'ordinary'),
  goneReason: 'no-longer-due',
};

/** The limit that a subject names. */
export function limitOfSubject(subject: string | null): string {
  return subject?.split(':')[0] ?? '';
}
