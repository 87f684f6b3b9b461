import { organisationPath } from '~/domain/organisations/paths';
import type { Transaction } from '~/platform/database.server';

/** Where a person starts after sign-in: at the first organisation they joined, or where they make one. */
export async function homePath(database: Transaction, personId: string): Promise<string> {
  const memberships = await database.membership.findMany({
    where: { personId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { organisation: { select: { slug: true, kind: true } } },
    take: 20,
  });
  const first =
    memberships.find(({ organisation }) => organisation.kind === 'employer')?.organisation ??
    memberships[0]?.organisation;
  return first ? organisationPath(first.kind, first.slug) : '/organisations/new';
}
