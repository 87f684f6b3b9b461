import { dayOfColumn } from '~/domain/cases/day-column';
import { happeningOfData, type RecordedHappening } from '~/domain/cases/replan/happening';
import type { Transaction } from '~/platform/database.server';

/** A happening with the moment at which somebody entered it. */
export interface EnteredHappening extends RecordedHappening {
  readonly recordedAt: Date;
  readonly actorId: string | null;
}

export interface HappeningRow extends EnteredHappening {
  readonly isRetracted: boolean;
}

/** What happened to a case from outside, in the order of recording; retracted entries are marked. */
export async function happeningRows(
  database: Transaction,
  { organisationId, caseId }: { organisationId: string; caseId: string },
): Promise<HappeningRow[]> {
  const rows = await database.caseEvent.findMany({
    where: { organisationId, caseId, kind: { in: ['happening', 'happening-retracted'] } },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true, occurredOn: true, data: true, createdAt: true, actorId: true },
  });
  const retracted = new Set(
    rows.flatMap(({ kind, data }) => (kind === 'happening-retracted' ? [retractedId(data)] : [])),
  );
  return rows.flatMap((row, sequence): HappeningRow[] => {
    const read = row.kind === 'happening' ? happeningOfData(row.data) : null;
    if (read === null) return [];
    return [
      {
        id: row.id,
        sequence,
        ...read,
        day: dayOfColumn(row.occurredOn),
        recordedAt: row.createdAt,
        actorId: row.actorId,
        isRetracted: retracted.has(row.id),
      },
    ];
  });
}

/** Those that hold. */
export async function recordedHappenings(
  database: Transaction,
  of: { organisationId: string; caseId: string },
): Promise<EnteredHappening[]> {
  return (await happeningRows(database, of)).filter(({ isRetracted }) => !isRetracted);
}

function retractedId(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('eventId' in data)) return null;
  return typeof data.eventId === 'string' ? data.eventId : null;
}
