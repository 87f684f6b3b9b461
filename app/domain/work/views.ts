/** Work on cases as pages show it. */
import type { CalendarDate } from '../calendar';
import type { Actor } from '../plan/contract/vocabulary';
import type { WaitingFor } from './waiting-for';

/** An open step of some case in one line. */
export interface WorkLine {
  id: string;
  caseId: string;
  caseNumber: number;
  caseTitle: string;
  title: string;
  actor: Actor;
  dueOn: string | null;
  ownerId: string | null;
  ownerName: string | null;
  deputyId: string | null;
  deputyName: string | null;
  /** Owner or deputy. */
  isMine: boolean;
  snoozedUntil: string | null;
  revision: number;
  waiting: WaitingFor;
}

/** Parts of today's list. `team`: all of the organisation; `waiting`: others than the firm itself have to act. */
export const TODAY_VIEWS = ['team', 'mine', 'overdue', 'waiting', 'snoozed'] as const;
export type TodayView = (typeof TODAY_VIEWS)[number];

export function isTodayView(value: string | null): value is TodayView {
  return TODAY_VIEWS.some((view) => view === value);
}

export const DUE_GROUPS = ['overdue', 'dueToday', 'thisWeek', 'later'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/**
 * Lines by how soon they are due, in that order, without empty groups.
 *
 * @param soon last day of `thisWeek`
 */
export function groupByDue<Line extends { dueOn: string | null }>(
  lines: readonly Line[],
  today: CalendarDate,
  soon: CalendarDate,
): { group: DueGroup; lines: Line[] }[] {
  const groupOf = ({ dueOn }: Line): DueGroup => {
    if (dueOn === null || dueOn > soon) return 'later';
    return dueOn < today ? 'overdue' : dueOn === today ? 'dueToday' : 'thisWeek';
  };
  return DUE_GROUPS.map((group) => ({
    group,
    lines: lines.filter((line) => groupOf(line) === group),
  })).filter((part) => part.lines.length > 0);
}
