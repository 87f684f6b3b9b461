/** From postal code and Kreis to the place of work: offices go by it (§ 31 Abs. 4 AufenthV). */
import type { StateCode } from '../catalogue/states';
import type { Chamber, Directory, DirectoryConfidence, Kreis, Place } from './directory';

/** What is known of a place of work. */
export interface Workplace {
  readonly postalCode: string | null;
  /** Five-digit Kreis key. */
  readonly kreis: string | null;
  readonly state: StateCode | null;
}

/** The place of a postal code, or null if the code is unknown. */
export function placeOf(directory: Directory, postalCode: string): Place | null {
  return directory.placeByPostalCode.get(postalCode) ?? null;
}

/** The Kreis of a key, or null. Hanau (06415) left the Main-Kinzig-Kreis on 2026-01-01; both keys are known. */
export function kreisOf(directory: Directory, ags: string): Kreis | null {
  return directory.kreisByAgs.get(ags) ?? null;
}

/** The Land of a Kreis key: its first two digits. */
export function stateOfKreis(directory: Directory, ags: string): StateCode | null {
  return directory.kreisByAgs.get(ags)?.state ?? null;
}

/**
 * Fills what follows from the rest: Kreis from the postal code, Land from Kreis or postal code. A code in two Länder
 * tells no Land: it is left open until somebody says which one.
 */
export function completeWorkplace(directory: Directory, workplace: Workplace): Workplace {
  const place = workplace.postalCode === null ? null : placeOf(directory, workplace.postalCode);
  const stateOfCode = place === null || place.crossesStates ? null : place.state;
  const state = workplace.state ?? kreisState(directory, workplace.kreis) ?? stateOfCode;
  const kreis = workplace.kreis ?? (place !== null && place.state === state ? place.kreis : null);
  return { postalCode: workplace.postalCode, kreis, state };
}

function kreisState(directory: Directory, ags: string | null): StateCode | null {
  return ags === null ? null : stateOfKreis(directory, ags);
}

/** The chamber of a Kreis and how sure the assignment is. */
export interface KreisChamber {
  readonly chamber: Chamber;
  /** High confidence, and the Kreis lies in the district of one chamber only. */
  readonly certain: boolean;
  readonly confidence: DirectoryConfidence;
  /** German note on splits, changes and open points; may be empty. */
  readonly note: string;
}

/** The chamber of a Kreis, with how sure the assignment is. A Kreis split between chambers is never certain. */
export function chamberOfKreis(directory: Directory, ags: string, type: 'IHK' | 'HWK'): KreisChamber | null {
  const kreis = kreisOf(directory, ags);
  if (kreis === null) return null;
  const chamber = directory.chamberById.get(type === 'IHK' ? kreis.ihk : kreis.hwk);
  if (chamber === undefined) return null;
  const confidence = type === 'IHK' ? kreis.ihkConfidence : kreis.hwkConfidence;
  return {
    chamber,
    certain: confidence === 'high' && !kreis.note.startsWith('Geteilt'),
    confidence,
    note: kreis.note,
  };
}

/** The only chamber of its type in the Land, or null where there are several. */
export function onlyChamberOf(directory: Directory, state: StateCode, type: 'IHK' | 'HWK'): Chamber | null {
  let only: Chamber | null = null;
  for (const chamber of directory.chambers) {
    if (chamber.state !== state || chamber.type !== type) continue;
    if (only !== null) return null;
    only = chamber;
  }
  return only;
}
