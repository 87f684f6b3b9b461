/** What is shown beside every service: how well it is backed, of which date, and what may be over soon. */
import { daysBetween } from '../calendar';
import type { CalendarDate } from '../calendar/calendar-date';
import type { TextLanguage } from './authority';
import { newestStatement, type Service } from './service';
import type { ServiceStatus } from './vocabulary';
import { statusWord } from './words';

/** Programmes that end within so many days are warned of. */
export const WARNED_DAYS = 60;

export interface ServiceMarks {
  readonly isBacked: boolean;
  /** How well it is backed. */
  readonly backing: ServiceStatus;
  /** The same in words. */
  readonly status: string;
  /** The day of the last check; null: never since it was entered. */
  readonly verifiedOn: CalendarDate | null;
  /** Date of the newest source: a year, a month or a day, as the source gives it. */
  readonly asOf: string | null;
  /** The last day of a programme that ends soon. */
  readonly endsOn: CalendarDate | null;
  readonly isEnded: boolean;
  readonly hasBounced: boolean;
}

/** The marks of a service on a day. The last day of a programme counts as running. */
export function marksOf(service: Service, asOf: CalendarDate, language: TextLanguage): ServiceMarks {
  const { until } = service;
  const isEnded = service.state === 'ended' || (until !== null && until < asOf);
  const endsSoon = !isEnded && until !== null && daysBetween(asOf, until) <= WARNED_DAYS;
  return {
    isBacked: service.status === 'verified',
    backing: service.status,
    status: statusWord(service.status, language),
    verifiedOn: service.verifiedOn,
    asOf: newestStatement(service),
    endsOn: endsSoon ? until : null,
    isEnded,
    hasBounced: service.bounces > 0,
  };
}
