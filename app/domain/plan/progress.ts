/**
 * Moving dates: what the real ends of finished steps mean for the open ones.
 *
 * A pure function of the frozen plan and the days on which steps were really done, so that undoing a step gives back
 * exactly the dates from before. Nothing here looks at the present day: a step that is late stays late and visible
 * until somebody says what happened.
 *
 * - An open step starts on the latest end of the steps it depends on (real if done, expected if open), and never
 *   before the day of the plan.
 * - It keeps its typical length. If its end moved, it lands on a working day of the Land.
 * - A step that the plan let wait for a day (the journey and the first day of work for the wanted start, a filing for
 *   its date) is never finished before that day, and keeps it for as long as the work before it leaves its time.
 * - A step with a hard statutory limit moves only because its beginning moved; the move is marked, so that nobody
 *   takes the new day for a choice.
 * - In a later version of the plan a step that an earlier one already held keeps the time it has been under way: it
 *   starts where its causes really ended, also before the day of the version, and is never expected before that day.
 * - A day that others set (an appointment) is the end of its step, whatever is done before.
 */
import { addDays, daysBetween, laterOf, type CalendarDate } from '../calendar/calendar-date';
import { nextWorkingDay, previousWorkingDay } from '../calendar/working-days';
import type { StateCode } from '../catalogue/states';
import type { Step } from './contract';
import { TRAVEL_LEAD_DAYS } from './procedure/schedule';

/** What of a plan's step the dates hang on. */
export type ProgressStep = Pick<Step, 'id' | 'dependsOn' | 'typical' | 'statutoryLimit'> & {
  readonly duration: Pick<Step['duration'], 'typicalDays'>;
};

export interface ProgressInput {
  readonly steps: readonly ProgressStep[];
  /** The day of the plan (`asOf`). */
  readonly planDay: CalendarDate;
  /** Land whose holidays count; null: nationwide holidays. */
  readonly state: StateCode | null;
  /** Step id to a day before which it is not to end, whatever is done early. */
  readonly waitsFor: ReadonlyMap<string, CalendarDate>;
  /** Step id to the day on which it was really done. */
  readonly doneOn: ReadonlyMap<string, CalendarDate>;
  /** Step id to the day since which the case knows the step; the day of the plan where it is not named. */
  readonly knownSince?: ReadonlyMap<string, CalendarDate>;
  /** Step id to a day that others set. */
  readonly fixedOn?: ReadonlyMap<string, CalendarDate>;
}

/** A title is still applied for between the journey and the work (§ 41 AufenthV, search and exam titles). */
function journeyComesEarly(steps: readonly Pick<ProgressStep, 'id' | 'dependsOn'>[]): boolean {
  return steps.some(
    ({ id, dependsOn }) =>
      (id === 'first-day' && dependsOn.includes('next-title')) ||
      (id === 'title-application' && dependsOn.includes('travel')),
  );
}

/** The days that steps wait for: work begins on the wanted day, and the journey is planned shortly before. */
export function waitingDays(
  steps: readonly Pick<ProgressStep, 'id' | 'dependsOn'>[],
  desiredStart: CalendarDate,
  state: StateCode | null,
): Map<string, CalendarDate> {
  const days = new Map([['first-day', desiredStart]]);
  if (!journeyComesEarly(steps))
    days.set('travel', previousWorkingDay(addDays(desiredStart, -TRAVEL_LEAD_DAYS), state));
  return days;
}

export interface StepDates {
  readonly id: string;
  readonly startsOn: CalendarDate;
  /** Real end if done, else the day by which it should be finished. */
  readonly endsOn: CalendarDate;
  readonly isDone: boolean;
}

/** Start and end of every step, in the order of the plan. */
export function progressDates(input: ProgressInput): StepDates[] {
  const planned = spansOf(input);
  const ends = new Map<string, CalendarDate>();
  const dates = new Map<string, StepDates>();
  for (const step of inCausalOrder(input.steps)) {
    const startsOn = startOf(step, ends, input.knownSince?.get(step.id) ?? input.planDay);
    const done = input.doneOn.get(step.id);
    const endsOn =
      done ?? input.fixedOn?.get(step.id) ?? expectedEnd(step, startsOn, planned.get(step.id), input);
    ends.set(step.id, endsOn);
    dates.set(step.id, { id: step.id, startsOn, endsOn, isDone: done !== undefined });
  }
  return input.steps.flatMap((step) => dates.get(step.id) ?? []);
}

