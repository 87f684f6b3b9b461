import type Stripe from 'stripe';
import { z } from 'zod';

import { BILLING_CURRENCY, BILLING_PLANS, type BillingPlan } from '~/domain/billing/plans';
import { IN_PAGE, stripeFailure, stripeOf } from '~/platform/stripe.server';
import { configuredPrice } from '~/queries/billing/price-view.server';

import type { BillingContext } from './billing-context.server';

export type PriceState = 'usable' | 'missing' | 'inactive' | 'wrong-currency' | 'unusable';

export interface LookedUpPrice {
  priceId: string;
  state: PriceState;
  amountCents: number | null;
  currency: string | null;
  interval: string | null;
  taxBehavior: string | null;
}

const priceSchema = z.object({
  id: z.string(),
  active: z.boolean(),
  currency: z.string(),
  unit_amount: z.number().int().nullish(),
  tax_behavior: z.string().nullish(),
  recurring: z
    .object({ interval: z.string(), interval_count: z.number().int(), usage_type: z.string() })
    .nullish(),
});

/** Asks Stripe for the price of a plan and keeps the answer, so that pages can say it while Stripe is away. */
export async function lookUpPrice(
  { database, clock, environment }: Pick<BillingContext, 'database' | 'clock' | 'environment'>,
  plan: BillingPlan,
  options: Stripe.RequestOptions = {},
): Promise<LookedUpPrice | null> {
  const stripe = stripeOf(environment);
  const priceId = configuredPrice(environment, plan);
  if (stripe === null || priceId === null) {
    await database.billingPrice.deleteMany({ where: { plan } });
    return null;
  }
  const found = await ask(stripe, priceId, options);
  const row = { ...found, lookedUpAt: clock.now() };
  await database.billingPrice.upsert({ where: { plan }, create: { plan, ...row }, update: row });
  return found;
}

/** Both prices anew. One that cannot be asked keeps what is known of it. */
export async function lookUpPrices(context: BillingContext): Promise<void> {
  for (const plan of BILLING_PLANS) await lookUpPrice(context, plan);
}

async function ask(stripe: Stripe, priceId: string, options: Stripe.RequestOptions): Promise<LookedUpPrice> {
  let raw: unknown;
  try {
    raw = await stripe.prices.retrieve(priceId, {}, options);
  } catch (error) {
    if (stripeFailure(error) !== 'missing') throw error;
    return {
      priceId,
      state: 'missing',
      amountCents: null,
      currency: null,
      interval: null,
      taxBehavior: null,
    };
  }
  const price = priceSchema.parse(raw);
  return {
    priceId,
    state: stateOf(price),
    amountCents: price.unit_amount ?? null,
    currency: price.currency,
    interval: price.recurring?.interval ?? null,
    taxBehavior: price.tax_behavior ?? null,
  };
}

function stateOf(price: z.output<typeof priceSchema>): PriceState {
  if (!price.active) return 'inactive';
  if (price.currency !== BILLING_CURRENCY) return 'wrong-currency';
  const { recurring, unit_amount } = price;
  const isPlain = recurring?.usage_type === 'licensed' && recurring.interval_count === 1;
  const isKnown = recurring?.interval === 'month' || recurring?.interval === 'year';
  // Tiers, metered use and one-off prices have no single amount per case or member that a page could say.
  return isPlain && isKnown && typeof unit_amount === 'number' ? 'usable' : 'unusable';
}

/**
 * Reads the price once if it was never read or another one is configured now, so that a new installation need not wait
 * for the night. Pages call it before they show a price; it never throws because of Stripe.
 */
export async function ensurePrice(
  context: Pick<BillingContext, 'database' | 'clock' | 'environment'>,
  plan: BillingPlan,
): Promise<void> {
  const priceId = configuredPrice(context.environment, plan);
  if (priceId === null || stripeOf(context.environment) === null) return;
  const row = await context.database.billingPrice.findUnique({ where: { plan }, select: { priceId: true } });
  if (row?.priceId === priceId) return;
  try {
    await lookUpPrice(context, plan, IN_PAGE);
  } catch (error) {
    // The page says that the price is not available.
    if (stripeFailure(error) === null) throw error;
  }
}
