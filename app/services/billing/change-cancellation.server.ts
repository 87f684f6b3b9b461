import { isRunning } from '~/domain/billing/billing-state';
import { IN_PAGE, stripeFailure, stripeOf } from '~/platform/stripe.server';
import { STATE_COLUMNS, stateOfRow } from '~/queries/billing/billing-account.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { BillingContext } from './billing-context.server';
import { claimAccount, releaseAccount } from './claim-account.server';
import { syncInPage } from './sync-in-page.server';
import { wantSync } from './want-sync.server';

export type ChangeCancellationOutcome = 'changed' | 'nothing-runs' | 'busy' | 'away';

/** Cancels the plan to the end of the paid period, or takes that back. */
export async function changeCancellation(
  context: BillingContext,
  { actor, isCancelled }: { actor: Actor; isCancelled: boolean },
): Promise<ChangeCancellationOutcome> {
  const { organisationId } = actor;
  const stripe = stripeOf(context.environment);
  const row = await context.database.billingAccount.findUnique({
    where: { organisationId },
    select: STATE_COLUMNS,
  });
  const { subscriptionId, status } = stateOfRow(row);
  if (stripe === null || subscriptionId === null || !isRunning(status)) return 'nothing-runs';
  const claim = await claimAccount(context, { organisationId, isOnlyIfWanted: false });
  if (claim === null) return 'busy';
  let outcome: ChangeCancellationOutcome = 'changed';
  try {
    await stripe.subscriptions.update(
      subscriptionId,
      { cancel_at_period_end: isCancelled },
      { ...IN_PAGE, idempotencyKey: `cancellation-${claim.token}` },
    );
    await context.database.$transaction((transaction) =>
      recordAudit(transaction, context, {
        ...auditOf(actor),
        action: isCancelled ? 'billing-cancelled' : 'billing-resumed',
        subjectType: 'billing',
        subjectId: subscriptionId,
      }),
    );
  } catch (error) {
    const failure = stripeFailure(error);
    if (failure === null) throw error;
    context.log.warn({ organisationId, failure }, 'Stripe did not change a cancellation');
    outcome = failure === 'away' || failure === 'not-allowed' ? 'away' : 'nothing-runs';
  } finally {
    await releaseAccount(context, claim);
  }
  // Also after a call that failed: it may have been carried out before the line broke.
  await wantSync(context, organisationId);
  await syncInPage(context, organisationId);
  return outcome;
}
