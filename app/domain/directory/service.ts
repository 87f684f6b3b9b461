/** An entry of the directory: who helps whom, with what, where, how to reach them, and how we know. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { StateCode } from '../catalogue/states';
import type { Bilingual } from '../texts/bilingual';
import type {
  OccupationGroup,
  ServiceAudience,
  ServiceKind,
  ServiceLevel,
  ServiceState,
  ServiceStatus,
  ServiceTopic,
  TerritoryKind,
} from './vocabulary';

/** Where a statement comes from; `asOf` is the date of the statement: a year, a month or a day. */
export interface DirectorySource {
  readonly url?: string;
  readonly document?: string;
  readonly asOf: string;
}

/** An area a service works in. Several may overlap; the nearest counts. */
export interface Territory {
  readonly kind: TerritoryKind;
  /** `DE`, `DE-BW`, a five-digit Kreis key, or the first one to five digits of a postal code. */
  readonly code: string;
  /** The source names the area in words and we read it from them. */
  readonly derived: boolean;
}

/** Somebody who helps: advice, welcome centre, network, agency, authority, portal. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly kind: ServiceKind;
  readonly carrier: string;
  readonly level: ServiceLevel;
  /** Länder served as the source says; empty means nationwide. Matching works with `territories`. */
  readonly states: readonly StateCode[];
  /** Kreise or towns in free text. */
  readonly area: string;
  readonly topics: readonly ServiceTopic[];
  readonly audience: ServiceAudience;
  /** Occupations it knows especially well; empty: none known. */
  readonly specialities: readonly OccupationGroup[];
  /** ISO 639-1 codes of the languages advice is given in; empty: not known. */
  readonly languages: readonly string[];
  /** Whom its funding lets it help; null: no limit known. */
  readonly mandate: Bilingual | null;
  /** Empty: we could not read the area from the source, so the service is found by name only. */
  readonly territories: readonly Territory[];
  readonly website: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly openingHours: string;
  /** Last day of the programme; null: open or unknown. */
  readonly until: CalendarDate | null;
  readonly sources: readonly DirectorySource[];
  readonly status: ServiceStatus;
  /** The day somebody last checked the entry against its source; null: never since it was entered. */
  readonly verifiedOn: CalendarDate | null;
  readonly note: string;
  readonly state: ServiceState;
  /** Mails that came back since the address was last changed. */
  readonly bounces: number;
}

/** The newest date a source of the entry carries, or null: a year, a month or a day, as the source gives it. */
export function newestStatement(service: Service): string | null {
  let newest: string | null = null;
  // Some sources carry words in place of a date ("not fetched").
  for (const { asOf } of service.sources)
    if (/^\d{4}/.test(asOf) && (newest === null || asOf > newest)) newest = asOf;
  return newest;
}

/** Listed and its programme not over on the day. The last day counts as running. */
export function isRunning(service: Service, asOf: CalendarDate): boolean {
  return service.state === 'listed' && (service.until === null || service.until >= asOf);
}
