/** From what somebody typed as a place to a place of work, or to the question that is left. */
import { editDistance, forgivenErrors } from '~/domain/catalogue/edit-distance';
import { STATE_CODES, STATE_NAMES, type StateCode } from '~/domain/catalogue/states';
import { kreisOf, placeOf, type Directory, type Kreis, type Workplace } from '~/domain/directory';
import { foldForSearch } from '~/domain/directory/search-text';
import type { FinderQuery } from './finder-query.server';

/** A place that a typed name may mean. */
export interface PlaceChoice {
  readonly name: string;
  readonly state: StateCode;
  /** Five-digit key, where the name tells it. */
  readonly kreis: string | null;
  /** A town within a Kreis, and not a Land or a Kreis. */
  readonly isTown: boolean;
}

export type PlaceProblem =
  | { readonly code: 'not-a-code' }
  /** `states`: where the codes next to it lie. */
  | { readonly code: 'unknown-code'; readonly states: readonly StateCode[] }
  | { readonly code: 'unknown-name'; readonly near: readonly PlaceChoice[] }
  | { readonly code: 'two-states'; readonly state: StateCode }
  | { readonly code: 'several'; readonly choices: readonly PlaceChoice[] };

export interface FinderPlace {
  /** What stands in the field: what was typed, or nothing where the choice of a Land overrode it. */
  readonly typed: string;
  readonly town: string | null;
  readonly workplace: Workplace;
  readonly kreis: Kreis | null;
  /** The Kreis follows from the town's name alone and nobody confirmed it. */
  readonly isKreisSuggested: boolean;
  readonly problem: PlaceProblem | null;
}

type Asked = Pick<FinderQuery, 'place' | 'at' | 'state' | 'kreis'>;

const NOWHERE: Workplace = { postalCode: null, kreis: null, state: null };
const MOST_CHOICES = 12;
const MOST_NEAR = 5;
const FEWEST_SHARED_DIGITS = 2;

/** Where the person asks for. */
export function finderPlace(directory: Directory, asked: Asked): FinderPlace {
  if (asked.place === '') return chosenPlace(directory, asked);
  const code = /^(?:d[- ]?)?(\d[\d ]*)$/i.exec(asked.place)?.[1]?.replaceAll(' ', '');
  return code === undefined ? namedPlace(directory, asked) : codedPlace(directory, asked, code);
}

/** The Land and the Kreis alone, by choice. */
function chosenPlace(directory: Directory, { state, kreis: ags }: Asked): FinderPlace {
  const named = ags === null ? null : kreisOf(directory, ags);
  const kreis = named !== null && (state === null || named.state === state) ? named : null;
  return {
    typed: '',
    town: null,
    workplace: { postalCode: null, kreis: kreis?.ags ?? null, state: state ?? kreis?.state ?? null },
    kreis,
    isKreisSuggested: false,
    problem: null,
  };
}

function codedPlace(directory: Directory, asked: Asked, digits: string): FinderPlace {
  // Spreadsheets lose the leading zero of the east.
  const code = digits.length === 4 ? `0${digits}` : digits;
  const place = placeOf(directory, code);
  if (place === null)
    return refused(
      asked,
      code.length === 5
        ? { code: 'unknown-code', states: statesNear(directory, code) }
        : { code: 'not-a-code' },
    );
  const isSamePlace = asked.at === asked.place;
  if (isSamePlace && asked.state !== null && asked.state !== place.state && !place.crossesStates)
    return chosenPlace(directory, asked);
  const state = place.crossesStates ? asked.state : place.state;
  if (state === null)
    return {
      typed: code,
      town: place.town,
      workplace: { ...NOWHERE, postalCode: code },
      kreis: null,
      isKreisSuggested: false,
      problem: { code: 'two-states', state: place.state },
    };
  const chosen = isSamePlace && asked.kreis !== null ? kreisOf(directory, asked.kreis) : null;
  const isChosen = chosen !== null && chosen.state === state;
  const suggested = place.kreis !== null && place.state === state ? kreisOf(directory, place.kreis) : null;
  const kreis = isChosen ? chosen : suggested;
  return {
    typed: code,
    town: place.town,
    workplace: { postalCode: code, kreis: kreis?.ags ?? null, state },
    kreis,
    isKreisSuggested: kreis !== null && !isChosen,
    problem: null,
  };
}

