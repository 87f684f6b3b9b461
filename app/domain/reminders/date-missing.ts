import { nextOfficeDay } from '../calendar';
import { berlinInstant } from './berlin-time';
import type { ReminderRule } from './reminder-rule';
import { REMIND_HOUR } from './step-due';
import { nextMorning } from './step-overdue';

/**
 * A date that should be there and is not is a task of its own, with a day: at 07:00 of that day, or of the next one on
 * which somebody works. It ends by itself when the date comes. Which dates: `date-missing-rules.ts`.
 */
export const dateMissing: ReminderRule = {
  wanted: ({ caseId, missing }) =>
    missing.map(({ which, stepId, askOn }) => ({
      stepId,
      subject: which,
      dueOn: askOn,
      // Without the day: a day that moves makes no second task.
      cause: `date-missing:${stepId ?? caseId}:${which}`,
    })),
  remindAt: ({ dueOn }, when) => {
    const { state, closedOnHalfDays = false, now } = when;
    const planned = berlinInstant(nextOfficeDay(dueOn, { region: state, closedOnHalfDays }), REMIND_HOUR);
    return planned.getTime() >= now.getTime() ? planned : nextMorning(when);
  },
  urgency: () => 'ordinary',
  goneReason: 'date-known',
};
