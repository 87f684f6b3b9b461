import { addWorkingDays, nextWorkingDay, type CalendarDate } from '../calendar';
import type { StateCode } from '../catalogue/states';
import { berlinInstant, nextDateWithHour } from './berlin-time';
import { REMIND_HOUR } from './step-due';

/**
 * When to say that a step is overdue: at 07:00 in Germany, two working days after its due day, so that nobody is told
 * of a step that was done on time and only not entered yet. Once for each due day.
 */
export const WORKING_DAYS_AFTER = 2;

export function stepOverdueCause(stepId: string, dueOn: CalendarDate): string {
  return `step-overdue:${stepId}:${dueOn}`;
}

/** The moment of the reminder; if it is over already, the next 07:00 of a working day. */
export function stepOverdueRemindAt({
  dueOn,
  state,
  now,
}: {
  dueOn: CalendarDate;
  state: StateCode | null;
  now: Date;
}): Date {
  const planned = berlinInstant(addWorkingDays(dueOn, WORKING_DAYS_AFTER, state), REMIND_HOUR);
  if (planned.getTime() >= now.getTime()) return planned;
  return berlinInstant(nextWorkingDay(nextDateWithHour(now, REMIND_HOUR), state), REMIND_HOUR);
}
