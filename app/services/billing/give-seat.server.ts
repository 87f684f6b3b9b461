import { entitlementOf } from '~/queries/billing/entitlement.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { BillingContext } from './billing-context.server';

export type GiveSeatOutcome = 'given' | 'had-one' | 'not-a-member' | 'payment-open';

/** Gives an active member of a chamber a seat. While a payment is overdue for long, there are no further ones. */
export async function giveSeat(
  context: BillingContext,
  { actor, companyId }: { actor: Actor; companyId: string },
): Promise<GiveSeatOutcome> {
  const { organisationId } = actor;
  const chamber = await entitlementOf(context, context.database, { organisationId, kind: 'chamber' });
  if (chamber.newCases.kind === 'blocked') return 'payment-open';
  return context.database.$transaction(async (transaction) => {
    const member = await transaction.chamberMembership.findFirst({
      where: { organisationId, companyId, status: 'active' },
      select: { id: true },
    });
    if (member === null) return 'not-a-member';
    const { count } = await transaction.sponsoredSeat.createMany({
      data: [{ organisationId, companyId, givenById: actor.personId, createdAt: context.clock.now() }],
      skipDuplicates: true,
    });
    if (count === 0) return 'had-one';
    await recordAudit(transaction, context, {
      ...auditOf(actor),
      action: 'seat-given',
      subjectType: 'organisation',
      subjectId: companyId,
    });
    return 'given';
  });
}

/** Takes a seat back; the firm keeps its cases and falls back to its own plan or the free allowance. */
export async function takeSeat(
  context: Pick<BillingContext, 'database' | 'clock' | 'ids'>,
  { actor, companyId }: { actor: Actor; companyId: string },
): Promise<boolean> {
  const { organisationId } = actor;
  return context.database.$transaction(async (transaction) => {
    const { count } = await transaction.sponsoredSeat.deleteMany({ where: { organisationId, companyId } });
    if (count === 0) return false;
    await recordAudit(transaction, context, {
      ...auditOf(actor),
      action: 'seat-taken',
      subjectType: 'organisation',
      subjectId: companyId,
    });
    return true;
  });
}
