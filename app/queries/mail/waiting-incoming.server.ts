import type { Database } from '~/platform/database.server';

/** Mails that came in and that nobody handles now, the longest waiting first. For the worker's sweep. */
export async function waitingIncoming(
  database: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<string[]> {
  const rows = await database.incomingMail.findMany({
    where: { status: 'received', OR: [{ claimedUntil: null }, { claimedUntil: { lt: now } }] },
    orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    take: limit,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
