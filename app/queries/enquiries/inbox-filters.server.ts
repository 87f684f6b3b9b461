import type { Database } from '~/platform/database.server';

export interface SavedView {
  id: string;
  name: string;
  query: string;
}

/** The views that a member of a desk keeps, by name. */
export function savedInboxFilters(
  database: Database,
  { deskId, personId }: { deskId: string; personId: string },
): Promise<SavedView[]> {
  return database.savedInboxFilter.findMany({
    where: { organisationId: deskId, personId },
    select: { id: true, name: true, query: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

/** What lines of a desk are called; those that are not with it are left out. */
export async function lineNames(
  database: Database,
  { deskId, ids }: { deskId: string; ids: readonly string[] },
): Promise<Map<string, string>> {
  const rows = await database.enquiry.findMany({
    where: { deskId, id: { in: [...ids] } },
    select: { id: true, subject: true },
  });
  return new Map(rows.map(({ id, subject }) => [id, subject]));
}
