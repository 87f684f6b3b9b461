/** Sentences for what changed in steps, dates, money, documents, duties, offices and stay. */
import type { Language } from '../../contract';
import type { DayMove } from '../change';
import type { Sentences } from './sentences';
import { stepDaysText } from './step-days';
import { dayText, limitText, moveText, rangeText } from './values';
import {
  DOCUMENT_DETAIL_WORDS,
  OFFICE_WORDS,
  PAYER_WORDS,
  POINT_WORDS,
  PROCEDURE_WORDS,
  SEVERITY_WORDS,
  STEP_DETAIL_WORDS,
  TRACK_WORDS,
} from './words';

/** `jetzt 12.03.2027 statt 01.03.2027 (11 Tage später)` */
function moved({ before, after, daysMoved }: DayMove, language: Language): string {
  const [now, was] = [dayText(after, language), dayText(before, language)];
  return language === 'de'
    ? `jetzt ${now} statt ${was}${moveText(daysMoved, 'de')}`
    : `now ${now} instead of ${was}${moveText(daysMoved, 'en')}`;
}

function feasible(value: boolean | null, language: Language): string {
  if (value === null) return language === 'de' ? 'offen' : 'open';
  if (language === 'de') return value ? 'zu schaffen' : 'nicht zu schaffen';
  return value ? 'feasible' : 'not feasible';
}

export const PLAN_SENTENCES: Sentences<
  | 'cost-amount'
  | 'cost-payer'
  | 'cost-total'
  | 'funding-deadline'
  | 'step-dates'
  | 'step-limit'
  | 'step-duration'
  | 'step-detail'
  | 'start-day'
  | 'start-feasible'
  | 'procedure'
  | 'critical-path'
  | 'gain-days'
  | 'document-detail'
  | 'duty-due'
  | 'warning-severity'
  | 'authority'
  | 'title-validity'
  | 'settlement'
  | 'citizenship'
  | 'wording'
