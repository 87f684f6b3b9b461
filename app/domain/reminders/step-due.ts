import { addWorkingDays, nextWorkingDay, type CalendarDate } from '../calendar';
import type { StateCode } from '../catalogue/states';
import { berlinInstant, nextDateWithHour } from './berlin-time';

/**
 * When to remind of a step: at 07:00 in Germany, three working days before its due day. Working days go by the
 * holidays of the Land of the place of work (null: nationwide ones). The due day itself does not count.
 */
export const WORKING_DAYS_BEFORE = 3;
export const REMIND_HOUR = 7;

export interface StepDueInput {
  dueOn: CalendarDate;
  state: StateCode | null;
  /** The moment at which the reminder is planned. */
  now: Date;
}

/**
 * The moment of the reminder. If three working days before is over already: the next 07:00 of a working day up to the
 * due day; if there is none, at once.
 */
export function stepDueRemindAt({ dueOn, state, now }: StepDueInput): Date {
  const planned = berlinInstant(addWorkingDays(dueOn, -WORKING_DAYS_BEFORE, state), REMIND_HOUR);
  if (planned.getTime() >= now.getTime()) return planned;
  const next = nextWorkingDay(nextDateWithHour(now, REMIND_HOUR), state);
  return next <= dueOn ? berlinInstant(next, REMIND_HOUR) : now;
}

/** The cause of a reminder: the same step with the same due day is reminded of once. */
export function stepDueCause(stepId: string, dueOn: CalendarDate): string {
  return `step-due:${stepId}:${dueOn}`;
}
