import type { i18n, TFunction } from 'i18next';
import { createI18n } from './create-i18n';
import { de } from './de';
import type { Area, Dictionary } from './dictionary';
import { en } from './en';
import type { Language } from './languages';

const DICTIONARIES: Record<Language, Dictionary> = { de, en };

/** A fresh instance for one request. */
export function createServerI18n(language: Language): i18n {
  return createI18n(language, DICTIONARIES[language]);
}

/**
 * `t` for loaders and actions: `translatorFor(languageOf(request), 'cases')('title')`.
 * Texts of the area `common` are `t('common:action.save')`.
 */
export function translatorFor<A extends Area>(language: Language, area: A): TFunction<[A, 'common']> {
  return createServerI18n(language).getFixedT<[A, 'common']>(language, [area, 'common']);
}
