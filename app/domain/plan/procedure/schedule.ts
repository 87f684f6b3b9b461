/**
 * Dates of the steps. All days are ends of steps.
 *
 * - `earliest` and `typical`: forward from the day of the plan with the shortest and typical durations; a step
 *   starts when the last of its causes ended and ends on a working day of the Land.
 * - `latest`: backwards with typical durations from the day on which work is to begin (the wanted day, or the
 *   typical one where that is later): a step that ends later moves the start. What comes after the start is
 *   counted forward from there with the longest durations.
 * - Journey and first day wait for the wanted start; nothing else waits. Where a title has to be applied for after
 *   the journey (§ 41 AufenthV, search and exam titles), the journey does not wait either.
 */
import { nextWorkingEpochDay, previousWorkingEpochDay, type EpochDay } from '../../calendar';
import type { StateCode } from '../../catalogue/states';
import { FILING_LIMITS } from './filing-limits';
import type { PreparedGraph } from './prepared-graph';
import type { StepId } from './step-ids';
import type { Duration } from './step-template';

/** The journey is planned so many days before work begins. */
export const TRAVEL_LEAD_DAYS = 10;

export interface ScheduleInput {
  readonly graph: PreparedGraph;
  /** Day of the plan: no open step ends before it. */
  readonly planDay: EpochDay;
  /** Day the first steps begin: the day of the plan, or of the agreement that already runs. */
  readonly begin: EpochDay;
  /** Earliest day to file, where the request names an application date. */
  readonly filing: EpochDay;
  readonly desiredStart: EpochDay;
  readonly state: StateCode | null;
  /** Latest day for the application in Germany: end of the present title, or 90 days after visa-free entry. */
  readonly applyBefore: EpochDay | null;
}

export interface Schedule {
  readonly earliest: readonly EpochDay[];
  readonly typical: readonly EpochDay[];
  readonly latest: readonly EpochDay[];
  /** First possible days of work with shortest, typical and longest durations; null without a first day. */
  readonly ready: {
    readonly earliest: EpochDay;
    readonly typical: EpochDay;
    readonly latest: EpochDay;
  } | null;
  /** Positions of the longest typical path to the first day, in order. */
  readonly criticalPath: readonly number[];
}

type Measure = keyof Pick<Duration, 'minDays' | 'typicalDays' | 'maxDays'>;

/**
 * The first application of each way: what comes before it can be prepared, the application itself waits for the
 * application date of the request. In the ordinary procedure recognition is applied for first.
 */
const FIRST_APPLICATIONS: ReadonlySet<StepId> = new Set<StepId>([
  'agreement',
  'recognition-apply',
  'degree-evaluation',
  'state-recognition-confirmation',
  'quota-request',
  'visa-appointment',
]);

function isApplication(graph: PreparedGraph, id: StepId): boolean {
  return graph.indexOf.has('title-application') ? id === 'title-application' : FIRST_APPLICATIONS.has(id);
}

function startOf(input: ScheduleInput, index: number, ends: readonly EpochDay[]): EpochDay {
  let start = input.begin;
  for (const cause of input.graph.causes[index] ?? []) {
    const end = ends[cause] ?? start;
    if (end > start) start = end;
  }
  const id = input.graph.nodes[index]?.template.id;
  return id !== undefined && input.filing > start && isApplication(input.graph, id) ? input.filing : start;
}

function forward(input: ScheduleInput, measure: Measure, waits: boolean): EpochDay[] {
  const ends: EpochDay[] = [];
  const { nodes } = input.graph;
  for (let index = 0; index < nodes.length; index += 1) {
    const template = nodes[index]?.template;
    if (template === undefined) continue;
    const natural = startOf(input, index, ends) + template.duration[measure];
    let end = nextWorkingEpochDay(natural > input.planDay ? natural : input.planDay, input.state);
    if (waits && template.id === 'travel' && input.graph.travelWaits) {
      const planned = previousWorkingEpochDay(input.desiredStart - TRAVEL_LEAD_DAYS, input.state);
      if (planned > end) end = planned;
    }
    // Work may begin on any day of the week; only a day that the procedure sets is moved to a working day.
    if (waits && template.id === 'first-day' && input.desiredStart > end) end = input.desiredStart;
    ends.push(end);
  }
  return ends;
}

