/** Steps of a plan for sharing: their words, and their dates while nobody has accepted the plan. */
import type { CalendarDate } from '../calendar';
import type { Step, StepPlan } from '../plan/contract';
import type { SharableStep } from './sharable-case';

export type SharableWords = Pick<
  SharableStep,
  'title' | 'text' | 'actor' | 'phase' | 'legalBasis' | 'statutoryLimit'
>;

/** What the plan says of a step. Fees and contacts stay: the mission abroad would tell where somebody lives. */
export function sharableWords({
  title,
  text,
  actor,
  phase,
  legalBasis,
  statutoryLimit,
}: Step): SharableWords {
  return { title, text, actor, phase, legalBasis, statutoryLimit };
}

/**
 * The steps of a plan that nobody has accepted yet: nothing is done, nobody waits.
 *
 * @param dates present dates by id of the step
 */
export function plannedSteps(
  plan: Pick<StepPlan, 'asOf' | 'steps'>,
  dates: readonly { id: string; startsOn: CalendarDate; endsOn: CalendarDate }[],
): SharableStep[] {
  const datesOf = new Map(dates.map((step) => [step.id, step]));
  return plan.steps.map((step) => ({
    ...sharableWords(step),
    id: step.id,
    key: step.id,
    status: 'open',
    startsOn: datesOf.get(step.id)?.startsOn ?? plan.asOf,
    dueOn: datesOf.get(step.id)?.endsOn ?? step.typical,
    doneOn: null,
    isCritical: step.critical,
    isOverdue: false,
    canStart: step.dependsOn.length === 0,
    waiting: null,
    ownerName: null,
  }));
}
