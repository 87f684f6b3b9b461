/**
 * Which days may be entered as the real end of a step.
 *
 * Not the future: "done" is a fact. Not earlier than two years before the case was created: papers such as a language
 * certificate are often older than the case, so the day of the case itself would force people to write down a wrong
 * date; two years still catch a mistyped year.
 */
import { addMonths, isCalendarDate, type CalendarDate } from '../calendar/calendar-date';

const MONTHS_BEFORE_CASE = 24;

export type DoneDayProblem = 'required' | 'not-a-date' | 'in-future' | 'too-early';

export function earliestDoneDay(caseCreatedOn: CalendarDate): CalendarDate {
  return addMonths(caseCreatedOn, -MONTHS_BEFORE_CASE);
}

/** What is wrong with a day of completion, or null. */
export function doneDayProblem(
  text: string,
  today: CalendarDate,
  caseCreatedOn: CalendarDate,
): DoneDayProblem | null {
  if (text === '') return 'required';
  if (!isCalendarDate(text)) return 'not-a-date';
  if (text > today) return 'in-future';
  return text < earliestDoneDay(caseCreatedOn) ? 'too-early' : null;
}
