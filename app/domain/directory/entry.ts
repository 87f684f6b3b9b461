/** What people maintain in an entry of the directory, how two states of it differ, and what free text looks in. */
import { STATE_CODES, STATE_NAMES, type StateCode } from '../catalogue/states';
import type { Directory } from './directory';
import { foldForSearch } from './search-text';
import type { Service, Territory } from './service';
import { serviceKindWord, topicWord } from './words';

/** An entry without its id and without what only verbs of their own change (confirm, end, merge, bounce). */
export type ServiceEntry = Omit<Service, 'id' | 'state' | 'bounces' | 'verifiedOn'>;

export type EntryField = keyof ServiceEntry;

/** In the order of the form and of the history; a field that is missing here does not compile. */
const FIELDS: Readonly<Record<EntryField, true>> = {
  name: true,
  kind: true,
  carrier: true,
  level: true,
  audience: true,
  topics: true,
  specialities: true,
  languages: true,
  mandate: true,
  states: true,
  area: true,
  territories: true,
  website: true,
  phone: true,
  email: true,
  address: true,
  openingHours: true,
  until: true,
  sources: true,
  status: true,
  note: true,
};
export const ENTRY_FIELDS = Object.keys(FIELDS) as readonly EntryField[];

/** Field name to value before and after; only what differs. */
export type EntryChanges = Readonly<Record<string, readonly [before: unknown, after: unknown]>>;

/** The maintained part of a service. */
export function entryOf(service: Service): ServiceEntry {
  return Object.fromEntries(ENTRY_FIELDS.map((field) => [field, service[field]])) as unknown as ServiceEntry;
}

/** What differs. The order within lists of words, areas and sources means nothing. */
export function entryChanges(before: ServiceEntry, after: ServiceEntry): EntryChanges {
  const changes: Record<string, [unknown, unknown]> = {};
  for (const field of ENTRY_FIELDS) {
    if (comparable(before[field]) !== comparable(after[field]))
      changes[field] = [before[field], after[field]];
  }
  return changes;
}

/** Two values of a field that are the same give the same text. */
export function comparable(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(comparable).sort());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(parts);
}

/** The text that the finder and the operator's search look in, folded as what people type is. */
export function searchTextOf(entry: ServiceEntry): string {
  return foldForSearch(
    [
      entry.name,
      entry.carrier,
      entry.area,
      serviceKindWord(entry.kind, 'de'),
      serviceKindWord(entry.kind, 'en'),
      ...entry.topics.flatMap((topic) => [topicWord(topic, 'de'), topicWord(topic, 'en')]),
      ...entry.states.flatMap((state) => [...new Set(Object.values(STATE_NAMES[state]))]),
      entry.address,
      entry.note,
    ].join(' '),
  );
}

/**
 * The Länder that areas lie in, in the order of the catalogue; empty for the whole of Germany. A beginning of postal
 * codes lies in every Land with such a code.
 */
export function statesOfTerritories(
  directory: Pick<Directory, 'kreisByAgs' | 'placeByPostalCode'>,
  territories: readonly Territory[],
): readonly StateCode[] {
  if (territories.some(({ kind }) => kind === 'nationwide')) return [];
  const states = new Set<string>();
  for (const { kind, code } of territories) {
    if (kind === 'state') states.add(code);
    if (kind === 'kreis') states.add(directory.kreisByAgs.get(code)?.state ?? '');
    if (kind !== 'postal-prefix') continue;
    for (const [postalCode, place] of directory.placeByPostalCode)
      if (postalCode.startsWith(code)) states.add(place.state);
  }
  return STATE_CODES.filter((state) => states.has(state));
}
