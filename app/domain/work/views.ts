/** Work on cases as pages show it. */
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
