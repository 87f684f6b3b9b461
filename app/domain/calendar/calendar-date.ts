/**
 * Calendar dates: legal days without time or zone, written `YYYY-MM-DD`.
 *
 * Inside, a day is an integer (days since 1970-01-01, proleptic Gregorian); no `Date` objects, so that a batch
 * of plans spends its time on law and not on time zones.
 */

/** A legal day, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** Days since 1970-01-01. */
export type EpochDay = number;

const DAYS_PER_ERA = 146_097;
const DAYS_FROM_ERA_TO_EPOCH = 719_468;

function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let index = from; index < from + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (month 1 to 12). */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a well-formed day that exists in the calendar (`2027-02-29` does not). */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return false;
  const year = digits(value, 0, 4);
  const month = digits(value, 5, 2);
  const day = digits(value, 8, 2);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01 of year, month (1-12) and day (H. Hinnant, days_from_civil). */
function epochDayOf(year: number, month: number, day: number): EpochDay {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_TO_EPOCH;
}

/** The integer day of a calendar date. The date must be valid (see {@link isCalendarDate}). */
export function toEpochDay(date: CalendarDate): EpochDay {
  return epochDayOf(digits(date, 0, 4), digits(date, 5, 2), digits(date, 8, 2));
}

/** Year, month (1-12) and day of an integer day (H. Hinnant, civil_from_days). */
export function civilOf(epochDay: EpochDay): { year: number; month: number; day: number } {
  const shifted = epochDay + DAYS_FROM_ERA_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** Writes year, month and day as a calendar date. */
function dateOf(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

// Plans ask for the same few thousand days again and again; the cache covers 1970 to about 2079 and cannot grow.
const CACHED_DAYS = 40_000;
const written: (CalendarDate | undefined)[] = [];

/** The calendar date of an integer day. */
export function fromEpochDay(epochDay: EpochDay): CalendarDate {
  const cached = written[epochDay];
  if (cached !== undefined) return cached;
  const { year, month, day } = civilOf(epochDay);
  const date = dateOf(year, month, day);
  if (epochDay >= 0 && epochDay < CACHED_DAYS) written[epochDay] = date;
  return date;
}

/** The day `amount` calendar days later (or earlier, if negative). */
export function addDays(date: CalendarDate, amount: number): CalendarDate {
  return fromEpochDay(toEpochDay(date) + amount);
}

/**
 * The day `amount` months later (or earlier, if negative). If the month has no such day, its last day
 * (§ 188 Abs. 3 BGB): 31 January plus one month is the last day of February.
 */
export function addMonths(date: CalendarDate, amount: number): CalendarDate {
  const months = digits(date, 0, 4) * 12 + digits(date, 5, 2) - 1 + amount;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dateOf(year, month, Math.min(digits(date, 8, 2), daysInMonth(year, month)));
}

/**
 * The last day of `amount` months whose first day counts (§ 187 Abs. 2, § 188 Abs. 2 and 3 BGB): the day before the same
 * day, and the month's last day where that day is not there. Six months from 31 August end on the last of February.
 */
export function lastDayOfMonths(firstDay: CalendarDate, amount: number): CalendarDate {
  const same = addMonths(firstDay, amount);
  return digits(same, 8, 2) === digits(firstDay, 8, 2) ? addDays(same, -1) : same;
}

/** Calendar days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Negative if `left` is earlier, 0 if equal, positive if later. */
export function compareDates(left: CalendarDate, right: CalendarDate): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The later of two days. */
export function laterOf(left: CalendarDate, right: CalendarDate): CalendarDate {
  return left < right ? right : left;
}

/** The earlier of two days. */
export function earlierOf(left: CalendarDate, right: CalendarDate): CalendarDate {
  return left < right ? left : right;
}

/** The year of a day. */
export function yearOf(date: CalendarDate): number {
  return digits(date, 0, 4);
}

/**
 * Completed years of life on a day. The day of birth counts (§ 187 Abs. 2 BGB), so a year of life ends with the
 * day before the birthday (§ 188 Abs. 2 BGB): on the 45th birthday itself the 45th year is completed.
 * A person born on 29 February completes the year at the end of 28 February, so is a year older on 1 March.
 */
export function ageOn(birth: CalendarDate, day: CalendarDate): number {
  const years = yearOf(day) - yearOf(birth);
  return day.slice(5) >= birth.slice(5) ? years : years - 1;
}

const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day as people read it: `12.03.2027` in German, `12 March 2027` in English. */
export function formatDate(date: CalendarDate, language: 'de' | 'en'): string {
  if (language === 'de') return `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
  return `${digits(date, 8, 2)} ${MONTHS_EN[digits(date, 5, 2) - 1] ?? ''} ${date.slice(0, 4)}`;
}
