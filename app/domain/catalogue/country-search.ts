/** Countries as people type them into a field with suggestions. */
import { COUNTRY_CODES, countryNames, isCountryCode } from './countries';
import { editDistance, forgivenErrors } from './edit-distance';
import { foldForSearch } from './search-text';

const LANGUAGES = ['de', 'en'] as const;
const FEWEST_LETTERS = 3;

/** The code of the country that a text names, by its German or English name or its code; null if none. */
export function countryFromText(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (isCountryCode(code)) return code;
  const wanted = foldForSearch(text);
  if (wanted === '') return null;
  return codesByName().get(wanted) ?? null;
}

/** Codes of the countries that may have been meant: the name begins so, holds it, or is a typing error away. */
export function nearestCountries(text: string, limit: number): string[] {
  const wanted = foldForSearch(text);
  if (wanted.length < FEWEST_LETTERS) return [];
  const scores = new Map<string, number>();
  for (const [name, code] of codesByName()) {
    const score = distance(name, wanted);
    if (score < (scores.get(code) ?? Infinity)) scores.set(code, score);
  }
  return [...scores]
    .filter(([, score]) => score < Infinity)
    .sort((left, right) => left[1] - right[1] || left[0].localeCompare(right[0]))
    .slice(0, limit)
    .map(([code]) => code);
}

function distance(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (name.includes(wanted)) return 1;
  const limit = forgivenErrors(wanted.length);
  const errors = editDistance(wanted, name, limit);
  return errors > limit ? Infinity : 1 + errors;
}

let known: ReadonlyMap<string, string> | undefined;

function codesByName(): ReadonlyMap<string, string> {
  known ??= new Map(
    COUNTRY_CODES.flatMap((code) =>
      LANGUAGES.flatMap((language) =>
        countryNames(code, language).map((name) => [foldForSearch(name), code] as const),
      ),
    ),
  );
  return known;
}
