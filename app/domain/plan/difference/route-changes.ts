/** What changed in the routes: recommendation, outcomes, ranks, traits, findings and remedies. */
import type { Finding, Route, RouteId, StepPlan } from '../contract';
import { isWorkableOutcome } from './outcomes';
import { ROUTE_TRAITS, type OfRoute, type PlanChange, type RouteName } from './change';
import { isSame, matched } from './matching';

function nameOf(plan: StepPlan, id: RouteId | null): RouteName | null {
  return id === null ? null : { id, title: plan.routes.find((route) => route.id === id)?.title ?? id };
}

function* recommendationChanges(before: StepPlan, after: StepPlan): Generator<PlanChange> {
  if (before.titleNeeded !== after.titleNeeded)
    yield { kind: 'title-needed', before: before.titleNeeded, after: after.titleNeeded };
  if (before.recommendedRouteId !== after.recommendedRouteId)
    yield {
      kind: 'recommendation',
      before: nameOf(before, before.recommendedRouteId),
      after: nameOf(after, after.recommendedRouteId),
    };
  if (before.plannedRouteId !== after.plannedRouteId)
    yield {
      kind: 'planned-route',
      before: nameOf(before, before.plannedRouteId),
      after: nameOf(after, after.plannedRouteId),
    };
}

type Measured = Finding['expected'];

function byCents(before: Measured, after: Measured): number | null {
  const isMoney = [before, after].every((value) => value?.unit.startsWith('cents-') === true);
  return isMoney && typeof before?.value === 'number' && typeof after?.value === 'number'
    ? after.value - before.value
    : null;
}

/** A value that came or went with its condition is told by the result. */
function isToCompare(was: Finding, is: Finding, field: 'expected' | 'actual'): boolean {
  const isOnBothSides = was[field] !== null && is[field] !== null;
  return (isOnBothSides || was.result === is.result) && !isSame(was[field], is[field]);
}

function* findingChanges(of: OfRoute, before: Route, after: Route): Generator<PlanChange> {
  const pairs = matched(before.findings, after.findings, ({ ruleId }) => ruleId);
  for (const { key, entry } of pairs.added)
    yield {
      kind: 'finding-result',
      ...of,
      ruleId: key,
      legalBasis: entry.legalBasis,
      before: null,
      after: entry.result,
    };
  for (const { key, entry } of pairs.removed)
    yield {
      kind: 'finding-result',
      ...of,
      ruleId: key,
      legalBasis: entry.legalBasis,
      before: entry.result,
      after: null,
    };
  for (const { key, before: was, after: is } of pairs.both) {
    const finding = { ...of, ruleId: key, legalBasis: is.legalBasis };
    if (was.result !== is.result)
      yield { kind: 'finding-result', ...finding, before: was.result, after: is.result };
    if (isToCompare(was, is, 'expected'))
      yield {
        kind: 'finding-expected',
        ...finding,
        byCents: byCents(was.expected, is.expected),
        before: was.expected,
        after: is.expected,
      };
    if (isToCompare(was, is, 'actual'))
      yield {
        kind: 'finding-actual',
        ...finding,
        byCents: byCents(was.actual, is.actual),
        before: was.actual,
        after: is.actual,
      };
    if (was.provisional !== is.provisional)
      yield { kind: 'finding-provisional', ...finding, before: was.provisional, after: is.provisional };
  }
}

function* remedyChanges(of: OfRoute, before: Route, after: Route): Generator<PlanChange> {
  const pairs = matched(before.remedies, after.remedies, ({ id }) => id);
  const presence = { kind: 'presence', subject: 'remedy', routeId: of.routeId } as const;
  for (const { key, entry } of pairs.added)
    yield { ...presence, change: 'added', id: key, title: entry.text };
  for (const { key, entry } of pairs.removed)
    yield { ...presence, change: 'removed', id: key, title: entry.text };
  for (const { key, before: was, after: is } of pairs.both)
    if (was.centsPerYear !== is.centsPerYear)
      yield {
        kind: 'remedy-cost',
        ...of,
        id: key,
        text: is.text,
        before: was.centsPerYear,
        after: is.centsPerYear,
      };
}

function* oneRoute(of: OfRoute, before: Route, after: Route): Generator<PlanChange> {
  if (before.outcome !== after.outcome)
    yield { kind: 'route-outcome', ...of, before: before.outcome, after: after.outcome };
  // Every closed route has a rank as well, but nobody chooses by it.
  const isChoice = isWorkableOutcome(before.outcome) && isWorkableOutcome(after.outcome);
  if (isChoice && before.rank !== after.rank)
    yield { kind: 'route-rank', ...of, before: before.rank, after: after.rank };
  for (const trait of ROUTE_TRAITS)
    if (before[trait] !== after[trait])
      yield { kind: 'route-trait', ...of, trait, before: before[trait], after: after[trait] };
  yield* findingChanges(of, before, after);
  yield* remedyChanges(of, before, after);
}

export function* routeChanges(before: StepPlan, after: StepPlan): Generator<PlanChange> {
  yield* recommendationChanges(before, after);
  const shown = new Set([
    before.plannedRouteId,
    after.plannedRouteId,
    before.recommendedRouteId,
    after.recommendedRouteId,
  ]);
  for (const pair of matched(before.routes, after.routes, ({ id }) => id).both) {
    const { id, title } = pair.after;
    yield* oneRoute({ routeId: id, title, isPlanned: shown.has(id) }, pair.before, pair.after);
  }
}
