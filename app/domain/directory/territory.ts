/**
 * How near a service is to a place of work: its area is free text, so names of Kreise, their seats and chambers
 * are looked for in it. A regional service whose area names none of them and does not cover the whole Land is
 * not near anybody and is left out.
 */
import type { StateCode } from '../catalogue/states';
import type { Directory, Kreis, Service } from './directory';

/** Smaller is nearer. */
export type Nearness = 0 | 1 | 2 | 3;

const NEAR_KREIS: Nearness = 0;
export const NEAR_CHAMBER: Nearness = 1;
const NEAR_STATE: Nearness = 2;
export const NATIONWIDE: Nearness = 3;

const WHOLE_STATE = /landesweit|flächendeckend|^alle |land berlin|land bremen|stadt hamburg|saarland/i;

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** True if the name stands in the text as a word of its own ("Hof" is not in "Hofheim"). */
export function namesPlace(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  return false;
}

/** "Freiburg im Breisgau" is written "Freiburg" in most areas. */
function shortName(name: string): string {
  return name.replace(/ (\(|am |an der |im |in der |i\.|a\.).*$/u, '');
}

function namesKreis(service: Service, kreis: Kreis): boolean {
  return namesPlace(service.area, shortName(kreis.name)) || namesPlace(service.area, shortName(kreis.seat));
}

function namesChamber(directory: Directory, service: Service, kreis: Kreis): boolean {
  const ihk = directory.chamberById.get(kreis.ihk)?.name;
  const hwk = directory.chamberById.get(kreis.hwk)?.name;
  return (
    (hwk !== undefined &&
      namesPlace(`${service.name} ${service.area}`.replace('der Handwerkskammer', 'Handwerkskammer'), hwk)) ||
    (ihk !== undefined && namesPlace(`${service.name} ${service.area}`, ihk))
  );
}

/** How near the service is to the place of work; null if it serves somewhere else. */
export function nearnessOf(
  directory: Directory,
  service: Service,
  state: StateCode | null,
  kreis: Kreis | null,
): Nearness | null {
  if (service.states.length === 0) return NATIONWIDE;
  if (state === null || !service.states.includes(state)) return null;
  if (kreis !== null && namesKreis(service, kreis)) return NEAR_KREIS;
  if (kreis !== null && namesChamber(directory, service, kreis)) return NEAR_CHAMBER;
  return service.level === 'state' || WHOLE_STATE.test(service.area) ? NEAR_STATE : null;
}
