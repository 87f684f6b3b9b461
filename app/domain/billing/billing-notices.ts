import type { BillingState } from './billing-state';
import { isRunning } from './billing-state';

/** What owners are told when the state of their billing changes. */
export const BILLING_NOTICES = [
  'payment-failed',
  'blocks-soon',
  'blocked',
  'recovered',
  'cancel-planned',
  'cancel-withdrawn',
  'ended',
] as const;
export type BillingNotice = (typeof BILLING_NOTICES)[number];

export interface NoticeOfChange {
  kind: BillingNotice;
  /** Makes the mail one: the same happening never makes two, however often it is looked at. */
  cause: string;
}

const isOverdue = ({ status }: BillingState) => status === 'past_due' || status === 'unpaid';

/** What a change of the stored state is worth telling; nothing if both say the same. */
export function noticesOfChange(before: BillingState, after: BillingState): NoticeOfChange[] {
  const id = after.subscriptionId;
  if (id === null) return [];
  const notices: NoticeOfChange[] = [];
  if (isOverdue(after) && after.overdueInvoiceId !== null)
    notices.push({ kind: 'payment-failed', cause: `payment-failed:${after.overdueInvoiceId}` });
  if (isOverdue(before) && before.subscriptionId === id && before.overdueInvoiceId !== null) {
    if (after.status === 'active')
      notices.push({ kind: 'recovered', cause: `recovered:${before.overdueInvoiceId}` });
  }
  if (isRunning(before.status) && before.subscriptionId === id && after.status === 'canceled')
    notices.push({ kind: 'ended', cause: `ended:${id}` });
  if (isRunning(after.status) && before.subscriptionId === id && before.cancelsAt !== after.cancelsAt) {
    notices.push(
      after.cancelsAt === null
        ? { kind: 'cancel-withdrawn', cause: `cancel-withdrawn:${id}:${before.cancelsAt ?? ''}` }
        : { kind: 'cancel-planned', cause: `cancel-planned:${id}:${after.cancelsAt}` },
    );
  }
  return notices;
}
