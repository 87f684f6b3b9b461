import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createStripeWorld, type StripeWorld, type WorldEvent } from '#tests/support/stripe/stripe-world';
import { NO_SUBSCRIPTION, stateOf, type BillingState } from '~/domain/billing/billing-state';
import { entitlementsOf, type Entitlement } from '~/domain/billing/entitlements';
import { subscriptionOf } from '~/services/billing/ask-stripe.server';

/**
 * The claim, the count of reasons and the write of `syncCustomer` as a model whose steps can be torn apart: messages come
 * in any order and number, two workers ask and write at different times, one may stall until its claim has run out. The
 * state comes from the double through the product's own reading of Stripe's answers.
 */

const START = Date.parse('2026-11-23T09:00:00.000Z') / 1_000;
const DAY = 24 * 60 * 60;

interface Row {
  wanted: number;
  answered: number;
  claim: number | null;
  state: BillingState;
}
interface Turn {
  token: number;
  wanted: number;
  asked: BillingState | null;
}

function model(read: () => BillingState) {
  const row: Row = { wanted: 0, answered: 0, claim: null, state: NO_SUBSCRIPTION };
  const workers: (Turn | null)[] = [null, null];
  let tokens = 0;
  const step = (which: number) => {
    const turn = workers[which] ?? null;
    if (turn === null) {
      if (row.claim !== null || row.wanted === row.answered) return;
      row.claim = tokens += 1;
      workers[which] = { token: row.claim, wanted: row.wanted, asked: null };
    } else if (turn.asked === null) turn.asked = read();
    else {
      if (row.claim === turn.token)
        Object.assign(row, { state: turn.asked, answered: turn.wanted, claim: null });
      workers[which] = null;
    }
  };
  return {
    row,
    deliver: () => void (row.wanted += 1),
    step,
    /** The claim of whoever holds it runs out, while they stand still. */
    expire: () => void (row.claim = null),
    /** The sweep: until nothing is wanted and nobody is at work. */
    settle: () => {
      for (let turns = 0; turns < 50; turns += 1) step(turns % 2);
    },
  };
}

const ACTIONS: ReadonlyArray<(world: StripeWorld, id: string) => void> = [
  (world, id) => world.renew(id, true),
  (world, id) => world.renew(id, false),
  (world, id) => world.recover(id),
  (world, id) => world.giveUp(id),
  (world, id) => world.setQuantity(id, 7),
  (world, id) => world.setCancellation(id, true),
  (world, id) => world.setCancellation(id, false),
  (world, id) => world.cancelNow(id),
];

const life = fc.record({
  trialDays: fc.constantFrom(0, 14),
  isOldShape: fc.boolean(),
  acts: fc.array(fc.nat(ACTIONS.length - 1), { minLength: 3, maxLength: 8 }),
  isDeleted: fc.boolean(),
  // What happens between two acts: a message (any of those not yet delivered, or one once more), a worker's step, …
  moves: fc.array(fc.record({ kind: fc.nat(5), pick: fc.nat(1_000) }), { minLength: 10, maxLength: 60 }),
});

interface Run {
  entitlement: Entitlement;
  truth: Entitlement;
  /** What a handler that believes the last message it got would have kept. */
  believed: Entitlement;
}

function run({
  trialDays,
  isOldShape,
  acts,
  isDeleted,
  moves,
}: typeof life extends fc.Arbitrary<infer T> ? T : never): Run {
  let now = START;
  const world = createStripeWorld(() => now);
  world.settings.isOldShape = isOldShape;
  world.addPrice('price_1', 1_000);
  const { id: customer } = world.createCustomer({});
  const read = (): BillingState => {
    const found = world.customer(customer);
    const isGone = found !== null && 'deleted' in found;
    const subscriptions = isGone ? [] : (world.subscriptionsOf(customer) ?? []).map(subscriptionOf);
    return stateOf({ isDeleted: isGone, subscriptions });
  };
  const product = model(read);
  const session = world.createSession({
    customer,
    line_items: [{ price: 'price_1', quantity: 2 }],
    success_url: 'https://x.example',
    cancel_url: 'https://x.example',
    ...(trialDays > 0 ? { subscription_data: { trial_period_days: trialDays } } : {}),
  });
  const id = typeof session === 'string' ? null : world.pay(session.id);
  if (id === null) throw new Error('the double sold nothing');

  const undelivered: WorldEvent[] = [];
  let seen = 0;
  let last: BillingState = NO_SUBSCRIPTION;
  const take = () => {
    undelivered.push(...world.events.slice(seen));
    seen = world.events.length;
  };
  const hand = (event: WorldEvent) => {
    const { object } = event.data;
    if ('object' in object && object.object === 'subscription')
      last = stateOf({ isDeleted: false, subscriptions: [subscriptionOf(object)] });
    product.deliver();
  };
  const remaining = [...acts];
  for (const { kind, pick } of moves) {
    take();
    if (kind === 0 && remaining.length > 0) {
      now += DAY;
      const act = ACTIONS[remaining.shift() ?? 0];
      if (world.subscriptionRow(id).status !== 'canceled') act?.(world, id);
    } else if (kind === 1 && undelivered.length > 0) {
      const [event] = undelivered.splice(pick % undelivered.length, 1);
      if (event) hand(event);
    } else if (kind === 2 && seen > 0) {
      const again = world.events[pick % seen];
      if (again) hand(again);
    } else if (kind === 3 || kind === 4) product.step(kind - 3);
    else if (kind === 5 && pick % 10 === 0) product.expire();
  }
  for (const which of remaining)
    if (world.subscriptionRow(id).status !== 'canceled') ACTIONS[which]?.(world, id);
  if (isDeleted) world.deleteCustomer(customer);
  take();
  // The rest comes days late and backwards; a worker that died keeps its claim until it runs out.
  for (const event of undelivered.reverse()) hand(event);
  product.settle();
  product.expire();
  product.settle();

  const at = new Date((now + DAY) * 1_000);
  const of = (own: BillingState) =>
    entitlementsOf({ isBillingOn: true, kind: 'employer', own, sponsor: null, graceDays: 14 }, at);
  expect(product.row.answered).toBe(product.row.wanted);
  return { entitlement: of(product.row.state), truth: of(read()), believed: of(last) };
}

describe('messages of Stripe in any order', () => {
  it('1,000 lives, doubled, reordered, late, in old and new shapes: the entitlement ends equal to Stripe’s state', () => {
    const ends = new Set<string>();
    let misled = 0;
    fc.assert(
      fc.property(life, (one) => {
        const { entitlement, truth, believed } = run(one);
        ends.add(`${truth.source}/${truth.standing}`);
        if (JSON.stringify(believed) !== JSON.stringify(truth)) misled += 1;
        expect(entitlement).toEqual(truth);
      }),
      { numRuns: 1_000, seed: 20_261_123 },
    );
    // The lives end in every way, and a handler that believes what messages say would have been wrong often.
    expect([...ends].sort()).toEqual([
      'free/none',
      'own/blocked',
      'own/ending',
      'own/live',
      'own/trial',
      'own/warned',
    ]);
    expect(misled).toBeGreaterThan(100);
  });
});
