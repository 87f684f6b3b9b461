import type { Area, Dictionary } from './dictionary';
import type { Language } from './languages';

/** Each file of texts as a chunk of its own: nobody downloads another language or an area that the page does not use. */
const FILES = import.meta.glob<Readonly<Record<string, Dictionary[Area]>>>([
  './{de,en}/*.ts',
  '!./*/index.ts',
]);

/**
 * Loads the texts of one area in the browser. The file is named after its area and exports nothing else
 * (`tests/unit/i18n/load-dictionary.test.ts` holds both).
 */
export async function loadArea(language: Language, area: Area): Promise<Dictionary[Area]> {
  const texts = Object.values((await FILES[`./${language}/${area}.ts`]?.()) ?? {})[0];
  if (texts === undefined) throw new Error(`there is no file with the texts of ${area}`);
  return texts;
}

/** Loads several areas at once. */
export async function loadDictionary(
  language: Language,
  areas: Iterable<Area>,
): Promise<Partial<Dictionary>> {
  const loaded = await Promise.all(
    [...new Set(areas)].map(async (area) => [area, await loadArea(language, area)] as const),
  );
  // Entries lose which texts belong to which area; the names above are the areas themselves.
  return Object.fromEntries(loaded) as Partial<Dictionary>;
}
