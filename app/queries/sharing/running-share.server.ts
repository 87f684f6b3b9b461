import { columnOfDay, dayOfColumn } from '~/domain/cases/day-column';
import { scopeOf, type ShareScope } from '~/domain/sharing/scope';
import type { Prisma } from '#prisma/generated/client';
import type { Database, Transaction } from '~/platform/database.server';

export interface ShareReader {
  /** The chamber or desk. */
  partnerId: string;
  personId: string;
  /** People of the chamber whom this one stands in for today. */
  standsInFor?: readonly string[];
  /** The calendar date of today: a share is over the day after its last one, whatever a job did. */
  today: string;
}

/** A share that holds today and that the person may see. */
export interface RunningShare {
  id: string;
  /** The employer. */
  organisationId: string;
  caseId: string;
  sharedById: string;
  scope: ShareScope;
  endsOn: string;
}

/** What every look of the other side asks for: this partner, not ended, not over, for all there or for this person. */
export function runningFor({
  partnerId,
  personId,
  standsInFor = [],
  today,
}: ShareReader): Prisma.CaseShareWhereInput {
  return {
    partnerId,
    endedAt: null,
    endsOn: { gte: columnOfDay(today) },
    OR: [{ adviserId: null }, { adviserId: { in: [personId, ...standsInFor] } }],
  };
}

/** The share, or null: unknown, of others, over and ended look the same. */
export async function findRunningShare(
  database: Database | Transaction,
  reader: ShareReader & { shareId: string },
): Promise<RunningShare | null> {
  const found = await database.caseShare.findFirst({
    where: { ...runningFor(reader), id: reader.shareId },
    select: { id: true, organisationId: true, caseId: true, createdById: true, scope: true, endsOn: true },
  });
  if (found === null) return null;
  const { id, organisationId, caseId } = found;
  return {
    id,
    organisationId,
    caseId,
    sharedById: found.createdById,
    scope: scopeOf(found.scope),
    endsOn: dayOfColumn(found.endsOn),
  };
}
