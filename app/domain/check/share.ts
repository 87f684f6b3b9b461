/**
 * What a link to the check may hold: the position. An address stays in histories, logs and mails, so nothing about the
 * person goes into it, not even sealed or as a code.
 */
import { findOccupation } from '../catalogue';
import { startMonths, type CheckAnswers } from './answers';

export type SharedAnswers = Pick<CheckAnswers, 'postalCode' | 'salaryCents'> & {
  readonly occupationId: string | null;
  readonly startMonth: string | null;
};

const MOST_EUROS = 1_000_000;

/** Path and search of the check with the position filled in; whole euros are precise enough for a link. */
export function sharePath({ occupationId, postalCode, salaryCents, startMonth }: CheckAnswers): string {
  const search = new URLSearchParams({ occupation: occupationId, start: startMonth });
  if (postalCode !== null) search.set('place', postalCode);
  if (salaryCents !== null) search.set('salary', String(Math.trunc(salaryCents / 100)));
  return `/check?${search.toString()}`;
}

/** The position of a link; what does not fit any more, such as a month gone by, is left open. */
export function sharedAnswers(search: URLSearchParams, today: string): SharedAnswers {
  const occupationId = search.get('occupation') ?? '';
  const place = search.get('place') ?? '';
  const salary = search.get('salary') ?? '';
  const start = search.get('start') ?? '';
  return {
    occupationId: findOccupation(occupationId) ? occupationId : null,
    postalCode: /^\d{5}$/.test(place) ? place : null,
    salaryCents: /^[1-9]\d{0,6}$/.test(salary) && Number(salary) <= MOST_EUROS ? Number(salary) * 100 : null,
    startMonth: startMonths(today).includes(start) ? start : null,
  };
}
