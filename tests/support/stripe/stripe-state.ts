import type Stripe from 'stripe';

/** What the double keeps. Times are seconds since 1970, amounts cents, as at Stripe. */

export interface PriceRow {
  id: string;
  active: boolean;
  currency: string;
  unit_amount: number;
  interval: 'month' | 'year';
}

export interface CustomerRow {
  id: string;
  created: number;
  name: string | null;
  address: Stripe.Address | null;
  metadata: Record<string, string>;
  taxIds: string[];
  coupon: { id: string; name: string; percent_off: number } | null;
  deleted: boolean;
}

export interface SubscriptionRow {
  id: string;
  customer: string;
  created: number;
  status: Stripe.Subscription.Status;
  itemId: string;
  price: string;
  quantity: number;
  periodStart: number;
  periodEnd: number;
  trialEnd: number | null;
  cancelAtPeriodEnd: boolean;
  endedAt: number | null;
  latestInvoice: string | null;
}

export interface InvoiceRow {
  id: string;
  customer: string;
  subscription: string;
  number: string;
  created: number;
  status: Stripe.Invoice.Status;
  total: number;
  tax: number;
  currency: string;
}

export interface SessionRow {
  id: string;
  customer: string;
  created: number;
  expiresAt: number;
  status: Stripe.Checkout.Session.Status;
  price: string;
  quantity: number;
  trialDays: number;
  metadata: Record<string, string>;
  successUrl: string;
  cancelUrl: string;
  subscription: string | null;
}

/** 19 %, the German rate of § 12 Abs. 1 UStG, for sums of tests only. */
const TAX_PERCENT = 19;

export const taxOf = (net: number) => Math.round((net * TAX_PERCENT) / 100);

export function customerObject(row: CustomerRow) {
  if (row.deleted) return { id: row.id, object: 'customer', deleted: true } as const;
  return {
    id: row.id,
    object: 'customer',
    created: row.created,
    name: row.name,
    address: row.address,
    metadata: row.metadata,
    livemode: false,
    discount:
      row.coupon === null
        ? null
        : { source: { type: 'coupon', coupon: { ...row.coupon, amount_off: null } } },
    tax_ids: {
      object: 'list',
      data: row.taxIds.map((value, index) => ({
        id: `txi_${index}`,
        object: 'tax_id',
        type: 'eu_vat',
        value,
      })),
    },
  } as const;
}

export function priceObject(row: PriceRow) {
  return {
    id: row.id,
    object: 'price',
    active: row.active,
    currency: row.currency,
    unit_amount: row.unit_amount,
    billing_scheme: 'per_unit',
    tax_behavior: 'exclusive',
    type: 'recurring',
    recurring: { interval: row.interval, interval_count: 1, usage_type: 'licensed', meter: null },
  } as const;
}

/** Until March 2025 the period stood at the subscription and not at its items. */
export function subscriptionObject(
  row: SubscriptionRow,
  price: PriceRow,
  invoice: InvoiceRow | null,
  isOldShape: boolean,
) {
  const period = { current_period_start: row.periodStart, current_period_end: row.periodEnd };
  return {
    id: row.id,
    object: 'subscription',
    customer: row.customer,
    created: row.created,
    status: row.status,
    cancel_at_period_end: row.cancelAtPeriodEnd,
    cancel_at: row.cancelAtPeriodEnd ? row.periodEnd : null,
    ended_at: row.endedAt,
    trial_end: row.trialEnd,
    metadata: {},
    latest_invoice: invoice === null ? null : invoiceObject(invoice, isOldShape),
    items: {
      object: 'list',
      data: [
        {
          id: row.itemId,
          object: 'subscription_item',
          quantity: row.quantity,
          price: priceObject(price),
          subscription: row.id,
          ...(isOldShape ? {} : period),
        },
      ],
    },
    ...(isOldShape ? period : {}),
  };
}

export function invoiceObject(row: InvoiceRow, isOldShape: boolean) {
  return {
    id: row.id,
    object: 'invoice',
    customer: row.customer,
    number: row.number,
    created: row.created,
    status: row.status,
    total: row.total,
    currency: row.currency,
    due_date: null,
    hosted_invoice_url: `https://invoice.stripe.example/i/${row.id}`,
    invoice_pdf: `https://invoice.stripe.example/i/${row.id}/pdf`,
    ...(isOldShape
      ? { tax: row.tax, subscription: row.subscription }
      : {
          total_taxes: [{ amount: row.tax }],
          parent: {
            type: 'subscription_details',
            subscription_details: { subscription: row.subscription },
          },
        }),
  };
}

export function sessionObject(row: SessionRow, url: string) {
  return {
    id: row.id,
    object: 'checkout.session',
    mode: 'subscription',
    customer: row.customer,
    created: row.created,
    expires_at: row.expiresAt,
    status: row.status,
    metadata: row.metadata,
    subscription: row.subscription,
    url: row.status === 'open' ? url : null,
  };
}