> = {
  'cost-amount': {
    de: ({ title, before, after }) =>
      `${title}: jetzt ${rangeText(after, 'de')} statt ${rangeText(before, 'de')}.`,
    en: ({ title, before, after }) =>
      `${title}: now ${rangeText(after, 'en')} instead of ${rangeText(before, 'en')}.`,
  },
  'cost-payer': {
    de: ({ title, before, after }) =>
      `${title}: zahlt jetzt: ${PAYER_WORDS[after].de}, vorher: ${PAYER_WORDS[before].de}.`,
    en: ({ title, before, after }) =>
      `${title}: now paid by ${PAYER_WORDS[after].en}, before by ${PAYER_WORDS[before].en}.`,
  },
  'cost-total': {
    de: ({ payer, before, after }) =>
      `Kosten (${PAYER_WORDS[payer].de}) zusammen: jetzt ${rangeText(after, 'de')} statt ${rangeText(before, 'de')}.`,
    en: ({ payer, before, after }) =>
      `Costs (${PAYER_WORDS[payer].en}) in total: now ${rangeText(after, 'en')} instead of ${rangeText(before, 'en')}.`,
  },
  'funding-deadline': {
    de: (change) => `${change.title}, Antragsfrist: ${moved(change, 'de')}.`,
    en: (change) => `${change.title}, deadline for applying: ${moved(change, 'en')}.`,
  },
  'step-dates': {
    de: (change) => `${change.title}: ${stepDaysText(change, 'de')}.`,
    en: (change) => `${change.title}: ${stepDaysText(change, 'en')}.`,
  },
  'step-limit': {
    de: ({ title, before, after }) =>
      `${title}: Frist jetzt ${limitText(after, 'de')}, vorher ${limitText(before, 'de')}.`,
    en: ({ title, before, after }) =>
      `${title}: time limit now ${limitText(after, 'en')}, before ${limitText(before, 'en')}.`,
  },
  'step-duration': {
    de: ({ title, before, after }) =>
      `${title}: dauert jetzt üblicherweise ${after.typicalDays} Tage (${after.minDays} bis ${after.maxDays}), vorher ${before.typicalDays} (${before.minDays} bis ${before.maxDays}).`,
    en: ({ title, before, after }) =>
      `${title}: now typically takes ${after.typicalDays} days (${after.minDays} to ${after.maxDays}), before ${before.typicalDays} (${before.minDays} to ${before.maxDays}).`,
  },
  'step-detail': {
    de: ({ title, details }) =>
      `${title}: anders ist ${details.map((detail) => STEP_DETAIL_WORDS[detail].de).join(', ')}.`,
    en: ({ title, details }) =>
      `${title}: changed in ${details.map((detail) => STEP_DETAIL_WORDS[detail].en).join(', ')}.`,
  },
  'start-day': {
    de: (change) => `${POINT_WORDS[change.point].de}${TRACK_WORDS[change.track].de}: ${moved(change, 'de')}.`,
    en: (change) => `${POINT_WORDS[change.point].en}${TRACK_WORDS[change.track].en}: ${moved(change, 'en')}.`,
  },
  'start-feasible': {
    de: ({ track, before, after }) =>
      `Gewünschter Beginn${TRACK_WORDS[track].de}: jetzt ${feasible(after, 'de')}, vorher ${feasible(before, 'de')}.`,
    en: ({ track, before, after }) =>
      `Wanted start${TRACK_WORDS[track].en}: now ${feasible(after, 'en')}, before ${feasible(before, 'en')}.`,
  },
  procedure: {
    de: ({ track, before, after }) =>
      `Verfahren${track === 'plan' ? '' : ' zum Vergleich'}: jetzt ${PROCEDURE_WORDS[after ?? 'none'].de}, vorher ${PROCEDURE_WORDS[before ?? 'none'].de}.`,
    en: ({ track, before, after }) =>
      `Procedure${track === 'plan' ? '' : ' to compare with'}: now ${PROCEDURE_WORDS[after ?? 'none'].en}, before ${PROCEDURE_WORDS[before ?? 'none'].en}.`,
  },
  'critical-path': {
    de: ({ track, before, after }) =>
      `Schritte, die den Beginn bestimmen${TRACK_WORDS[track].de}: jetzt ${after.length}, vorher ${before.length}, und nicht mehr dieselben.`,
    en: ({ track, before, after }) =>
      `Steps that decide the start${TRACK_WORDS[track].en}: now ${after.length}, before ${before.length}, and not the same ones.`,
  },
  'gain-days': {
    de: ({ before, after }) =>
      `Vorsprung durch das beschleunigte Verfahren: jetzt ${after ?? 'keine'} Tage, vorher ${before ?? 'keine'}.`,
    en: ({ before, after }) =>
      `Days won by the accelerated procedure: now ${after ?? 'none'}, before ${before ?? 'none'}.`,
  },
  'document-detail': {
    de: ({ title, details }) =>
      `${title}: anders ist ${details.map((detail) => DOCUMENT_DETAIL_WORDS[detail].de).join(', ')}.`,
    en: ({ title, details }) =>
      `${title}: changed in ${details.map((detail) => DOCUMENT_DETAIL_WORDS[detail].en).join(', ')}.`,
  },
  'duty-due': {
    de: (change) => `Pflicht „${change.title}“: fällig ${moved(change, 'de')}.`,
    en: (change) => `Duty “${change.title}”: due ${moved(change, 'en')}.`,
  },
  'warning-severity': {
    de: ({ code, before, after }) =>
      `Hinweis ${code}: jetzt ${SEVERITY_WORDS[after].de}, vorher ${SEVERITY_WORDS[before].de}.`,
    en: ({ code, before, after }) =>
      `Warning ${code}: now ${SEVERITY_WORDS[after].en}, before ${SEVERITY_WORDS[before].en}.`,
  },
  authority: {
    de: ({ office, before, after }) =>
      `${OFFICE_WORDS[office].de}: jetzt ${after ?? 'keine'}, vorher ${before ?? 'keine'}.`,
    en: ({ office, before, after }) =>
      `${OFFICE_WORDS[office].en}: now ${after ?? 'none'}, before ${before ?? 'none'}.`,
  },
  'title-validity': {
    de: (change) => `Der Aufenthaltstitel läuft bis: ${moved(change, 'de')}.`,
    en: (change) => `The residence title runs until: ${moved(change, 'en')}.`,
  },
  settlement: {
    de: (change) =>
      `Niederlassungserlaubnis mit Deutsch ${change.level}, frühestens: ${moved(change, 'de')}.`,
    en: (change) => `Settlement permit with German ${change.level}, earliest: ${moved(change, 'en')}.`,
  },
  citizenship: {
    de: (change) => `Einbürgerung, frühestens: ${moved(change, 'de')}.`,
    en: (change) => `Citizenship, earliest: ${moved(change, 'en')}.`,
  },
  wording: {
    de: ({ after, before }) => `Anderer Text: „${after || '–'}“ statt „${before || '–'}“.`,
    en: ({ after, before }) => `Other wording: “${after || '–'}” instead of “${before || '–'}”.`,
  },
};
