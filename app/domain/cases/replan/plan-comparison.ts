/**
 * Two plans of one case for people: what is different, the heavy things first, each with before and after. Finished
 * steps are no difference. The order within a group is that of the plan.
 */
import { daysBetween, type CalendarDate } from '../../calendar';
import type { Language, Step, StepPlan } from '../../plan/contract';
import type { Move } from '../../plan/progress';
import { describeChange, diffPlans, touchOf, type PlanChange } from '../../plan/difference';

export interface VersionOfPlan {
  readonly plan: StepPlan;
  /** Step key to the day by which it is to be finished. */
  readonly dues: ReadonlyMap<string, CalendarDate>;
}

export const COMPARISON_GROUPS = ['route', 'money', 'papers', 'stay', 'other-routes'] as const;
export type ComparisonGroup = (typeof COMPARISON_GROUPS)[number];

export interface StepMove {
  readonly id: string;
  readonly title: string;
  readonly before: CalendarDate;
  readonly after: CalendarDate;
  /** Calendar days; negative: earlier. */
  readonly days: number;
}

export interface StepChange {
  readonly id: string;
  readonly title: string;
  readonly actor: Step['actor'];
  readonly due: CalendarDate | null;
}

/** The answers people look for first, of one plan. */
export interface PlanInShort {
  readonly route: string | null;
  readonly procedure: StepPlan['timeline']['procedure'];
  readonly firstDay: CalendarDate | null;
  readonly typicalStart: CalendarDate | null;
  readonly isFeasible: boolean | null;
  readonly employerCents: { readonly minCents: number; readonly maxCents: number } | null;
  readonly steps: number;
  readonly titleUntil: CalendarDate | null;
  readonly asOf: CalendarDate;
}

export interface PlanComparison {
  readonly isEmpty: boolean;
  readonly before: PlanInShort;
  readonly after: PlanInShort;
  readonly moves: readonly StepMove[];
  readonly added: readonly StepChange[];
  readonly dropped: readonly StepChange[];
  /** Sentences by group; empty groups are left out. */
  readonly groups: readonly { readonly id: ComparisonGroup; readonly sentences: readonly string[] }[];
  /** The law itself was brought up to date between the two. */
  readonly isLawNewer: boolean;
}

/** @param finished keys of the steps that are done: their days are history */
export function comparePlans(
  before: VersionOfPlan,
  after: VersionOfPlan,
  finished: ReadonlySet<string>,
  language: Language,
): PlanComparison {
  const { changes, lawCheckedOn } = diffPlans(before.plan, after.plan);
  const moves = movesOf(before, after, finished);
  const added = stepsOnlyIn(after, before, finished);
  const dropped = stepsOnlyIn(before, after, finished);
  const groups = groupsOf(changes, before.plan.plannedRouteId !== after.plan.plannedRouteId, language);
  return {
    isEmpty:
      moves.length + added.length + dropped.length === 0 &&
      groups.every((group) => group.id === 'other-routes'),
    before: inShort(before),
    after: inShort(after),
    moves,
    added,
    dropped,
    groups,
    isLawNewer: lawCheckedOn.before < lawCheckedOn.after,
  };
}

function movesOf(before: VersionOfPlan, after: VersionOfPlan, finished: ReadonlySet<string>): StepMove[] {
  return after.plan.steps.flatMap(({ id, title }) => {
    const [from, to] = [before.dues.get(id), after.dues.get(id)];
    if (from === undefined || to === undefined || from === to || finished.has(id)) return [];
    return [{ id, title, before: from, after: to, days: daysBetween(from, to) }];
  });
}

function stepsOnlyIn(one: VersionOfPlan, other: VersionOfPlan, finished: ReadonlySet<string>): StepChange[] {
  const known = new Set(other.plan.steps.map((step) => step.id));
  return one.plan.steps
    .filter((step) => !known.has(step.id) && !finished.has(step.id))
    .map(({ id, title, actor }) => ({ id, title, actor, due: one.dues.get(id) ?? null }));
}

