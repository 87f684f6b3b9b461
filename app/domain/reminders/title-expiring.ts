import { addDays, nextWorkingDay, type CalendarDate } from '../calendar';
import type { StateCode } from '../catalogue/states';
import { berlinInstant } from './berlin-time';
import { REMIND_HOUR } from './step-due';

/**
 * A residence title that runs out, said 120, 90, 60 and 30 days before. Whoever applies before its last day may go on
 * working until the decision (§ 81 Abs. 4 AufenthG); the day after it is too late.
 */
export const DAYS_LEFT = [120, 90, 60, 30] as const;
export type DaysLeft = (typeof DAYS_LEFT)[number];

export function titleExpiringCause(caseId: string, until: CalendarDate, daysLeft: DaysLeft): string {
  return `title-expiring:${caseId}:${until}:${daysLeft}`;
}

/** 07:00 of the day, or of the next working day where that is none. */
function rungOf(until: CalendarDate, daysLeft: DaysLeft, state: StateCode | null): Date {
  return berlinInstant(nextWorkingDay(addDays(until, -daysLeft), state), REMIND_HOUR);
}

/**
 * The moment of one rung of the ladder. A rung that is over when the title becomes known is said at once if it is the
 * last one passed, and else left out (null): one mail tells what four would.
 */
export function titleExpiringRemindAt({
  until,
  daysLeft,
  state,
  now,
}: {
  until: CalendarDate;
  daysLeft: DaysLeft;
  state: StateCode | null;
  now: Date;
}): Date | null {
  const planned = rungOf(until, daysLeft, state);
  if (planned.getTime() >= now.getTime()) return planned;
  const next = DAYS_LEFT[DAYS_LEFT.indexOf(daysLeft) + 1];
  if (next !== undefined && rungOf(until, next, state).getTime() <= now.getTime()) return null;
  return berlinInstant(until, REMIND_HOUR).getTime() >= now.getTime() ? now : null;
}
