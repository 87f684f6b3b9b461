import { afterAll, afterEach, beforeAll } from 'vitest';

import type { Organisation } from '#prisma/generated/client';
import { aCase, aMembership, anOrganisation, aPerson } from '#tests/support/builders';
import { requestContext, testContext, testEnvironment, type TestContext } from '#tests/support/context';
import type { TestDatabase } from '#tests/support/database';
import {
  startStripeDouble,
  STRIPE_KEY,
  STRIPE_SECRET,
  type StripeDouble,
} from '#tests/support/stripe/stripe-double';
import type { WorldEvent } from '#tests/support/stripe/stripe-world';
import { action as webhook } from '~/routes/webhooks.stripe';
import { startCheckout } from '~/services/billing/start-checkout.server';
import { syncCustomer } from '~/services/billing/sync-customer.server';

import { aScene, type Scene } from '../organisations/scene';

const START = '2026-11-23T09:00:00.000Z';
const UNIT_CENTS = 1_000;

export interface BillingScene extends Scene {
  stripe: StripeDouble;
  /** Buys for `mine` as its owner would; gives the subscription. */
  buy(): Promise<string>;
  syncMine(): Promise<void>;
}

/** One double of Stripe for a file of tests, and a scene with two firms for each of them. */
export function useStripe(database: TestDatabase, values: Record<string, string> = {}) {
  let stripe: StripeDouble | null = null;
  const clock = { now: () => new Date(START) };
  beforeAll(async () => {
    stripe = await startStripeDouble(() => clock.now());
  });
  afterEach(() => {
    if (stripe) Object.assign(stripe, { isDown: false, delayMs: 0 });
    if (stripe) stripe.world.settings.isOldShape = false;
  });
  afterAll(async () => {
    await stripe?.stop();
  });

  return {
    async scene(): Promise<BillingScene> {
      if (stripe === null) throw new Error('the double was not started');
      const double = stripe;
      const environment = testEnvironment({
        STRIPE_SECRET_KEY: STRIPE_KEY,
        STRIPE_WEBHOOK_SECRET: STRIPE_SECRET,
        STRIPE_API_BASE: double.url,
        STRIPE_PRICE_EMPLOYER: 'price_employer',
        STRIPE_PRICE_CHAMBER: 'price_chamber',
        ...values,
      });
      const context = testContext(database.client, { start: START, environment });
      clock.now = () => context.clock.now();
      double.world.addPrice('price_employer', UNIT_CENTS);
      double.world.addPrice('price_chamber', UNIT_CENTS);
      const scene = { ...(await aScene(database.client)), context };
      const actor = { organisationId: scene.mine.id, personId: scene.owner.id };
      const syncMine = async () => {
        await syncCustomer(context, { organisationId: scene.mine.id, isForced: true });
      };
      return {
        ...scene,
        stripe: double,
        syncMine,
        async buy() {
          const { slug, name } = scene.mine;
          const organisation = { slug, name, kind: 'employer' as const };
          const till = await startCheckout(context, { actor, organisation, language: 'de' });
          if (till.outcome !== 'go') throw new Error(`no till: ${till.outcome}`);
          const subscription = double.world.pay(till.url.split('/').pop() ?? '');
          if (subscription === null) throw new Error('the till was closed');
          await syncMine();
          return subscription;
        },
      };
    },
  };
}

/** Active cases of a firm, so many. */
export async function activeCases(
  context: TestContext,
  organisation: Organisation,
  count: number,
): Promise<string[]> {
  const person = await aPerson(context);
  const made: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { id } = await aCase(context, { organisation, person });
    await context.database.hiringCase.update({ where: { id }, data: { status: 'active' } });
    made.push(id);
  }
  return made;
}

/** A chamber with an admin, and the firm as its active member. */
export async function aChamberOf(context: TestContext, company: Organisation) {
  const chamber = await anOrganisation(context, { kind: 'chamber' });
  const admin = await aPerson(context);
  await aMembership(context, { organisation: chamber, person: admin, role: 'admin' });
  const now = context.clock.now();
  await context.database.chamberMembership.create({
    data: {
      id: context.ids.next(),
      organisationId: chamber.id,
      companyId: company.id,
      status: 'active',
      name: company.name,
      source: 'hand',
      joinedAt: now,
      createdAt: now,
      updatedAt: now,
    },
  });
  return { chamber, admin };
}

/** Posts a message of the double to the product, as the web server would hand it on. */
export async function post(
  { context, stripe }: Pick<BillingScene, 'context' | 'stripe'>,
  event: WorldEvent,
  tamper: (posted: { body: string; signature: string }) => { body: string; signature: string } = (same) =>
    same,
): Promise<{ status: number; received: string | null }> {
  const { body, signature } = tamper(stripe.signed(event));
  const request = new Request('http://localhost:3000/webhooks/stripe', {
    method: 'POST',
    body,
    headers: { 'Stripe-Signature': signature },
  });
  const answer = await webhook({ request, params: {}, context: requestContext(context) });
  const text = await answer.text();
  const json = text === '' ? null : (JSON.parse(text) as { received: string });
  return { status: answer.status, received: json?.received ?? null };
}
