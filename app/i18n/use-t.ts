import type { i18n as I18n, TFunction } from 'i18next';
import { useCallback, useContext, useSyncExternalStore } from 'react';
import { I18nContext } from 'react-i18next';
import type { Area } from './dictionary';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from './languages';

/**
 * `t` of one area inside a component; `t('common:…')` reaches the shared texts. Placeholders take strings
 * (format numbers, dates and money first), `{{count}}` takes a number and chooses the plural.
 */
export function useT<A extends Area>(area: A): TFunction<[A, 'common']> {
  const i18n = useI18n();
  return translator(i18n, area);
}

/** The language that the page is rendered in. */
export function useLanguage(): Language {
  const { language } = useI18n();
  return isLanguage(language) ? language : DEFAULT_LANGUAGE;
}

/**
 * The instance of the page; renders again when its language changes. Not the library's own hook: that one makes a
 * new instance-like object for every component, which was a sixth of the time of a plan page with 800 texts.
 */
function useI18n(): I18n {
  const { i18n } = useContext(I18nContext);
  const subscribe = useCallback(
    (onChange: () => void) => {
      i18n.on('languageChanged', onChange);
      return () => i18n.off('languageChanged', onChange);
    },
    [i18n],
  );
  const language = () => i18n.language;
  useSyncExternalStore(subscribe, language, language);
  return i18n;
}

/** One `t` per instance, language and area, kept as long as the instance lives. */
const translators = new WeakMap<I18n, Map<string, unknown>>();

function translator<A extends Area>(i18n: I18n, area: A): TFunction<[A, 'common']> {
  const ofInstance = translators.get(i18n) ?? new Map<string, unknown>();
  translators.set(i18n, ofInstance);
  const key = `${i18n.language} ${area}`;
  const known = ofInstance.get(key) as TFunction<[A, 'common']> | undefined;
  if (known !== undefined) return known;
  const made = i18n.getFixedT<[A, 'common']>(i18n.language, [area, 'common']);
  ofInstance.set(key, made);
  return made;
}
