import type { CalendarDate } from '../calendar';
import type { ReminderKind } from './wanted-reminder';

/** What a line of a digest is sorted by. */
export interface OrderedLine {
  readonly kind: ReminderKind;
  readonly dueOn: CalendarDate;
}

/** What went wrong first, then what comes, then what is only to be known or waited for. */
const RANK: Readonly<Partial<Record<ReminderKind, number>>> = {
  'step-overdue': 0,
  'authority-overdue': 0,
  'consent-deemed': 2,
  'settlement-reachable': 2,
  'step-waiting': 3,
};
const ORDINARY = 1;

export function byUrgencyOfLine(left: OrderedLine, right: OrderedLine): number {
  const rank = (RANK[left.kind] ?? ORDINARY) - (RANK[right.kind] ?? ORDINARY);
  return rank || (left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : 0);
}
