import { addDays, nextOfficeDay, type CalendarDate } from '../calendar';
import { berlinInstant } from './berlin-time';
import type { When } from './reminder-rule';
import { REMIND_HOUR } from './step-due';

/** 07:00 of the day so many days before, or of the next day on which somebody works. */
function rungOf(until: CalendarDate, daysLeft: number, { state, closedOnHalfDays = false }: When): Date {
  const day = nextOfficeDay(addDays(until, -daysLeft), { region: state, closedOnHalfDays });
  return berlinInstant(day, REMIND_HOUR);
}

/**
 * The moment of one rung of a ladder of reminders before a last day. A rung that is over when the day becomes known is
 * said at once if it is the last one passed, and else left out (null): one mail tells what four would.
 *
 * @param rungs days before, the longest first
 */
export function ladderRemindAt(
  { until, daysLeft, rungs }: { until: CalendarDate; daysLeft: number; rungs: readonly number[] },
  when: When,
): Date | null {
  const { now } = when;
  const planned = rungOf(until, daysLeft, when);
  if (planned.getTime() >= now.getTime()) return planned;
  const next = rungs[rungs.indexOf(daysLeft) + 1];
  if (next !== undefined && rungOf(until, next, when).getTime() <= now.getTime()) return null;
  return berlinInstant(until, REMIND_HOUR).getTime() >= now.getTime() ? now : null;
}

/** The rung that a subject names: "90", or "90:passport". */
export function daysLeftOf(subject: string | null): number {
  return Number.parseInt(subject ?? '', 10);
}
