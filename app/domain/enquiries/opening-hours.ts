/**
 * Opening time: when the people of a desk are there. Clocks of enquiries count nothing else.
 *
 * A calendar is a list of versions, each with the instant from which it holds. Changing it adds a version and never
 * touches what lies before, so that what was counted stays counted, and an edit that is taken back leaves no trace in
 * the past. Instants and durations are milliseconds; hours of the day are minutes of the German clock.
 */
import { fromEpochDay, isPublicHoliday, toEpochDay, type CalendarDate, type EpochDay } from '../calendar';
import type { StateCode } from '../catalogue/states';
import { berlinInstant } from '../reminders/berlin-time';

export const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;
const DAY_MS = DAY_MINUTES * MINUTE_MS;

/** From and to as minutes since midnight, German time. */
export interface OpeningSpan {
  readonly from: number;
  readonly to: number;
}

export interface ClosedRange {
  readonly from: CalendarDate;
  /** The last closed day. */
  readonly to: CalendarDate;
}

export interface OpeningCalendar {
  /** Land whose holidays count; null: nationwide ones. */
  readonly state: StateCode | null;
  /** Seven lists, Monday first, each in order and without overlap. */
  readonly week: readonly (readonly OpeningSpan[])[];
  /** Days off beside weekends and holidays. */
  readonly closures: readonly ClosedRange[];
}

const WORKDAY: readonly OpeningSpan[] = [{ from: 9 * HOUR_MINUTES, to: 17 * HOUR_MINUTES }];

/** Monday to Friday, 9 to 17: for those who have said nothing, such as services outside. */
export function usualCalendar(state: StateCode | null): OpeningCalendar {
  return { state, week: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, [], []], closures: [] };
}

/** A calendar and the instant from which it holds. */
export interface CalendarVersion {
  readonly from: number;
  readonly calendar: OpeningCalendar;
}

/** Ascending; the first one also holds for what lies before it. Never empty. */
export type CalendarHistory = readonly [CalendarVersion, ...CalendarVersion[]];

/** Further away nothing is sought: a desk that is closed for so long answers nobody. */
const HORIZON_DAYS = 400;

/** True if somebody is there at some time of the week. */
export function hasOpeningTime({ week }: Pick<OpeningCalendar, 'week'>): boolean {
  return week.some((spans) => spans.some(({ from, to }) => to > from));
}

/** An average day on which the desk is open, in milliseconds: what a target means by "working day". */
export function workingDayMs(calendar: OpeningCalendar): number {
  const days = calendar.week.map((spans) =>
    spans.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0),
  );
  const open = days.filter((minutes) => minutes > 0);
  if (open.length === 0) return workingDayMs(usualCalendar(null));
  const sum = open.reduce((total, minutes) => total + minutes, 0);
  return Math.round(sum / open.length) * MINUTE_MS;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const days = new WeakMap<OpeningCalendar, Map<EpochDay, readonly Span[]>>();
const NONE: readonly Span[] = [];

/** 0 Monday to 6 Sunday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: EpochDay) => (((day + 3) % 7) + 7) % 7;

function spansOfDay(calendar: OpeningCalendar, day: EpochDay): readonly Span[] {
  let known = days.get(calendar);
  if (known === undefined) {
    known = new Map();
    days.set(calendar, known);
  }
  const there = known.get(day);
  if (there !== undefined) return there;
  const found = readDay(calendar, day);
  known.set(day, found);
  return found;
}

function readDay({ week, closures, state }: OpeningCalendar, day: EpochDay): readonly Span[] {
  const spans = week[weekdayOf(day)] ?? [];
  if (spans.length === 0) return NONE;
  const date = fromEpochDay(day);
  if (isPublicHoliday(date, state) || closures.some(({ from, to }) => from <= date && date <= to))
    return NONE;
  return spans
    .map(({ from, to }) => ({ from: instantOf(date, from), to: instantOf(date, to) }))
    .filter(({ from, to }) => to > from);
}

/** Minutes of the German clock on a day, as an instant. */
function instantOf(date: CalendarDate, minutes: number): number {
  if (minutes >= DAY_MINUTES) return berlinInstant(fromEpochDay(toEpochDay(date) + 1), 0).getTime();
  const hour = Math.floor(minutes / HOUR_MINUTES);
  return berlinInstant(date, hour).getTime() + (minutes - hour * HOUR_MINUTES) * MINUTE_MS;
}

/** Open spans between two instants, in order, cut where another version begins to hold. */
function* openSpans(history: CalendarHistory, from: number, until: number): Generator<Span> {
  for (const [index, { from: versionFrom, calendar }] of history.entries()) {
    const begin = index === 0 ? from : Math.max(from, versionFrom);
    const end = Math.min(history[index + 1]?.from ?? until, until);
    if (end <= begin) continue;
    // Germany is ahead of UTC, so its day is this one or the next.
    for (let day = Math.floor(begin / DAY_MS); (day - 1) * DAY_MS < end; day += 1)
      for (const span of spansOfDay(calendar, day)) {
        const cut = { from: Math.max(span.from, begin), to: Math.min(span.to, end) };
        if (cut.to > cut.from) yield cut;
      }
  }
}

/** Open time between two instants. */
export function openMsBetween(history: CalendarHistory, from: number, to: number): number {
  let sum = 0;
  for (const span of openSpans(history, from, to)) sum += span.to - span.from;
  return sum;
}

/** The instant at which so much open time has gone by since `from`; at the horizon if there never is so much. */
export function instantAfterOpenMs(history: CalendarHistory, from: number, ms: number): number {
  const horizon = from + HORIZON_DAYS * DAY_MS;
  let left = ms;
  for (const span of openSpans(history, from, horizon)) {
    const length = span.to - span.from;
    if (length >= left) return span.from + left;
    left -= length;
  }
  return horizon;
}

/** The calendar that holds at an instant. */
export function calendarAt(history: CalendarHistory, at: number): OpeningCalendar {
  let holding = history[0].calendar;
  for (const { from, calendar } of history) if (from <= at) holding = calendar;
  return holding;
}
