/** A month as a calendar shows it: whole weeks from Monday to Sunday. */
import { addDays, addMonths, toEpochDay, type CalendarDate } from '../calendar';

export interface GridDay {
  day: CalendarDate;
  /** False for days of the months before and after. */
  isInMonth: boolean;
}

const DAYS_OF_A_WEEK = 7;
/** 1 January 1970 was a Thursday: the third day after Monday. */
const THURSDAY = 3;

/** `2027-03` if the text is a month of the years 2000 to 2199, else null. */
export function monthOf(text: string | null): string | null {
  return text !== null && /^2[01]\d{2}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}

/** The month `amount` months away. */
export function monthAway(month: string, amount: number): string {
  return addMonths(`${month}-01`, amount).slice(0, 'YYYY-MM'.length);
}

/** The weeks that hold the days of a month. */
export function monthGrid(month: string): GridDay[][] {
  const first = `${month}-01`;
  const after = addMonths(first, 1);
  const start = addDays(first, -weekday(first));
  const weeks: GridDay[][] = [];
  for (let monday = start; monday < after; monday = addDays(monday, DAYS_OF_A_WEEK)) {
    weeks.push(
      Array.from({ length: DAYS_OF_A_WEEK }, (_, index) => {
        const day = addDays(monday, index);
        return { day, isInMonth: day >= first && day < after };
      }),
    );
  }
  return weeks;
}

/** 0 is Monday. */
export function weekday(day: CalendarDate): number {
  return (((toEpochDay(day) + THURSDAY) % DAYS_OF_A_WEEK) + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
}
