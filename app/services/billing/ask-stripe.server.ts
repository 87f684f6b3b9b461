import type Stripe from 'stripe';
import { z } from 'zod';

import type { CustomerSnapshot, SubscriptionSnapshot } from '~/domain/billing/billing-state';
import { SUBSCRIPTION_STATUSES } from '~/domain/billing/billing-state';
import { stripeFailure } from '~/platform/stripe.server';
import type { InvoiceData, NextInvoice } from '~/queries/billing/kept-answers.server';

/**
 * Everything that is kept of a customer, as Stripe has it now. Answers are parsed here and nowhere else, in the shape of
 * the library's API version and in the one before March 2025, when periods stood at the subscription.
 */

export interface InvoiceSnapshot {
  id: string;
  number: string | null;
  status: string;
  totalCents: number;
  taxCents: number;
  currency: string;
  issuedAt: Date;
  dueAt: Date | null;
  pageUrl: string | null;
  pdfUrl: string | null;
}

export interface StripeAnswer {
  customer: CustomerSnapshot;
  invoices: InvoiceSnapshot[];
  invoiceData: InvoiceData | null;
  nextInvoice: NextInvoice | null;
}

/** Stripe's time: seconds since 1970. */
const seconds = z.number().int();
const iso = (value: number | null | undefined) =>
  value === null || value === undefined ? null : new Date(value * 1_000).toISOString();

const invoiceSchema = z.object({
  id: z.string(),
  number: z.string().nullish(),
  status: z.string().nullish(),
  total: z.number().int(),
  currency: z.string(),
  created: seconds,
  due_date: seconds.nullish(),
  hosted_invoice_url: z.string().nullish(),
  invoice_pdf: z.string().nullish(),
  total_taxes: z.array(z.object({ amount: z.number().int() })).nullish(),
  /** Until March 2025. */
  tax: z.number().int().nullish(),
});

const latestInvoiceSchema = z
  .union([
    z.string().transform(() => null),
    z.object({ id: z.string(), created: seconds, status: z.string().nullish() }),
  ])
  .nullish();

const subscriptionSchema = z.object({
  id: z.string(),
  status: z.enum(SUBSCRIPTION_STATUSES).exclude(['none']),
  created: seconds,
  cancel_at_period_end: z.boolean(),
  cancel_at: seconds.nullish(),
  ended_at: seconds.nullish(),
  trial_end: seconds.nullish(),
  /** Until March 2025. */
  current_period_end: seconds.nullish(),
  latest_invoice: latestInvoiceSchema,
  items: z.object({
    data: z.array(
      z.object({
        id: z.string(),
        quantity: z.number().int().nullish(),
        current_period_end: seconds.nullish(),
        price: z.object({ id: z.string() }),
      }),
    ),
  }),
});

/** Subscriptions of one customer; more than a handful would be an error long before. */
const MOST_SUBSCRIPTIONS = 100;
const MOST_INVOICES = 24;

/** The state of a customer, asked of Stripe anew. Throws what the library throws when Stripe does not answer. */
export async function askStripe(
  stripe: Stripe,
  customerId: string,
  options: Stripe.RequestOptions = {},
): Promise<StripeAnswer> {
  const found = await existing(stripe, customerId, options);
  if (found === null)
    return {
      customer: { isDeleted: true, subscriptions: [] },
      invoices: [],
      invoiceData: null,
      nextInvoice: null,
    };
  const [subscriptions, invoices] = await Promise.all([
    stripe.subscriptions.list(
      { customer: customerId, status: 'all', limit: MOST_SUBSCRIPTIONS, expand: ['data.latest_invoice'] },
      options,
    ),
    stripe.invoices.list({ customer: customerId, limit: MOST_INVOICES }, options),
  ]);
  const snapshots = subscriptions.data.map(subscriptionOf);
  return {
    customer: { isDeleted: false, subscriptions: snapshots },
    invoices: invoices.data.map(invoiceOf),
    invoiceData: invoiceDataOf(found),
    nextInvoice: await nextInvoiceOf(stripe, customerId, snapshots, options),
  };
}

/** The customer, or null if it was deleted at Stripe. */
async function existing(
  stripe: Stripe,
  customerId: string,
  options: Stripe.RequestOptions,
): Promise<Stripe.Customer | null> {
  try {
    const customer = await stripe.customers.retrieve(customerId, { expand: ['tax_ids'] }, options);
    return customer.deleted === true ? null : customer;
  } catch (error) {
    if (stripeFailure(error) === 'missing') return null;
    throw error;
  }
}

