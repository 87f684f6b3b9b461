import { leavesNobodyInCharge } from '~/domain/organisations/last-in-charge';
import { rolesOfKind, type OrganisationKind, type Role } from '~/domain/organisations/roles';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import type { MemberRow } from './member-list.server';

/** One member with what depends on them: for changing their role and for the question before removing them. */
export interface Member extends MemberRow {
  roles: readonly Role[];
  /** Open steps of this organisation that would lose their owner. */
  openSteps: number;
}

/**
 * One member of the organisation.
 *
 * @throws AppError `not-found`, also for members of other organisations
 */
export async function getMember(
  database: Database,
  selection: { organisation: { id: string; kind: OrganisationKind }; membershipId: string; readerId: string },
): Promise<Member> {
  const { organisation, membershipId, readerId } = selection;
  const organisationId = organisation.id;
  const members = await database.membership.findMany({
    where: { organisationId },
    select: {
      id: true,
      role: true,
      createdAt: true,
      personId: true,
      person: { select: { name: true, email: true } },
    },
  });
  const membership = members.find((member) => member.id === membershipId);
  if (membership === undefined) throw notFound();
  const openSteps = await database.caseStep.count({
    where: { organisationId, ownerId: membership.personId, status: 'open' },
  });
  return {
    membershipId,
    name: membership.person.name,
    email: membership.person.email,
    role: membership.role,
    since: germanDate(membership.createdAt),
    isSelf: membership.personId === readerId,
    isLastInCharge: leavesNobodyInCharge(organisation.kind, members, membershipId, null),
    roles: rolesOfKind(organisation.kind),
    openSteps,
  };
}
