/**
 * The directory: offices, chambers, Kreise and services, with source, date and confidence of each entry.
 *
 * The type and the look-ups live here; the bundled data in `bundled-directory.ts`, so that a page in the browser
 * never pulls half a megabyte of offices.
 */
import type { CalendarDate } from '../calendar/calendar-date';
import type { StateCode } from '../catalogue/states';
import type { DirectorySource, Service, Territory } from './service';
import type { ServiceStatus } from './vocabulary';

export type { DirectorySource, Service, Territory } from './service';
export type { ServiceStatus } from './vocabulary';

export type DirectoryConfidence = 'high' | 'medium' | 'low';

/** Who runs the accelerated procedure (§ 81a AufenthG) in a Land. */
export interface AcceleratedOffice {
  readonly state: StateCode;
  readonly model: 'central' | 'all-local' | 'selected-local' | 'central-and-local';
  readonly authorities: readonly string[];
  readonly website: string;
  readonly phone: string;
  readonly email: string;
  /** Where it works, in words. */
  readonly area: string;
  /** True: local authorities are not competent for § 81a. */
  readonly centralExclusive: boolean;
  /** Since when it works in this form: a year or a day; null: not known. */
  readonly since: string | null;
  /** The local authorities beside it, in words; empty: none. */
  readonly localAuthorities: string;
  readonly routingRule: string;
  /** Fee of the accelerated procedure in euros (§ 47 Abs. 1 Nr. 15 AufenthV). */
  readonly feeEuro: number;
  /** Form, online application or portal; empty: not found. */
  readonly applicationUrl: string;
  /** List of documents; empty: not found. */
  readonly documentsUrl: string;
  readonly asOf: string;
  readonly confidence: DirectoryConfidence;
  readonly sources: readonly DirectorySource[];
  readonly note: string;
}

/** Who decides on equivalence or licence for a group of occupations; `state` `DE` is nationwide. */
export interface RecognitionAuthority {
  readonly occupationGroup: string;
  readonly state: StateCode | 'DE';
  /** Null where the body is not known: use `candidates` and the official finder. */
  readonly name: string | null;
  readonly website: string;
  readonly routingRule: string;
  readonly candidates: readonly string[];
  readonly confidence: DirectoryConfidence;
  /** Null: rests on general knowledge only. */
  readonly asOf: string | null;
  readonly sources: readonly DirectorySource[];
  /** What the entry rests on: a page, one of the documents, or general knowledge. */
  readonly basis: 'page' | 'document' | 'general-knowledge';
  readonly verifyAt: string;
  readonly note: string;
}

export interface Chamber {
  readonly id: string;
  readonly type: 'IHK' | 'HWK';
  readonly name: string;
  readonly seat: string;
  readonly state: StateCode;
  readonly website: string;
  /** IHK only: false for Hannover, Braunschweig and the Bergische, which decide on recognition themselves. */
  readonly ihkFosa?: boolean;
  /** True where a source names a Willkommenslotse at this chamber. */
  readonly willkommenslotse: true | 'unknown';
  /** What backs the Willkommenslotse. */
  readonly willkommenslotseSources: readonly DirectorySource[];
  readonly recognitionAuthority: string;
  /** Names of the Kreise; only of the three IHKs outside IHK FOSA. */
  readonly area?: readonly string[];
  readonly ihkFosaSources?: readonly DirectorySource[];
  readonly note: string;
  readonly sources: readonly DirectorySource[];
  readonly status: ServiceStatus;
}

/** A Landkreis or a kreisfreie Stadt, with its chambers and, in some Länder, its immigration authority. */
export interface Kreis {
  /** Five-digit key. */
  readonly ags: string;
  readonly name: string;
  readonly type: string;
  readonly state: StateCode;
  readonly seat: string;
  readonly ihk: string;
  readonly ihkConfidence: DirectoryConfidence;
  readonly hwk: string;
  readonly hwkConfidence: DirectoryConfidence;
  readonly immigrationAuthority?: string;
  readonly immigrationConfidence?: DirectoryConfidence;
  readonly note: string;
}

/** A town inside a Kreis that has an immigration authority of its own. */
export interface LocalImmigrationOffice {
  readonly state: StateCode;
  readonly town: string;
  readonly kreisAgs: string;
  readonly status: string;
  readonly authority: string;
  readonly source: string;
  readonly legalSource: string;
  readonly asOf: string;
  readonly confidence: DirectoryConfidence;
  readonly note: string;
}

/** The place a postal code stands for. */
export interface Place {
  readonly postalCode: string;
  readonly town: string;
  readonly state: StateCode;
  /** Five-digit key where the town alone tells it, else null. */
  readonly kreis: string | null;
  /** The postal code reaches into another Land: only the person can say which one is meant. */
  readonly crossesStates: boolean;
  /** The Länder the code lies in: one, or two where it crosses their border. */
  readonly states: readonly StateCode[];
  /**
   * A town inside the Kreis with an immigration authority of its own. `isWholeCode`: the code has no other place;
   * otherwise it also holds places that belong to the authority of the Kreis.
   */
  readonly ownAuthorityTown: { readonly town: string; readonly isWholeCode: boolean } | null;
}

/** What the list of postal codes leaves open: codes in two Länder; codes of the towns with an own authority. */
export interface PostalEdges {
  readonly states: Readonly<Record<string, readonly StateCode[]>>;
  /** Town, Kreis, codes of this town only, codes it shares with other places; each blank-separated. */
  readonly towns: readonly (readonly [string, string, string, string])[];
}

