/** Why a version of a plan was made, and the days it gave its steps: kept beside the frozen plan. */
import type { CalendarDate } from '../../calendar';
import type { StepPlan } from '../../plan/contract';

/** Heaviest first: an event of the world, changed facts, changed law; `day`: only planned anew. */
export const CAUSE_KINDS = ['event', 'facts', 'law', 'day'] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

export interface PlanCause {
  readonly kind: CauseKind;
  /** What the person wrote; null: nothing. */
  readonly reason: string | null;
  /** Ids of the happenings that were known; a later version answers to those that are not among them. */
  readonly events: readonly string[];
  /** Step key to the day by which it was to be finished, as accepted. */
  readonly dues: Readonly<Record<string, CalendarDate>>;
  /** Fingerprint of the proposal that was accepted: a second press of the button finds it. */
  readonly hash: string;
}

/** What the column holds; only the service of re-planning writes it. A first version has none. */
export function causeOfColumn(column: unknown): PlanCause | null {
  return typeof column === 'object' && column !== null && 'kind' in column ? (column as PlanCause) : null;
}

/** The days by which a version wanted its steps done. */
export function duesOf(plan: StepPlan, cause: PlanCause | null): Map<string, CalendarDate> {
  return new Map(plan.steps.map((step) => [step.id, cause?.dues[step.id] ?? step.typical]));
}
