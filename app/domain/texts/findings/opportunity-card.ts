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
  titleFits: {
    de: 'Die Person hat einen Titel zur Ausbildung oder zur Arbeit; die Chancenkarte kann in Deutschland beantragt werden.',
    en: 'The person holds a title for training or for work; the opportunity card can be applied for in Germany.',
  },
  titleDoesNotFit: {
    de: 'In Deutschland gibt es die Chancenkarte nur für Menschen mit einem Titel zur Ausbildung oder zur Arbeit (§§ 16 bis 21 AufenthG). Gesperrt, außer mit Ausreise und Visum.',
    en: 'In Germany the opportunity card is given only to people with a title for training or for work (§§ 16 to 21 AufenthG). Blocked unless the person leaves and gets a visa.',
  },
  titleMissing: {
    de: 'Offen: Welchen Titel hat die Person? In Deutschland gibt es die Chancenkarte nur mit einem Titel zur Ausbildung oder zur Arbeit.',
    en: 'Open: which title does the person hold? In Germany the opportunity card takes a title for training or for work.',
  },
  noOtherTitle: {
    de: 'Kein anderer Titel zum Arbeiten kommt heute in Betracht; die Chancenkarte kann als Folge-Chancenkarte um bis zu zwei Jahre verlängert werden.',
    en: 'No other title for work can be given today; the opportunity card can be extended as a follow-up card by up to two years.',
  },
  otherTitleUnknown: {
    de: 'Offen: Kommt ein anderer Titel zum Arbeiten in Betracht? Die Folge-Chancenkarte gibt es nur, wenn keiner möglich ist.',
    en: 'Open: can another title for work be given? The follow-up card is given only where none is possible.',
  },
} as const satisfies Record<string, Bilingual>;

/** Another title can be given, so no follow-up card. */
export const otherTitle: BilingualWith<{ readonly title: string }> = {
  de: ({ title }) =>
    `Ein anderer Titel ist möglich: ${title}. Die Folge-Chancenkarte gibt es nur, wenn keiner möglich ist.`,
  en: ({ title }) =>
    `Another title is possible: ${title}. The follow-up card is given only where none is possible.`,
};

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
  spouse: { de: 'Ehepartner:in', en: 'spouse' },
  none: { de: 'noch keine', en: 'none yet' },
} as const satisfies Record<string, Bilingual>;
