import { useCallback, useContext, useSyncExternalStore } from 'react';
import { AreasContext } from './areas-of-page';
import type { Area } from './dictionary';
import type { Language } from './languages';
import { loadArea } from './load-dictionary';
import type { Texts, Translator } from './texts';
import { TextsContext } from './texts-context';

/**
 * `t` of one area inside a component; `t('common:…')` reaches the shared texts. Placeholders take strings
 * (format numbers, dates and money first), `{{count}}` takes a number and chooses the plural.
 *
 * In the browser a page that needs an area for the first time waits for it (`throw` of a promise): the router changes
 * pages in a transition, so the page before stays until the texts are there. A part that appears within a page by a
 * click must use an area that the page uses already.
 */
export function useT<A extends Area>(area: A): Translator<A> {
  const texts = useTexts();
  useContext(AreasContext)?.note(area);
  if (!texts.has(texts.language, area)) waitFor(texts, texts.language, area);
  return texts.translator(area);
}

/** The language that the page is rendered in. */
export function useLanguage(): Language {
  return useTexts().language;
}

/** The texts of the page; renders again when its language changes. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('there are no texts around this component');
  const subscribe = useCallback((onChange: () => void) => texts.subscribe(onChange), [texts]);
  const language = () => texts.language;
  useSyncExternalStore(subscribe, language, language);
  return texts;
}

/** Areas on their way; a failure stays, so that the page says so instead of asking on. */
const onTheirWay = new WeakMap<Texts, Map<string, Promise<void> | Error>>();

function waitFor(texts: Texts, language: Language, area: Area): never {
  const ofPage = onTheirWay.get(texts) ?? new Map<string, Promise<void> | Error>();
  onTheirWay.set(texts, ofPage);
  const key = `${language} ${area}`;
  const coming =
    ofPage.get(key) ??
    loadArea(language, area).then(
      (loaded) => texts.add(language, { [area]: loaded }),
      () => void ofPage.set(key, new Error(`the texts of ${area} could not be loaded`)),
    );
  ofPage.set(key, coming);
  throw coming;
}
