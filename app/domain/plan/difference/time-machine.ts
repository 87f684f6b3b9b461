/** The law of two days on one case. */
import type { CalendarDate } from '../../calendar/calendar-date';
import type { Directory } from '../../directory/directory';
import { readPlanRequest, type PlanRequest, type RequestError, type StepPlan } from '../contract';
import { planCase } from '../plan-case';
import type { FromTo } from './change';
import { diffPlans, type PlanDifference } from './diff-plans';

export type DayComparison =
  | { readonly ok: true; readonly plans: FromTo<StepPlan>; readonly difference: PlanDifference }
  /** On that day the request contradicts itself, such as an agreement that was not signed yet. */
  | { readonly ok: false; readonly day: CalendarDate; readonly errors: readonly RequestError[] };

type DayPlan =
  | { readonly ok: true; readonly plan: StepPlan }
  | { readonly ok: false; readonly day: CalendarDate; readonly errors: readonly RequestError[] };

function planOn(request: PlanRequest, directory: Directory, day: CalendarDate): DayPlan {
  const reading = readPlanRequest({ ...request, asOf: day });
  return reading.ok
    ? { ok: true, plan: planCase(reading.request, directory) }
    : { ok: false, day, errors: reading.errors };
}

/**
 * The same request planned as of two days, and what differs. Everything but `asOf` stays as the request says: days
 * that the request leaves open (application, decision) follow the day of the plan.
 */
export function compareDays(
  request: PlanRequest,
  directory: Directory,
  days: FromTo<CalendarDate>,
): DayComparison {
  const before = planOn(request, directory, days.before);
  if (!before.ok) return before;
  const after = planOn(request, directory, days.after);
  if (!after.ok) return after;
  return {
    ok: true,
    plans: { before: before.plan, after: after.plan },
    difference: diffPlans(before.plan, after.plan),
  };
}
