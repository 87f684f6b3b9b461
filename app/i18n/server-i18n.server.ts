import type { i18n, TFunction } from 'i18next';
import { createI18n } from './create-i18n';
import { de } from './de';
import type { Area, Dictionary } from './dictionary';
import { en } from './en';
import type { Language } from './languages';

const DICTIONARIES: Record<Language, Dictionary> = { de, en };

/**
 * One instance for each language, made when it is first asked for (0.4 ms each, which a request would pay several
 * times). Requests can share them because nothing of a request ever gets in: the language is fixed, and nobody on
 * the server calls `changeLanguage`; a request takes the instance of its language.
 */
const instances = new Map<Language, i18n>();

/** The texts of one language. */
export function serverI18n(language: Language): i18n {
  const known = instances.get(language);
  if (known) return known;
  const made = createI18n(language, DICTIONARIES[language]);
  instances.set(language, made);
  return made;
}

/**
 * `t` for loaders and actions: `translatorFor(languageOf(request), 'cases')('title')`.
 * Texts of the area `common` are `t('common:action.save')`.
 */
export function translatorFor<A extends Area>(language: Language, area: A): TFunction<[A, 'common']> {
  return serverI18n(language).getFixedT<[A, 'common']>(language, [area, 'common']);
}
