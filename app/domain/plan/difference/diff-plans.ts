/**
 * What differs between two plans of one case: for the page that shows a new version before it is accepted, and for
 * the question which open cases a change of law touches. Pure; same plans, same difference.
 *
 * The day of the plan and the day on which the law was checked are named, and are no changes themselves. The order of
 * steps, documents and contacts is not compared.
 */
import { daysBetween, type CalendarDate } from '../../calendar/calendar-date';
import type { StepPlan } from '../contract';
import type { FromTo, PlanChange } from './change';
import { costChanges } from './cost-changes';
import { listChanges } from './list-changes';
import { routeChanges } from './route-changes';
import { stayChanges } from './stay-changes';
import { stepChanges } from './step-changes';
import { touchSummary, type TouchSummary } from './touch';
import { wordingChanges } from './wording-changes';

export interface PlanDifference {
  readonly asOf: FromTo<CalendarDate>;
  readonly lawCheckedOn: FromTo<CalendarDate>;
  readonly isEmpty: boolean;
  readonly touches: TouchSummary;
  /** Heavier things first: routes, steps and dates, money, lists, stay, wording. */
  readonly changes: readonly PlanChange[];
}

export function diffPlans(before: StepPlan, after: StepPlan): PlanDifference {
  const daysBetweenPlans = daysBetween(before.asOf, after.asOf);
  const changes = [
    ...routeChanges(before, after),
    ...stepChanges(before, after, daysBetweenPlans),
    ...costChanges(before, after, daysBetweenPlans),
    ...listChanges(before, after, daysBetweenPlans),
    ...stayChanges(before, after, daysBetweenPlans),
    ...wordingChanges(before, after),
  ];
  return {
    asOf: { before: before.asOf, after: after.asOf },
    lawCheckedOn: { before: before.lawCheckedOn, after: after.lawCheckedOn },
    isEmpty: changes.length === 0,
    touches: touchSummary(changes),
    changes,
  };
}
