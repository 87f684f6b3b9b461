/**
 * A new plan for a case that is under way. What was finished stays part of the plan, also where the new facts no
 * longer ask for it: its step, its papers, its fees. Everything else is the new plan.
 */
import { addDays, daysBetween } from '../../calendar';
import type { CostItem, Costs, PlanRequest, Step, StepPlan, TimelineTrack } from '../../plan/contract';
import { lawDaysOf } from '../../plan/plan-case';
import type { StepId } from '../../plan/procedure/step-ids';
import { forwardDay, progressDates, type ProgressInput } from '../../plan/progress';

/** @param finished keys of the steps that are done */
export function continuedPlan(before: StepPlan, after: StepPlan, finished: ReadonlySet<string>): StepPlan {
  const planned = new Set(after.steps.map((step) => step.id));
  const kept = before.steps.filter((step) => finished.has(step.id) && !planned.has(step.id));
  if (kept.length === 0) return after;
  const keptIds = new Set(kept.map((step) => step.id));
  return {
    ...after,
    steps: [...kept.map((step) => withKeptCauses(step, keptIds)), ...after.steps],
    documents: withKeptDocuments(before, after, kept),
    costs: withKeptFees(after.costs, kept),
  };
}

/** Causes that the new plan still has, or that were kept with the step. */
function withKeptCauses(step: Step, kept: ReadonlySet<string>): Step {
  return { ...step, dependsOn: step.dependsOn.filter((id) => kept.has(id)), critical: false };
}

function withKeptDocuments(before: StepPlan, after: StepPlan, kept: readonly Step[]): StepPlan['documents'] {
  const wanted = new Set(kept.flatMap((step) => step.documents));
  const known = new Set(after.documents.map((document) => document.id));
  const lost = before.documents.filter((document) => wanted.has(document.id) && !known.has(document.id));
  return [
    ...after.documents,
    ...lost.map((document) => ({
      ...document,
      steps: document.steps.filter((id) => kept.some((step) => step.id === id)),
    })),
  ];
}

/** Fees of finished steps are paid: they stay in the list and in the sums. */
function withKeptFees(costs: Costs, kept: readonly Step[]): Costs {
  const known = new Set(costs.items.map((item) => item.id));
  const paid = kept.flatMap((step) => step.fees).filter((item) => !known.has(item.id));
  if (paid.length === 0) return costs;
  const unique = [...new Map(paid.map((item) => [item.id, item])).values()];
  const payers = new Set([...costs.totals.map(({ payer }) => payer), ...unique.map(({ payer }) => payer)]);
  return {
    ...costs,
    items: [...unique, ...costs.items],
    totals: [...payers].map((payer) => {
      const own = costs.totals.find((total) => total.payer === payer);
      const added = unique.filter((item) => item.payer === payer).map(rangeOf);
      return {
        payer,
        minCents: added.reduce((sum, { minCents }) => sum + minCents, own?.minCents ?? 0),
        maxCents: added.reduce((sum, { maxCents }) => sum + maxCents, own?.maxCents ?? 0),
      };
    }),
  };
}

function rangeOf({ cents, minCents, maxCents }: CostItem): { minCents: number; maxCents: number } {
  return { minCents: cents ?? minCents ?? 0, maxCents: cents ?? maxCents ?? minCents ?? 0 };
}

/**
 * The days of the plan, counted from what is really done instead of from the day of the plan: when work can begin, and
 * what the law counts from the first day (duties, end of the title, settlement).
 */
export function withProgress(plan: StepPlan, input: ProgressInput, request: PlanRequest): StepPlan {
  const { timeline } = plan;
  if (input.doneOn.size === 0 || timeline.typicalStart === null) return plan;
  const dayWith = (measure: 'minDays' | 'typicalDays' | 'maxDays') =>
    forwardDay(
      { ...input, steps: plan.steps.map((step) => ({ ...step, days: step.duration[measure] })) },
      FIRST_DAY,
    );
  const starts = {
    earliestStart: dayWith('minDays'),
    typicalStart: dayWith('typicalDays'),
    latestStart: dayWith('maxDays'),
  };
  const { ordinary } = timeline;
  const isFeasible =
    starts.typicalStart === null ? null : starts.typicalStart <= request.position.desiredStart;
  const moved: StepPlan = {
    ...plan,
    timeline: {
      ...timeline,
      ...starts,
      desiredStartFeasible: isFeasible,
      ordinary: ordinary === null ? null : movedAlong(ordinary, timeline, starts, request),
    },
    warnings:
      isFeasible === true
        ? plan.warnings.filter(({ code }) => code !== 'start-before-typical')
        : plan.warnings,
  };
  return withLawDays(moved, input, request);
}

const FIRST_DAY = 'first-day';

/** Days of law after the start are counted anew from the days as they are or are expected now. */
function withLawDays(plan: StepPlan, input: ProgressInput, request: PlanRequest): StepPlan {
  const expected = new Map(progressDates(input).map(({ id, endsOn }) => [id, endsOn]));
  const { days, duties, titleValidity, permanentStay } = lawDaysOf(request, plan, (...ids) => {
    const id = ids.find((step) => expected.has(step));
    return id === undefined ? null : (expected.get(id) ?? null);
  });
  const steps = plan.steps.map((step) => {
    const day = input.doneOn.has(step.id) ? undefined : days.get(step.id as StepId);
    return day === undefined ? step : { ...step, earliest: day, typical: day, latest: day };
  });
  return { ...plan, steps, duties: [...duties], titleValidity, permanentStay };
}

type Starts = Pick<TimelineTrack, (typeof START_POINTS)[number]>;
const START_POINTS = ['earliestStart', 'typicalStart', 'latestStart'] as const;

/** What is done helps the ordinary procedure as much: its start moves by the same days, so that the gain stays. */
function movedAlong(
  track: TimelineTrack,
  before: Starts,
  after: Starts,
  request: PlanRequest,
): TimelineTrack {
  const moved = START_POINTS.map((point) => {
    const [own, from, to] = [track[point], before[point], after[point]];
    return [point, own === null || from === null || to === null ? own : addDays(own, daysBetween(from, to))];
  });
  const starts = Object.fromEntries(moved) as Starts;
  return {
    ...track,
    ...starts,
    desiredStartFeasible:
      starts.typicalStart === null ? null : starts.typicalStart <= request.position.desiredStart,
  };
}
