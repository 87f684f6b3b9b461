/** What changed in money: single costs, totals by payer, subsidies. */
import type { CostItem, StepPlan } from '../contract';
import type { CentRange, PlanChange } from './change';
import { isSame, matched } from './matching';
import { dayMove } from './moved-day';

const NOTHING: CentRange = { minCents: 0, maxCents: 0 };

function rangeOf(item: CostItem): CentRange {
  return {
    minCents: item.cents ?? item.minCents ?? 0,
    maxCents: item.cents ?? item.maxCents ?? 0,
  };
}

function* itemChanges(before: StepPlan, after: StepPlan): Generator<PlanChange> {
  const pairs = matched(before.costs.items, after.costs.items, ({ id }) => id);
  const presence = { kind: 'presence', subject: 'cost', routeId: null } as const;
  for (const { key, entry } of pairs.added)
    yield { ...presence, change: 'added', id: key, title: entry.label };
  for (const { key, entry } of pairs.removed)
    yield { ...presence, change: 'removed', id: key, title: entry.label };
  for (const { key, before: was, after: is } of pairs.both) {
    const item = { id: key, title: is.label };
    if (!isSame(rangeOf(was), rangeOf(is)))
      yield { kind: 'cost-amount', ...item, before: rangeOf(was), after: rangeOf(is) };
    if (was.payer !== is.payer) yield { kind: 'cost-payer', ...item, before: was.payer, after: is.payer };
  }
}

function* totalChanges(before: StepPlan, after: StepPlan): Generator<PlanChange> {
  const payers = new Set([...after.costs.totals, ...before.costs.totals].map(({ payer }) => payer));
  const totalIn = (plan: StepPlan, payer: CostItem['payer']): CentRange => {
    const total = plan.costs.totals.find((entry) => entry.payer === payer);
    return total === undefined ? NOTHING : { minCents: total.minCents, maxCents: total.maxCents };
  };
  for (const payer of payers) {
    const totals = { before: totalIn(before, payer), after: totalIn(after, payer) };
    if (!isSame(totals.before, totals.after)) yield { kind: 'cost-total', payer, ...totals };
  }
}

export function* costChanges(
  before: StepPlan,
  after: StepPlan,
  daysBetweenPlans: number,
): Generator<PlanChange> {
  yield* itemChanges(before, after);
  yield* totalChanges(before, after);
  const pairs = matched(before.costs.funding, after.costs.funding, ({ id }) => id);
  const presence = { kind: 'presence', subject: 'funding', routeId: null } as const;
  for (const { key, entry } of pairs.added)
    yield { ...presence, change: 'added', id: key, title: entry.label };
  for (const { key, entry } of pairs.removed)
    yield { ...presence, change: 'removed', id: key, title: entry.label };
  for (const { key, before: was, after: is } of pairs.both)
    if (was.deadline !== is.deadline)
      yield {
        kind: 'funding-deadline',
        id: key,
        title: is.label,
        ...dayMove(was.deadline, is.deadline, daysBetweenPlans),
      };
}
