import { leavesNobodyInCharge } from '~/domain/organisations/last-in-charge';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { releaseRemindersOf } from '../reminders/release-reminders-of.server';
import { tellOpenPages } from '../live/tell-open-pages.server';
import { auditOf, type Actor } from './actor.server';
import type { LockedMember, LockedOrganisation } from './locked-organisation.server';

interface EndMembershipInput {
  organisation: LockedOrganisation;
  member: LockedMember;
  actor: Actor;
  action: 'member-removed' | 'member-left';
}

/**
 * What leaving and being removed have in common, under the lock of the organisation: the membership goes, the
 * person's steps in this organisation lose their owner or deputy, their saved filters go, and mails that still wait for
 * them do not go out, so that nobody hears of work they may no longer see. Reminders among them go to the others.
 *
 * @returns false if this is the last one in charge; nothing is written then
 */
export async function endMembership(
  app: AppContext,
  transaction: Transaction,
  input: EndMembershipInput,
): Promise<boolean> {
  const { organisation, member, actor, action } = input;
  const organisationId = organisation.id;
  if (leavesNobodyInCharge(organisation.kind, organisation.members, member.id, null)) return false;
  await transaction.membership.delete({ where: { id: member.id, organisationId } });
  const { count } = await transaction.caseStep.updateMany({
    where: { organisationId, ownerId: member.personId },
    data: { ownerId: null },
  });
  await transaction.caseStep.updateMany({
    where: { organisationId, deputyId: member.personId },
    data: { deputyId: null },
  });
  await transaction.savedFilter.deleteMany({ where: { organisationId, personId: member.personId } });
  await tellOpenPages(transaction, { kind: 'access', organisationId });
  await releaseRemindersOf(transaction, app, { organisationId, personId: member.personId });
  await recordAudit(transaction, app, {
    ...auditOf(actor),
    action,
    subjectType: 'person',
    subjectId: member.personId,
    detail: { role: member.role, stepsWithoutOwner: count },
  });
  return true;
}
