import type { Database } from '~/platform/database.server';

const BATCH = 50;

/** Outputs that nobody was woken for, or whose worker died. */
export function waitingOutputs(
  database: Database,
  { now, since }: { now: Date; since: Date },
): Promise<{ id: string; organisationId: string }[]> {
  return database.folderOutput.findMany({
    where: {
      OR: [
        { status: 'waiting', createdAt: { lt: since } },
        { status: 'making', claimedUntil: { lt: now } },
      ],
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: { id: true, organisationId: true },
  });
}