/** A programme that pays or helps; `status2026` says what was known in 2026. */
export interface FundingProgramme {
  readonly id: string;
  readonly name: string;
  readonly funder: string;
  readonly audience: 'employer' | 'professional' | 'both';
  readonly amount: string;
  /** Highest sum in euros; 0: free service; null: not fixed or not known. */
  readonly maxEuro: number | null;
  /** Länder; empty means nationwide. */
  readonly states: readonly StateCode[];
  /** Last day to apply or end of the programme; null: open or unknown. */
  readonly until: CalendarDate | null;
  readonly status2026: 'open' | 'restricted' | 'unclear' | 'closed';
  readonly conditions: string;
  readonly website: string;
  readonly topics: readonly string[];
  readonly confidence: DirectoryConfidence;
  readonly sources: readonly DirectorySource[];
  readonly note: string;
  readonly statusBasis: 'evidence-2025-2026' | 'statutory' | 'end-date-passed' | 'document-only';
}

/** The plain data a directory is made from. `postalCodes`: Land, town, Kreis or empty, crosses Länder, codes. */
export interface DirectoryData {
  readonly compiledOn: CalendarDate;
  readonly services: readonly Service[];
  readonly acceleratedOffices: readonly AcceleratedOffice[];
  readonly recognitionAuthorities: readonly RecognitionAuthority[];
  readonly chambers: readonly Chamber[];
  readonly kreise: readonly Kreis[];
  readonly localImmigrationOffices: readonly LocalImmigrationOffice[];
  readonly funding: readonly FundingProgramme[];
  readonly postalCodes: readonly (readonly [StateCode, string, string, boolean, string])[];
  readonly postalEdges: PostalEdges;
}

/** The data with its indexes. Made once, never changed. */
export interface Directory {
  readonly compiledOn: CalendarDate;
  readonly services: readonly Service[];
  readonly kreise: readonly Kreis[];
  readonly chambers: readonly Chamber[];
  readonly recognitionAuthorities: readonly RecognitionAuthority[];
  readonly funding: readonly FundingProgramme[];
  readonly serviceById: ReadonlyMap<string, Service>;
  /** Services by the code of a territory: `DE`, `DE-BW`, a Kreis key, or `plz:` with the first digits of a code. */
  readonly servicesByTerritory: ReadonlyMap<string, readonly Service[]>;
  readonly acceleratedOfficeOf: ReadonlyMap<StateCode, AcceleratedOffice>;
  /** Key: `group|state`. */
  readonly recognitionByGroup: ReadonlyMap<string, RecognitionAuthority>;
  readonly chamberById: ReadonlyMap<string, Chamber>;
  readonly kreisByAgs: ReadonlyMap<string, Kreis>;
  /** Key: `ags|town`. */
  readonly localImmigrationByTown: ReadonlyMap<string, LocalImmigrationOffice>;
  readonly placeByPostalCode: ReadonlyMap<string, Place>;
}

function placesOf({ postalCodes, postalEdges }: DirectoryData): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [state, town, kreis, crossesStates, codes] of postalCodes) {
    const common = { town, state, kreis: kreis === '' ? null : kreis, crossesStates, ownAuthorityTown: null };
    const states = [state];
    for (const postalCode of codes.split(' '))
      places.set(postalCode, {
        postalCode,
        ...common,
        states: crossesStates ? (postalEdges.states[postalCode] ?? states) : states,
      });
  }
  for (const [town, kreis, whole, shared] of postalEdges.towns)
    for (const [codes, isWholeCode] of [[whole, true] as const, [shared, false] as const])
      for (const postalCode of codes.split(' ')) {
        const place = places.get(postalCode);
        if (place !== undefined)
          places.set(postalCode, { ...place, kreis, ownAuthorityTown: { town, isWholeCode } });
      }
  return places;
}

/** The key of a territory in `servicesByTerritory`. Prefixes of postal codes look like Kreis keys, so they are marked. */
export function territoryKey({ kind, code }: Pick<Territory, 'kind' | 'code'>): string {
  return kind === 'postal-prefix' ? `plz:${code}` : code;
}

function byTerritory(services: readonly Service[]): Map<string, Service[]> {
  const found = new Map<string, Service[]>();
  for (const service of services)
    for (const territory of service.territories) {
      const key = territoryKey(territory);
      const there = found.get(key);
      if (there === undefined) found.set(key, [service]);
      else there.push(service);
    }
  return found;
}

/** The same reference data with other services: what the database holds instead of what was bundled. */
export function withServices(directory: Directory, services: readonly Service[]): Directory {
  return {
    ...directory,
    services,
    serviceById: new Map(services.map((service) => [service.id, service])),
    servicesByTerritory: byTerritory(services),
  };
}

/** Indexes the data. */
export function createDirectory(data: DirectoryData): Directory {
  return {
    compiledOn: data.compiledOn,
    services: data.services,
    kreise: data.kreise,
    chambers: data.chambers,
    recognitionAuthorities: data.recognitionAuthorities,
    funding: data.funding,
    serviceById: new Map(data.services.map((service) => [service.id, service])),
    servicesByTerritory: byTerritory(data.services),
    acceleratedOfficeOf: new Map(data.acceleratedOffices.map((office) => [office.state, office])),
    recognitionByGroup: new Map(
      data.recognitionAuthorities.map((entry) => [`${entry.occupationGroup}|${entry.state}`, entry]),
    ),
    chamberById: new Map(data.chambers.map((chamber) => [chamber.id, chamber])),
    kreisByAgs: new Map(data.kreise.map((kreis) => [kreis.ags, kreis])),
    localImmigrationByTown: new Map(
      data.localImmigrationOffices.map((office) => [`${office.kreisAgs}|${office.town}`, office]),
    ),
    placeByPostalCode: placesOf(data),
  };
}
