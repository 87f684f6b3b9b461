import { IN_PAGE, stripeFailure } from '~/platform/stripe.server';

import type { BillingContext } from './billing-context.server';
import { syncCustomer } from './sync-customer.server';

/**
 * Asks Stripe while somebody waits for the page.
 *
 * @returns false if Stripe did not answer in time: the page shows the stored state and says of when it is
 */
export async function syncInPage(context: BillingContext, organisationId: string): Promise<boolean> {
  try {
    await syncCustomer(context, { organisationId }, IN_PAGE);
    return true;
  } catch (error) {
    if (stripeFailure(error) === null) throw error;
    return false;
  }
}
