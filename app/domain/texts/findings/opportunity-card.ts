import type { Bilingual, BilingualWith } from '../bilingual';

/** Findings on the opportunity card. */
export const opportunityFindings = {
  skilledWorker: {
    de: 'Die Person ist Fachkraft: Ihre Qualifikation ist deutsch, voll anerkannt oder vergleichbar. Punkte sind nicht nötig.',
    en: 'The person is a skilled worker: the qualification is German, fully recognised or comparable. No points are needed.',
  },
  notByPoints: {
    de: 'Als Fachkraft braucht die Person weder Punkte noch ein Sprachniveau.',
    en: 'As a skilled worker the person needs neither points nor a language level.',
  },
  languageMet: {
    de: 'Deutsch auf A1 oder Englisch auf B2 liegt vor.',
    en: 'German at A1 or English at B2 is there.',
  },
  languageBelow: {
    de: 'Nötig ist Deutsch auf A1 oder Englisch auf B2. Gesperrt, bis eines nachgewiesen ist.',
    en: 'German at A1 or English at B2 is needed. Blocked until one is proven.',
  },
  languageMissing: {
    de: 'Offen: Wie gut spricht die Person Deutsch und Englisch? Nötig ist Deutsch auf A1 oder Englisch auf B2.',
    en: 'Open: how well does the person speak German and English? German at A1 or English at B2 is needed.',
  },
} as const satisfies Record<string, Bilingual>;

interface PointValues {
  readonly points: number;
  readonly most: number;
  readonly least: number;
  readonly list: string;
}

export const pointFindings = {
  met: {
    de: ({ points, least, list }) => `Mindestens ${points} Punkte (${list}); nötig sind ${least}.`,
    en: ({ points, least, list }) => `At least ${points} points (${list}); ${least} are needed.`,
  },
  notMet: {
    de: ({ points, least, list }) => `Nur ${points} Punkte (${list}); nötig sind ${least}.`,
    en: ({ points, least, list }) => `Only ${points} points (${list}); ${least} are needed.`,
  },
  missing: {
    de: ({ points, most, least, list }) =>
      `Offen: Bisher ${points} Punkte (${list}), möglich sind ${most}; nötig sind ${least}.`,
    en: ({ points, most, least, list }) =>
      `Open: ${points} points so far (${list}), ${most} are possible; ${least} are needed.`,
  },
} as const satisfies Record<string, BilingualWith<PointValues>>;

/** What the points are for. */
export const pointNames = {
  partial: { de: 'Teilanerkennung', en: 'partial recognition' },
  german: { de: 'Deutsch', en: 'German' },
  english: { de: 'Englisch', en: 'English' },
  experience: { de: 'Berufserfahrung', en: 'experience' },
  shortage: { de: 'Engpassberuf', en: 'shortage occupation' },
  age: { de: 'Alter', en: 'age' },
  stay: { de: 'Voraufenthalt', en: 'earlier stay' },
  none: { de: 'noch keine', en: 'none yet' },
} as const satisfies Record<string, Bilingual>;
