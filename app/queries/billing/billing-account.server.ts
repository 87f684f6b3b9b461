import { z } from 'zod';

import type { BillingAccount } from '#prisma/generated/client';
import { NO_SUBSCRIPTION, SUBSCRIPTION_STATUSES, type BillingState } from '~/domain/billing/billing-state';

const status = z.enum(SUBSCRIPTION_STATUSES);

/** The columns of an account that hold Stripe's state. */
export const STATE_COLUMNS = {
  status: true,
  subscriptionId: true,
  itemId: true,
  priceId: true,
  quantity: true,
  trialEndsAt: true,
  periodEndsAt: true,
  cancelsAt: true,
  endedAt: true,
  overdueInvoiceId: true,
  overdueSince: true,
  running: true,
  customerDeleted: true,
} as const;

export type StateRow = Pick<BillingAccount, keyof typeof STATE_COLUMNS>;

const text = (instant: Date | null) => instant?.toISOString() ?? null;
const instant = (value: string | null) => (value === null ? null : new Date(value));

/** The stored state as the domain knows it; an organisation that never was a customer has none. */
export function stateOfRow(row: StateRow | null): BillingState {
  if (row === null) return NO_SUBSCRIPTION;
  const { customerDeleted, trialEndsAt, periodEndsAt, cancelsAt, endedAt, overdueSince, ...rest } = row;
  return {
    subscriptionId: rest.subscriptionId,
    itemId: rest.itemId,
    priceId: rest.priceId,
    quantity: rest.quantity,
    overdueInvoiceId: rest.overdueInvoiceId,
    running: rest.running,
    status: status.parse(rest.status),
    trialEndsAt: text(trialEndsAt),
    periodEndsAt: text(periodEndsAt),
    cancelsAt: text(cancelsAt),
    endedAt: text(endedAt),
    overdueSince: text(overdueSince),
    isCustomerDeleted: customerDeleted,
  };
}

/** The other way round. */
export function rowOfState(state: BillingState): StateRow {
  const { isCustomerDeleted, ...rest } = state;
  return {
    ...rest,
    customerDeleted: isCustomerDeleted,
    trialEndsAt: instant(state.trialEndsAt),
    periodEndsAt: instant(state.periodEndsAt),
    cancelsAt: instant(state.cancelsAt),
    endedAt: instant(state.endedAt),
    overdueSince: instant(state.overdueSince),
  };
}
