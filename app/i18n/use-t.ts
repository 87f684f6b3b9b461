import type { i18n as I18n, TFunction } from 'i18next';
import { useCallback, useContext, useSyncExternalStore } from 'react';
import { I18nContext } from 'react-i18next';
import { AreasContext } from './areas-of-page';
import type { Area } from './dictionary';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from './languages';
import { loadArea } from './load-dictionary';

/**
 * `t` of one area inside a component; `t('common:…')` reaches the shared texts. Placeholders take strings
 * (format numbers, dates and money first), `{{count}}` takes a number and chooses the plural.
 *
 * In the browser a page that needs an area for the first time waits for it (`throw` of a promise): the router changes
 * pages in a transition, so the page before stays until the texts are there. A part that appears within a page by a
 * click must use an area that the page uses already.
 */
export function useT<A extends Area>(area: A): TFunction<[A, 'common']> {
  const i18n = useI18n();
  useContext(AreasContext)?.note(area);
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
  if (!i18n.hasResourceBundle(i18n.language, area)) waitFor(i18n, area);
  const made = i18n.getFixedT<[A, 'common']>(i18n.language, [area, 'common']);
  ofInstance.set(key, made);
  return made;
}

/** Areas on their way by instance, language and area; a failure stays, so that the page says so instead of asking on. */
const onTheirWay = new WeakMap<I18n, Map<string, Promise<void> | Error>>();

function waitFor(i18n: I18n, area: Area): never {
  const ofInstance = onTheirWay.get(i18n) ?? new Map<string, Promise<void> | Error>();
  onTheirWay.set(i18n, ofInstance);
  const language = isLanguage(i18n.language) ? i18n.language : DEFAULT_LANGUAGE;
  const key = `${language} ${area}`;
  const coming =
    ofInstance.get(key) ??
    loadArea(language, area).then(
      (texts) => void i18n.addResourceBundle(language, area, texts),
      () => void ofInstance.set(key, new Error(`the texts of ${area} could not be loaded`)),
    );
  ofInstance.set(key, coming);
  throw coming;
}
