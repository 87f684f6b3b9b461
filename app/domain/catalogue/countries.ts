/** Countries by ISO 3166-1 alpha-2 with German and English names, Kosovo as `XK`. Names: i18n-iso-countries. */
import german from 'i18n-iso-countries/langs/de.json';
import english from 'i18n-iso-countries/langs/en.json';

type Names = Readonly<Record<string, string | readonly string[]>>;

const NAMES: Readonly<Record<'de' | 'en', Names>> = { de: german.countries, en: english.countries };

/** True for an ISO 3166-1 alpha-2 code in capitals, or `XK`. */
export function isCountryCode(value: string): boolean {
  return Object.hasOwn(NAMES.en, value);
}

/** The country's name in the language; the code itself if it is unknown. */
export function countryName(code: string, language: 'de' | 'en'): string {
  const name = NAMES[language][code];
  if (name === undefined) return code;
  return typeof name === 'string' ? name : (name[0] ?? code);
}

/** Every name that the country has in the language, the usual one first. */
export function countryNames(code: string, language: 'de' | 'en'): readonly string[] {
  const name = NAMES[language][code] ?? [];
  return typeof name === 'string' ? [name] : name;
}

/** All codes, in alphabetical order. */
export const COUNTRY_CODES: readonly string[] = Object.keys(NAMES.en).sort();

/** All countries for a list, sorted by name in the language. */
export function countryList(
  language: 'de' | 'en',
): readonly { readonly code: string; readonly name: string }[] {
  return COUNTRY_CODES.map((code) => ({ code, name: countryName(code, language) })).sort((left, right) =>
    left.name.localeCompare(right.name, language),
  );
}
