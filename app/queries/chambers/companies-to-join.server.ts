import type { ChamberKind } from '~/domain/chambers/chamber-kind';
import type { Database } from '~/platform/database.server';

const MOST = 50;

/** Firms that a person may sign up with a chamber, and whether each belongs to another one of its kind already. */
export async function companiesToJoin(
  database: Database,
  { personId, chamberId, kind }: { personId: string; chamberId: string; kind: ChamberKind },
): Promise<{ slug: string; name: string; isSameKind: boolean }[]> {
  const rows = await database.organisation.findMany({
    where: { kind: 'employer', memberships: { some: { personId, role: { in: ['owner', 'hr'] } } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      slug: true,
      name: true,
      chamberBelongings: {
        where: {
          organisationId: { not: chamberId },
          status: { in: ['active', 'suspended'] },
          organisation: { chamberProfile: { chamberKind: kind } },
        },
        select: { id: true },
        take: 1,
      },
    },
  });
  return rows.map(({ slug, name, chamberBelongings }) => ({
    slug,
    name,
    isSameKind: kind !== 'other' && chamberBelongings.length > 0,
  }));
}
