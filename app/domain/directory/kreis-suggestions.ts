/**
 * The Kreis of a place of work: suggested by name or by postal code, confirmed by choice from the Land's list.
 *
 * Sure is only what names the Kreis: its own name, its seat, a town we know in it. Codes next to it are a guess that
 * puts the likely Kreise on top of the list; a person confirms.
 */
import type { StateCode } from '../catalogue/states';
import type { Directory, Kreis, Place } from './directory';
import { placeOf } from './places';
import { foldForSearch } from './search-text';

/** What the suggestion rests on. `postal-code`: the town of the code tells it; `nearby-codes`: codes around it. */
export type KreisBasis = 'name' | 'seat' | 'postal-code' | 'nearby-codes';

export interface KreisSuggestion {
  readonly kreis: Kreis;
  readonly basis: KreisBasis;
  /** False: a guess, to be confirmed by the person. */
  readonly isSure: boolean;
}

const collator = new Intl.Collator('de');
const BY_STATE = new WeakMap<Directory['kreisByAgs'], ReadonlyMap<StateCode, readonly Kreis[]>>();

/** All Kreise of a Land by name; a town stands before the Landkreis of its name. */
export function kreiseOf(directory: Directory, state: StateCode): readonly Kreis[] {
  let known = BY_STATE.get(directory.kreisByAgs);
  if (known === undefined) {
    const found = new Map<StateCode, Kreis[]>();
    const isLandkreis = ({ type }: Kreis) => Number(type === 'landkreis' || type === 'kreis');
    const sorted = [...directory.kreise].sort(
      (left, right) =>
        collator.compare(left.name, right.name) ||
        isLandkreis(left) - isLandkreis(right) ||
        left.ags.localeCompare(right.ags),
    );
    for (const kreis of sorted) found.set(kreis.state, [...(found.get(kreis.state) ?? []), kreis]);
    known = found;
    BY_STATE.set(directory.kreisByAgs, known);
  }
  return known.get(state) ?? [];
}

/** Kreise of codes by Land and the first digits of the code, from the codes whose Kreis is known. */
const NEARBY = new WeakMap<Directory['placeByPostalCode'], ReadonlyMap<string, readonly string[]>>();
const LONGEST_PREFIX = 4;
const SHORTEST_PREFIX = 3;

function nearbyKreise(directory: Directory): ReadonlyMap<string, readonly string[]> {
  const known = NEARBY.get(directory.placeByPostalCode);
  if (known !== undefined) return known;
  const nearby = new Map<string, string[]>();
  for (const { postalCode, kreis } of directory.placeByPostalCode.values()) {
    const state = kreis === null ? undefined : directory.kreisByAgs.get(kreis)?.state;
    if (kreis === null || state === undefined) continue;
    for (let length = SHORTEST_PREFIX; length <= LONGEST_PREFIX; length += 1) {
      const key = `${state}|${postalCode.slice(0, length)}`;
      const there = nearby.get(key);
      if (there === undefined) nearby.set(key, [kreis]);
      else if (!there.includes(kreis)) there.push(kreis);
    }
  }
  NEARBY.set(directory.placeByPostalCode, nearby);
  return nearby;
}

function suggestion(
  directory: Directory,
  ags: string,
  basis: KreisBasis,
  isSure: boolean,
): KreisSuggestion | [] {
  const kreis = directory.kreisByAgs.get(ags);
  return kreis === undefined ? [] : { kreis, basis, isSure };
}

function ofPlace(directory: Directory, { postalCode, kreis, states, crossesStates }: Place) {
  if (kreis !== null) return [suggestion(directory, kreis, 'postal-code', !crossesStates)].flat();
  const nearby = nearbyKreise(directory);
  for (let length = LONGEST_PREFIX; length >= SHORTEST_PREFIX; length -= 1) {
    const found = states.flatMap((state) => nearby.get(`${state}|${postalCode.slice(0, length)}`) ?? []);
    if (found.length > 0) return found.flatMap((ags) => suggestion(directory, ags, 'nearby-codes', false));
  }
  return [];
}

function named(directory: Directory, text: string): KreisSuggestion[] {
  const wanted = foldForSearch(text.replace(/^(stadt|land)?kreis |^stadt /i, ''));
  if (wanted === '') return [];
  const found: KreisSuggestion[] = [];
  for (const kreis of directory.kreise) {
    const name = foldForSearch(kreis.name);
    if (name === wanted) found.push({ kreis, basis: 'name', isSure: true });
    else if (foldForSearch(kreis.seat) === wanted) found.push({ kreis, basis: 'seat', isSure: true });
    else if (wanted.length > 2 && name.startsWith(wanted))
      found.push({ kreis, basis: 'name', isSure: false });
  }
  // Two Kreise of one name (town and Landkreis): the person has to say which.
  const sure = found.filter(({ isSure }) => isSure);
  const isOpen = sure.length > 1;
  return [...sure, ...found.filter(({ isSure }) => !isSure)].map((each) =>
    isOpen ? { ...each, isSure: false } : each,
  );
}

/** Kreise for a postal code or a name, the likeliest first; empty if nothing is known of it. */
export function kreisSuggestions(directory: Directory, text: string): readonly KreisSuggestion[] {
  const trimmed = text.trim();
  if (!/^\d{5}$/.test(trimmed)) return named(directory, trimmed);
  const place = placeOf(directory, trimmed);
  return place === null ? [] : ofPlace(directory, place);
}
