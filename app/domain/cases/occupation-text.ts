/** Occupations as people type them into a field with suggestions. */
import { findOccupation, foldForSearch, searchOccupations, typedForms, type Occupation } from '../catalogue';

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
  // `Bäcker`, `Bäckerin` and `Bäcker:in` are one name.
  const isWanted = (name: string): boolean =>
    foldForSearch(name) === wanted || typedForms(name).includes(wanted);
  const named = hits.find(({ name }) => isWanted(name.de) || isWanted(name.en));
  if (named) return named;
  const bySynonym = hits.filter(({ synonyms }) => synonyms.some(isWanted));
  return bySynonym.length === 1 ? (bySynonym[0] ?? null) : null;
}
