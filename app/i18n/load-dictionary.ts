import type { Dictionary } from './dictionary';
import type { Language } from './languages';

/** Loads one language's dictionaries in the browser, as a chunk of its own: nobody downloads the other one. */
export async function loadDictionary(language: Language): Promise<Dictionary> {
  switch (language) {
    case 'de':
      return (await import('./de')).de;
    case 'en':
      return (await import('./en')).en;
  }
}
