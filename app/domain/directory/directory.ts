/**
 * The directory: offices, chambers, Kreise and services, with source, date and confidence of each entry.
 *
 * The type and the look-ups live here; the bundled data in `bundled-directory.ts`, so that a page in the browser
 * never pulls half a megabyte of offices.
 */
import type { CalendarDate } from '../calendar/calendar-date';
import type { StateCode } from '../catalogue/states';
import type { Service, Territory } from './service';
import type {
  AcceleratedOffice,
  Chamber,
  FundingProgramme,
  Kreis,
  LocalImmigrationOffice,
  Place,
  RecognitionAuthority,
} from './reference';

export type { DirectorySource, Service, Territory } from './service';
export type { ServiceStatus } from './vocabulary';
export type * from './reference';

/** What the list of postal codes leaves open: codes in two Länder; codes of the towns with an own authority. */
export interface PostalEdges {
  readonly states: Readonly<Record<string, readonly StateCode[]>>;
  /** Town, Kreis, codes of this town only, codes it shares with other places; each blank-separated. */
  readonly towns: readonly (readonly [string, string, string, string])[];
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
