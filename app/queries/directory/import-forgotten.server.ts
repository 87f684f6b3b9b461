import type { Database } from '~/platform/database.server';

/** Imports that wait for a worker and that no worker has touched since the given moment. */
export async function forgottenImports(database: Database, since: Date): Promise<string[]> {
  const rows = await database.directoryImport.findMany({
    where: { status: { in: ['reading', 'applying'] }, updatedAt: { lt: since } },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: 20,
  });
  return rows.map(({ id }) => id);
}
