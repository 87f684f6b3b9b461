import type Stripe from 'stripe';

import {
  customerObject,
  invoiceObject,
  priceObject,
  sessionObject,
  subscriptionObject,
  taxOf,
  type CustomerRow,
  type InvoiceRow,
  type PriceRow,
  type SessionRow,
  type SubscriptionRow,
} from './stripe-state';

/** A message that "Stripe" has to send, in the order in which things happened. */
export interface WorldEvent {
  id: string;
  object: 'event';
  type: string;
  created: number;
  api_version: string;
  data: { object: object };
}

export type StripeWorld = ReturnType<typeof createStripeWorld>;

interface SessionInput {
  customer: string;
  line_items: ReadonlyArray<{ price: string; quantity: number }>;
  metadata?: Record<string, string> | undefined;
  expires_at?: number | undefined;
  success_url: string;
  cancel_url: string;
  subscription_data?: { trial_period_days?: number | undefined } | undefined;
}

const DAY = 24 * 60 * 60;
const MONTH = 30 * DAY;
const RUNNING: readonly Stripe.Subscription.Status[] = ['active', 'trialing', 'past_due', 'unpaid', 'paused'];

/** The state behind the double, and what happens there without us: payments, ends of trials and periods, deletions. */
export function createStripeWorld(now: () => number) {
  const customers = new Map<string, CustomerRow>();
  const prices = new Map<string, PriceRow>();
  const sessions = new Map<string, SessionRow>();
  const subscriptions = new Map<string, SubscriptionRow>();
  const invoices = new Map<string, InvoiceRow>();
  const portals = new Map<string, string>();
  const events: WorldEvent[] = [];
  const settings = { isOldShape: false, address: '' };
  let count = 0;
  const next = (prefix: string) => `${prefix}_${String((count += 1)).padStart(6, '0')}`;

  function say(type: string, object: object): void {
    events.push({
      id: next('evt'),
      object: 'event',
      type,
      created: now(),
      api_version: settings.isOldShape ? '2022-11-15' : '2026-10-28.endive',
      data: { object },
    });
  }

  const priceOf = (id: string): PriceRow =>
    prices.get(id) ?? { id, active: false, currency: 'eur', unit_amount: 0, interval: 'month' };
  const shown = (row: SubscriptionRow) =>
    subscriptionObject(
      row,
      priceOf(row.price),
      row.latestInvoice === null ? null : (invoices.get(row.latestInvoice) ?? null),
      settings.isOldShape,
    );
  const get = <T>(rows: Map<string, T>, id: string): T => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`the double has no ${id}`);
    return row;
  };
  const living = (id: string) => {
    const row = customers.get(id);
    return row === undefined || row.deleted ? null : row;
  };

  function invoice(row: SubscriptionRow, status: Stripe.Invoice.Status, net?: number): InvoiceRow {
    const percent = 100 - (customers.get(row.customer)?.coupon?.percent_off ?? 0);
    const sum = Math.round(((net ?? priceOf(row.price).unit_amount * row.quantity) * percent) / 100);
    const made: InvoiceRow = {
      id: next('in'),
      customer: row.customer,
      subscription: row.id,
      number: `TEST-${String(invoices.size + 1).padStart(4, '0')}`,
      created: now(),
      status,
      tax: taxOf(sum),
      total: sum + taxOf(sum),
      currency: 'eur',
    };
    invoices.set(made.id, made);
    row.latestInvoice = made.id;
    return made;
  }

  function change(
    id: string,
    act: (row: SubscriptionRow) => void,
    type = 'customer.subscription.updated',
  ): void {
    const row = get(subscriptions, id);
    act(row);
    say(type, shown(row));
  }

  function end(row: SubscriptionRow): void {
    row.status = 'canceled';
    row.endedAt = now();
    say('customer.subscription.deleted', shown(row));
  }

  const latest = (id: string) => get(invoices, get(subscriptions, id).latestInvoice ?? '');

  return {
    events,
    settings,
    setAddress: (url: string) => void (settings.address = url),

    // What the operator and the customer do at Stripe.
    addPrice(id: string, unitAmount: number, values: Partial<PriceRow> = {}) {
      prices.set(id, {
        id,
        active: true,
        currency: 'eur',
        unit_amount: unitAmount,
        interval: 'month',
        ...values,
      });
    },
    removePrice: (id: string) => void prices.delete(id),
    giveCoupon(customer: string, percent: number) {
      get(customers, customer).coupon = { id: next('co'), name: `${percent} %`, percent_off: percent };
    },
    setInvoiceData(customer: string, values: Pick<CustomerRow, 'address' | 'taxIds'>) {
      Object.assign(get(customers, customer), values);
      say('customer.updated', customerObject(get(customers, customer)));
    },
    deleteCustomer(id: string) {
      for (const row of subscriptions.values())
        if (row.customer === id && RUNNING.includes(row.status)) end(row);
      get(customers, id).deleted = true;
      say('customer.deleted', { id, object: 'customer' });
    },
    /** The customer pays at the till: a subscription begins. */
    pay(sessionId: string): string | null {
      const session = get(sessions, sessionId);
      if (session.status !== 'open' || session.expiresAt <= now()) return null;
      const isTrial = session.trialDays > 0;
      const row: SubscriptionRow = {
        id: next('sub'),
        customer: session.customer,
        created: now(),
        status: isTrial ? 'trialing' : 'active',
        itemId: next('si'),
        price: session.price,
        quantity: session.quantity,
        periodStart: now(),
        periodEnd: now() + (isTrial ? session.trialDays * DAY : MONTH),
        trialEnd: isTrial ? now() + session.trialDays * DAY : null,
        cancelAtPeriodEnd: false,
        endedAt: null,
        latestInvoice: null,
      };
      subscriptions.set(row.id, row);
      const paid = invoice(row, 'paid', isTrial ? 0 : undefined);
      session.status = 'complete';
      session.subscription = row.id;
      say('customer.subscription.created', shown(row));
      say('invoice.paid', invoiceObject(paid, settings.isOldShape));
      say('checkout.session.completed', sessionObject(session, ''));
      return row.id;
    },
    /** The next period begins, and its invoice is paid or not. */
    renew(id: string, isPaid: boolean) {
      const row = get(subscriptions, id);
      if (row.cancelAtPeriodEnd) return end(row);
      row.trialEnd = null;
      row.periodStart = now();
      row.periodEnd = now() + MONTH;
      row.status = isPaid ? 'active' : 'past_due';
      const made = invoice(row, isPaid ? 'paid' : 'open');
      say(isPaid ? 'invoice.paid' : 'invoice.payment_failed', invoiceObject(made, settings.isOldShape));
      say('customer.subscription.updated', shown(row));
    },
    recover(id: string) {
      latest(id).status = 'paid';
      say('invoice.paid', invoiceObject(latest(id), settings.isOldShape));
      change(id, (row) => (row.status = 'active'));
    },
    giveUp: (id: string) => change(id, (row) => (row.status = 'unpaid')),
    cancelNow: (id: string) => end(get(subscriptions, id)),
    setQuantity: (id: string, quantity: number) => change(id, (row) => (row.quantity = quantity)),
    setCancellation: (id: string, isCancelled: boolean) =>
      change(id, (row) => (row.cancelAtPeriodEnd = isCancelled)),
    subscriptionRow: (id: string) => get(subscriptions, id),
    openSessions: () => [...sessions.values()].filter(({ status }) => status === 'open'),
    sessionRow: (id: string) => sessions.get(id) ?? null,
    portalReturn: (id: string) => portals.get(id) ?? '/',

    // What the API does.
    createCustomer(values: { name?: string | undefined; metadata?: Record<string, string> | undefined }) {
      const row: CustomerRow = {
        id: next('cus'),
        created: now(),
        name: values.name ?? null,
        address: null,
        metadata: values.metadata ?? {},
        taxIds: [],
        coupon: null,
        deleted: false,
      };
      customers.set(row.id, row);
      say('customer.created', customerObject(row));
      return customerObject(row);
    },
    customer(id: string) {
      const row = customers.get(id);
      return row === undefined ? null : customerObject(row);
    },
    price(id: string) {
      const row = prices.get(id);
      return row === undefined ? null : priceObject(row);
    },
    /** The session, or why there is none. */
    createSession(values: SessionInput) {
      const [line] = values.line_items;
      const price = prices.get(line?.price ?? '');
      if (living(values.customer) === null) return `No such customer: '${values.customer}'`;
      if (line === undefined || price === undefined || !price.active)
        return 'The price is not there or inactive.';
      if (values.expires_at !== undefined && values.expires_at < now() + 30 * 60)
        return 'expires_at must be at least 30 minutes from now.';
      const row: SessionRow = {
        id: next('cs_test'),
        customer: values.customer,
        created: now(),
        expiresAt: values.expires_at ?? now() + DAY,
        status: 'open',
        price: line.price,
        quantity: line.quantity,
        trialDays: values.subscription_data?.trial_period_days ?? 0,
        metadata: values.metadata ?? {},
        successUrl: values.success_url,
        cancelUrl: values.cancel_url,
        subscription: null,
      };
      sessions.set(row.id, row);
      return sessionObject(row, `${settings.address}/pay/${row.id}`);
    },
    session(id: string) {
      const row = sessions.get(id);
      if (row === undefined) return null;
      if (row.status === 'open' && row.expiresAt <= now()) row.status = 'expired';
      return sessionObject(row, `${settings.address}/pay/${row.id}`);
    },
    expireSession(id: string) {
      const row = sessions.get(id);
      if (row?.status !== 'open') return null;
      row.status = 'expired';
      return sessionObject(row, '');
    },
    createPortal(customer: string, returnUrl: string) {
      if (living(customer) === null) return null;
      const id = next('bps');
      portals.set(id, returnUrl);
      return { id, object: 'billing_portal.session', customer, url: `${settings.address}/portal/${id}` };
    },
    subscriptionsOf(customer: string) {
      if (!customers.has(customer)) return null;
      return [...subscriptions.values()]
        .filter((row) => row.customer === customer)
        .map(shown)
        .reverse();
    },
    updateSubscription(id: string, isCancelled: boolean) {
      const row = subscriptions.get(id);
      if (row === undefined || !RUNNING.includes(row.status)) return null;
      change(id, (found) => (found.cancelAtPeriodEnd = isCancelled));
      return shown(row);
    },
    updateItem(itemId: string, quantity: number | undefined) {
      const row = [...subscriptions.values()].find((candidate) => candidate.itemId === itemId);
      if (row === undefined || !RUNNING.includes(row.status)) return null;
      if (quantity !== undefined && quantity !== row.quantity)
        change(row.id, (found) => (found.quantity = quantity));
      return shown(row).items.data[0] ?? null;
    },
    invoicesOf(customer: string) {
      return [...invoices.values()]
        .filter((row) => row.customer === customer)
        .map((row) => invoiceObject(row, settings.isOldShape))
        .reverse();
    },
    /** The coming invoice; with another quantity, the difference until then by the second as well. */
    preview(id: string, quantity: number | null) {
      const row = subscriptions.get(id);
      if (row === undefined || !RUNNING.includes(row.status)) return null;
      const unit = priceOf(row.price).unit_amount;
      const wanted = quantity ?? row.quantity;
      const left =
        row.status === 'trialing' ? 0 : (row.periodEnd - now()) / (row.periodEnd - row.periodStart);
      const proration = Math.round((wanted - row.quantity) * unit * Math.max(0, left));
      const line = (amount: number, isProration: boolean) => ({
        amount,
        taxes: [{ amount: taxOf(amount) }],
        ...(settings.isOldShape
          ? { proration: isProration }
          : {
              parent: {
                type: 'subscription_item_details',
                subscription_item_details: { proration: isProration },
              },
            }),
      });
      const net = unit * wanted + proration;
      return {
        object: 'invoice',
        currency: 'eur',
        total: net + taxOf(net),
        total_taxes: [{ amount: taxOf(net) }],
        next_payment_attempt: row.periodEnd,
        period_end: row.periodEnd,
        lines: {
          object: 'list',
          data: [...(proration === 0 ? [] : [line(proration, true)]), line(unit * wanted, false)],
        },
      };
    },
  };
}