function refused(asked: Asked, problem: PlaceProblem): FinderPlace {
  return {
    typed: asked.place,
    town: null,
    workplace: { ...NOWHERE, state: asked.state },
    kreis: null,
    isKreisSuggested: false,
    problem,
  };
}

/** The Länder of the known codes that share most digits with an unknown one; none if not even two. */
function statesNear(directory: Directory, code: string): readonly StateCode[] {
  for (let length = code.length - 1; length >= FEWEST_SHARED_DIGITS; length -= 1) {
    const near = new Set<StateCode>();
    for (const { postalCode, states } of directory.placeByPostalCode.values())
      if (postalCode.startsWith(code.slice(0, length))) for (const state of states) near.add(state);
    if (near.size > 0) return [...near];
  }
  return [];
}

function namedPlace(directory: Directory, asked: Asked): FinderPlace {
  const names = namesOf(directory);
  const folded = foldForSearch(asked.place);
  const all = names.get(folded) ?? [];
  const isSamePlace = asked.at === asked.place;
  const inState = all.filter(({ state }) => state === asked.state);
  if (all.length > 0 && inState.length === 0 && asked.state !== null && isSamePlace)
    return chosenPlace(directory, asked);
  const inKreis = inState.filter(({ kreis }) => kreis !== null && kreis === asked.kreis);
  const choices = inKreis.length > 0 ? inKreis : inState.length > 0 ? inState : all;
  const [only] = choices;
  if (only === undefined) return refused(asked, { code: 'unknown-name', near: nearNames(names, folded) });
  if (choices.length > 1) return refused(asked, { code: 'several', choices: choices.slice(0, MOST_CHOICES) });
  const chosen = isSamePlace && asked.kreis !== null ? kreisOf(directory, asked.kreis) : null;
  const isChosen = chosen !== null && chosen.state === only.state;
  const kreis = isChosen ? chosen : only.kreis === null ? null : kreisOf(directory, only.kreis);
  return {
    typed: asked.place,
    town: only.name,
    // Towns share names, so that a name tells no postal code.
    workplace: { postalCode: null, kreis: kreis?.ags ?? null, state: only.state },
    kreis,
    // A Kreis that was named is meant; that of a town follows from the town's name.
    isKreisSuggested: kreis !== null && !isChosen && only.isTown,
    problem: null,
  };
}

type PlaceNames = ReadonlyMap<string, readonly PlaceChoice[]>;
const namesByDirectory = new WeakMap<Directory['kreisByAgs'], PlaceNames>();

/** Länder, Kreise and towns by their folded names. Kept as long as the reference data: refreshed entries share it. */
function namesOf(directory: Directory): PlaceNames {
  const known = namesByDirectory.get(directory.kreisByAgs);
  if (known !== undefined) return known;
  const names = new Map<string, PlaceChoice[]>();
  const add = (name: string, choice: PlaceChoice) => {
    const folded = foldForSearch(name);
    const choices = names.get(folded) ?? [];
    const isKnown = choices.some(
      ({ state, kreis }) => state === choice.state && (kreis === choice.kreis || choice.kreis === null),
    );
    if (!isKnown) choices.push(choice);
    names.set(folded, choices);
  };
  // Berlin and Hamburg are Land, Kreis and town in one.
  const cityStates = new Map(
    directory.kreise.filter(({ type }) => type === 'stadtstaat').map(({ state, ags }) => [state, ags]),
  );
  for (const state of STATE_CODES)
    for (const name of new Set(Object.values(STATE_NAMES[state])))
      add(name, { name: STATE_NAMES[state].de, state, kreis: cityStates.get(state) ?? null, isTown: false });
  for (const { name, state, ags } of directory.kreise) add(name, { name, state, kreis: ags, isTown: false });
  for (const { town, state, kreis } of directory.placeByPostalCode.values())
    add(town, { name: town, state, kreis, isTown: true });
  namesByDirectory.set(directory.kreisByAgs, names);
  return names;
}

/** Names that differ by a letter or two from what was typed. */
function nearNames(names: PlaceNames, folded: string): readonly PlaceChoice[] {
  const limit = forgivenErrors(folded.length);
  if (limit === 0) return [];
  const near: { errors: number; choices: readonly PlaceChoice[] }[] = [];
  for (const [name, choices] of names) {
    const errors = editDistance(folded, name, limit);
    if (errors <= limit) near.push({ errors, choices });
  }
  return near
    .sort((left, right) => left.errors - right.errors)
    .flatMap(({ choices }) => choices)
    .slice(0, MOST_NEAR);
}
