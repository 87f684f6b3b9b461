import { canManageMembers, type OrganisationKind, type Role } from './roles';

export interface MemberInRole {
  id: string;
  role: Role;
}

/**
 * Whether the organisation would have nobody in charge any more if this member got another role or went.
 *
 * @param members everybody in the organisation, read under its lock
 * @param memberId the membership that changes
 * @param newRole the role it gets, or null if the member goes
 */
export function leavesNobodyInCharge(
  kind: OrganisationKind,
  members: readonly MemberInRole[],
  memberId: string,
  newRole: Role | null,
): boolean {
  if (newRole !== null && canManageMembers(kind, newRole)) return false;
  const inCharge = members.filter((member) => canManageMembers(kind, member.role));
  return inCharge.length === 1 && inCharge[0]?.id === memberId;
}
