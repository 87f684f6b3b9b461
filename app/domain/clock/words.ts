/** Words of states and changes. A state without words does not compile. */
import type { Bilingual } from '../texts/bilingual';
import type { ClockChangeKind, ClockState } from './reading';

export const CLOCK_STATE_WORDS: Readonly<Record<ClockState, Bilingual>> = {
  'not-started': { de: 'Frist läuft noch nicht', en: 'Limit does not run yet' },
  running: { de: 'Frist läuft', en: 'Limit is running' },
  suspended: { de: 'Frist ruht', en: 'Limit stands still' },
  extended: { de: 'Frist verlängert', en: 'Limit extended' },
  met: { de: 'Erledigt', en: 'Done' },
  overrun: { de: 'Frist überschritten', en: 'Limit exceeded' },
  deemed: { de: 'Gilt als erteilt', en: 'Deemed given' },
};

export const CLOCK_CHANGE_WORDS: Readonly<Record<ClockChangeKind, Bilingual>> = {
  started: { de: 'Die Frist hat begonnen.', en: 'The limit has begun.' },
  suspended: {
    de: 'Die Frist ruht: es ist etwas nachgefordert oder ein anderes Verfahren läuft.',
    en: 'The limit stands still: something was asked for, or another procedure runs.',
  },
  resumed: { de: 'Die Frist läuft weiter.', en: 'The limit runs on.' },
  extended: {
    de: 'Die Frist wurde einmal mit Begründung verlängert.',
    en: 'The limit was extended once, with reasons.',
  },
  'second-extension': {
    de: 'Eine zweite Verlängerung sieht die Vorschrift nicht vor; sie hat keine Wirkung.',
    en: 'The norm knows no second extension; it has no effect.',
  },
  'extension-without-reasons': {
    de: 'Eine Verlängerung ohne Begründung hat keine Wirkung.',
    en: 'An extension without reasons has no effect.',
  },
  'extension-too-late': {
    de: 'Die Verlängerung kam nach Ablauf der Frist und hat keine Wirkung.',
    en: 'The extension came after the end of the limit and has no effect.',
  },
  'extension-not-provided': {
    de: 'Diese Vorschrift kennt keine Verlängerung.',
    en: 'This norm knows no extension.',
  },
  'suspension-not-provided': {
    de: 'Nach dieser Vorschrift läuft die Frist trotzdem weiter.',
    en: 'Under this norm the limit runs on all the same.',
  },
  'suspension-too-late': {
    de: 'Die Nachforderung kam nach Ablauf der Frist und hält sie nicht mehr auf.',
    en: 'The request came after the end of the limit and no longer stops it.',
  },
  'silence-broken': {
    de: 'Die Agentur hat sich gemeldet: Die Zustimmung gilt nicht mehr durch Schweigen als erteilt. Antworten Sie sofort.',
    en: 'The agency has spoken up: the consent is no longer deemed given by silence. Answer at once.',
  },
  'silence-broken-too-late': {
    de: 'Die Rückfrage kam nach Ablauf der Frist; die Zustimmung gilt bereits als erteilt.',
    en: 'The question came after the end of the limit; the consent is already deemed given.',
  },
  met: { de: 'In der Frist erledigt.', en: 'Done within the limit.' },
  'met-late': { de: 'Nach Ablauf der Frist erledigt.', en: 'Done after the end of the limit.' },
  deemed: {
    de: 'Mit Ablauf der Frist gilt die Zustimmung als erteilt.',
    en: 'With the end of the limit the consent is deemed given.',
  },
  overrun: {
    de: 'Die Frist ist abgelaufen. Eine freundliche Nachfrage ist angebracht.',
    en: 'The limit has passed. A friendly enquiry is in order.',
  },
};