/** One subscription in the words of the domain. */
export function subscriptionOf(raw: unknown): SubscriptionSnapshot {
  const parsed = subscriptionSchema.parse(raw);
  const [item] = parsed.items.data;
  const latest = parsed.latest_invoice;
  return {
    id: parsed.id,
    status: parsed.status,
    createdAt: new Date(parsed.created * 1_000).toISOString(),
    item: item === undefined ? null : { id: item.id, priceId: item.price.id, quantity: item.quantity ?? 0 },
    trialEndsAt: iso(parsed.trial_end),
    periodEndsAt: iso(item?.current_period_end ?? parsed.current_period_end),
    cancelAtPeriodEnd: parsed.cancel_at_period_end,
    cancelAt: iso(parsed.cancel_at),
    endedAt: iso(parsed.ended_at),
    latestInvoice: latest
      ? {
          id: latest.id,
          createdAt: new Date(latest.created * 1_000).toISOString(),
          isPaid: latest.status === 'paid' || latest.status === 'void',
        }
      : null,
  };
}

function invoiceOf(raw: unknown): InvoiceSnapshot {
  const invoice = invoiceSchema.parse(raw);
  return {
    id: invoice.id,
    number: invoice.number ?? null,
    status: invoice.status ?? 'draft',
    totalCents: invoice.total,
    taxCents: taxOf(invoice),
    currency: invoice.currency,
    issuedAt: new Date(invoice.created * 1_000),
    dueAt: invoice.due_date ? new Date(invoice.due_date * 1_000) : null,
    pageUrl: invoice.hosted_invoice_url ?? null,
    pdfUrl: invoice.invoice_pdf ?? null,
  };
}

function taxOf({ total_taxes, tax }: Pick<z.output<typeof invoiceSchema>, 'total_taxes' | 'tax'>): number {
  return total_taxes ? total_taxes.reduce((sum, { amount }) => sum + amount, 0) : (tax ?? 0);
}

function invoiceDataOf(customer: Stripe.Customer): InvoiceData {
  const { address, discount } = customer;
  const coupon = discount === null || discount === undefined ? null : discount.source.coupon;
  const town = [address?.postal_code, address?.city].filter(Boolean).join(' ');
  return {
    name: customer.name ?? null,
    lines: [address?.line1, address?.line2, town, address?.country].flatMap((line) => (line ? [line] : [])),
    taxIds: (customer.tax_ids?.data ?? []).map(({ value }) => value),
    discount:
      coupon !== null && typeof coupon === 'object'
        ? { percent: coupon.percent_off, cents: coupon.amount_off, name: coupon.name }
        : null,
  };
}

const previewSchema = z.object({
  total: z.number().int(),
  currency: z.string(),
  next_payment_attempt: seconds.nullish(),
  period_end: seconds.nullish(),
  total_taxes: z.array(z.object({ amount: z.number().int() })).nullish(),
  tax: z.number().int().nullish(),
});

/** An amount and a day, as far as Stripe foresees them. */
export function previewOf(raw: unknown): NextInvoice {
  const preview = previewSchema.parse(raw);
  return {
    totalCents: preview.total,
    taxCents: taxOf(preview),
    currency: preview.currency,
    at: iso(preview.next_payment_attempt ?? preview.period_end),
  };
}

async function nextInvoiceOf(
  stripe: Stripe,
  customer: string,
  subscriptions: readonly SubscriptionSnapshot[],
  options: Stripe.RequestOptions,
): Promise<NextInvoice | null> {
  const running = subscriptions.find(
    ({ status, cancelAt, cancelAtPeriodEnd }) =>
      (status === 'active' || status === 'trialing' || status === 'past_due') &&
      cancelAt === null &&
      !cancelAtPeriodEnd,
  );
  if (running === undefined) return null;
  try {
    return previewOf(await stripe.invoices.createPreview({ customer, subscription: running.id }, options));
  } catch (error) {
    const failure = stripeFailure(error);
    // Nothing more to charge, or no address yet to work out the tax: no preview, and no reason to fail.
    if (failure === 'missing' || failure === 'refused') return null;
    throw error;
  }
}
