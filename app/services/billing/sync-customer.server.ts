import type { BillingState } from '~/domain/billing/billing-state';
import { noticesOfChange } from '~/domain/billing/billing-notices';
import { stateOf } from '~/domain/billing/billing-state';
import { Prisma } from '#prisma/generated/client';
import type { Transaction } from '~/platform/database.server';
import { stripeFailure, stripeOf } from '~/platform/stripe.server';
import { rowOfState, STATE_COLUMNS, stateOfRow } from '~/queries/billing/billing-account.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import type Stripe from 'stripe';

import { askStripe, type StripeAnswer } from './ask-stripe.server';
import type { BillingContext } from './billing-context.server';
import { claimAccount, releaseAccount, type AccountClaim } from './claim-account.server';
import { queueBillingMails } from './queue-billing-mails.server';

export type SyncOutcome =
  | { outcome: 'synced'; state: BillingState }
  /** Somebody else asks right now and will see what made us come; or nothing is new. */
  | { outcome: 'left-alone' }
  /** No keys, or never a customer. */
  | { outcome: 'nothing-to-ask' };

/** New reasons may come while Stripe is asked; then it is asked again, but not for ever in one job. */
const MOST_ROUNDS = 5;

/**
 * Makes the stored state that of Stripe. One at a time for a customer: whoever holds the claim counts the reasons first
 * and asks then, so that what it reads is never older than them; reasons that came meanwhile make another round.
 *
 * Running it twice, late or after a message that overtook another one changes nothing.
 *
 * @throws what Stripe's library throws if Stripe does not answer; the reasons stay counted and the sweep comes back
 */
export async function syncCustomer(
  context: BillingContext,
  { organisationId, isForced = false }: { organisationId: string; isForced?: boolean },
  options: Stripe.RequestOptions = {},
): Promise<SyncOutcome> {
  const stripe = stripeOf(context.environment);
  if (stripe === null) return { outcome: 'nothing-to-ask' };
  let last: SyncOutcome = { outcome: 'left-alone' };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const isAnyway = isForced && round === 0;
    const claim = await claimAccount(context, { organisationId, isOnlyIfWanted: !isAnyway });
    if (claim === null) return last;
    const { customerId } = claim;
    if (customerId === null) {
      await releaseAccount(context, claim);
      return { outcome: 'nothing-to-ask' };
    }
    const answer = await askStripe(stripe, customerId, options).catch(async (error: unknown) => {
      await noteFailure(context, claim);
      if (stripeFailure(error) === 'not-allowed')
        context.log.error({ organisationId }, 'the key of Stripe is refused');
      throw error;
    });
    const state = await write(context, claim, answer);
    if (state === null) return last;
    last = { outcome: 'synced', state };
  }
  return last;
}

/** After this the sweep tries again where a job has given up; messages and people are not kept waiting by it. */
const PUT_OFF_MS = 10 * 60_000;

async function noteFailure(context: BillingContext, claim: AccountClaim): Promise<void> {
  const now = context.clock.now();
  const { organisationId, token } = claim;
  await context.database.billingAccount.updateMany({
    where: { organisationId, claimToken: token },
    data: { wantedAt: new Date(now.getTime() + PUT_OFF_MS) },
  });
  await context.database.billingAccount.updateMany({
    where: { organisationId, claimToken: token, failingSince: null },
    data: { failingSince: now },
  });
  await releaseAccount(context, claim);
}

/** @returns null if the claim ran out meanwhile: then somebody else has asked later, and knows better */
async function write(
  context: BillingContext,
  claim: AccountClaim,
  answer: StripeAnswer,
): Promise<BillingState | null> {
  const { organisationId, token, wanted } = claim;
  const state = stateOf(answer.customer);
  return context.database.$transaction(async (transaction) => {
    const held = await transaction.$queryRaw<unknown[]>`
      SELECT 1 FROM billing_account
      WHERE organisation_id = ${organisationId} AND claim_token = ${token} FOR UPDATE`;
    if (held.length === 0) return null;
    const before = stateOfRow(
      await transaction.billingAccount.findUniqueOrThrow({
        where: { organisationId },
        select: STATE_COLUMNS,
      }),
    );
    await transaction.billingAccount.update({
      where: { organisationId },
      data: {
        ...rowOfState(state),
        invoiceData: answer.invoiceData ?? Prisma.DbNull,
        nextInvoice: answer.nextInvoice ?? Prisma.DbNull,
        answered: wanted,
        syncedAt: context.clock.now(),
        failingSince: null,
        claimToken: null,
        claimedUntil: null,
      },
    });
    await writeInvoices(transaction, organisationId, answer);
    await tellChange(transaction, context, { organisationId, before, after: state });
    return state;
  });
}

async function writeInvoices(
  transaction: Transaction,
  organisationId: string,
  { invoices }: StripeAnswer,
): Promise<void> {
  // Drafts are neither numbered nor final: nobody is shown what may still change.
  const rows = invoices
    .filter(({ status }) => status !== 'draft')
    .map((invoice) => ({ ...invoice, organisationId }));
  await transaction.billingInvoice.deleteMany({
    where: { organisationId, id: { in: rows.map(({ id }) => id) } },
  });
  await transaction.billingInvoice.createMany({ data: rows });
}

async function tellChange(
  transaction: Transaction,
  context: BillingContext,
  change: { organisationId: string; before: BillingState; after: BillingState },
): Promise<void> {
  const { organisationId, before, after } = change;
  if (JSON.stringify(sorted(before)) !== JSON.stringify(sorted(after))) {
    await recordAudit(transaction, context, {
      organisationId,
      actorId: null,
      action: 'billing-changed',
      subjectType: 'billing',
      subjectId: after.subscriptionId ?? organisationId,
      detail: {
        from: before.status,
        to: after.status,
        quantityFrom: before.quantity,
        quantityTo: after.quantity,
        cancelsAt: after.cancelsAt,
        isCustomerDeleted: after.isCustomerDeleted,
      },
    });
  }
  for (const notice of noticesOfChange(before, after))
    await queueBillingMails(transaction, context, { organisationId, notice, before, after });
}

function sorted(state: BillingState): [string, unknown][] {
  return Object.entries(state).sort(([a], [b]) => a.localeCompare(b));
}
