import { invitationState } from '~/domain/organisations/invitation-state';
import { leavesNobodyInCharge } from '~/domain/organisations/last-in-charge';
import {
  canManageMembers,
  rolesOfKind,
  type OrganisationKind,
  type Role,
} from '~/domain/organisations/roles';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

export interface MemberRow {
  membershipId: string;
  name: string;
  email: string;
  role: Role;
  /** Day of joining in Germany, `YYYY-MM-DD`. */
  since: string;
  isSelf: boolean;
  /** The last one in charge: may neither leave, be removed nor get another role. */
  isLastInCharge: boolean;
}

export interface InvitationRow {
  invitationId: string;
  email: string;
  role: Role;
  /** Days in Germany, `YYYY-MM-DD`. */
  sentOn: string;
  validUntil: string;
  state: 'open' | 'expired';
}

export interface MemberList {
  members: MemberRow[];
  /** Neither accepted nor revoked, the newest first. Empty for readers who may not invite. */
  invitations: InvitationRow[];
  canManage: boolean;
  /** Roles that can be given here, the one in charge first. */
  roles: readonly Role[];
}

/** More colleagues than this are not shown on one page; the firms we serve have a handful. */
const MAX_MEMBERS = 500;

/** Who belongs to the organisation and who is invited, as the reader may see it. */
export async function memberList(
  database: Database,
  reader: { organisation: { id: string; kind: OrganisationKind }; personId: string; role: Role; now: Date },
): Promise<MemberList> {
  const { organisation, personId, role, now } = reader;
  const organisationId = organisation.id;
  const canManage = canManageMembers(organisation.kind, role);
  const [memberships, invitations] = await Promise.all([
    database.membership.findMany({
      where: { organisationId },
      select: {
        id: true,
        role: true,
        createdAt: true,
        personId: true,
        person: { select: { name: true, email: true } },
      },
      orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
      take: MAX_MEMBERS,
    }),
    canManage
      ? database.invitation.findMany({
          where: { organisationId, acceptedAt: null, revokedAt: null },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
          take: MAX_MEMBERS,
        })
      : [],
  ]);
  return {
    canManage,
    roles: rolesOfKind(organisation.kind),
    members: memberships.map((membership) => ({
      membershipId: membership.id,
      name: membership.person.name,
      email: membership.person.email,
      role: membership.role,
      since: germanDate(membership.createdAt),
      isSelf: membership.personId === personId,
      isLastInCharge: leavesNobodyInCharge(organisation.kind, memberships, membership.id, null),
    })),
    invitations: invitations.map((invitation) => ({
      invitationId: invitation.id,
      email: invitation.email,
      role: invitation.role,
      sentOn: germanDate(invitation.createdAt),
      validUntil: germanDate(invitation.expiresAt),
      state: invitationState(invitation, now) === 'open' ? 'open' : 'expired',
    })),
  };
}
