import type { CalendarDate } from './calendar-date';
import { addDays } from './calendar-date';
import { isWorkingDay, type HolidayRegion } from './working-days';

/**
 * The days on which people of a firm read their mail. It decides about mails and reminders only: the law knows no half
 * days, so no period ever goes by it.
 */
export interface CompanyCalendar {
  /** Null: not known, nationwide holidays only. */
  readonly region: HolidayRegion | null;
  /** Nobody works there on 24 and 31 December. */
  readonly closedOnHalfDays: boolean;
}

/** Half days of German custom: no public holidays, and work to the law. */
const HALF_DAYS: ReadonlySet<string> = new Set(['12-24', '12-31']);

/** True on 24 and 31 December. */
export function isHalfDay(date: CalendarDate): boolean {
  return HALF_DAYS.has(date.slice(5));
}

/** Monday to Friday, no public holiday, and no half day that the firm is closed on. */
export function isOfficeDay(date: CalendarDate, { region, closedOnHalfDays }: CompanyCalendar): boolean {
  return isWorkingDay(date, region) && !(closedOnHalfDays && isHalfDay(date));
}

/** The day itself if somebody is there, else the next one. */
export function nextOfficeDay(date: CalendarDate, calendar: CompanyCalendar): CalendarDate {
  let day = date;
  while (!isOfficeDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The day itself if somebody is there, else the last one before. */
export function previousOfficeDay(date: CalendarDate, calendar: CompanyCalendar): CalendarDate {
  let day = date;
  while (!isOfficeDay(day, calendar)) day = addDays(day, -1);
  return day;
}

/** The office day so many office days after the date (before it, if negative). The date itself does not count. */
export function addOfficeDays(date: CalendarDate, amount: number, calendar: CompanyCalendar): CalendarDate {
  const direction = amount < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(amount); left > 0;) {
    day = addDays(day, direction);
    if (isOfficeDay(day, calendar)) left -= 1;
  }
  return day;
}
