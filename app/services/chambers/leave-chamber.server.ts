import type { Actor } from '~/services/organisations/actor.server';
import { auditOf } from '~/services/organisations/actor.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import type { ChamberContext } from './chamber-context.server';
import { membershipEvent } from './membership-event.server';

interface MembershipOfFirm {
  /** The firm, and who of it acts. */
  actor: Actor;
  membershipId: string;
}

/**
 * The firm leaves the chamber's offer. From this moment the chamber sees nothing of it in its figures and pays for
 * nothing; cases that the firm shared stay shared until the firm ends that, and the page says so.
 */
export async function leaveChamber(
  app: ChamberContext,
  { actor, membershipId }: MembershipOfFirm,
): Promise<'left' | 'not-found'> {
  const companyId = actor.organisationId;
  const now = app.clock.now();
  return app.database.$transaction(async (transaction) => {
    const found = await transaction.chamberMembership.findFirst({
      where: { id: membershipId, companyId, status: { in: ['applied', 'active', 'suspended'] } },
      select: { organisationId: true },
    });
    if (found === null) return 'not-found';
    const { organisationId } = found;
    const { count } = await transaction.chamberMembership.updateMany({
      where: { organisationId, id: membershipId, companyId, status: { not: 'ended' } },
      data: {
        status: 'ended',
        endedAt: now,
        email: '',
        figuresSince: null,
        adviserId: null,
        adviserBy: null,
        revision: { increment: 1 },
        updatedAt: now,
      },
    });
    if (count === 0) return 'not-found';
    await transaction.chamberMembershipEvent.create({
      data: membershipEvent(app, {
        organisationId,
        membershipId,
        kind: 'left',
        side: 'company',
        actorId: actor.personId,
      }),
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-left',
      subjectType: 'chamber-membership',
      subjectId: membershipId,
      detail: { chamberId: organisationId },
    });
    return 'left';
  });
}

/** Whether the cases of the firm count in the chamber's anonymous figures: given and taken back by the firm alone. */
export async function allowFigures(
  app: ChamberContext,
  { actor, membershipId, isAllowed }: MembershipOfFirm & { isAllowed: boolean },
): Promise<'saved' | 'not-found'> {
  const companyId = actor.organisationId;
  const now = app.clock.now();
  return app.database.$transaction(async (transaction) => {
    const found = await transaction.chamberMembership.findFirst({
      where: { id: membershipId, companyId, status: { in: ['applied', 'active', 'suspended'] } },
      select: { organisationId: true, figuresSince: true },
    });
    if (found === null) return 'not-found';
    if ((found.figuresSince !== null) === isAllowed) return 'saved';
    const { organisationId } = found;
    await transaction.chamberMembership.updateMany({
      where: { organisationId, id: membershipId, companyId },
      data: { figuresSince: isAllowed ? now : null, revision: { increment: 1 }, updatedAt: now },
    });
    await transaction.chamberMembershipEvent.create({
      data: membershipEvent(app, {
        organisationId,
        membershipId,
        kind: isAllowed ? 'figures-allowed' : 'figures-withdrawn',
        side: 'company',
        actorId: actor.personId,
      }),
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: isAllowed ? 'chamber-figures-allowed' : 'chamber-figures-withdrawn',
      subjectType: 'chamber-membership',
      subjectId: membershipId,
      detail: { chamberId: organisationId },
    });
    return 'saved';
  });
}
