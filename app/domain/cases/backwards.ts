/**
 * Backwards from a wanted first day of work: the latest day of each open step, what a late one costs, what would win
 * days. Pure; days are calendar days. The latest days use the typical durations, as those of a plan do.
 */
import { addDays, daysBetween, earlierOf, laterOf, type CalendarDate } from '../calendar/calendar-date';
import { previousWorkingDay } from '../calendar/working-days';
import type { StateCode } from '../catalogue/states';
import type { Actor, Step } from '../plan/contract';
import { FILING_LIMITS } from '../plan/procedure/filing-limits';
import { lastDayToFile, marginsOf } from '../plan/procedure/margins';
import type { StepId } from '../plan/procedure/step-ids';

export interface BackwardsInput {
  readonly steps: readonly Step[];
  /** Days as they are expected now. */
  readonly expected: readonly {
    readonly id: string;
    readonly endsOn: CalendarDate;
    readonly isDone: boolean;
  }[];
  readonly wantedStart: CalendarDate;
  /** The usual first possible day of work; null: the plan has none. */
  readonly possibleStart: CalendarDate | null;
  readonly state: StateCode | null;
  /** Last day for an application in Germany: the present title or the stay without a visa ends; null: none runs. */
  readonly applyBefore: CalendarDate | null;
  readonly today: CalendarDate;
}

export interface BackwardsRow {
  readonly id: string;
  readonly title: string;
  readonly actor: Actor;
  readonly expected: CalendarDate;
  readonly latest: CalendarDate;
  /** Days between both; 0: every late day moves the start. */
  readonly slackDays: number;
  /** Days by which the start moves if the step ends a week later than expected. */
  readonly weekLateCosts: number;
  /** Days that the shortest instead of the usual duration would win. */
  readonly winnableDays: number;
  /** The latest day is over and the step is not done. */
  readonly isMissed: boolean;
}

export interface Backwards {
  /** The day counted back from: the wanted one, or the usual possible one where that is later. */
  readonly start: CalendarDate;
  readonly isFeasible: boolean;
  readonly rows: readonly BackwardsRow[];
  readonly lastToFile: { readonly title: string; readonly day: CalendarDate } | null;
  /** Steps whose shortest duration wins most, at most three. */
  readonly wins: readonly { readonly title: string; readonly days: number }[];
}

const FIRST_DAY = 'first-day';
const WEEK = 7;
const MOST_WINS = 3;

/** Null where the plan has no first day of work. */
export function backwardsFrom(input: BackwardsInput): Backwards | null {
  const { steps, possibleStart, wantedStart } = input;
  if (possibleStart === null || !steps.some(({ id }) => id === FIRST_DAY)) return null;
  const start = laterOf(wantedStart, possibleStart);
  const latest = latestDays(input, start);
  const expected = new Map(input.expected.map((entry) => [entry.id, entry]));
  const open = steps.filter(({ id }) => latest.has(id) && expected.get(id)?.isDone !== true);
  const measured = open.map((step) => {
    const end = expected.get(step.id)?.endsOn ?? step.typical;
    // The journey is expected for the wanted start: it is not late because it was put there.
    return { ...step, typical: end, latest: laterOf(latest.get(step.id) ?? end, end) };
  });
  const margins = new Map(marginsOf(measured).map((margin) => [margin.id, margin]));
  const rows = measured
    .filter(({ id }) => margins.has(id))
    .map(({ id, title, actor, typical, latest: day }) => {
      const margin = margins.get(id);
      const slackDays = margin?.slackDays ?? 0;
      return {
        id,
        title,
        actor,
        expected: typical,
        latest: day,
        slackDays,
        weekLateCosts: Math.max(0, WEEK - slackDays),
        winnableDays: margin?.winnableDays ?? 0,
        isMissed: day < input.today,
      };
    });
  const filing = lastDayToFile(measured);
  return {
    start,
    isFeasible: possibleStart <= wantedStart,
    rows,
    lastToFile:
      filing === null
        ? null
        : { title: steps.find(({ id }) => id === filing.stepId)?.title ?? filing.stepId, day: filing.day },
    wins: rows
      .filter(({ winnableDays }) => winnableDays > 0)
      .sort((left, right) => right.winnableDays - left.winnableDays)
      .slice(0, MOST_WINS)
      .map(({ title, winnableDays }) => ({ title, days: winnableDays })),
  };
}

/** The last day on which each step may end so that those after it keep their usual length. Causes stand before effects. */
function latestDays(input: BackwardsInput, start: CalendarDate): Map<string, CalendarDate> {
  const { steps, state } = input;
  const latest = new Map<string, CalendarDate>([[FIRST_DAY, start]]);
  for (const step of [...steps].reverse()) {
    const wanted = latest.get(step.id);
    if (wanted === undefined) continue;
    const limit = filingLimit(step.id, input);
    const end = limit === null ? wanted : earlierOf(wanted, limit);
    const day = step.id === FIRST_DAY ? end : previousWorkingDay(end, state);
    latest.set(step.id, day);
    const begin = addDays(day, -step.duration.typicalDays);
    for (const cause of step.dependsOn) {
      const known = latest.get(cause);
      if (known === undefined || daysBetween(begin, known) > 0) latest.set(cause, begin);
    }
  }
  return latest;
}

/**
 * The last day on which the application may be filed so that what it rests on still holds; null: no such day. The time
 * runs once the step before it is done: while that is open, a later end of it moves the time along.
 */
function filingLimit(id: string, { expected, applyBefore }: BackwardsInput): CalendarDate | null {
  const limit = FILING_LIMITS[id as StepId];
  const after = expected.find((entry) => entry.id === limit?.after);
  if (limit !== undefined && after !== undefined)
    return after.isDone ? addDays(after.endsOn, limit.days) : null;
  return id === 'title-application' ? applyBefore : null;
}
