import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { COVERED_ROUTES } from '~/domain/law/routes';
import { readPlanRequest, type Route, type StepPlan } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';

/**
 * What must hold for every combination of the fact space: a plan, or the way to the counselling service with the reason;
 * no exception, no empty plan, no route open without all its findings met.
 */
const REFUSAL_GROUNDS: ReadonlySet<string> = new Set(
  COVERED_ROUTES.flatMap(({ rules }) =>
    rules.filter(({ kind }) => kind === 'refusal-ground').map(({ id }) => id),
  ),
);

export type CoverageAnswer =
  | { readonly outcome: 'plan'; readonly routeId: string }
  | { readonly outcome: 'no-title-needed' }
  | { readonly outcome: 'counsel' }
  | { readonly outcome: 'fault'; readonly reason: string };

const fault = (reason: string): CoverageAnswer => ({ outcome: 'fault', reason });

function faultOfRoute({ id, outcome, findings }: Route): string | null {
  const isOpenGround = (ruleId: string, result: string) =>
    result === 'missing' && REFUSAL_GROUNDS.has(ruleId);
  const unsettled = findings.filter(
    ({ ruleId, result }) => result !== 'met' && result !== 'not-applicable' && !isOpenGround(ruleId, result),
  );
  if (findings.length === 0) return `${id} has no finding`;
  if (outcome === 'open' && unsettled.length > 0)
    return `${id} is open with ${unsettled[0]?.ruleId} unsettled`;
  if (outcome === 'reachable' && unsettled.some(({ broughtByStep }) => broughtByStep === undefined))
    return `${id} is reachable although no step brings ${unsettled[0]?.ruleId}`;
  return null;
}

function faultOfSteps({ steps, routes, recommendedRouteId }: StepPlan): string | null {
  if (steps.length === 0) return 'the plan has no step';
  const ids = new Set(steps.map(({ id }) => id));
  const chosen = routes.find(({ id }) => id === recommendedRouteId);
  const lacking = chosen?.findings.find(
    ({ broughtByStep }) => broughtByStep !== undefined && !ids.has(broughtByStep),
  );
  return lacking === undefined ? null : `${chosen?.id ?? ''} lacks its step ${lacking.broughtByStep ?? ''}`;
}

/** Nothing recommended: the reasons stand in the findings, or the open questions in the plan. */
function hasReason({ routes, missingFacts }: StepPlan): boolean {
  return (
    missingFacts.length > 0 ||
    routes.some(
      ({ outcome, findings }) => outcome === 'blocked' && findings.some(({ result }) => result === 'not-met'),
    )
  );
}

/** Plans one combination and says what came of it. Never throws. */
export function coverageOf(input: unknown): CoverageAnswer {
  const reading = readPlanRequest(input);
  if (!reading.ok)
    return fault(`refused: ${reading.errors[0]?.code ?? ''} at ${reading.errors[0]?.path ?? ''}`);
  let plan: StepPlan;
  try {
    plan = planCase(reading.request, bundledDirectory);
  } catch (error) {
    return fault(`threw ${error instanceof Error ? error.message : 'something'}`);
  }
  for (const route of plan.routes) {
    const reason = faultOfRoute(route);
    if (reason !== null) return fault(reason);
  }
  const reason = faultOfSteps(plan);
  if (reason !== null) return fault(reason);
  if (plan.recommendedRouteId !== null) return { outcome: 'plan', routeId: plan.recommendedRouteId };
  if (!plan.titleNeeded) return { outcome: 'no-title-needed' };
  return hasReason(plan) ? { outcome: 'counsel' } : fault('nothing is recommended and no reason given');
}
