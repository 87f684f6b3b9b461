/** A coordination desk as the routing sees it, and as an entry that the directory's matching can judge. */
import { daysBetween, type CalendarDate } from '../calendar';
import type { Service, Territory } from '../directory/service';
import type { OccupationGroup, ServiceTopic } from '../directory/vocabulary';
import type { ClosedRange } from './opening-hours';

export interface Desk {
  /** Of its organisation. */
  readonly id: string;
  readonly name: string;
  readonly territories: readonly Pick<Territory, 'kind' | 'code'>[];
  readonly topics: readonly ServiceTopic[];
  readonly specialities: readonly OccupationGroup[];
  readonly languages: readonly string[];
  /** Open enquiries it can carry at a time. */
  readonly capacity: number;
  /** Takes nothing new for now. */
  readonly isPaused: boolean;
  readonly absences: readonly ClosedRange[];
  /** Offers that lapsed since somebody of the desk last did anything. */
  readonly missedInARow: number;
  /** Day on which the last of them lapsed. */
  readonly lastMissedOn: CalendarDate | null;
  /** The entry of the directory that it is, so that nobody is asked twice; null: none. */
  readonly serviceId: string | null;
}

/** True if nobody is there on the day, or it takes nothing new. */
export function isAway(
  { isPaused, absences }: Pick<Desk, 'isPaused' | 'absences'>,
  day: CalendarDate,
): boolean {
  return isPaused || absences.some(({ from, to }) => from <= day && day <= to);
}

/** So many offers lapsed one after the other: nobody looks. */
const SILENT_AFTER = 3;
/** After so many days a silent desk is tried again. */
const SILENT_DAYS = 7;

/**
 * True if the desk seems not to look. What lapses there leaves its load small, so without this the desk that answers
 * least would be asked most.
 */
export function isSilent(
  { missedInARow, lastMissedOn }: Pick<Desk, 'missedInARow' | 'lastMissedOn'>,
  day: CalendarDate,
): boolean {
  return (
    missedInARow >= SILENT_AFTER && lastMissedOn !== null && daysBetween(lastMissedOn, day) < SILENT_DAYS
  );
}

/**
 * The desk in the shape of an entry, so that territory, topic, speciality and language are judged by one function for
 * desks and services. What a desk says of itself counts as backed: it signs in and answers.
 */
export function serviceOfDesk(desk: Desk): Service {
  return {
    id: desk.id,
    name: desk.name,
    kind: 'regional-coordination',
    carrier: '',
    level: 'region',
    states: [],
    area: '',
    topics: desk.topics,
    audience: 'both',
    specialities: desk.specialities,
    languages: desk.languages,
    mandate: null,
    territories: desk.territories.map(({ kind, code }) => ({ kind, code, derived: false })),
    website: '',
    phone: '',
    email: '',
    address: '',
    openingHours: '',
    until: null,
    sources: [],
    status: 'verified',
    verifiedOn: null,
    note: '',
    state: 'listed',
    bounces: 0,
  };
}
