import type { Database } from '~/platform/database.server';

const MOST = 20;

/** Lists of members that wait for a worker and have been silent since then. */
export async function forgottenMemberImports(
  database: Database,
  since: Date,
): Promise<{ organisationId: string; importId: string; step: 'read' | 'apply' }[]> {
  const rows = await database.chamberImport.findMany({
    where: { status: { in: ['reading', 'applying'] }, updatedAt: { lt: since } },
    orderBy: { updatedAt: 'asc' },
    take: MOST,
    select: { id: true, organisationId: true, status: true },
  });
  return rows.map(({ id, organisationId, status }) => ({
    organisationId,
    importId: id,
    step: status === 'applying' ? 'apply' : 'read',
  }));
}
