import type { Database } from '~/platform/database.server';

/** Advisers of a chamber to choose from, by name. */
export async function adviserChoices(
  database: Database,
  organisationId: string,
): Promise<{ id: string; name: string }[]> {
  const rows = await database.chamberAdviser.findMany({
    where: { organisationId, isActive: true },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
    select: { id: true, person: { select: { name: true } } },
  });
  return rows.map(({ id, person }) => ({ id, name: person.name }));
}
