import { addDays, previousOfficeDay } from '../calendar';
import { berlinInstant } from './berlin-time';
import type { ReminderRule } from './reminder-rule';
import { REMIND_HOUR } from './step-due';

/**
 * An appointment, said at 07:00 of the working day before. Entered later than that: at once, while its day is not over.
 * A digest on the day itself would come too late for one in the morning.
 */
export const appointment: ReminderRule = {
  wanted: ({ appointments }) =>
    appointments.map(({ stepId, on }) => ({
      stepId,
      subject: null,
      dueOn: on,
      cause: `appointment:${stepId}:${on}`,
    })),
  remindAt: ({ dueOn }, { state, closedOnHalfDays = false, now }) => {
    const day = previousOfficeDay(addDays(dueOn, -1), { region: state, closedOnHalfDays });
    const planned = berlinInstant(day, REMIND_HOUR);
    if (planned.getTime() >= now.getTime()) return planned;
    return berlinInstant(dueOn, REMIND_HOUR).getTime() >= now.getTime() ? now : null;
  },
  urgency: () => 'before-its-day',
  goneReason: 'due-day-moved',
};
