import { canManageMembers, type OrganisationKind, type Role } from '~/domain/organisations/roles';
import { organisationPath } from '~/domain/organisations/paths';
import type { Database } from '~/platform/database.server';

export interface OrganisationOfPerson {
  slug: string;
  name: string;
  kind: OrganisationKind;
  role: Role;
  /** Whether the person invites and removes colleagues there. */
  isInCharge: boolean;
  /** Where the organisation's own area begins. */
  path: string;
}

/** Everything a person belongs to, by name; for the choice after signing in and for the switcher. */
export async function organisationsOfPerson(
  database: Database,
  personId: string,
): Promise<OrganisationOfPerson[]> {
  const memberships = await database.membership.findMany({
    where: { personId },
    select: { role: true, organisation: { select: { slug: true, name: true, kind: true } } },
    orderBy: [{ organisation: { name: 'asc' } }, { id: 'asc' }],
  });
  return memberships.map(({ role, organisation }) => ({
    ...organisation,
    role,
    isInCharge: canManageMembers(organisation.kind, role),
    path: organisationPath(organisation.kind, organisation.slug),
  }));
}
