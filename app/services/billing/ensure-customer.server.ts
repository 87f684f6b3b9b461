import type Stripe from 'stripe';

import type { Language } from '~/i18n/languages';
import { IN_PAGE, stripeFailure } from '~/platform/stripe.server';

import type { BillingContext } from './billing-context.server';

/** The row of an organisation that deals with Stripe; made once. */
export async function ensureAccount(
  { database, clock }: Pick<BillingContext, 'database' | 'clock'>,
  organisationId: string,
): Promise<void> {
  await database.billingAccount.createMany({
    data: [{ organisationId, createdAt: clock.now() }],
    skipDuplicates: true,
  });
}

/**
 * The organisation's customer at Stripe: the known one, or a new one where there is none or it was deleted there. Only
 * the name of the organisation goes along; the address for invoices is asked by Stripe's own page.
 *
 * The caller holds the account's claim.
 */
export async function ensureCustomer(
  { database, ids }: Pick<BillingContext, 'database' | 'ids'>,
  stripe: Stripe,
  { organisationId, name, language }: { organisationId: string; name: string; language: Language },
): Promise<string> {
  const { customerId } = await database.billingAccount.findUniqueOrThrow({
    where: { organisationId },
    select: { customerId: true },
  });
  if (customerId !== null && (await isThere(stripe, customerId))) return customerId;
  const created = await stripe.customers.create(
    { name, preferred_locales: [language], metadata: { organisationId } },
    { ...IN_PAGE, idempotencyKey: `customer-${ids.next()}` },
  );
  await database.billingAccount.update({
    where: { organisationId },
    data: { customerId: created.id, customerDeleted: false, checkoutId: null, checkoutUrl: null },
  });
  return created.id;
}

async function isThere(stripe: Stripe, customerId: string): Promise<boolean> {
  try {
    const customer = await stripe.customers.retrieve(customerId, {}, IN_PAGE);
    return customer.deleted !== true;
  } catch (error) {
    if (stripeFailure(error) === 'missing') return false;
    throw error;
  }
}
