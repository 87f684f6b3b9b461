/** Sentences for what changed in the routes. */
import type { Language } from '../../contract';
import { formatCents } from '../../../money';
import type { RouteName } from '../change';
import { byText, measuredText } from './values';
import type { Sentences } from './sentences';
import { OUTCOME_WORDS, RESULT_WORDS, TRAIT_WORDS } from './words';

function named(route: RouteName | null, language: Language): string {
  if (route !== null) return route.title;
  return language === 'de' ? 'kein Weg' : 'no route';
}

function plain(value: string | number | boolean | null, language: Language): string {
  if (value === null) return language === 'de' ? 'keine' : 'none';
  if (typeof value === 'boolean') return measuredText({ value, unit: 'yes-no' }, language);
  return PLAIN_WORDS[String(value)]?.[language] ?? String(value);
}

/** The closed lists that a route's traits use. */
const PLAIN_WORDS: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
  'ask-authority': { de: 'bei der Behörde erfragen', en: 'ask the authority' },
  required: { de: 'nötig', en: 'required' },
  'not-required': { de: 'nicht nötig', en: 'not required' },
  'full-equivalence': { de: 'volle Gleichwertigkeit', en: 'full equivalence' },
  comparability: { de: 'Vergleichbarkeit des Abschlusses', en: 'comparability of the degree' },
  licence: { de: 'Berufserlaubnis', en: 'licence' },
  'partial-decision': { de: 'Bescheid über teilweise Gleichwertigkeit', en: 'decision with gaps' },
  'state-recognition-confirmed': {
    de: 'bestätigte staatliche Anerkennung',
    en: 'confirmed recognition by the state of origin',
  },
  none: { de: 'keiner', en: 'none' },
};

export const ROUTE_SENTENCES: Sentences<
  | 'recommendation'
  | 'planned-route'
  | 'title-needed'
  | 'route-outcome'
  | 'route-rank'
  | 'route-trait'
  | 'finding-result'
  | 'finding-expected'
  | 'finding-actual'
  | 'finding-provisional'
  | 'remedy-cost'
> = {
  recommendation: {
    de: ({ before, after }) =>
      `Empfohlen wird jetzt ${named(after, 'de')}; vorher war es ${named(before, 'de')}.`,
    en: ({ before, after }) => `Now recommended: ${named(after, 'en')}; before: ${named(before, 'en')}.`,
  },
  'planned-route': {
    de: ({ before, after }) =>
      `Die Schritte folgen jetzt diesem Weg: ${named(after, 'de')}; vorher: ${named(before, 'de')}.`,
    en: ({ before, after }) =>
      `The steps now follow this route: ${named(after, 'en')}; before: ${named(before, 'en')}.`,
  },
  'title-needed': {
    de: ({ after }) =>
      after ? 'Ein Aufenthaltstitel ist jetzt nötig.' : 'Ein Aufenthaltstitel ist nicht mehr nötig.',
    en: ({ after }) =>
      after ? 'A residence title is now needed.' : 'A residence title is no longer needed.',
  },
  'route-outcome': {
    de: ({ title, before, after }) =>
      `${title}: jetzt ${OUTCOME_WORDS[after].de}, vorher ${OUTCOME_WORDS[before].de}.`,
    en: ({ title, before, after }) =>
      `${title}: now ${OUTCOME_WORDS[after].en}, before ${OUTCOME_WORDS[before].en}.`,
  },
  'route-rank': {
    de: ({ title, before, after }) => `${title}: jetzt auf Platz ${after}, vorher auf Platz ${before}.`,
    en: ({ title, before, after }) => `${title}: now in place ${after}, before in place ${before}.`,
  },
  'route-trait': {
    de: ({ title, trait, before, after }) =>
      `${title}, ${TRAIT_WORDS[trait].de}: jetzt ${plain(after, 'de')}, vorher ${plain(before, 'de')}.`,
    en: ({ title, trait, before, after }) =>
      `${title}, ${TRAIT_WORDS[trait].en}: now ${plain(after, 'en')}, before ${plain(before, 'en')}.`,
  },
  'finding-result': {
    de: ({ title, legalBasis, before, after }) =>
      `${title}: Voraussetzung nach ${legalBasis} jetzt ${after === null ? 'entfallen' : RESULT_WORDS[after].de}, vorher ${before === null ? 'nicht geprüft' : RESULT_WORDS[before].de}.`,
    en: ({ title, legalBasis, before, after }) =>
      `${title}: condition of ${legalBasis} now ${after === null ? 'gone' : RESULT_WORDS[after].en}, before ${before === null ? 'not checked' : RESULT_WORDS[before].en}.`,
  },
  'finding-expected': {
    de: ({ title, legalBasis, before, after, byCents }) =>
      `${title}: ${legalBasis} verlangt jetzt ${measuredText(after, 'de')} statt ${measuredText(before, 'de')}${byText(byCents, 'de')}.`,
    en: ({ title, legalBasis, before, after, byCents }) =>
      `${title}: ${legalBasis} now asks for ${measuredText(after, 'en')} instead of ${measuredText(before, 'en')}${byText(byCents, 'en')}.`,
  },
  'finding-actual': {
    de: ({ title, legalBasis, before, after, byCents }) =>
      `${title}: zu ${legalBasis} bringt der Fall jetzt ${measuredText(after, 'de')} statt ${measuredText(before, 'de')} mit${byText(byCents, 'de')}.`,
    en: ({ title, legalBasis, before, after, byCents }) =>
      `${title}: for ${legalBasis} the case now brings ${measuredText(after, 'en')} instead of ${measuredText(before, 'en')}${byText(byCents, 'en')}.`,
  },
  'finding-provisional': {
    de: ({ title, legalBasis, after }) =>
      after
        ? `${title}: Der Wert zu ${legalBasis} ist für das Jahr noch nicht bekannt; vorläufig gilt der letzte bekannte.`
        : `${title}: Der Wert zu ${legalBasis} ist jetzt bekannt.`,
    en: ({ title, legalBasis, after }) =>
      after
        ? `${title}: the value of ${legalBasis} is not known for that year yet; the latest known one stands in.`
        : `${title}: the value of ${legalBasis} is known now.`,
  },
  'remedy-cost': {
    de: ({ title, text, after }) =>
      `${title}: ${text}${after === null ? '' : ` Kosten im Jahr: ${formatCents(after, 'de')}.`}`,
    en: ({ title, text, after }) =>
      `${title}: ${text}${after === null ? '' : ` Cost a year: ${formatCents(after, 'en')}.`}`,
  },
};
