import { blockInstant } from '~/domain/billing/entitlements';
import { isBillingOn } from '~/platform/stripe.server';
import { STATE_COLUMNS, stateOfRow } from '~/queries/billing/billing-account.server';

import type { BillingContext } from './billing-context.server';
import { queueBillingMails } from './queue-billing-mails.server';

/** Three days before, so that a transfer can still arrive. */
const WARN_BEFORE_MS = 3 * 24 * 60 * 60_000;

/**
 * The mails that follow an unpaid invoice by time alone: soon no new cases, and no new cases from now on. The cause of
 * each names the invoice, so that each is sent once.
 *
 * @returns how many accounts had something to be told
 */
export async function remindOverdue(context: BillingContext): Promise<number> {
  const { database, clock, environment } = context;
  if (!isBillingOn(environment)) return 0;
  const now = clock.now().getTime();
  const rows = await database.billingAccount.findMany({
    where: {
      status: { in: ['past_due', 'unpaid'] },
      customerDeleted: false,
      overdueInvoiceId: { not: null },
    },
    orderBy: { organisationId: 'asc' },
    select: { organisationId: true, ...STATE_COLUMNS },
  });
  let told = 0;
  for (const { organisationId, ...row } of rows) {
    const state = stateOfRow(row);
    const at = blockInstant(state, environment.BILLING_GRACE_DAYS);
    if (at === null || state.overdueInvoiceId === null) continue;
    const blocksAt = Date.parse(at);
    const kind =
      state.status === 'unpaid' || blocksAt <= now
        ? ('blocked' as const)
        : blocksAt - now <= WARN_BEFORE_MS
          ? ('blocks-soon' as const)
          : null;
    if (kind === null) continue;
    told += 1;
    const notice = { kind, cause: `${kind}:${state.overdueInvoiceId}` };
    await queueBillingMails(database, context, { organisationId, notice, before: state, after: state });
  }
  return told;
}
