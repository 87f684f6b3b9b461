import type { Database } from '~/platform/database.server';

export interface ForgottenImport {
  importId: string;
  step: 'compare' | 'apply';
}

/** Imports that wait for a worker and that no worker has touched since the given moment. */
export async function forgottenImports(database: Database, since: Date): Promise<ForgottenImport[]> {
  const rows = await database.directoryImport.findMany({
    where: { status: { in: ['reading', 'applying'] }, updatedAt: { lt: since } },
    select: { id: true, status: true },
    orderBy: { id: 'asc' },
    take: 20,
  });
  return rows.map(({ id, status }) => ({ importId: id, step: status === 'applying' ? 'apply' : 'compare' }));
}