interface Span {
  readonly startsOn: CalendarDate;
  /** Calendar days from start to end, before the end is moved to a working day. */
  readonly days: number;
  /** The plan let the step wait for this day. */
  readonly fixedEnd: CalendarDate | null;
}

function spansOf({ steps, planDay, state }: ProgressInput): Map<string, Span> {
  const ends = new Map(steps.map((step) => [step.id, step.typical]));
  return new Map(
    steps.map((step) => {
      const startsOn = startOf(step, ends, planDay);
      const natural = nextWorkingDay(addDays(startsOn, step.duration.typicalDays), state);
      // A procedure that runs already ends sooner than its whole length from today.
      const days =
        step.typical < natural ? Math.max(0, daysBetween(startsOn, step.typical)) : step.duration.typicalDays;
      return [step.id, { startsOn, days, fixedEnd: step.typical > natural ? step.typical : null }];
    }),
  );
}

function startOf(
  step: ProgressStep,
  ends: ReadonlyMap<string, CalendarDate>,
  planDay: CalendarDate,
): CalendarDate {
  return step.dependsOn.reduce((latest, id) => laterOf(latest, ends.get(id) ?? planDay), planDay);
}

function expectedEnd(
  step: ProgressStep,
  startsOn: CalendarDate,
  span: Span | undefined,
  input: ProgressInput,
): CalendarDate {
  if (span === undefined || startsOn === span.startsOn) return laterOf(step.typical, startsOn);
  // Where the plan itself counted from an earlier day (a procedure that runs), its end holds for what began before it.
  const natural =
    startsOn < input.planDay && span.days < step.duration.typicalDays
      ? step.typical
      : nextWorkingDay(laterOf(addDays(startsOn, span.days), input.planDay), input.state);
  return [span.fixedEnd, input.waitsFor.get(step.id)].reduce<CalendarDate>(
    (end, day) => (day ? laterOf(end, day) : end),
    natural,
  );
}

/**
 * The end of a step if every open one takes the given days and nothing waits for a wanted day; null without the step.
 * Finished steps and set days hold, and nothing open ends before the day of the plan.
 */
export function forwardDay(
  input: Pick<ProgressInput, 'planDay' | 'state' | 'doneOn' | 'knownSince' | 'fixedOn'> & {
    readonly steps: readonly (ProgressStep & { readonly days: number })[];
  },
  stepId: string,
): CalendarDate | null {
  const ends = new Map<string, CalendarDate>();
  for (const step of inCausalOrder(input.steps)) {
    const startsOn = startOf(step, ends, input.knownSince?.get(step.id) ?? input.planDay);
    const natural = nextWorkingDay(laterOf(addDays(startsOn, step.days), input.planDay), input.state);
    ends.set(step.id, input.doneOn.get(step.id) ?? input.fixedOn?.get(step.id) ?? natural);
  }
  return ends.get(stepId) ?? null;
}

/** Steps so that each comes after its causes. Unknown causes are left out; a circle is broken at its first step. */
function inCausalOrder<Of extends ProgressStep>(steps: readonly Of[]): Of[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const ordered: Of[] = [];
  const seen = new Set<string>();
  const visit = (step: Of): void => {
    if (seen.has(step.id)) return;
    seen.add(step.id);
    for (const id of step.dependsOn) {
      const cause = byId.get(id);
      if (cause !== undefined) visit(cause);
    }
    ordered.push(step);
  };
  steps.forEach(visit);
  return ordered;
}

export interface Move {
  readonly id: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Calendar days; negative: earlier. */
  readonly days: number;
  /** § of a hard statutory limit that moved along because its beginning moved; null without one. */
  readonly hardLimit: string | null;
}

/** Open steps whose end differs between two states of the same plan, in the order of the plan. */
export function movesBetween(
  steps: readonly ProgressStep[],
  before: readonly StepDates[],
  after: readonly StepDates[],
): Move[] {
  const earlier = new Map(before.map((dates) => [dates.id, dates]));
  const limits = new Map(steps.map((step) => [step.id, step.statutoryLimit]));
  return after.flatMap((dates) => {
    const old = earlier.get(dates.id);
    if (old === undefined || old.isDone || dates.isDone || old.endsOn === dates.endsOn) return [];
    const limit = limits.get(dates.id);
    return [
      {
        id: dates.id,
        from: old.endsOn,
        to: dates.endsOn,
        days: daysBetween(old.endsOn, dates.endsOn),
        hardLimit: limit?.kind === 'hard' ? limit.legalBasis : null,
      },
    ];
  });
}
