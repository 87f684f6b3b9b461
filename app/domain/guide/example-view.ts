import { compareDates, daysBetween, type CalendarDate } from '../calendar/calendar-date';
import type { Costs, Finding, Language, PlanRequest, Route, RouteId, Step, StepPlan } from '../plan/contract';
import { exampleWords, type ExampleId } from '../texts/guide/example-words';

/** A worked example as its page shows it: the engine's plan, cut down to what a first reader needs. */
export interface ExampleView {
  readonly id: ExampleId;
  readonly title: string;
  readonly story: string;
  readonly titleNeeded: boolean;
  readonly titleNeededReason: string;
  readonly route: Pick<Route, 'id' | 'title' | 'outcome' | 'provisional'> | null;
  /** The second best route and what put it behind the first. */
  readonly next: { readonly id: RouteId; readonly title: string; readonly why: string } | null;
  readonly reasons: readonly Reason[];
  readonly desiredStart: CalendarDate;
  readonly earliestStart: CalendarDate | null;
  readonly typicalStart: CalendarDate | null;
  readonly isFeasible: boolean | null;
  readonly gainDays: number | null;
  readonly totals: Costs['totals'];
  readonly firstSteps: readonly Pick<Step, 'id' | 'title' | 'actor' | 'typical'>[];
  readonly stepCount: number;
  readonly warnings: readonly { readonly code: string; readonly text: string; readonly legalBasis: string }[];
  readonly questions: readonly string[];
}

export interface Reason extends Pick<Finding, 'ruleId' | 'text' | 'legalBasis'> {
  readonly state: 'met' | 'coming' | 'not-met' | 'missing';
  readonly officiallyConfirmed: boolean;
}

const FIRST_STEPS = 5;
const QUESTIONS = 3;
const WARNINGS = 4;

function stateOf({ result, broughtByStep }: Finding): Reason['state'] | null {
  if (result === 'not-applicable') return null;
  return result === 'not-met' && broughtByStep !== undefined ? 'coming' : result;
}

const ORDER: readonly Reason['state'][] = ['not-met', 'missing', 'coming', 'met'];

/** Conditions of nearly every route say the least about this one. */
const EVERYWHERE = new Set([
  'job-offer',
  'qualified-employment',
  'place-of-application',
  'temporary-agency',
  'health-recruitment',
  'minimum-wage',
]);

function reasonsOf(findings: readonly Finding[]): Reason[] {
  const reasons: Reason[] = [];
  for (const found of findings) {
    const state = stateOf(found);
    if (state === null) continue;
    const { ruleId, text, legalBasis, source } = found;
    reasons.push({ ruleId, text, legalBasis, state, officiallyConfirmed: source.officiallyConfirmed });
  }
  return reasons.sort(
    (left, right) =>
      ORDER.indexOf(left.state) - ORDER.indexOf(right.state) ||
      Number(EVERYWHERE.has(left.ruleId)) - Number(EVERYWHERE.has(right.ruleId)),
  );
}

function nextBest(routes: readonly Route[], recommended: RouteId | null): ExampleView['next'] {
  const second = routes.find(
    ({ id, outcome, rankReason }) =>
      id !== recommended && rankReason !== null && (outcome === 'open' || outcome === 'reachable'),
  );
  return second === undefined || recommended === null || second.rankReason === null
    ? null
    : { id: second.id, title: second.title, why: second.rankReason };
}

export function exampleView(
  id: ExampleId,
  request: PlanRequest,
  plan: StepPlan,
  language: Language,
): ExampleView {
  const route = plan.routes.find((candidate) => candidate.id === plan.recommendedRouteId) ?? null;
  const weighty = plan.warnings.filter(({ severity }) => severity !== 'note');
  return {
    id,
    title: exampleWords[id].title[language],
    story: exampleWords[id].story[language],
    titleNeeded: plan.titleNeeded,
    titleNeededReason: plan.titleNeededReason,
    route:
      route === null
        ? null
        : {
            id: route.id,
            title: route.title,
            outcome: route.outcome,
            provisional: route.provisional,
          },
    next: nextBest(plan.routes, plan.recommendedRouteId),
    reasons: reasonsOf(route?.findings ?? []),
    desiredStart: request.position.desiredStart,
    earliestStart: plan.timeline.earliestStart,
    typicalStart: plan.timeline.typicalStart,
    isFeasible: plan.timeline.desiredStartFeasible,
    gainDays: plan.timeline.gainDays,
    totals: plan.costs.totals,
    firstSteps: [...plan.steps]
      .sort((left, right) => compareDates(left.typical, right.typical))
      .slice(0, FIRST_STEPS)
      .map(({ id: stepId, title, actor, typical }) => ({ id: stepId, title, actor, typical })),
    stepCount: plan.steps.length,
    warnings: weighty.slice(0, WARNINGS).map(({ code, text, legalBasis }) => ({ code, text, legalBasis })),
    questions: plan.missingFacts.slice(0, QUESTIONS).map(({ question }) => question),
  };
}

/** How long a route usually takes from the first thought to the first working day, by one of the examples. */
export interface RouteDuration {
  readonly exampleId: ExampleId;
  readonly exampleTitle: string;
  /** The days are those of a case like the example, with a fact or two changed. */
  readonly isVariant: boolean;
  readonly days: number;
  /** The same by the ordinary visa procedure, where the days are by the accelerated one. */
  readonly ordinaryDays: number | null;
}

/** The duration that the plan for the route shows; null where the plan gives no dates. */
export function routeDuration(
  { id, isVariant }: { readonly id: ExampleId; readonly isVariant: boolean },
  plan: StepPlan,
  language: Language,
): RouteDuration | null {
  const { typicalStart, ordinary } = plan.timeline;
  if (typicalStart === null) return null;
  return {
    exampleId: id,
    exampleTitle: exampleWords[id].title[language],
    isVariant,
    days: daysBetween(plan.asOf, typicalStart),
    ordinaryDays: ordinary?.typicalStart ? daysBetween(plan.asOf, ordinary.typicalStart) : null,
  };
}

/** True where the route can be gone in this plan. */
export function isWorkableIn(plan: StepPlan, routeId: RouteId): boolean {
  const route = plan.routes.find(({ id }) => id === routeId);
  return route?.outcome === 'open' || route?.outcome === 'reachable';
}
