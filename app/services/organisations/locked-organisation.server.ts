import type { Role } from '~/domain/organisations/roles';
import { canManageMembers, type OrganisationKind } from '~/domain/organisations/roles';
import type { Transaction } from '~/platform/database.server';
import { forbidden, notFound } from '~/platform/errors';

export interface LockedMember {
  id: string;
  personId: string;
  role: Role;
}

export interface LockedOrganisation {
  id: string;
  kind: OrganisationKind;
  name: string;
  members: LockedMember[];
}

/**
 * Takes the organisation's row lock and reads its members under it. Everything that changes who belongs to an
 * organisation starts here, so that two such changes run one after the other: two owners who demote each other at
 * the same moment must not both succeed.
 *
 * `NO KEY UPDATE`, because rows that only point at the organisation (cases, mails) may still be written meanwhile.
 *
 * @throws AppError `not-found`
 */
export async function lockOrganisation(
  transaction: Transaction,
  organisationId: string,
): Promise<LockedOrganisation> {
  const rows = await transaction.$queryRaw<Array<{ id: string; kind: OrganisationKind; name: string }>>`
    SELECT id, kind::text AS kind, name FROM organisation WHERE id = ${organisationId} FOR NO KEY UPDATE`;
  const organisation = rows[0];
  if (organisation === undefined) throw notFound();
  const members = await transaction.membership.findMany({
    where: { organisationId },
    select: { id: true, personId: true, role: true },
    orderBy: { id: 'asc' },
  });
  return { ...organisation, members };
}

/**
 * The same for a change that only the role in charge may make. The page asked already; it is asked again under the
 * lock, because somebody may have taken the role away since.
 *
 * @throws AppError `not-found` for strangers, `forbidden` for other roles
 */
export async function lockOrganisationAsManager(
  transaction: Transaction,
  organisationId: string,
  actorId: string,
): Promise<LockedOrganisation> {
  const organisation = await lockOrganisation(transaction, organisationId);
  const actor = organisation.members.find((member) => member.personId === actorId);
  if (actor === undefined) throw notFound();
  if (!canManageMembers(organisation.kind, actor.role)) throw forbidden();
  return organisation;
}
