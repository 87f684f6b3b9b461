import { syncQuantity } from '~/services/billing/sync-quantity.server';

import type { Handler } from '../handler';

/** Makes the charged quantity the counted one. */
export const handleSyncBillingQuantity: Handler<'billing.sync-quantity'> = async (context, payload) => {
  const outcome = await syncQuantity(context, payload);
  if (outcome === 'changed') context.log.info(payload, 'the quantity of a subscription was changed');
};
