/**
 * Backwards from the first day: how late a step may be, what it costs if it is later, what would win days, and the
 * last day to file. Pure, from the steps of a plan alone; days are calendar days.
 *
 * The latest dates are worked out with typical durations (see `schedule.ts`), so the answers are as good as these.
 */
import { daysBetween, type CalendarDate } from '../../calendar';
import type { Step } from '../contract';

type MarginStep = Pick<Step, 'id' | 'dependsOn' | 'typical' | 'latest' | 'duration' | 'critical'>;

export interface StepMargin {
  readonly id: string;
  /** Days by which the step may end after its typical day without moving the first day. */
  readonly slackDays: number;
  /** Days that the shortest instead of the typical duration would win; 0 where the step is not on the critical path. */
  readonly winnableDays: number;
}

const FIRST_DAY = 'first-day';

/** First applications, the one that binds first at the front. */
const FILINGS = [
  'agreement',
  'quota-request',
  'recognition-apply',
  'degree-evaluation',
  'state-recognition-confirmation',
  'visa-appointment',
  'title-application',
] as const;

function ancestorsOf(steps: readonly MarginStep[], id: string): ReadonlySet<string> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(byId.get(next)?.dependsOn ?? []));
  }
  return found;
}

/** The margins of the steps that the first day waits for, in the order of the plan; none without a first day. */
export function marginsOf(steps: readonly MarginStep[]): StepMargin[] {
  if (!steps.some(({ id }) => id === FIRST_DAY)) return [];
  const before = ancestorsOf(steps, FIRST_DAY);
  return steps
    .filter(({ id }) => before.has(id) && id !== FIRST_DAY)
    .map(({ id, typical, latest, duration, critical }) => ({
      id,
      slackDays: Math.max(0, daysBetween(typical, latest)),
      winnableDays: critical ? duration.typicalDays - duration.minDays : 0,
    }));
}

/** Days by which the first day of work moves if the step ends so many days after its typical day. */
export function startMovesBy(steps: readonly MarginStep[], stepId: string, lateDays: number): number {
  const margin = marginsOf(steps).find(({ id }) => id === stepId);
  return margin === undefined ? 0 : Math.max(0, lateDays - margin.slackDays);
}

/** The first application of the plan and the last day on which it keeps the first day; null where nothing is filed. */
export function lastDayToFile(
  steps: readonly MarginStep[],
): { readonly stepId: string; readonly day: CalendarDate } | null {
  for (const id of FILINGS) {
    const step = steps.find((candidate) => candidate.id === id);
    if (step !== undefined) return { stepId: id, day: step.latest };
  }
  return null;
}
