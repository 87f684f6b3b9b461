/** Search by name and synonym in both languages; forgiving about accents and the colon form. */
import type { Occupation } from './occupation';
import { OCCUPATIONS } from './occupations';

/** Lower case, umlauts written out, without accents and the signs of the colon form. */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll(':', '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

interface Indexed {
  readonly occupation: Occupation;
  readonly names: readonly string[];
  readonly synonyms: readonly string[];
}

let index: readonly Indexed[] | null = null;

// Built at the first search: the plan itself never searches.
function searchIndex(): readonly Indexed[] {
  index ??= OCCUPATIONS.map((occupation) => ({
    occupation,
    names: [occupation.name.de, occupation.name.en, occupation.id].map(foldForSearch),
    synonyms: [...occupation.synonyms, occupation.kldb2010, occupation.isco08].map(foldForSearch),
  }));
  return index;
}

function scoreOf(entry: Indexed, query: string): number {
  if (entry.names.includes(query) || entry.synonyms.includes(query)) return 4;
  if (entry.names.some((name) => name.startsWith(query))) return 3;
  if (entry.synonyms.some((name) => name.startsWith(query))) return 2;
  return [...entry.names, ...entry.synonyms].some((name) => name.includes(query)) ? 1 : 0;
}

/**
 * Occupations that fit the text, best first: exact, then beginning of a name, then of a synonym, then anywhere.
 * An empty text gives the catalogue in its own order.
 */
export function searchOccupations(text: string, limit = 20): readonly Occupation[] {
  const query = foldForSearch(text);
  if (query === '') return OCCUPATIONS.slice(0, limit);
  return searchIndex()
    .map((entry, position) => ({ entry, position, score: scoreOf(entry, query) }))
    .filter((hit) => hit.score > 0)
    .sort((left, right) => right.score - left.score || left.position - right.position)
    .slice(0, limit)
    .map((hit) => hit.entry.occupation);
}
