import type { CalendarDate } from '../calendar';
import type { ReminderKind } from './wanted-reminder';

/** What a line of a digest is sorted by. */
export interface OrderedLine {
  readonly kind: ReminderKind;
  readonly dueOn: CalendarDate;
}

/** What went wrong before what comes; what only has to be waited for last. */
const RANK: Readonly<Record<ReminderKind, number>> = {
  'step-overdue': 0,
  'duties-due': 1,
  'title-expiring': 1,
  'step-due': 1,
};

export function byUrgencyOfLine(left: OrderedLine, right: OrderedLine): number {
  return (
    RANK[left.kind] - RANK[right.kind] || (left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : 0)
  );
}
