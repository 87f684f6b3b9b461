/** From postal code, Kreis and Land, as somebody gave them, to a place of work, or to what has to be asked first. */
import type { StateCode } from '../catalogue/states';
import type { Directory, Kreis } from './directory';
import { completeWorkplace, kreisOf, placeOf, type Workplace } from './places';

export type PlaceAnswer =
  | { readonly ok: true; readonly place: Workplace }
  /** No such code is known; a Land is enough to go on. */
  | { readonly ok: false; readonly reason: 'unknown-postal-code' }
  | { readonly ok: false; readonly reason: 'unknown-kreis' }
  /** The code lies in both: somebody has to say which one is meant. */
  | { readonly ok: false; readonly reason: 'two-states'; readonly states: readonly StateCode[] }
  | { readonly ok: false; readonly reason: 'code-not-in-state'; readonly states: readonly StateCode[] }
  | { readonly ok: false; readonly reason: 'kreis-not-in-state'; readonly kreis: Kreis };

/** A given Land decides where a code is unknown or lies in two; what contradicts itself is refused. */
export function placeAnswer(directory: Directory, given: Workplace): PlaceAnswer {
  const kreis = given.kreis === null ? null : kreisOf(directory, given.kreis);
  if (given.kreis !== null && kreis === null) return { ok: false, reason: 'unknown-kreis' };
  const state = given.state ?? kreis?.state ?? null;
  if (kreis !== null && kreis.state !== state) return { ok: false, reason: 'kreis-not-in-state', kreis };
  if (given.postalCode === null) return { ok: true, place: completeWorkplace(directory, given) };
  const place = placeOf(directory, given.postalCode);
  if (place === null)
    return state === null
      ? { ok: false, reason: 'unknown-postal-code' }
      : { ok: true, place: { ...given, postalCode: null, state } };
  if (state === null && place.crossesStates) return { ok: false, reason: 'two-states', states: place.states };
  if (state !== null && !place.states.includes(state))
    return { ok: false, reason: 'code-not-in-state', states: place.states };
  return { ok: true, place: completeWorkplace(directory, { ...given, state }) };
}
