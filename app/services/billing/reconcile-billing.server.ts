import { isOutage } from '~/platform/errors';
import { stripeFailure, stripeOf } from '~/platform/stripe.server';

import type { BillingContext } from './billing-context.server';
import { lookUpPrices } from './look-up-price.server';
import { syncCustomer } from './sync-customer.server';
import { wantSync } from './want-sync.server';

const DAY_MS = 24 * 60 * 60_000;
/** Stripe repeats a message for three days; after this nobody asks any more whether one was seen. */
const KEEP_EVENTS_MS = 90 * DAY_MS;
const AT_A_TIME = 100;

export interface ReconcileResult {
  asked: number;
  /** Customers whose stored state was not that of Stripe: messages that never came. */
  changed: number;
  failed: number;
}

/**
 * Compares every customer with Stripe, whatever messages came or did not, and looks up the prices. One that fails does
 * not keep the others waiting; its reason stays counted, so that the sweep tries it again.
 */
export async function reconcileBilling(
  context: BillingContext,
  signal: AbortSignal,
): Promise<ReconcileResult> {
  const result: ReconcileResult = { asked: 0, changed: 0, failed: 0 };
  const { database, clock } = context;
  await database.billingEvent.deleteMany({
    where: { receivedAt: { lt: new Date(clock.now().getTime() - KEEP_EVENTS_MS) } },
  });
  if (stripeOf(context.environment) === null) return result;
  await lookUpPrices(context);
  let after = '';
  for (;;) {
    const accounts = await database.billingAccount.findMany({
      where: { organisationId: { gt: after }, customerId: { not: null } },
      orderBy: { organisationId: 'asc' },
      take: AT_A_TIME,
      select: { organisationId: true, status: true, quantity: true },
    });
    const last = accounts.at(-1);
    if (last === undefined) return result;
    after = last.organisationId;
    for (const { organisationId, status, quantity } of accounts) {
      if (signal.aborted) return result;
      try {
        await wantSync(context, organisationId);
        const outcome = await syncCustomer(context, { organisationId });
        result.asked += 1;
        if (
          outcome.outcome === 'synced' &&
          (outcome.state.status !== status || outcome.state.quantity !== quantity)
        )
          result.changed += 1;
      } catch (error) {
        if (stripeFailure(error) === null && !isOutage(error)) throw error;
        result.failed += 1;
      }
    }
  }
}
