import { de } from './de';
import type { Area, Dictionary } from './dictionary';
import { en } from './en';
import type { Language } from './languages';
import { Texts, type Translator } from './texts';

const DICTIONARIES: Record<Language, Dictionary> = { de, en };

/**
 * Requests share the texts of a language because nothing of a request ever gets in: the language is fixed, and nobody on
 * the server changes it; a request takes the texts of its language.
 */
const texts: Record<Language, Texts> = {
  de: new Texts('de', DICTIONARIES.de),
  en: new Texts('en', DICTIONARIES.en),
};

/** The texts of one language. */
export function serverTexts(language: Language): Texts {
  return texts[language];
}

/**
 * `t` for loaders and actions: `translatorFor(languageOf(request), 'cases')('title')`.
 * Texts of the area `common` are `t('common:action.save')`.
 */
export function translatorFor<A extends Area>(language: Language, area: A): Translator<A> {
  return texts[language].translator(area);
}
