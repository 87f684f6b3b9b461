/**
 * What is kept of Stripe's state, and how it comes from what Stripe answered. All instants are ISO texts in UTC, all
 * amounts cents.
 */

/** Stripe's own words for a subscription, and `none` for a customer without one. */
export const SUBSCRIPTION_STATUSES = [
  'none',
  'incomplete',
  'incomplete_expired',
  'trialing',
  'active',
  'past_due',
  'unpaid',
  'paused',
  'canceled',
] as const;
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];

export interface BillingState {
  status: SubscriptionStatus;
  subscriptionId: string | null;
  /** The line of the subscription whose quantity follows the active cases or members. */
  itemId: string | null;
  priceId: string | null;
  quantity: number;
  trialEndsAt: string | null;
  periodEndsAt: string | null;
  /** Set while the subscription runs and its end is known. */
  cancelsAt: string | null;
  endedAt: string | null;
  /** The unpaid invoice, while the status is `past_due` or `unpaid`. */
  overdueInvoiceId: string | null;
  overdueSince: string | null;
  /** How many subscriptions of the customer run; more than one is an error that the operator sees. */
  running: number;
  isCustomerDeleted: boolean;
}

export const NO_SUBSCRIPTION: BillingState = {
  status: 'none',
  subscriptionId: null,
  itemId: null,
  priceId: null,
  quantity: 0,
  trialEndsAt: null,
  periodEndsAt: null,
  cancelsAt: null,
  endedAt: null,
  overdueInvoiceId: null,
  overdueSince: null,
  running: 0,
  isCustomerDeleted: false,
};

/** One subscription as Stripe answered, in any of its API's shapes. */
export interface SubscriptionSnapshot {
  id: string;
  status: Exclude<SubscriptionStatus, 'none'>;
  createdAt: string;
  item: { id: string; priceId: string; quantity: number } | null;
  trialEndsAt: string | null;
  periodEndsAt: string | null;
  cancelAtPeriodEnd: boolean;
  cancelAt: string | null;
  endedAt: string | null;
  latestInvoice: { id: string; createdAt: string; isPaid: boolean } | null;
}

export interface CustomerSnapshot {
  isDeleted: boolean;
  subscriptions: readonly SubscriptionSnapshot[];
}

/** The order in which one of several subscriptions speaks for the customer: what gives most comes first. */
const WEIGHT: Record<SubscriptionSnapshot['status'], number> = {
  active: 8,
  trialing: 7,
  past_due: 6,
  unpaid: 5,
  paused: 4,
  incomplete: 3,
  canceled: 2,
  incomplete_expired: 1,
};

const RUNNING: ReadonlySet<SubscriptionStatus> = new Set([
  'active',
  'trialing',
  'past_due',
  'unpaid',
  'paused',
]);

/** Whether a subscription in this state exists and can be changed, so that there must be no second one. */
export function isRunning(status: SubscriptionStatus): boolean {
  return RUNNING.has(status);
}

/** What is kept of a customer; the order of Stripe's list makes no difference. */
export function stateOf({ isDeleted, subscriptions }: CustomerSnapshot): BillingState {
  const [first] = [...subscriptions].sort(
    (a, b) =>
      WEIGHT[b.status] - WEIGHT[a.status] ||
      b.createdAt.localeCompare(a.createdAt) ||
      b.id.localeCompare(a.id),
  );
  if (first === undefined) return { ...NO_SUBSCRIPTION, isCustomerDeleted: isDeleted };
  const runs = isRunning(first.status);
  const isOverdue = first.status === 'past_due' || first.status === 'unpaid';
  const unpaid = isOverdue && first.latestInvoice?.isPaid === false ? first.latestInvoice : null;
  return {
    status: first.status,
    subscriptionId: first.id,
    itemId: first.item?.id ?? null,
    priceId: first.item?.priceId ?? null,
    quantity: first.item?.quantity ?? 0,
    trialEndsAt: first.status === 'trialing' ? first.trialEndsAt : null,
    periodEndsAt: runs ? first.periodEndsAt : null,
    cancelsAt: runs ? (first.cancelAt ?? (first.cancelAtPeriodEnd ? first.periodEndsAt : null)) : null,
    endedAt: runs ? null : first.endedAt,
    overdueInvoiceId: unpaid?.id ?? null,
    overdueSince: isOverdue ? (unpaid?.createdAt ?? first.createdAt) : null,
    running: subscriptions.filter(({ status }) => isRunning(status)).length,
    isCustomerDeleted: isDeleted,
  };
}
