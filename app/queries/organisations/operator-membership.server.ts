import type { OrganisationKind, Role } from '~/domain/organisations/roles';
import type { Database } from '~/platform/database.server';

/** The person's membership in the organisation that runs this installation, or null. */
export async function operatorMembership(
  database: Database,
  personId: string,
): Promise<{
  organisation: { id: string; slug: string; name: string; kind: OrganisationKind };
  role: Role;
} | null> {
  return database.membership.findFirst({
    where: { personId, organisation: { kind: 'operator' } },
    select: { role: true, organisation: { select: { id: true, slug: true, name: true, kind: true } } },
    orderBy: { id: 'asc' },
  });
}