/**
 * Where a change is told; null: steps and days have lists of their own, and texts alone are no news. Where another
 * route is planned, the conditions of both are no news either: the old route is left, the new one is shown as a whole.
 */
function groupOf(change: PlanChange, isOtherRoute: boolean): ComparisonGroup | null {
  switch (change.kind) {
    case 'planned-route':
    case 'title-needed':
      return 'route';
    case 'recommendation':
      // The same sentence as that of the planned route, where the recommendation is followed.
      return isOtherRoute ? null : 'route';
    case 'route-outcome':
      return change.isPlanned ? 'route' : 'other-routes';
    case 'route-trait':
    case 'finding-result':
    case 'finding-provisional':
      return change.isPlanned && !isOtherRoute ? 'route' : 'other-routes';
    case 'procedure':
      return change.track === 'plan' ? 'route' : null;
    case 'start-feasible':
      return change.track === 'plan' ? 'route' : null;
    case 'finding-expected':
    case 'finding-actual':
      if (change.byCents === null) return null;
      return change.isPlanned && !isOtherRoute ? 'money' : 'other-routes';
    case 'remedy-cost':
      return change.isPlanned && !isOtherRoute ? 'money' : 'other-routes';
    case 'cost-amount':
    case 'cost-payer':
    case 'cost-total':
      return 'money';
    case 'funding-deadline':
      return change.isWithPlanDay ? null : 'money';
    case 'presence':
      return groupOfPresence(change);
    case 'step-limit':
    case 'document-detail':
    case 'warning-severity':
    case 'authority':
      return change.kind === 'document-detail' && change.details.every((detail) => detail === 'steps')
        ? null
        : 'papers';
    case 'duty-due':
      return change.isWithPlanDay ? null : 'papers';
    case 'title-validity':
    case 'settlement':
    case 'citizenship':
      return change.isWithPlanDay ? null : 'stay';
    case 'route-rank':
    case 'step-dates':
    case 'step-duration':
    case 'step-detail':
    case 'start-day':
    case 'critical-path':
    case 'gain-days':
    case 'wording':
      return null;
  }
}

function groupOfPresence(change: Extract<PlanChange, { kind: 'presence' }>): ComparisonGroup | null {
  switch (change.subject) {
    case 'step':
      return null;
    case 'cost':
    case 'funding':
      return 'money';
    case 'remedy':
      return 'other-routes';
    case 'warning':
      // Says only that time went by.
      return touchOf(change) === 'plan-day' ? null : 'papers';
    case 'document':
    case 'duty':
    case 'branch':
    case 'missing-fact':
    case 'contact':
      return 'papers';
  }
}

function groupsOf(
  changes: readonly PlanChange[],
  isOtherRoute: boolean,
  language: Language,
): PlanComparison['groups'] {
  return COMPARISON_GROUPS.flatMap((id) => {
    const own = changes.filter((change) => groupOf(change, isOtherRoute) === id);
    if (own.length === 0) return [];
    return [{ id, sentences: [...new Set(own.map((change) => describeChange(change, language)))] }];
  });
}

function inShort({ plan, dues }: VersionOfPlan): PlanInShort {
  const route = plan.routes.find(({ id }) => id === plan.plannedRouteId);
  const employer = plan.costs.totals.find(({ payer }) => payer === 'employer');
  return {
    route: route?.title ?? null,
    procedure: plan.timeline.procedure,
    firstDay: dues.get('first-day') ?? null,
    typicalStart: plan.timeline.typicalStart,
    isFeasible: plan.timeline.desiredStartFeasible,
    employerCents:
      employer === undefined ? null : { minCents: employer.minCents, maxCents: employer.maxCents },
    steps: plan.steps.length,
    titleUntil: plan.titleValidity?.until ?? null,
    asOf: plan.asOf,
  };
}

/** The moves as the history keeps them. */
export function movesOfComparison({ moves }: PlanComparison): Move[] {
  return moves.map(({ id, before, after, days }) => ({ id, from: before, to: after, days, hardLimit: null }));
}
