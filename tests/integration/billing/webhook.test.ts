import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { useDatabase } from '#tests/support/database';
import type { StripeWorld } from '#tests/support/stripe/stripe-world';
import { entitlementsOf } from '~/domain/billing/entitlements';
import { stateOf } from '~/domain/billing/billing-state';
import { entitlementOf } from '~/queries/billing/entitlement.server';
import { STATE_COLUMNS, stateOfRow } from '~/queries/billing/billing-account.server';
import { waitingSyncs } from '~/queries/billing/waiting-syncs.server';
import { subscriptionOf } from '~/services/billing/ask-stripe.server';
import { syncCustomer } from '~/services/billing/sync-customer.server';

import { post, useStripe, type BillingScene } from './billing-scene';

const database = useDatabase();
const stripe = useStripe(database);
const DAY_MS = 24 * 60 * 60_000;

async function accountOf({ context, mine }: BillingScene) {
  return context.database.billingAccount.findUniqueOrThrow({ where: { organisationId: mine.id } });
}

/** What the product would have to say, straight from the double. */
function truthOf(world: StripeWorld, customer: string) {
  const found = world.customer(customer);
  const isDeleted = found !== null && 'deleted' in found;
  return stateOf({
    isDeleted,
    subscriptions: isDeleted ? [] : (world.subscriptionsOf(customer) ?? []).map(subscriptionOf),
  });
}

