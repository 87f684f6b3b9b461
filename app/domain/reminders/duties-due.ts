import type { CalendarDate } from '../calendar';
import { berlinDate } from './berlin-time';
import type { ReminderRule, When } from './reminder-rule';
import { stepDueRemindAt } from './step-due';

/** The step whose day is the first day of work. */
export const FIRST_DAY_STEP = 'first-day';

/**
 * The employer's duties with a day of their own (before the first day of work, six weeks after it). Those of one day
 * are one reminder: nobody needs eight mails about the same morning. Three working days before, as for steps.
 */
export function dutiesDueCause(caseId: string, dueOn: CalendarDate): string {
  return `duties-due:${caseId}:${dueOn}`;
}

/** The moment of the reminder, or null where the day is over when it is planned: then nothing can be kept any more. */
export function dutiesDueRemindAt(input: When & { dueOn: CalendarDate }): Date | null {
  return input.dueOn < berlinDate(input.now) ? null : stepDueRemindAt(input);
}

export const dutiesDue: ReminderRule = {
  wanted: ({ caseId, dutyDays }) =>
    [...new Set(dutyDays)].map((dueOn) => ({
      stepId: null,
      subject: null,
      dueOn,
      cause: dutiesDueCause(caseId, dueOn),
    })),
  remindAt: ({ dueOn }, when) => dutiesDueRemindAt({ dueOn, ...when }),
  urgency: () => 'by-its-day',
  goneReason: 'due-day-moved',
};
