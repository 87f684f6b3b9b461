/**
 * Working days and ends of periods.
 *
 * Sources: § 193 BGB and § 31 Abs. 3 VwVfG (a period that would end on a Saturday, Sunday or public holiday
 * ends on the next working day), §§ 187, 188 BGB (the day of the event does not count). Checked 2026-11-20.
 * Holidays per Land come from `feiertagejs`, with the one of the city of Augsburg (8 August, Art. 1 Abs. 2 BayFTG).
 * Not covered: Mariä Himmelfahrt in Bavaria and Corpus Christi in Saxony and Thuringia hold only in some places and
 * follow the package's choice for the whole Land. 24 and 31 December are working days to the law, whatever a firm does
 * (`company-calendar.ts`).
 */
import { getHolidays } from 'feiertagejs';
import type { StateCode } from '../catalogue/states';
import {
  addMonths,
  civilOf,
  fromEpochDay,
  toEpochDay,
  type CalendarDate,
  type EpochDay,
} from './calendar-date';

/** Units in which a law counts. `werktage` are Monday to Saturday, `working-days` Monday to Friday. */
export type PeriodUnit = 'days' | 'working-days' | 'werktage' | 'weeks' | 'months';

type Region = Parameters<typeof getHolidays>[1];

/** Where a calendar of holidays holds: a Land, or the one city that has a day of its own. */
export const AUGSBURG = 'DE-BY-AUGSBURG';
export type HolidayRegion = StateCode | typeof AUGSBURG;

// One table per Land: year -> the holidays as integer days. feiertagejs builds Date objects, so ask it once.
const holidayTables = new Map<HolidayRegion | 'nationwide', Map<number, ReadonlySet<EpochDay>>>();

function holidaysOf(year: number, state: HolidayRegion | null): ReadonlySet<EpochDay> {
  const key = state ?? 'nationwide';
  let years = holidayTables.get(key);
  if (years === undefined) {
    years = new Map();
    holidayTables.set(key, years);
  }
  let days = years.get(year);
  if (days === undefined) {
    const region = (state === null ? 'BUND' : state.slice(3, 5)) as Region;
    const dates = getHolidays(String(year), region).map(({ dateString }) => dateString);
    if (state === AUGSBURG) dates.push(`${year}-08-08`);
    days = new Set(dates.map(toEpochDay));
    years.set(year, days);
  }
  return days;
}

/** 0 Sunday to 6 Saturday. 1970-01-01 was a Thursday. */
function weekdayOf(day: EpochDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

function isHolidayDay(day: EpochDay, state: HolidayRegion | null): boolean {
  return holidaysOf(civilOf(day).year, state).has(day);
}

/** As {@link isWorkingDay}, for integer days. */
function isWorkingEpochDay(day: EpochDay, state: HolidayRegion | null): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !isHolidayDay(day, state);
}

/** True on a public holiday of the Land; with `null`, on a nationwide one. */
export function isPublicHoliday(date: CalendarDate, state: HolidayRegion | null): boolean {
  return isHolidayDay(toEpochDay(date), state);
}

/** Monday to Friday and no public holiday of the Land (`null`: nationwide holidays only). */
export function isWorkingDay(date: CalendarDate, state: HolidayRegion | null): boolean {
  return isWorkingEpochDay(toEpochDay(date), state);
}

/** Monday to Saturday and no public holiday: the "Werktag" of § 81a Abs. 3 Nr. 3 AufenthG. */
export function isWerktag(date: CalendarDate, state: HolidayRegion | null): boolean {
  const day = toEpochDay(date);
  return weekdayOf(day) !== 0 && !isHolidayDay(day, state);
}

/** The day itself if it is a working day, else the next one, for integer days. */
export function nextWorkingEpochDay(day: EpochDay, state: HolidayRegion | null): EpochDay {
  let candidate = day;
  while (!isWorkingEpochDay(candidate, state)) candidate += 1;
  return candidate;
}

/** The day itself if it is a working day, else the last one before, for integer days. */
export function previousWorkingEpochDay(day: EpochDay, state: HolidayRegion | null): EpochDay {
  let candidate = day;
  while (!isWorkingEpochDay(candidate, state)) candidate -= 1;
  return candidate;
}

/** The day itself if it is a working day, else the next one (§ 193 BGB). */
export function nextWorkingDay(date: CalendarDate, state: HolidayRegion | null): CalendarDate {
  return fromEpochDay(nextWorkingEpochDay(toEpochDay(date), state));
}

/** The day itself if it is a working day, else the last one before. */
export function previousWorkingDay(date: CalendarDate, state: HolidayRegion | null): CalendarDate {
  return fromEpochDay(previousWorkingEpochDay(toEpochDay(date), state));
}

function step(date: CalendarDate, amount: number, counts: (day: EpochDay) => boolean): CalendarDate {
  const direction = amount < 0 ? -1 : 1;
  let day = toEpochDay(date);
  for (let left = Math.abs(amount); left > 0;) {
    day += direction;
    if (counts(day)) left -= 1;
  }
  return fromEpochDay(day);
}

/**
 * The working day `amount` working days after the date (before it, if negative). The date itself does not count
 * (§ 187 Abs. 1 BGB); 0 gives the date unchanged.
 */
export function addWorkingDays(
  date: CalendarDate,
  amount: number,
  state: HolidayRegion | null,
): CalendarDate {
  return step(date, amount, (day) => isWorkingEpochDay(day, state));
}

/** As {@link addWorkingDays}, counting Monday to Saturday. */
function addWerktage(date: CalendarDate, amount: number, state: HolidayRegion | null): CalendarDate {
  return step(date, amount, (day) => weekdayOf(day) !== 0 && !isHolidayDay(day, state));
}

/**
 * The last day of a period that begins with an event on `start` (§§ 187 Abs. 1, 188 BGB), moved to the next
 * working day of the Land where it would end on a Saturday, Sunday or public holiday.
 */
export function endOfPeriod(
  start: CalendarDate,
  amount: number,
  unit: PeriodUnit,
  state: HolidayRegion | null,
): CalendarDate {
  switch (unit) {
    case 'working-days':
      return addWorkingDays(start, amount, state);
    case 'werktage':
      return nextWorkingDay(addWerktage(start, amount, state), state);
    case 'days':
      return fromEpochDay(nextWorkingEpochDay(toEpochDay(start) + amount, state));
    case 'weeks':
      return fromEpochDay(nextWorkingEpochDay(toEpochDay(start) + amount * 7, state));
    case 'months':
      return nextWorkingDay(addMonths(start, amount), state);
  }
}
