/**
 * How far a day moved, and whether that is only because the plan was made on another day.
 *
 * A plan made ten days later has its open steps about ten days later; that is no change of the case. A day that moved
 * in the same direction and by no more than the day of the plan (and a week, as weekends and holidays shift the ends
 * of steps) counts as moved with it. Changed lengths and statutory limits are reported by themselves, so a move that
 * hides behind a long time between the plans is not lost.
 */
import { daysBetween, type CalendarDate } from '../../calendar/calendar-date';
import type { DayMove } from './change';

const ROUNDING_DAYS = 7;

/** True if a day's move is explained by the days between the two plans. */
export function isWithPlanDay(daysMoved: number, daysBetweenPlans: number): boolean {
  if (daysBetweenPlans === 0) return false;
  const along = daysBetweenPlans > 0 ? daysMoved : -daysMoved;
  return along >= 0 && along <= Math.abs(daysBetweenPlans) + ROUNDING_DAYS;
}

/** The move of a day that may be missing on one side. */
export function dayMove(
  before: CalendarDate | null,
  after: CalendarDate | null,
  daysBetweenPlans: number,
): DayMove {
  const daysMoved = before === null || after === null ? null : daysBetween(before, after);
  return {
    before,
    after,
    daysMoved,
    isWithPlanDay: daysMoved !== null && isWithPlanDay(daysMoved, daysBetweenPlans),
  };
}
