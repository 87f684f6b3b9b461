import type { ListRow } from '~/domain/chambers/member-list';
import type { Database } from '~/platform/database.server';

/** As many lines as a list may have. */
const MOST = 50_000;

/** All members of a chamber that are not ended, as they stand in its list. */
export async function memberExport(database: Database, organisationId: string): Promise<ListRow[]> {
  return database.chamberMembership.findMany({
    where: { organisationId, status: { not: 'ended' } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { name: true, email: true, memberNumber: true, postalCode: true },
  });
}
