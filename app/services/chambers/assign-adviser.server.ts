import type { Transaction } from '~/platform/database.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import { adviserFacts, choiceFor } from './adviser-facts.server';
import type { ChamberContext } from './chamber-context.server';
import { membershipEvent } from './membership-event.server';

/**
 * Gives active members without an adviser the one that the rule names; members given by hand keep theirs. Part of the
 * transaction that made them active.
 */
export async function assignByRule(
  app: ChamberContext,
  transaction: Transaction,
  { organisationId, membershipIds }: { organisationId: string; membershipIds: readonly string[] },
): Promise<void> {
  const advisers = await adviserFacts(transaction, organisationId);
  if (advisers.length === 0) return;
  const members = await transaction.chamberMembership.findMany({
    where: { organisationId, id: { in: [...membershipIds] }, status: 'active', adviserId: null },
    orderBy: { id: 'asc' },
    select: { id: true, postalCode: true, kreis: true, branch: true },
  });
  const today = app.clock.today();
  for (const member of members) {
    const choice = choiceFor(member, advisers, today);
    if (choice === null) continue;
    await transaction.chamberMembership.update({
      where: { organisationId_id: { organisationId, id: member.id } },
      data: { adviserId: choice.adviserId, adviserBy: 'rule', adviserReasons: choice.reasons },
    });
    await transaction.chamberMembershipEvent.create({
      data: membershipEvent(app, {
        organisationId,
        membershipId: member.id,
        kind: 'adviser',
        side: 'system',
        actorId: null,
        data: { ...choice },
      }),
    });
  }
}

/**
 * Gives a member an adviser by hand, or anew by the rule.
 *
 * @param adviserId null: by the rule
 */
export async function assignAdviser(
  app: ChamberContext,
  { actor, membershipId, adviserId }: { actor: Actor; membershipId: string; adviserId: string | null },
): Promise<'assigned' | 'not-possible'> {
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    if (adviserId !== null) {
      const known = await transaction.chamberAdviser.count({
        where: { organisationId, id: adviserId, isActive: true },
      });
      if (known === 0) return 'not-possible';
    }
    const { count } = await transaction.chamberMembership.updateMany({
      where: { organisationId, id: membershipId, status: 'active' },
      data: {
        adviserId,
        adviserBy: adviserId === null ? null : 'hand',
        adviserReasons: [],
        revision: { increment: 1 },
        updatedAt: app.clock.now(),
      },
    });
    if (count === 0) return 'not-possible';
    if (adviserId === null)
      await assignByRule(app, transaction, { organisationId, membershipIds: [membershipId] });
    else
      await transaction.chamberMembershipEvent.create({
        data: membershipEvent(app, {
          organisationId,
          membershipId,
          kind: 'adviser',
          side: 'chamber',
          actorId: actor.personId,
          data: { adviserId },
        }),
      });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-adviser-assigned',
      subjectType: 'chamber-membership',
      subjectId: membershipId,
      detail: { adviserId, by: adviserId === null ? 'rule' : 'hand' },
    });
    return 'assigned';
  });
}
