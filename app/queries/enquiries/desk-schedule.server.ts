import { usualCalendar, type ClosedRange, type OpeningSpan, type TargetRule } from '~/domain/enquiries';
import type { Database, Transaction } from '~/platform/database.server';

/** When a desk is there and what it has promised, as it holds now. */
export interface DeskScheduleNow {
  /** Land of the holidays; null: nationwide ones. */
  state: string | null;
  /** Monday first. */
  week: ReadonlyArray<readonly OpeningSpan[]>;
  closures: readonly ClosedRange[];
  targets: readonly TargetRule[];
}

/** The newest version; the usual hours for a desk that has said nothing. */
export async function deskScheduleNow(
  database: Database | Transaction,
  deskId: string,
): Promise<DeskScheduleNow> {
  const row = await database.deskSchedule.findFirst({
    where: { organisationId: deskId },
    orderBy: [{ holdsFrom: 'desc' }, { id: 'desc' }],
    select: { state: true, week: true, closures: true, targets: true },
  });
  if (row === null) return { state: null, week: usualCalendar(null).week, closures: [], targets: [] };
  // Only our own service writes the lists.
  return {
    state: row.state,
    week: row.week as unknown as DeskScheduleNow['week'],
    closures: row.closures as unknown as readonly ClosedRange[],
    targets: row.targets as unknown as readonly TargetRule[],
  };
}
