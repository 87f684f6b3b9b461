/** What the dates of an accepted plan's steps hang on. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { PlanRequest, StepPlan } from '../plan/contract';
import { waitingDays, type ProgressInput } from '../plan/progress';
import { workplaceState } from './workplace-state';

/** What the rows of steps add to their plan: day of completion, day since which the case knows them, set days. */
export type StepDays = Required<Pick<ProgressInput, 'knownSince' | 'fixedOn'>>;

/**
 * @param doneOn step id to the day on which it was really done
 * @param days left out for a first version, of which nothing is known but the plan
 */
export function progressInput(
  { plan, request }: { plan: StepPlan; request: PlanRequest },
  doneOn: ReadonlyMap<string, CalendarDate>,
  days?: StepDays,
): ProgressInput {
  const state = workplaceState(request);
  return {
    steps: plan.steps,
    planDay: plan.asOf,
    state,
    waitsFor: waitingDays(plan.steps, request.position.desiredStart, state),
    doneOn,
    ...days,
  };
}

/** Step key to the day in one of its columns, where there is one. */
export function daysBy<Column extends 'doneOn' | 'knownSince' | 'fixedOn'>(
  steps: readonly ({ key: string } & Record<Column, string | null>)[],
  column: Column,
): Map<string, string> {
  return new Map(steps.flatMap((step) => (step[column] === null ? [] : [[step.key, step[column]] as const])));
}
