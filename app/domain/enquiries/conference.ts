/**
 * A case conference: several desks and the employer in one thread, by consent of the employer and until a day. Before
 * the consent and after the end the invited desks read nothing; pure.
 */
import type { CalendarDate } from '../calendar';

export type ConferenceStatus = 'asked' | 'running' | 'refused' | 'ended';

/** Longer than this no consent holds; a new one can be asked for. */
export const MOST_CONFERENCE_DAYS = 90;

/** Where it stands on a day; the end needs nobody to write it down. */
export function conferenceStatus(
  { status, endsOn }: { status: ConferenceStatus; endsOn: CalendarDate },
  today: CalendarDate,
): ConferenceStatus {
  const isOver = endsOn < today && (status === 'running' || status === 'asked');
  return isOver ? 'ended' : status;
}

export type ConferenceReader = 'employer' | 'host' | 'invited';

/** Employer and host read on after the end, for it is their case and their work. */
export function mayRead(reader: ConferenceReader, status: ConferenceStatus): boolean {
  return reader !== 'invited' || status === 'running';
}

export function mayWriteIn(status: ConferenceStatus): boolean {
  return status === 'running';
}
