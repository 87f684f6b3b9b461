import type { Database } from '~/platform/database.server';

/** Enquiries that time alone has something to do with, the longest due first. */
export async function dueEnquiries(
  database: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<string[]> {
  const rows = await database.enquiry.findMany({
    where: { wakeAt: { lte: now } },
    select: { id: true },
    orderBy: [{ wakeAt: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map(({ id }) => id);
}
