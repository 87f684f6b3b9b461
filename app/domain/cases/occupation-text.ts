/** Occupations as people type them into a field with suggestions. */
import { findOccupation, foldForSearch, searchOccupations, type Occupation } from '../catalogue';

/**
 * The occupation that a text names: by id, by its German or English name, or by a synonym that only one occupation
 * has. Null where the text fits none exactly, so that a near miss is asked about and never guessed.
 */
export function occupationFromText(text: string): Occupation | null {
  if (text === '') return null;
  const byId = findOccupation(text);
  if (byId) return byId;
  const wanted = foldForSearch(text);
  if (wanted === '') return null;
  const hits = searchOccupations(text, undefined, 8);
  const named = hits.find(
    (hit) => foldForSearch(hit.name.de) === wanted || foldForSearch(hit.name.en) === wanted,
  );
  if (named) return named;
  const bySynonym = hits.filter((hit) => hit.synonyms.some((synonym) => foldForSearch(synonym) === wanted));
  return bySynonym.length === 1 ? (bySynonym[0] ?? null) : null;
}
