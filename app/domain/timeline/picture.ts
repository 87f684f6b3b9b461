/**
 * Geometry of the plan's picture: lanes by actor, one row a step, months along the top. Pure numbers in the units of
 * the drawing's view box; words and colours belong to the component.
 */
import {
  addDays,
  addMonths,
  daysBetween,
  earlierOf,
  laterOf,
  toEpochDay,
  type CalendarDate,
} from '../calendar/calendar-date';
import { ACTORS, PHASES, type Actor, type Phase } from '../plan/contract/vocabulary';

export interface PictureStep {
  readonly id: string;
  readonly actor: Actor;
  readonly phase: Phase;
  readonly startsOn: CalendarDate;
  /** Typical or expected end; the real one if done. */
  readonly endsOn: CalendarDate;
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
  readonly isCritical: boolean;
  readonly isDone: boolean;
}

/** A part of the time to look at more closely. */
export interface PictureWindow {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface PictureInput {
  /** Only this time is drawn; null: all of it. */
  readonly window: PictureWindow | null;
  readonly steps: readonly PictureStep[];
  readonly planDay: CalendarDate;
  readonly today: CalendarDate;
  /** The day on which work begins by this plan; null where the plan has no such day. */
  readonly firstDay: CalendarDate | null;
  readonly desiredStart: CalendarDate | null;
  /** First possible days of work by this procedure and by the ordinary one, to draw the gain; null: nothing to compare. */
  readonly compared: { readonly own: CalendarDate; readonly ordinary: CalendarDate } | null;
}

export interface Bar {
  readonly id: string;
  readonly y: number;
  readonly x: number;
  readonly width: number;
  /** Ends of the line from the earliest to the latest end. */
  readonly earliestX: number;
  readonly latestX: number;
  /** The latest end lies beyond the picture. */
  readonly isCut: boolean;
  readonly isCritical: boolean;
  readonly isDone: boolean;
}

export interface Lane {
  readonly actor: Actor;
  readonly y: number;
  readonly height: number;
  readonly bars: readonly Bar[];
}

export interface Mark {
  readonly x: number;
  readonly date: CalendarDate;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Where the chart begins, right of the labels. */
  readonly chartX: number;
  readonly chartWidth: number;
  readonly rowHeight: number;
  readonly top: number;
  readonly bottom: number;
  readonly lanes: readonly Lane[];
  readonly phases: readonly { readonly phase: Phase; readonly x: number; readonly width: number }[];
  readonly months: readonly Mark[];
  readonly today: Mark | null;
  readonly desiredStart: Mark | null;
  /** Two bars from the day of the plan to the first possible day, one below the other. */
  readonly compared: {
    readonly x: number;
    readonly y: number;
    readonly ownX: number;
    readonly ordinaryX: number;
  } | null;
  /** Steps too far in the future to draw without squeezing the rest; the table shows them. */
  readonly later: readonly string[];
}

const WIDTH = 1_040;
const LABEL_WIDTH = 330;
const RIGHT_MARGIN = 20;
const ROW_HEIGHT = 34;
const LANE_HEADER = 28;
const LANE_GAP = 8;
const TOP = 78;
const BOTTOM = 16;
const COMPARE_GAP = 18;
const MIN_BAR = 5;
/** Steps that end later than this after the first day of work are named, not drawn. */
const DAYS_AFTER_START = 100;
/** Share of the drawn span that lines to the latest end may go beyond it. */
const SLACK_SHARE = 0.2;
const MAX_MONTH_MARKS = 16;

/** Lays the picture out. Without steps it has no lanes. */
export function timelinePicture(input: PictureInput): Picture {
  const { window } = input;
  const horizon = input.firstDay === null ? null : addDays(input.firstDay, DAYS_AFTER_START);
  const isDrawn = (step: PictureStep) =>
    window === null
      ? horizon === null || step.endsOn <= horizon
      : step.startsOn <= window.to && step.endsOn >= window.from;
  const drawn = input.steps.filter(isDrawn);
  const { from, to } = window ?? spanOf(input, drawn, horizon);
  const compared = window === null ? input.compared : null;
  const chartWidth = WIDTH - LABEL_WIDTH - RIGHT_MARGIN;
  const days = Math.max(1, daysBetween(from, to));
  const xOf = (date: CalendarDate) => {
    const share = Math.min(1, Math.max(0, daysBetween(from, date) / days));
    return round(LABEL_WIDTH + share * chartWidth);
  };
  const markOf = (date: CalendarDate | null): Mark | null =>
    date === null || date < from || date > to ? null : { x: xOf(date), date };

  const lanes: Lane[] = [];
  let y = TOP;
  for (const actor of ACTORS) {
    const steps = drawn.filter((step) => step.actor === actor).sort(byStart);
    if (steps.length === 0) continue;
    const height = LANE_HEADER + steps.length * ROW_HEIGHT;
    const laneY = y;
    const bars = steps.map((step, index): Bar => {
      const x = xOf(step.startsOn);
      return {
        id: step.id,
        y: laneY + LANE_HEADER + index * ROW_HEIGHT,
        x,
        width: Math.max(MIN_BAR, round(xOf(step.endsOn) - x)),
        earliestX: xOf(step.earliest),
        latestX: xOf(step.latest),
        isCut: step.latest > to,
        isCritical: step.isCritical,
        isDone: step.isDone,
      };
    });
    lanes.push({ actor, y: laneY, height, bars });
    y += height + LANE_GAP;
  }
  return {
    width: WIDTH,
    height: y + (compared === null ? 0 : COMPARE_GAP + 2 * ROW_HEIGHT) + BOTTOM,
    chartX: LABEL_WIDTH,
    chartWidth,
    rowHeight: ROW_HEIGHT,
    top: TOP,
    bottom: y,
    lanes,
    phases: phaseBands(drawn, xOf, WIDTH - RIGHT_MARGIN),
    months: monthMarks(from, to, xOf),
    today: markOf(input.today),
    desiredStart: markOf(input.desiredStart),
    compared:
      compared === null
        ? null
        : {
            x: xOf(input.planDay),
            y: y + COMPARE_GAP,
            ownX: xOf(compared.own),
            ordinaryX: xOf(compared.ordinary),
          },
    later: input.steps.filter((step) => !isDrawn(step)).map((step) => step.id),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function byStart(left: PictureStep, right: PictureStep): number {
  return (
    toEpochDay(left.startsOn) - toEpochDay(right.startsOn) ||
    toEpochDay(left.endsOn) - toEpochDay(right.endsOn)
  );
}

function spanOf(input: PictureInput, drawn: readonly PictureStep[], horizon: CalendarDate | null) {
  const inHorizon = (date: CalendarDate) => (horizon === null ? date : earlierOf(date, horizon));
  const begins = [input.planDay, ...drawn.map((step) => step.startsOn)];
  const ends = drawn.map((step) => inHorizon(step.endsOn));
  const compared = input.compared === null ? [] : [input.compared.own, input.compared.ordinary];
  const marks = [input.firstDay, input.desiredStart, ...compared].filter((date) => date !== null);
  const from = begins.reduce(earlierOf);
  const typicalEnd = [...ends, ...marks, addDays(from, 14)].reduce(laterOf);
  const slack = Math.ceil(daysBetween(from, typicalEnd) * SLACK_SHARE);
  const latest = drawn.map((step) => step.latest).reduce(laterOf, typicalEnd);
  const to = earlierOf(laterOf(latest, addDays(typicalEnd, 7)), addDays(typicalEnd, Math.max(7, slack)));
  return { from: addDays(from, -3), to };
}

/** One strip: each phase runs from its first step to where the next phase begins. */
function phaseBands(
  steps: readonly PictureStep[],
  xOf: (date: CalendarDate) => number,
  right: number,
): Picture['phases'] {
  const begins = PHASES.flatMap((phase) => {
    const starts = steps.filter((step) => step.phase === phase).map((step) => step.startsOn);
    return starts.length === 0 ? [] : [{ phase, x: xOf(starts.reduce(earlierOf)) }];
  });
  // A later phase may have a step that begins early; the strip shows the order, so it never runs backwards.
  let reached = 0;
  const ordered = begins.map((band) => {
    reached = Math.max(reached, band.x);
    return { phase: band.phase, x: reached };
  });
  return ordered
    .map((band, index) => ({ ...band, width: round((ordered[index + 1]?.x ?? right) - band.x) }))
    .filter((band) => band.width > 0);
}

/** First days of months; every second, third, … where the span is long. */
function monthMarks(from: CalendarDate, to: CalendarDate, xOf: (date: CalendarDate) => number): Mark[] {
  const first = addMonths(`${from.slice(0, 7)}-01`, from.endsWith('-01') ? 0 : 1);
  const months = Math.max(0, Math.ceil(daysBetween(first, to) / 30));
  const stride = Math.max(1, Math.ceil(months / MAX_MONTH_MARKS));
  const marks: Mark[] = [];
  for (let date = first; date <= to; date = addMonths(date, stride)) marks.push({ x: xOf(date), date });
  return marks;
}

/** Quarters of the calendar from the first to the last step that is drawn, to zoom into; at most `MAX_QUARTERS`. */
export function quartersOf({
  steps,
  planDay,
  firstDay,
}: Pick<PictureInput, 'steps' | 'planDay' | 'firstDay'>): {
  readonly id: string;
  readonly window: PictureWindow;
}[] {
  const horizon = firstDay === null ? null : addDays(firstDay, DAYS_AFTER_START);
  const ends = steps.map(({ endsOn }) => endsOn).filter((day) => horizon === null || day <= horizon);
  const begin = steps.map(({ startsOn }) => startsOn).reduce(earlierOf, planDay);
  const last = ends.reduce(laterOf, planDay);
  const quarters: { id: string; window: PictureWindow }[] = [];
  let from = quarterBegin(begin);
  while (from <= last && quarters.length < MAX_QUARTERS) {
    const next = addMonths(from, 3);
    const number = Math.ceil(Number(from.slice(5, 7)) / 3);
    quarters.push({ id: `${from.slice(0, 4)}-${number}`, window: { from, to: addDays(next, -1) } });
    from = next;
  }
  return quarters;
}

const MAX_QUARTERS = 12;

function quarterBegin(day: CalendarDate): CalendarDate {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