describe('the door for messages of Stripe', () => {
  it('refuses wrong signatures, other bodies, and messages signed more than five minutes ago', async () => {
    const scene = await stripe.scene();
    await scene.buy();
    const [event] = scene.stripe.world.events.slice(-1);
    if (event === undefined) throw new Error('no event');
    const before = await accountOf(scene);
    expect(await post(scene, event, ({ body }) => ({ body, signature: 't=1,v1=00' }))).toMatchObject({
      status: 400,
    });
    expect(
      await post(scene, event, ({ body, signature }) => ({ body: `${body} `, signature })),
    ).toMatchObject({
      status: 400,
    });
    const now = scene.context.clock.now().getTime();
    const signedAt = (ageMs: number) => () => scene.stripe.signed(event, new Date(now - ageMs));
    expect(await post(scene, event, signedAt(301_000))).toMatchObject({ status: 400 });
    expect((await accountOf(scene)).wanted).toBe(before.wanted);
    expect(await scene.context.database.billingEvent.count({ where: { id: event.id } })).toBe(0);
    expect(await post(scene, event, signedAt(299_000))).toEqual({ status: 200, received: 'wanted' });
  });

  it('keeps a message once, wakes the job with ids only, and leaves customers of others alone', async () => {
    const scene = await stripe.scene();
    await scene.buy();
    const { world } = scene.stripe;
    const event = world.events.at(-1);
    if (event === undefined) throw new Error('no event');
    expect(await post(scene, event)).toEqual({ status: 200, received: 'wanted' });
    expect(await post(scene, event)).toEqual({ status: 200, received: 'known' });
    expect(scene.context.queue.woken).toEqual([
      { name: 'billing.sync-customer', payload: { organisationId: scene.mine.id } },
    ]);
    const foreign = {
      ...event,
      id: 'evt_foreign',
      data: { object: { object: 'invoice', customer: 'cus_other' } },
    };
    expect(await post(scene, foreign)).toEqual({ status: 200, received: 'not-ours' });
    const strange = { ...event, id: 'evt_strange', type: 'balance.available', data: { object: {} } };
    expect(await post(scene, strange)).toEqual({ status: 200, received: 'not-ours' });
    expect(
      await scene.context.database.billingAccount.count({ where: { organisationId: scene.theirs.id } }),
    ).toBe(0);
  });

  it('messages doubled and shuffled, by two workers at once: stored and real state end the same', async () => {
    const acts: Array<(world: StripeWorld, id: string) => void> = [
      (world, id) => world.renew(id, true),
      (world, id) => world.renew(id, false),
      (world, id) => world.recover(id),
      (world, id) => world.setQuantity(id, 4),
      (world, id) => world.setCancellation(id, true),
      (world, id) => world.cancelNow(id),
    ];
    const life = fc.record({
      acts: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 3 }),
      order: fc.infiniteStream(fc.nat(1_000)),
      isOldShape: fc.boolean(),
      isDeleted: fc.boolean(),
    });
    for (const [index, run] of fc.sample(life, { numRuns: 5, seed: 7 }).entries()) {
      const scene = await stripe.scene();
      const { world } = scene.stripe;
      world.settings.isOldShape = run.isOldShape;
      const from = world.events.length;
      const id = await scene.buy();
      const customer = world.subscriptionRow(id).customer;
      for (const act of run.acts) {
        scene.context.clock.advance(DAY_MS);
        if (world.subscriptionRow(id).status !== 'canceled') acts[act]?.(world, id);
      }
      if (run.isDeleted) world.deleteCustomer(customer);
      const twice = [...world.events.slice(from), ...world.events.slice(from)];
      const keys = new Map(twice.map((_, at) => [at, run.order.next().value ?? 0]));
      const shuffled = twice
        .map((event, at) => ({ event, key: keys.get(at) ?? 0 }))
        .sort((a, b) => a.key - b.key);
      scene.context.clock.advance(3 * DAY_MS);
      const organisationId = scene.mine.id;
      for (const { event } of shuffled) {
        await post(scene, event);
        // The second one finds the claim taken, or nothing new.
        if (event.id.endsWith('3'))
          await Promise.all([
            syncCustomer(scene.context, { organisationId }),
            syncCustomer(scene.context, { organisationId }),
          ]);
      }
      scene.context.clock.advance(DAY_MS);
      const now = scene.context.clock.now();
      for (const waiting of await waitingSyncs(database.client, { now, since: now }))
        await syncCustomer(scene.context, { organisationId: waiting });

      const stored = await database.client.billingAccount.findUniqueOrThrow({
        where: { organisationId },
        select: { ...STATE_COLUMNS, wanted: true, answered: true },
      });
      const truth = truthOf(world, customer);
      expect(stored.answered, `run ${index}`).toBe(stored.wanted);
      expect(stateOfRow(stored), `run ${index}`).toEqual(truth);
      const facts = {
        isBillingOn: true,
        kind: 'employer' as const,
        own: truth,
        sponsor: null,
        graceDays: 14,
      };
      expect(
        await entitlementOf(scene.context, database.client, { organisationId, kind: 'employer' }),
      ).toEqual(entitlementsOf(facts, now));
      // The same job once more asks nothing, and a forced one changes nothing.
      const audits = await database.client.auditEntry.count({ where: { organisationId } });
      await syncCustomer(scene.context, { organisationId, isForced: true });
      expect(await database.client.auditEntry.count({ where: { organisationId } })).toBe(audits);
    }
  });

  it('a worker whose claim ran out does not write what it read before', async () => {
    const scene = await stripe.scene();
    const id = await scene.buy();
    const organisationId = scene.mine.id;
    scene.stripe.delayMs = 150;
    const slow = syncCustomer(scene.context, { organisationId, isForced: true });
    // Its claim runs out while it waits for Stripe; another one asks and writes meanwhile.
    while (scene.stripe.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const before = scene.stripe.requests.length;
    while (scene.stripe.requests.length === before) await new Promise((resolve) => setImmediate(resolve));
    scene.context.clock.advance(91_000);
    scene.stripe.world.setQuantity(id, 9);
    const fast = await syncCustomer(scene.context, { organisationId, isForced: true });
    expect(fast).toMatchObject({ outcome: 'synced', state: { quantity: 9 } });
    await slow;
    expect((await accountOf(scene)).quantity).toBe(9);
  });
});
