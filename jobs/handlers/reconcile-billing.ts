import { reconcileBilling } from '~/services/billing/reconcile-billing.server';

import type { Handler } from '../handler';

/** Asks Stripe for every customer and price once a night, whether or not a message came. */
export const handleReconcileBilling: Handler<'billing.reconcile'> = async (context, _payload, signal) => {
  const result = await reconcileBilling(context, signal);
  if (result.asked + result.failed > 0) context.log.info(result, 'billing was compared with Stripe');
};
