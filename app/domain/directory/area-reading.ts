/**
 * Reads the areas of a service from the words of its source. Names of Kreise, their seats and chambers are looked
 * for; what is found is marked as derived. An area that names nothing known gives no territory: such a service is
 * near nobody and found by name only. Not covered: towns that are no seat of a Kreis, names of landscapes.
 */
import type { Chamber, Kreis } from './directory';
import type { Service, Territory } from './service';

/** Also sites all over the Land that the source only counts: they work there, though it does not say from where. */
const WHOLE_STATE =
  /landesweit|flächendeckend|^alle |land berlin|land bremen|stadt hamburg|saarland|niedersachsen|berlin-brandenburg|^(\S+ ){1,3}(center|zentren|regionen|standorte)\b|^vier stellen|^kammerbezirke$|^nach sitz|je IHK-Bezirk/i;

const TOWN_TYPES: ReadonlySet<string> = new Set(['kreisfreie-stadt', 'stadtkreis', 'stadtstaat']);

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** True if the name stands in the text as a word of its own ("Hof" is not in "Hofheim"). */
export function namesPlace(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  return false;
}

/** "Freiburg im Breisgau" is written "Freiburg" in most areas; "Brandenburg" alone is the Land, not the town. */
function shortName(name: string): string {
  if (name === 'Brandenburg an der Havel') return name;
  return name.replace(/^Herzogtum /u, '').replace(/ (\(|am |an der |im |in der |i\.|a\.).*$/u, '');
}

type AreaOf = Pick<Service, 'name' | 'area' | 'level' | 'states'>;

interface Reference {
  readonly kreise: readonly Kreis[];
  readonly chamberById: ReadonlyMap<string, Pick<Chamber, 'name'>>;
}

/**
 * "Stadt Heilbronn" is not the Landkreis of that name, "Landkreis Rostock" not the town, "Stadt und Landkreis" both.
 * A seat names its Kreis only where no town of that name is a Kreis itself (Freiburg is not Breisgau-Hochschwarzwald).
 */
function namesKreis({ kreise }: Reference, { area }: AreaOf, kreis: Kreis): boolean {
  const isTown = TOWN_TYPES.has(kreis.type);
  const plain = area
    .replace(/stadt und landkreis /gi, '')
    .replace(isTown ? /landkreis \p{L}+/giu : /stadt \p{L}+/giu, '');
  if (namesPlace(plain, shortName(kreis.name))) return true;
  return (
    namesPlace(plain, shortName(kreis.seat)) &&
    !kreise.some(({ type, name }) => TOWN_TYPES.has(type) && shortName(name) === shortName(kreis.seat))
  );
}

function namesChamber({ chamberById }: Reference, { name, area }: AreaOf, kreis: Kreis): boolean {
  const text = `${name} ${area}`.replace('der Handwerkskammer', 'Handwerkskammer');
  return [kreis.hwk, kreis.ihk].some((id) => {
    const chamber = chamberById.get(id)?.name;
    return chamber !== undefined && namesPlace(text, chamber);
  });
}

/** The territories of an entry: nationwide without a Land, else named Kreise, and the Land where it works there. */
export function readTerritories(reference: Reference, entry: AreaOf): readonly Territory[] {
  if (entry.states.length === 0) return [{ kind: 'nationwide', code: 'DE', derived: false }];
  const kreise = reference.kreise
    .filter(
      (kreis) =>
        entry.states.includes(kreis.state) &&
        (namesKreis(reference, entry, kreis) || namesChamber(reference, entry, kreis)),
    )
    .map(({ ags }): Territory => ({ kind: 'kreis', code: ags, derived: true }));
  const isStatewide = entry.level === 'state' || WHOLE_STATE.test(entry.area);
  const states = isStatewide
    ? entry.states.map((code): Territory => ({ kind: 'state', code, derived: entry.level !== 'state' }))
    : [];
  return [...kreise, ...states];
}
