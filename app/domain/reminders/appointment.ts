import { addDays, previousOfficeDay } from '../calendar';
import { berlinInstant } from './berlin-time';
import type { ReminderRule } from './reminder-rule';
import { REMIND_HOUR } from './step-due';

/** Subject of what is said as soon as the day is known. */
export const APPOINTMENT_KNOWN = 'known';

/**
 * An appointment, said twice: at once when its day is known, so that it can go into calendars, and at 07:00 of the working
 * day before. Known later than that it is said once. A digest on the day itself would come too late for one in the
 * morning.
 */
export const appointment: ReminderRule = {
  wanted: ({ appointments }) =>
    appointments.flatMap(({ stepId, on }) => [
      { stepId, subject: APPOINTMENT_KNOWN, dueOn: on, cause: `appointment:${stepId}:${on}:known` },
      { stepId, subject: null, dueOn: on, cause: `appointment:${stepId}:${on}` },
    ]),
  remindAt: ({ dueOn, subject }, { state, closedOnHalfDays = false, now }) => {
    if (subject === APPOINTMENT_KNOWN) return berlinInstant(dueOn, REMIND_HOUR) >= now ? now : null;
    const day = previousOfficeDay(addDays(dueOn, -1), { region: state, closedOnHalfDays });
    const planned = berlinInstant(day, REMIND_HOUR);
    return planned >= now ? planned : null;
  },
  urgency: ({ subject }) => (subject === APPOINTMENT_KNOWN ? 'emergency' : 'before-its-day'),
  goneReason: 'due-day-moved',
};
