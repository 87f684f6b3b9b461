/** What the dates of an accepted plan's steps hang on. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { PlanRequest, StepPlan } from '../plan/contract';
import { waitingDays, type ProgressInput } from '../plan/progress';
import { workplaceState } from './workplace-state';

/**
 * @param doneOn step id to the day on which it was really done
 */
export function progressInput(
  { plan, request }: { plan: StepPlan; request: PlanRequest },
  doneOn: ReadonlyMap<string, CalendarDate>,
): ProgressInput {
  const state = workplaceState(request);
  return {
    steps: plan.steps,
    planDay: plan.asOf,
    state,
    waitsFor: waitingDays(plan.steps, request.position.desiredStart, state),
    doneOn,
  };
}