/** The last day on which the step may end so that its own reasons still hold. */
function ceilingOf(input: ScheduleInput, index: number, typical: readonly EpochDay[]): EpochDay {
  const id = input.graph.nodes[index]?.template.id;
  const limit = id === undefined ? undefined : FILING_LIMITS[id];
  const after = limit === undefined ? undefined : input.graph.indexOf.get(limit.after);
  if (limit !== undefined && after !== undefined) return (typical[after] ?? 0) + limit.days;
  if (id === 'title-application' && input.applyBefore !== null) return input.applyBefore;
  return Number.POSITIVE_INFINITY;
}

function backward(
  input: ScheduleInput,
  typical: readonly EpochDay[],
  firstDay: number | undefined,
): EpochDay[] {
  const { nodes, causes, leadsToFirstDay } = input.graph;
  const latest: EpochDay[] = nodes.map(() => Number.POSITIVE_INFINITY);
  if (firstDay !== undefined) latest[firstDay] = typical[firstDay] ?? 0;
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    if (leadsToFirstDay[index] !== true) continue;
    const own = typical[index] ?? 0;
    let end = latest[index] ?? own;
    const ceiling = ceilingOf(input, index, typical);
    if (ceiling < end) end = ceiling;
    if (index !== firstDay) end = previousWorkingEpochDay(end, input.state);
    if (end < own) end = own;
    latest[index] = end;
    const start = end - (nodes[index]?.template.duration.typicalDays ?? 0);
    for (const cause of causes[index] ?? []) if (start < (latest[cause] ?? 0)) latest[cause] = start;
  }
  return latest;
}

/** Steps that no first day waits for: forward from the latest end of their causes, with the longest durations. */
function fillAfterwards(input: ScheduleInput, latest: EpochDay[], longest: readonly EpochDay[]): EpochDay[] {
  const { nodes, causes, leadsToFirstDay } = input.graph;
  for (let index = 0; index < nodes.length; index += 1) {
    if (leadsToFirstDay[index] === true) continue;
    let start = Number.NEGATIVE_INFINITY;
    for (const cause of causes[index] ?? []) start = Math.max(start, latest[cause] ?? start);
    latest[index] =
      start === Number.NEGATIVE_INFINITY
        ? (longest[index] ?? input.planDay)
        : nextWorkingEpochDay(start + (nodes[index]?.template.duration.maxDays ?? 0), input.state);
  }
  return latest;
}

function longestPath(graph: PreparedGraph, ends: readonly EpochDay[], last: number): number[] {
  const path: number[] = [];
  for (let index: number | undefined = last; index !== undefined;) {
    path.unshift(index);
    let next: number | undefined;
    for (const cause of graph.causes[index] ?? [])
      if (next === undefined || (ends[cause] ?? 0) > (ends[next] ?? 0)) next = cause;
    index = next;
  }
  return path;
}

/** Works out all dates of a graph. */
export function scheduleOf(input: ScheduleInput): Schedule {
  const firstDay = input.graph.indexOf.get('first-day');
  const earliest = forward(input, 'minDays', false);
  const natural = forward(input, 'typicalDays', false);
  const longest = forward(input, 'maxDays', false);
  const typical = firstDay === undefined ? natural : forward(input, 'typicalDays', true);
  const latest = fillAfterwards(input, backward(input, typical, firstDay), longest);
  return {
    earliest,
    typical,
    latest,
    ready:
      firstDay === undefined
        ? null
        : {
            earliest: earliest[firstDay] ?? 0,
            typical: natural[firstDay] ?? 0,
            latest: longest[firstDay] ?? 0,
          },
    criticalPath: longestPath(input.graph, natural, firstDay ?? input.graph.nodes.length - 1),
  };
}
