import { leavesNobodyInCharge } from '~/domain/organisations/last-in-charge';
import { isRoleOfKind, type Role } from '~/domain/organisations/roles';
import type { AppContext } from '~/platform/context.server';
import { badRequest, notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from './actor.server';
import { lockOrganisationAsManager } from './locked-organisation.server';

export type ChangeMemberRoleOutcome = 'changed' | 'unchanged' | 'last-in-charge';

/**
 * Gives a member another role. The last person in charge keeps theirs.
 *
 * @throws AppError `not-found` (no such member here), `forbidden`, `bad-request` (role of another kind)
 */
export async function changeMemberRole(
  app: AppContext,
  input: { actor: Actor; membershipId: string; role: Role },
): Promise<ChangeMemberRoleOutcome> {
  const { actor, membershipId, role } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const organisation = await lockOrganisationAsManager(transaction, organisationId, actor.personId);
    const member = organisation.members.find((candidate) => candidate.id === membershipId);
    if (member === undefined) throw notFound();
    if (!isRoleOfKind(organisation.kind, role))
      throw badRequest('The role does not exist in this kind of organisation.');
    if (member.role === role) return 'unchanged';
    if (leavesNobodyInCharge(organisation.kind, organisation.members, membershipId, role))
      return 'last-in-charge';
    await transaction.membership.update({ where: { id: membershipId, organisationId }, data: { role } });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'member-role-changed',
      subjectType: 'membership',
      subjectId: membershipId,
      detail: { from: member.role, to: role },
    });
    return 'changed';
  });
}
