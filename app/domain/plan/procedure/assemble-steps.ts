/** Puts words, dates, fees and contacts of the steps together. */
import { fromEpochDay } from '../../calendar';
import type { CostItem, Step } from '../contract';
import type { Anchors } from './anchors';
import type { PreparedGraph } from './prepared-graph';
import type { Schedule } from './schedule';
import type { StepId } from './step-ids';

/** Steps that hang on a day of law and on no work before them. */
export const ANCHORED_STEPS: ReadonlySet<StepId> = new Set<StepId>(['permit-extension', 'settlement-permit']);

/** Dates of one step: its anchor where it has one, else the schedule. Null: the anchor is not known yet. */
function datesOf(
  id: StepId,
  index: number,
  schedule: Schedule,
  anchors: Anchors,
): Pick<Step, 'earliest' | 'typical' | 'latest'> | null {
  if (ANCHORED_STEPS.has(id)) {
    const day = anchors.days.get(id);
    return day === undefined ? null : { earliest: day, typical: day, latest: day };
  }
  return {
    earliest: fromEpochDay(schedule.earliest[index] ?? 0),
    typical: fromEpochDay(schedule.typical[index] ?? 0),
    latest: fromEpochDay(schedule.latest[index] ?? 0),
  };
}

/** The steps with their dates, fees and contacts; an anchored step without a known day is left out. */
export function stepsOf(
  graph: PreparedGraph,
  schedule: Schedule,
  anchors: Anchors,
  feesOfStep: readonly CostItem[][],
  contactIdsOfStep: readonly string[][],
): Step[] {
  const critical = new Set(schedule.criticalPath);
  const steps: Step[] = [];
  graph.steps.forEach((fixed, index) => {
    const dates = datesOf(fixed.id as StepId, index, schedule, anchors);
    if (dates === null) return;
    // Written out: spreading two objects into a third made this the slowest part of a plan.
    steps.push({
      id: fixed.id,
      title: fixed.title,
      text: fixed.text,
      actor: fixed.actor,
      phase: fixed.phase,
      dependsOn: fixed.dependsOn,
      startsAfter: fixed.startsAfter,
      duration: fixed.duration,
      statutoryLimit: fixed.statutoryLimit,
      earliest: dates.earliest,
      typical: dates.typical,
      latest: dates.latest,
      documents: fixed.documents,
      fees: feesOfStep[index] ?? [],
      contactIds: contactIdsOfStep[index] ?? [],
      reminders: fixed.reminders,
      legalBasis: fixed.legalBasis,
      critical: critical.has(index),
    });
  });
  return steps;
}
