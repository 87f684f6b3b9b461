/** The accelerated and the ordinary procedure side by side, in numbers and names; the words live with the page. */
import { daysBetween, type CalendarDate } from '../calendar';
import type { Actor, CostItem, Costs, PlanDocument, Step, StepPlan, TimelineTrack } from '../plan/contract';
import type { ProcedureResult } from '../plan/facts';

export interface ProcedureSide {
  readonly procedure: TimelineTrack['procedure'];
  readonly earliestStart: CalendarDate | null;
  readonly typicalStart: CalendarDate | null;
  readonly latestStart: CalendarDate | null;
  /** Calendar days from the day of the plan to the usual start. */
  readonly days: number | null;
  readonly isFeasible: boolean | null;
  readonly totals: Costs['totals'];
  /** Fees that fall due before the office decides: what is at stake if it refuses. */
  readonly atRisk: readonly Pick<CostItem, 'id' | 'label' | 'cents' | 'minCents' | 'maxCents' | 'payer'>[];
  /** Papers that only this procedure asks for. */
  readonly ownPapers: readonly string[];
  readonly papers: number;
  /** Steps up to the first day of work, by who acts; the one with most first. */
  readonly acts: readonly { readonly actor: Actor; readonly steps: number }[];
  /** Limits of the law that bind an office on the way. */
  readonly limits: readonly {
    readonly id: string;
    readonly title: string;
    readonly limit: NonNullable<Step['statutoryLimit']>;
  }[];
}

interface Side {
  readonly track: TimelineTrack;
  readonly steps: readonly Step[];
  readonly costs: Costs;
  readonly documents: readonly PlanDocument[];
}

/** The plan's own procedure first. */
export function compareProcedures(
  plan: StepPlan,
  ordinary: ProcedureResult,
): readonly [ProcedureSide, ProcedureSide] {
  const own: Side = { track: plan.timeline, steps: plan.steps, costs: plan.costs, documents: plan.documents };
  const other: Side = {
    track: plan.timeline.ordinary ?? ordinary.timeline,
    steps: ordinary.steps,
    costs: ordinary.costs,
    documents: ordinary.documents,
  };
  return [sideOf(own, other, plan.asOf), sideOf(other, own, plan.asOf)];
}

function sideOf({ track, steps, costs, documents }: Side, other: Side, asOf: CalendarDate): ProcedureSide {
  const before = untilFirstDay(steps);
  const theirs = new Set(other.documents.map(({ id }) => id));
  return {
    procedure: track.procedure,
    earliestStart: track.earliestStart,
    typicalStart: track.typicalStart,
    latestStart: track.latestStart,
    days: track.typicalStart === null ? null : daysBetween(asOf, track.typicalStart),
    isFeasible: track.desiredStartFeasible,
    totals: costs.totals,
    atRisk: feesAtRisk(before),
    ownPapers: documents.filter(({ id }) => !theirs.has(id)).map(({ title }) => title),
    papers: documents.length,
    acts: actsOf(before),
    limits: before.flatMap(({ id, title, statutoryLimit }) =>
      statutoryLimit === null ? [] : [{ id, title, limit: statutoryLimit }],
    ),
  };
}

/** Steps that the first day of work waits for; all where there is no first day. */
function untilFirstDay(steps: readonly Step[]): Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const wanted = new Set<string>();
  const open = byId.has('first-day') ? ['first-day'] : [];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (wanted.has(id)) continue;
    wanted.add(id);
    open.push(...(byId.get(id)?.dependsOn ?? []));
  }
  return wanted.size === 0 ? [...steps] : steps.filter(({ id }) => wanted.has(id));
}

/** Phases in which nobody has decided yet whether the person may come. */
const BEFORE_DECISION: ReadonlySet<Step['phase']> = new Set([
  'prepare',
  'recognition',
  'consent',
  'visa',
  'title-in-germany',
]);

function feesAtRisk(steps: readonly Step[]): CostItem[] {
  const fees = steps.filter(({ phase }) => BEFORE_DECISION.has(phase)).flatMap(({ fees }) => fees);
  return [...new Map(fees.map((fee) => [fee.id, fee])).values()];
}

function actsOf(steps: readonly Step[]): ProcedureSide['acts'] {
  const counts = new Map<Actor, number>();
  for (const { actor } of steps) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts].map(([actor, count]) => ({ actor, steps: count })).sort((a, b) => b.steps - a.steps);
}
