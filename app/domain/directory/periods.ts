/**
 * Days on which the answers about services change. Between two of them the same question gets the same answer, word for
 * word, so that plans of different days share it.
 */
import { addDays, type CalendarDate } from '../calendar/calendar-date';
import type { Directory } from './directory';
import { NOTICE_DUTY_SINCE } from './faire-integration';
import { ENDING_WARNING_DAYS, FRESH_DAYS } from './match-reason';
import { newestStatement, type Service } from './service';

const WHOLE_DAY = 'YYYY-MM-DD'.length;

/** From when the notice may rest on what a page of a year, a month or a day says, and from when no longer. */
function noticeChanges(service: Service): CalendarDate[] {
  const newest = service.kind === 'faire-integration' ? newestStatement(service) : null;
  if (newest === null) return [];
  const firstDay = `${newest}-01-01`.slice(0, WHOLE_DAY);
  return [newest.length >= WHOLE_DAY ? newest : firstDay, `${Number(newest.slice(0, 4)) + 1}-01-01`];
}

function contactChangesOf(service: Service): CalendarDate[] {
  const { until, verifiedOn } = service;
  return [
    ...(until === null ? [] : [addDays(until, -ENDING_WARNING_DAYS), addDays(until, 1)]),
    ...(verifiedOn === null ? [] : [verifiedOn, addDays(verifiedOn, FRESH_DAYS + 1)]),
    ...noticeChanges(service),
  ];
}

function inOrder(days: readonly CalendarDate[]): readonly CalendarDate[] {
  return [...new Set(days)].sort();
}

/** Days after which a programme is over: the ranking of services is the same between two of them. */
export function rankingChanges({ services }: Directory): readonly CalendarDate[] {
  return inOrder(services.flatMap(({ until }) => (until === null ? [] : [addDays(until, 1)])));
}

/** First days of the periods with the same contacts in the same words. */
export function contactChanges({ services }: Directory): readonly CalendarDate[] {
  return inOrder([NOTICE_DUTY_SINCE, ...services.flatMap(contactChangesOf)]);
}

/** How many of the days, in order, have come: the same number on all days of a period. */
export function periodOf(changes: readonly CalendarDate[], day: CalendarDate): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
