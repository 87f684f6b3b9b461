import { isOutage } from '~/platform/errors';
import { laneOf } from '~/platform/job-store.server';
import { isBillingOn, stripeFailure } from '~/platform/stripe.server';
import { waitingSyncs } from '~/queries/billing/waiting-syncs.server';
import { noteQuantities } from '~/services/billing/note-quantities.server';
import { syncCustomer } from '~/services/billing/sync-customer.server';
import { syncQuantity } from '~/services/billing/sync-quantity.server';

import { jobEntry, type WorkerContext } from './handler';

/** A reason older than this has lost its wake-up call, or Stripe did not answer. */
const PATIENCE_MS = 30_000;

/**
 * Billing's part of the sweep: customers that nobody was woken for, and quantities that have been off for two minutes.
 * Never throws.
 */
export async function sweepBilling(context: WorkerContext, isStoreThere: boolean): Promise<void> {
  if (!isBillingOn(context.environment)) return;
  try {
    const now = context.clock.now();
    const since = new Date(now.getTime() - PATIENCE_MS);
    const waiting = await waitingSyncs(context.database, { now, since });
    const off = await noteQuantities(context);
    if (isStoreThere) {
      const syncs = waiting.map((organisationId) => jobEntry('billing.sync-customer', { organisationId }));
      const quantities = off.map((organisationId) => jobEntry('billing.sync-quantity', { organisationId }));
      await context.store.add(laneOf('billing.sync-customer'), [...syncs, ...quantities]);
      return;
    }
    for (const organisationId of waiting) await syncCustomer(context, { organisationId });
    for (const organisationId of off) await syncQuantity(context, { organisationId });
  } catch (error) {
    const isWaitedFor = isOutage(error) || stripeFailure(error) === 'away';
    context.log[isWaitedFor ? 'warn' : 'error']({ err: error }, 'sweep of billing put off');
  }
}
