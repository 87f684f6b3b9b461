import { describe, expect, it } from 'vitest';

import {
  NO_SUBSCRIPTION,
  stateOf,
  type BillingState,
  type SubscriptionSnapshot,
} from '~/domain/billing/billing-state';
import { noticesOfChange } from '~/domain/billing/billing-notices';
import { entitlementsOf, mayOpenCase, type EntitlementFacts } from '~/domain/billing/entitlements';
import { chargedQuantity, planOfKind } from '~/domain/billing/plans';

const AT = new Date('2026-11-23T09:00:00.000Z');
const IN_A_WEEK = '2026-11-30T09:00:00.000Z';
const state = (values: Partial<BillingState>): BillingState => ({
  ...NO_SUBSCRIPTION,
  subscriptionId: 'sub_1',
  running: 1,
  ...values,
});
const of = (own: BillingState | null, values: Partial<EntitlementFacts> = {}, at = AT) =>
  entitlementsOf({ isBillingOn: true, kind: 'employer', own, sponsor: null, graceDays: 14, ...values }, at);

describe('what an organisation may do', () => {
  const overdue = (since: string) =>
    state({ status: 'past_due', overdueSince: since, overdueInvoiceId: 'in_1' });

  it.each<[string, BillingState | null, string, string, boolean]>([
    ['never a customer', null, 'free', 'none', false],
    ['on trial', state({ status: 'trialing', trialEndsAt: IN_A_WEEK }), 'own', 'trial', true],
    ['paid', state({ status: 'active' }), 'own', 'live', true],
    [
      'cancelled to the end of the period',
      state({ status: 'active', cancelsAt: IN_A_WEEK }),
      'own',
      'ending',
      true,
    ],
    [
      'cancelled, and the end was this moment',
      state({ status: 'active', cancelsAt: AT.toISOString() }),
      'free',
      'none',
      false,
    ],
    [
      'a payment failed a moment before the grace ends',
      overdue('2026-11-09T09:00:00.001Z'),
      'own',
      'warned',
      true,
    ],
    ['a payment failed exactly the grace ago', overdue('2026-11-09T09:00:00.000Z'), 'own', 'blocked', false],
    ['Stripe gave up', state({ status: 'unpaid', overdueSince: AT.toISOString() }), 'own', 'blocked', false],
    ['paused', state({ status: 'paused' }), 'own', 'blocked', false],
    ['the first payment never came', state({ status: 'incomplete' }), 'free', 'none', false],
    ['ended', state({ status: 'canceled', running: 0 }), 'free', 'none', false],
    ['deleted at Stripe', state({ status: 'active', isCustomerDeleted: true }), 'free', 'none', false],
  ])('%s', (_name, own, source, standing, mayOpenMany) => {
    const found = of(own);
    expect(found).toMatchObject({ source, standing });
    expect(mayOpenCase(found, 5)).toBe(mayOpenMany);
    // Without a plan one case is free; with an unpaid one there are no new ones at all.
    expect(mayOpenCase(found, 0)).toBe(standing !== 'blocked');
  });

  it('without keys everything is open, for desks always', () => {
    expect(of(null, { isBillingOn: false })).toMatchObject({
      source: 'open',
      newCases: { kind: 'unlimited' },
    });
    expect(of(null, { kind: 'desk' }).source).toBe('open');
    expect([planOfKind('desk'), planOfKind('chamber')]).toEqual([null, 'chamber']);
    expect([0, 1, 7].map(chargedQuantity)).toEqual([1, 1, 7]);
  });

  it('a seat of a chamber counts while its licence runs, also when the own payment failed', () => {
    const sponsor = state({ status: 'active' });
    const blocked = overdue('2026-10-01T00:00:00.000Z');
    expect(of(null, { sponsor }).source).toBe('sponsored');
    expect(of(blocked, { sponsor }).source).toBe('sponsored');
    expect(of(blocked, { sponsor: blocked }).standing).toBe('blocked');
    expect(of(null, { sponsor: blocked }).source).toBe('free');
    expect(of(null, { sponsor: overdue('2026-11-20T00:00:00.000Z') }).source).toBe('sponsored');
    expect(of(state({ status: 'active' }), { sponsor }).source).toBe('own');
  });
});

const snapshot = (values: Partial<SubscriptionSnapshot>): SubscriptionSnapshot => ({
  id: 'sub_1',
  status: 'active',
  createdAt: '2026-11-01T00:00:00.000Z',
  item: { id: 'si_1', priceId: 'price_1', quantity: 2 },
  trialEndsAt: null,
  periodEndsAt: IN_A_WEEK,
  cancelAtPeriodEnd: false,
  cancelAt: null,
  endedAt: null,
  latestInvoice: { id: 'in_1', createdAt: '2026-11-01T00:00:00.000Z', isPaid: true },
  ...values,
});

describe('what is kept of a customer', () => {
  it('is the subscription that gives most, whatever the order of the list, and says how many run', () => {
    const old = snapshot({ id: 'sub_0', status: 'canceled', createdAt: '2027-01-01T00:00:00.000Z' });
    const second = snapshot({ id: 'sub_2', createdAt: '2026-11-02T00:00:00.000Z' });
    const lists = [
      [old, snapshot({}), second],
      [second, old, snapshot({})],
    ];
    for (const subscriptions of lists)
      expect(stateOf({ isDeleted: false, subscriptions })).toMatchObject({
        subscriptionId: 'sub_2',
        running: 2,
      });
  });

  it('knows the day of a cancellation both ways, and the unpaid invoice only while it is unpaid', () => {
    const one = (values: Partial<SubscriptionSnapshot>) =>
      stateOf({ isDeleted: false, subscriptions: [snapshot(values)] });
    expect(one({ cancelAtPeriodEnd: true }).cancelsAt).toBe(IN_A_WEEK);
    expect(one({ cancelAt: AT.toISOString() }).cancelsAt).toBe(AT.toISOString());
    expect(one({ status: 'canceled', cancelAtPeriodEnd: true }).cancelsAt).toBeNull();
    const unpaid = { id: 'in_2', createdAt: '2026-11-20T00:00:00.000Z', isPaid: false };
    expect(one({ status: 'past_due', latestInvoice: unpaid })).toMatchObject({
      overdueInvoiceId: 'in_2',
      overdueSince: unpaid.createdAt,
    });
    expect(one({ status: 'active', latestInvoice: unpaid }).overdueSince).toBeNull();
  });
});

describe('what owners are told', () => {
  const kinds = (before: BillingState, after: BillingState) =>
    noticesOfChange(before, after).map(({ kind }) => kind);
  const active = state({ status: 'active' });
  const failed = state({ status: 'past_due', overdueInvoiceId: 'in_2', overdueSince: AT.toISOString() });

  it('says each change once and nothing where nothing changed', () => {
    expect(kinds(active, active)).toEqual([]);
    expect(kinds(active, failed)).toEqual(['payment-failed']);
    expect(kinds(failed, active)).toEqual(['recovered']);
    expect(kinds(active, { ...active, cancelsAt: IN_A_WEEK })).toEqual(['cancel-planned']);
    expect(kinds({ ...active, cancelsAt: IN_A_WEEK }, active)).toEqual(['cancel-withdrawn']);
    expect(kinds(active, { ...active, status: 'canceled', running: 0 })).toEqual(['ended']);
    expect(kinds(NO_SUBSCRIPTION, active)).toEqual([]);
    // A second look at the same unpaid invoice has the cause of the first.
    expect(noticesOfChange(active, failed)[0]?.cause).toBe(noticesOfChange(failed, failed)[0]?.cause);
  });
});
