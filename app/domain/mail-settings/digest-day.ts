import { addDays, isOfficeDay, toEpochDay, type CalendarDate, type CompanyCalendar } from '../calendar';

/** When digests go out, in Germany: one a working day at most. */
export const DIGEST_TIME = { hour: 7, minute: 30 } as const;

/** Days of the week as people count them: 1 Monday to 7 Sunday. */
export type Weekday = number;

/** On which days somebody wants digests. */
export interface DigestWish {
  readonly mode: 'daily' | 'weekly';
  /** Day of the weekly digest. */
  readonly weeklyOn: Weekday;
  readonly quietWeekdays: readonly Weekday[];
  /** First and last day of a quiet time. */
  readonly quietFrom: CalendarDate | null;
  readonly quietUntil: CalendarDate | null;
}

/** What holds without a setting. */
export const DIGEST_DEFAULTS = {
  weeklyOn: 1,
  quietWeekdays: [],
  quietFrom: null,
  quietUntil: null,
} as const satisfies Omit<DigestWish, 'mode'>;

/** Further than any quiet time may reach; beyond it the next office day is taken. */
const HORIZON_DAYS = 120;
const WEEK = 7;

/** 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(date: CalendarDate): Weekday {
  return ((toEpochDay(date) + 3) % WEEK) + 1;
}

/** Whether a digest may go out on the day: somebody works there, and the person wants no quiet. */
export function isDigestDay(date: CalendarDate, wish: DigestWish, calendar: CompanyCalendar): boolean {
  const { quietFrom, quietUntil } = wish;
  const isQuiet = quietFrom !== null && quietUntil !== null && quietFrom <= date && date <= quietUntil;
  return isOfficeDay(date, calendar) && !wish.quietWeekdays.includes(weekdayOf(date)) && !isQuiet;
}

function nextDigestDay(from: CalendarDate, wish: DigestWish, calendar: CompanyCalendar): CalendarDate {
  const last = addDays(from, HORIZON_DAYS);
  for (let day = from; day < last; day = addDays(day, 1)) if (isDigestDay(day, wish, calendar)) return day;
  // Every day of the week is quiet, or a quiet time without end: said late is better than never.
  for (let day = from; ; day = addDays(day, 1)) if (isOfficeDay(day, calendar)) return day;
}

/** The first weekly digest on or after the day: on its day of the week, or on the next possible one after that. */
function nextWeeklyDay(from: CalendarDate, wish: DigestWish, calendar: CompanyCalendar): CalendarDate {
  const back = (weekdayOf(from) - wish.weeklyOn + WEEK) % WEEK;
  // The digest of this week may have been put off by a holiday and still lie ahead.
  const thisWeek = nextDigestDay(addDays(from, -back), wish, calendar);
  return thisWeek >= from ? thisWeek : nextDigestDay(addDays(from, WEEK - back), wish, calendar);
}

/**
 * The day of the digest that carries something said on or after `from`. Somebody with a weekly digest gets one in
 * between where the week would be too late for a day that still lies ahead.
 *
 * @param dueOn the day that it is about
 */
export function digestDayOf(
  { from, dueOn }: { from: CalendarDate; dueOn: CalendarDate },
  wish: DigestWish,
  calendar: CompanyCalendar,
): CalendarDate {
  const daily = nextDigestDay(from, wish, calendar);
  if (wish.mode === 'daily') return daily;
  const weekly = nextWeeklyDay(from, wish, calendar);
  return dueOn >= from && weekly > dueOn ? daily : weekly;
}
