import type { CalendarDate } from '../calendar';
import { expiryRule } from './expiring';
import { ladderRemindAt } from './ladder';
import type { When } from './reminder-rule';

/**
 * A residence title that runs out, said 120, 90, 60 and 30 days before. Whoever applies before its last day may go on
 * working until the decision (§ 81 Abs. 4 AufenthG); the day after it is too late. The last rung comes by itself.
 */
export const DAYS_LEFT = [120, 90, 60, 30] as const;
export type DaysLeft = (typeof DAYS_LEFT)[number];

export function titleExpiringCause(caseId: string, until: CalendarDate, daysLeft: number): string {
  return `title-expiring:${caseId}:${until}:${daysLeft}`;
}

/** The moment of one rung, as `ladderRemindAt` has it. */
export function titleExpiringRemindAt({
  until,
  daysLeft,
  ...when
}: When & { until: CalendarDate; daysLeft: DaysLeft }): Date | null {
  return ladderRemindAt({ until, daysLeft, rungs: DAYS_LEFT }, when);
}

export const titleExpiring = expiryRule({
  what: 'title',
  rungsOf: () => DAYS_LEFT,
  causeOf: (caseId, { until }, daysLeft) => titleExpiringCause(caseId, until, daysLeft),
  lastIsEmergency: true,
});
