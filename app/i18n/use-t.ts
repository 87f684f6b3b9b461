import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Area } from './dictionary';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from './languages';

/**
 * `t` of one area inside a component; `t('common:…')` reaches the shared texts. Placeholders take strings
 * (format numbers, dates and money first), `{{count}}` takes a number and chooses the plural.
 */
export function useT<A extends Area>(area: A): TFunction<[A, 'common']> {
  const { i18n } = useTranslation();
  return i18n.getFixedT<[A, 'common']>(i18n.language, [area, 'common']);
}

/** The language that the page is rendered in. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : DEFAULT_LANGUAGE;
}
