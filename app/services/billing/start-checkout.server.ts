import type Stripe from 'stripe';

import { isRunning } from '~/domain/billing/billing-state';
import { chargedQuantity, type BillingPlan } from '~/domain/billing/plans';
import { organisationPath } from '~/domain/organisations/paths';
import type { Language } from '~/i18n/languages';
import { IN_PAGE, stripeFailure, stripeOf } from '~/platform/stripe.server';
import { countedUnits } from '~/queries/billing/counted-units.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import { subscriptionOf } from './ask-stripe.server';
import type { BillingContext } from './billing-context.server';
import { claimAccount, releaseAccount, type AccountClaim } from './claim-account.server';
import { ensureAccount, ensureCustomer } from './ensure-customer.server';
import { lookUpPrice } from './look-up-price.server';
import { wantSync } from './want-sync.server';

export interface StartCheckoutInput {
  actor: Actor;
  organisation: { slug: string; name: string; kind: BillingPlan };
  language: Language;
}

export type StartCheckoutOutcome =
  | { outcome: 'go'; url: string }
  /** A plan runs already; it is changed, not bought again. */
  | { outcome: 'already-running' }
  /** No price is configured, or it is not what can be sold. */
  | { outcome: 'not-for-sale' }
  /** A colleague or another tab is at it this moment. */
  | { outcome: 'busy' }
  | { outcome: 'away' };

/** Stripe takes between half an hour and a day. A short life keeps the number of cases in it right. */
const SESSION_LIFE_MS = 35 * 60_000;

/**
 * Opens Stripe's till for the plan of an organisation. However often it is asked for, in however many tabs, there is one
 * open till at most: an open one is used again if it still says the same, else closed before the next one opens, and none
 * opens while a subscription runs.
 */
export async function startCheckout(
  context: BillingContext,
  input: StartCheckoutInput,
): Promise<StartCheckoutOutcome> {
  const stripe = stripeOf(context.environment);
  if (stripe === null) return { outcome: 'not-for-sale' };
  const { organisationId } = input.actor;
  await ensureAccount(context, organisationId);
  const claim = await claimAccount(context, { organisationId, isOnlyIfWanted: false });
  if (claim === null) return { outcome: 'busy' };
  try {
    const outcome = await openTill(context, stripe, input, claim);
    // What was found at Stripe is news for the stored state.
    if (outcome.outcome === 'already-running') await wantSync(context, organisationId);
    return outcome;
  } catch (error) {
    const failure = stripeFailure(error);
    if (failure === null) throw error;
    context.log.warn({ organisationId, failure }, 'Stripe did not open a checkout');
    return { outcome: 'away' };
  } finally {
    await releaseAccount(context, claim);
  }
}

async function openTill(
  context: BillingContext,
  stripe: Stripe,
  input: StartCheckoutInput,
  claim: AccountClaim,
): Promise<StartCheckoutOutcome> {
  const { organisationId } = input.actor;
  const plan = input.organisation.kind;
  const price = await lookUpPrice(context, plan, IN_PAGE);
  if (price?.state !== 'usable') return { outcome: 'not-for-sale' };
  const customer = await ensureCustomer(context, stripe, {
    organisationId,
    name: input.organisation.name,
    language: input.language,
  });
  const account = await context.database.billingAccount.findUniqueOrThrow({
    where: { organisationId },
    select: { checkoutId: true, subscriptionId: true },
  });
  const quantity = chargedQuantity(await countedUnits(context.database, { organisationId, kind: plan }));
  const terms = { price: price.priceId, quantity: String(quantity), language: input.language };
  const open = await openSession(stripe, account.checkoutId, customer, terms);
  if (open !== null) return { outcome: 'go', url: open };
  // After the session was looked at: had it been paid this moment, its subscription is there now.
  if (await hasRunning(stripe, customer)) return { outcome: 'already-running' };

  const now = context.clock.now();
  const session = await stripe.checkout.sessions.create(
    {
      ...paramsOf(context, input, { customer, priceId: price.priceId, quantity }),
      metadata: { organisationId, ...terms },
      expires_at: Math.floor((now.getTime() + SESSION_LIFE_MS) / 1_000),
      ...trialOf(context, organisationId, account.subscriptionId),
    },
    { ...IN_PAGE, idempotencyKey: `checkout-${claim.token}` },
  );
  if (session.url === null) return { outcome: 'away' };
  const { url, id } = session;
  await context.database.$transaction(async (transaction) => {
    await transaction.billingAccount.update({
      where: { organisationId },
      data: { checkoutId: id, checkoutUrl: url, checkoutEndsAt: new Date(session.expires_at * 1_000) },
    });
    await recordAudit(transaction, context, {
      ...auditOf(input.actor),
      action: 'billing-checkout-started',
      subjectType: 'billing',
      subjectId: organisationId,
      detail: { plan, quantity, priceId: price.priceId },
    });
  });
  return { outcome: 'go', url };
}

function paramsOf(
  { environment }: BillingContext,
  { actor, organisation, language }: StartCheckoutInput,
  { customer, priceId, quantity }: { customer: string; priceId: string; quantity: number },
): Stripe.Checkout.SessionCreateParams {
  const page = `${environment.BASE_URL}${organisationPath(organisation.kind, organisation.slug)}/billing`;
  return {
    mode: 'subscription',
    customer,
    client_reference_id: actor.organisationId,
    line_items: [{ price: priceId, quantity }],
    allowed_payment_method_types: ['card', 'sepa_debit'],
    // A German invoice needs name and address of the firm (§ 14 Abs. 4 UStG); both are kept at the customer.
    billing_address_collection: 'required',
    customer_update: { address: 'auto', name: 'auto' },
    tax_id_collection: { enabled: true },
    automatic_tax: { enabled: environment.STRIPE_AUTOMATIC_TAX },
    allow_promotion_codes: true,
    locale: language,
    success_url: `${page}/return?session={CHECKOUT_SESSION_ID}`,
    cancel_url: `${page}/return?left=yes`,
  };
}

/** A trial is for whoever buys for the first time. */
function trialOf(
  { environment }: BillingContext,
  organisationId: string,
  formerSubscription: string | null,
): Pick<Stripe.Checkout.SessionCreateParams, 'subscription_data'> {
  const days = formerSubscription === null ? environment.STRIPE_TRIAL_DAYS : 0;
  return {
    subscription_data: { metadata: { organisationId }, ...(days > 0 ? { trial_period_days: days } : {}) },
  };
}

/** The address of the till that is open already, if it says the same; one that says something else is closed. */
async function openSession(
  stripe: Stripe,
  id: string | null,
  customer: string,
  terms: Record<string, string>,
): Promise<string | null> {
  if (id === null) return null;
  try {
    const session = await stripe.checkout.sessions.retrieve(id, {}, IN_PAGE);
    if (session.status !== 'open') return null;
    const isSame =
      session.customer === customer &&
      Object.entries(terms).every(([name, value]) => session.metadata?.[name] === value);
    if (isSame && session.url !== null) return session.url;
    await stripe.checkout.sessions.expire(id, {}, IN_PAGE);
  } catch (error) {
    const failure = stripeFailure(error);
    // Gone, or paid this very moment: whether something runs is asked next.
    if (failure !== 'missing' && failure !== 'refused') throw error;
  }
  return null;
}

async function hasRunning(stripe: Stripe, customer: string): Promise<boolean> {
  const { data } = await stripe.subscriptions.list({ customer, status: 'all', limit: 100 }, IN_PAGE);
  return data.map(subscriptionOf).some(({ status }) => isRunning(status));
}
