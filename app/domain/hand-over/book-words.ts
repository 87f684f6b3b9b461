/** Short words that all books share. */
import type { PaperState } from '../folder/paper';
import type { Bilingual } from '../texts/bilingual';
import type { ProblemReason } from './output';

export const STATE_WORDS: Readonly<Record<PaperState, Bilingual>> = {
  missing: { de: 'fehlt', en: 'missing' },
  there: { de: 'da, noch nicht geprüft', en: 'there, not yet checked' },
  'in-order': { de: 'geprüft, in Ordnung', en: 'checked, in order' },
  wanting: { de: 'geprüft, reicht nicht', en: 'checked, not enough' },
  expired: { de: 'abgelaufen', en: 'expired' },
  'expires-soon': { de: 'in Ordnung, läuft bald ab', en: 'in order, expires soon' },
  waived: { de: 'nicht nötig', en: 'not needed' },
};

export const PROBLEM_WORDS: Readonly<Record<ProblemReason, Bilingual>> = {
  'not-a-page-format': {
    de: 'Dieses Dateiformat lässt sich nicht als Seite einfügen. Die Datei liegt im ZIP der Mappe.',
    en: 'This kind of file cannot be put in as pages. The file is in the ZIP of the folder.',
  },
  broken: {
    de: 'Diese Datei ist beschädigt und lässt sich nicht als Seite einfügen. Bitte laden Sie sie neu hoch.',
    en: 'This file is damaged and cannot be put in as pages. Please upload it again.',
  },
  encrypted: {
    de: 'Diese Datei ist mit einem Kennwort geschützt. Bitte laden Sie sie ohne Kennwort hoch.',
    en: 'This file is protected by a password. Please upload it without one.',
  },
  'too-large': {
    de: 'Diese Datei ist zu groß für ein gemeinsames PDF. Sie liegt im ZIP der Mappe.',
    en: 'This file is too large for one common PDF. It is in the ZIP of the folder.',
  },
  unreadable: {
    de: 'Diese Datei konnte nicht gelesen werden. Versuchen Sie es später noch einmal.',
    en: 'This file could not be read. Try again later.',
  },
};
