import { syncCustomer } from '~/services/billing/sync-customer.server';

import type { Handler } from '../handler';

/** Makes what is stored of a customer what Stripe has now. */
export const handleSyncBillingCustomer: Handler<'billing.sync-customer'> = async (context, payload) => {
  const { outcome } = await syncCustomer(context, payload);
  if (outcome === 'synced') void context.pump.drain().catch(() => undefined);
};
