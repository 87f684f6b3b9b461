import { isRunning } from '~/domain/billing/billing-state';
import { chargedQuantity } from '~/domain/billing/plans';
import { stripeOf } from '~/platform/stripe.server';
import { countedUnits } from '~/queries/billing/counted-units.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { askStripe } from './ask-stripe.server';
import { stateOf } from '~/domain/billing/billing-state';
import type { BillingContext } from './billing-context.server';
import { claimAccount, releaseAccount } from './claim-account.server';
import { syncCustomer } from './sync-customer.server';
import { wantSync } from './want-sync.server';

/** Before the sweep comes back to a quantity that Stripe did not take. */
const PUT_OFF_MS = 8 * 60_000;

export type SyncQuantityOutcome = 'changed' | 'equal' | 'nothing-runs' | 'left-alone';

/**
 * Makes the quantity at Stripe the counted one. Stripe is asked first, so that running it twice, or after somebody
 * changed it in Stripe's dashboard, ends in the same number; it charges or credits the difference by the day.
 *
 * @throws what Stripe's library throws; the difference stays noted and the sweep comes back
 */
export async function syncQuantity(
  context: BillingContext,
  { organisationId }: { organisationId: string },
): Promise<SyncQuantityOutcome> {
  const stripe = stripeOf(context.environment);
  const organisation = await context.database.organisation.findUnique({
    where: { id: organisationId },
    select: { kind: true },
  });
  if (stripe === null || organisation === null) return 'nothing-runs';
  const claim = await claimAccount(context, { organisationId, isOnlyIfWanted: false });
  if (claim === null) return 'left-alone';
  let outcome: SyncQuantityOutcome = 'nothing-runs';
  try {
    if (claim.customerId === null) return 'nothing-runs';
    const { customer } = await askStripe(stripe, claim.customerId);
    const { status, itemId, quantity, subscriptionId } = stateOf(customer);
    if (itemId === null || subscriptionId === null || !isRunning(status)) return 'nothing-runs';
    const counted = await countedUnits(context.database, { organisationId, kind: organisation.kind });
    const wanted = chargedQuantity(counted);
    outcome = quantity === wanted ? 'equal' : 'changed';
    if (outcome === 'changed') {
      await stripe.subscriptionItems.update(
        itemId,
        { quantity: wanted, proration_behavior: 'create_prorations' },
        { idempotencyKey: `quantity-${claim.token}` },
      );
      await context.database.$transaction((transaction) =>
        recordAudit(transaction, context, {
          organisationId,
          actorId: null,
          action: 'billing-quantity-changed',
          subjectType: 'billing',
          subjectId: subscriptionId,
          detail: { from: quantity, to: wanted },
        }),
      );
    }
    await context.database.billingAccount.updateMany({
      where: { organisationId, claimToken: claim.token },
      data: { quantityOffSince: null },
    });
  } catch (error) {
    // Not again with the very next sweep: the job has its own tries, and Stripe may be away for long.
    await context.database.billingAccount.updateMany({
      where: { organisationId, claimToken: claim.token },
      data: { quantityOffSince: new Date(context.clock.now().getTime() + PUT_OFF_MS) },
    });
    throw error;
  } finally {
    await releaseAccount(context, claim);
  }
  // Also when equal: the sweep came because the stored number is another one.
  await wantSync(context, organisationId);
  await syncCustomer(context, { organisationId });
  return outcome;
}
