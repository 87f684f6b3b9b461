/** Until when a step may be put aside. */
import { addMonths, isCalendarDate, type CalendarDate } from '../calendar';

const MOST_MONTHS = 6;

export type SnoozeProblem = 'required' | 'not-a-date' | 'not-in-future' | 'too-far';

/** What is wrong with the day as typed; null: nothing. The day after today is the first, half a year the last. */
export function snoozeProblem(day: string, today: CalendarDate): SnoozeProblem | null {
  if (day === '') return 'required';
  if (!isCalendarDate(day)) return 'not-a-date';
  if (day <= today) return 'not-in-future';
  return day > addMonths(today, MOST_MONTHS) ? 'too-far' : null;
}
