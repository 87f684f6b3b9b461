import type { Database } from '~/platform/database.server';

/** More names than this are no help beside a field. */
const MOST_NAMES = 30;

/** Names of the members of an organisation: who can be addressed in a comment. */
export async function memberNames(database: Database, organisationId: string): Promise<string[]> {
  const members = await database.membership.findMany({
    where: { organisationId },
    select: { person: { select: { name: true } } },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
    take: MOST_NAMES,
  });
  return members.map(({ person }) => person.name);
}
