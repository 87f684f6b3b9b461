/** How long a share holds. The day counts, not the moment: it is shown until the end of its last day in Germany. */
import { addDays, isCalendarDate, type CalendarDate } from '../calendar';

/** Offered at first. */
export const DEFAULT_SHARE_DAYS = 90;

/** A share ends some day; whoever still needs it is asked again. */
export const MOST_SHARE_DAYS = 365;

/** The owner hears of the end this many days before. */
export const NOTICE_DAYS = 7;

export type EndDayProblem = 'required' | 'not-a-date' | 'past' | 'too-far';

/** What is wrong with the last day of a share, or null. */
export function endDayProblem(day: string, today: CalendarDate): EndDayProblem | null {
  if (day === '') return 'required';
  if (!isCalendarDate(day)) return 'not-a-date';
  if (day < today) return 'past';
  return day > addDays(today, MOST_SHARE_DAYS) ? 'too-far' : null;
}

export type ShareState = 'running' | 'ended' | 'lapsed';

/** Whether a share holds on a day; `ended` by hand, `lapsed` by its date. */
export function shareState(
  share: { endsOn: CalendarDate; isEndedByHand: boolean },
  today: CalendarDate,
): ShareState {
  if (share.isEndedByHand) return 'ended';
  return share.endsOn < today ? 'lapsed' : 'running';
}
