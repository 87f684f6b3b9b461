import type { StateCode } from '../catalogue/states';
import type { Directory, Kreis } from '../directory/directory';
import { chamberOfKreis, kreisOf, placeOf } from '../directory/places';

export interface KreisChoice {
  ags: string;
  name: string;
  /** `landkreis`, `kreisfreie-stadt` …: a town and the Landkreis around it often share a name. */
  type: string;
}

export interface ChamberChoice {
  id: string;
  name: string;
  /** Several chambers share the Kreis: the municipality decides. */
  isSplit: boolean;
}

/** What follows from where an employer says it is, and what is left to choose. */
export interface EmployerPlace {
  /** Null if the postal code is unknown to us. */
  town: string | null;
  /** Land of the Kreis if one is chosen, else of the postal code. */
  state: StateCode | null;
  /** The chosen Kreis if it is among the choices, else the one that the town alone tells. */
  kreis: string | null;
  /** Kreise to choose from, by Land: those of the postal code's Land, or all if the code is unknown or crosses a border. */
  kreise: Array<{ state: StateCode; kreise: KreisChoice[] }>;
  /** IHK and HWK of the Kreis; which of them an employer belongs to depends on its trade. */
  chambers: ChamberChoice[];
}

/** Works out the place of an employer from its postal code and, where that does not tell it, its Kreis. */
export function employerPlace(
  directory: Directory,
  given: { postalCode: string; kreis: string | null },
): EmployerPlace {
  const place = placeOf(directory, given.postalCode);
  const isBoundToState = place !== null && !place.crossesStates;
  const choices = isBoundToState
    ? directory.kreise.filter((kreis) => kreis.state === place.state)
    : directory.kreise;
  const find = (ags: string | null | undefined) => choices.find((candidate) => candidate.ags === ags);
  const kreis = find(given.kreis) ?? find(place?.kreis) ?? null;
  return {
    town: place?.town ?? null,
    state: kreis?.state ?? place?.state ?? null,
    kreis: kreis?.ags ?? null,
    kreise: byState(choices, place?.state ?? null),
    chambers: kreis === null ? [] : chambersOf(directory, kreis.ags),
  };
}

function byState(kreise: readonly Kreis[], first: StateCode | null): EmployerPlace['kreise'] {
  const states = [...new Set(kreise.map((kreis) => kreis.state))].sort(
    (a, b) => Number(b === first) - Number(a === first) || a.localeCompare(b),
  );
  return states.map((state) => ({
    state,
    kreise: kreise
      .filter((kreis) => kreis.state === state)
      .map(({ ags, name, type }) => ({ ags, name, type }))
      .sort((a, b) => a.name.localeCompare(b.name, 'de') || a.type.localeCompare(b.type)),
  }));
}

function chambersOf(directory: Directory, ags: string): ChamberChoice[] {
  const isSplit = kreisOf(directory, ags)?.note.startsWith('Geteilt') ?? false;
  return (['IHK', 'HWK'] as const).flatMap((type) => {
    const found = chamberOfKreis(directory, ags, type);
    return found === null ? [] : [{ id: found.chamber.id, name: found.chamber.name, isSplit }];
  });
}

/** What does not fit together in where an employer says it is; null if it does. */
export type PlaceProblem =
  /** Unknown code and no Kreis: neither Land nor office can be told. */
  | { field: 'postalCode'; reason: 'unknown' }
  | { field: 'kreis'; reason: 'other-state' | 'unknown' }
  | { field: 'chamberId'; reason: 'other-kreis' };

/** Checks postal code, Kreis and chamber against each other; the first problem decides, the rest follows from it. */
export function findPlaceProblem(
  directory: Directory,
  given: { postalCode: string; kreis: string | null; chamberId: string | null },
): PlaceProblem | null {
  const place = employerPlace(directory, given);
  if (given.kreis !== null && place.kreis !== given.kreis) {
    return { field: 'kreis', reason: kreisOf(directory, given.kreis) === null ? 'unknown' : 'other-state' };
  }
  if (place.state === null) return { field: 'postalCode', reason: 'unknown' };
  const fits = given.chamberId === null || place.chambers.some((chamber) => chamber.id === given.chamberId);
  return fits ? null : { field: 'chamberId', reason: 'other-kreis' };
}
