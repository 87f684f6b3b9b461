/** Which kinds of services a plan shows, with the words for why, and how they are marked. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { TextLanguage } from './authority';
import type { Bilingual, BilingualWith } from '../texts/bilingual';
import type { Workplace } from './places';
import type { OccupationGroup, ServiceKind, ServiceStatus } from './vocabulary';

export interface ContactQuery {
  readonly asOf: CalendarDate;
  readonly workplace: Workplace;
  /** A chamber the employer named. */
  readonly chamberId: string | null;
  /** Craft occupation: the Handwerkskammer is the first chamber, else the IHK. */
  readonly isCraft: boolean;
  readonly isHealth: boolean;
  /** What a service may specialise in; null: nothing fits. */
  readonly occupationGroup: OccupationGroup | null;
  readonly hasFamily: boolean;
  readonly needsRecognition: boolean;
  readonly livesAbroad: boolean;
  readonly language: TextLanguage;
}

export interface ContactSlot {
  readonly kind: ServiceKind;
  readonly most: number;
  /** A nationwide service of this kind, added where no nearer one is well backed. */
  readonly fallback?: string;
  /** Services of the Länder under this kind are projects for other people: only the nationwide one fits. */
  readonly nationwideOnly?: true;
  readonly why: Readonly<Record<TextLanguage, string>>;
  readonly applies?: (query: ContactQuery) => boolean;
}

/** In the order in which they matter when the list gets long. */
export const CONTACT_SLOTS: readonly ContactSlot[] = [
  {
    kind: 'welcome-center',
    most: 1,
    fallback: 'bund-make-it-beratungsstellen',
    why: {
      de: 'Welcome Center: Erstberatung für Betriebe und Fachkräfte rund um Einreise und Ankommen.',
      en: 'Welcome centre: first advice for firms and professionals on entry and settling in.',
    },
  },
  {
    kind: 'regional-coordination',
    most: 1,
    fallback: 'bund-make-it-beratungsstellen',
    why: {
      de: 'Regionale Koordinierung: kennt die Wege im Land und vermittelt an die richtige Stelle.',
      en: 'Regional coordination: knows the ways of the Land and refers to the right office.',
    },
  },
  {
    kind: 'health-care-special',
    most: 1,
    applies: (query) => query.isHealth,
    why: {
      de: 'Angebot für Gesundheits- und Pflegeberufe.',
      en: 'Offer for health and care professions.',
    },
  },
  {
    kind: 'recognition-counselling',
    most: 1,
    fallback: 'bund-zsba',
    applies: (query) => query.needsRecognition,
    why: {
      de: 'Anerkennungsberatung: klärt Referenzberuf, Unterlagen und zuständige Stelle.',
      en: 'Recognition counselling: settles reference occupation, papers and authority.',
    },
  },
  {
    kind: 'iq-network',
    most: 1,
    fallback: 'bund-iq',
    why: {
      de: 'IQ-Netzwerk: Beratung zu Anerkennung und Qualifizierung.',
      en: 'IQ network: advice on recognition and qualification.',
    },
  },
  {
    kind: 'employment-agency',
    most: 1,
    fallback: 'bund-ag-s',
    nationwideOnly: true,
    why: {
      de: 'Arbeitgeber-Service der Agentur für Arbeit: Zustimmung, Förderung, Stellenmeldung.',
      en: 'Employer service of the Employment Agency: consent, funding, vacancies.',
    },
  },
  {
    kind: 'faire-integration',
    most: 1,
    fallback: 'bund-faire-integration-suche',
    why: {
      de: 'Faire Integration: kostenlose arbeits- und sozialrechtliche Beratung.',
      en: 'Faire Integration: free advice on labour and social law.',
    },
  },
  {
    kind: 'housing-family',
    most: 1,
    fallback: 'bund-familienportal',
    nationwideOnly: true,
    applies: (query) => query.hasFamily,
    why: { de: 'Leistungen und Hilfen für Familien.', en: 'Benefits and help for families.' },
  },
  {
    kind: 'language',
    most: 1,
    fallback: 'bund-berufssprachkurse',
    nationwideOnly: true,
    why: { de: 'Sprachkurse, auch für den Beruf.', en: 'Language courses, also for the job.' },
  },
  {
    kind: 'migration-counselling',
    most: 1,
    fallback: 'bund-mbe',
    nationwideOnly: true,
    why: {
      de: 'Migrationsberatung: Hilfe beim Ankommen, kostenlos.',
      en: 'Migration counselling: help with settling in, free of charge.',
    },
  },
];

export const CHECK: Readonly<Record<ServiceStatus, Readonly<Record<TextLanguage, string>>>> = {
  verified: { de: '', en: '' },
  'from-2024-document': {
    de: ' Stand 2024, bitte prüfen.',
    en: ' As of 2024, please check.',
  },
  'from-2020-document': {
    de: ' Stand 2020, bitte prüfen.',
    en: ' As of 2020, please check.',
  },
  unverified: { de: ' Nicht bestätigt, bitte prüfen.', en: ' Not confirmed, please check.' },
};

/** What a Willkommenslotse may do for the case, and who does the rest. */
export const MANDATE: BilingualWith<{ readonly covers: Bilingual; readonly rest: readonly string[] }> = {
  de: ({ covers, rest }) =>
    `Willkommenslotse: Der Auftrag gilt für ${covers.de}. Fachkräfte mit Visum gehören nicht dazu; für sie nennt die Stelle den richtigen Weg.${rest.length === 0 ? ' Die Beratung selbst leisten Kammer, Welcome Center und Ausländerbehörde.' : ` Die Beratung selbst leisten: ${rest.join('; ')}.`}`,
  en: ({ covers, rest }) =>
    `Willkommenslotse: the mandate covers ${covers.en.charAt(0).toLowerCase()}${covers.en.slice(1)}. Professionals with a visa are not part of it; for them the office names the right way.${rest.length === 0 ? ' The advice itself comes from chamber, welcome centre and immigration authority.' : ` The advice itself comes from: ${rest.join('; ')}.`}`,
};

/** A chamber's own programme, whose source names no limit. */
export const OWN_LOTSE: Readonly<Record<TextLanguage, string>> = {
  de: 'Lotse der Kammer: begleitet Betriebe bei Suche, Ausbildung und Integration; wen das Programm fördert, sagt die Stelle.',
  en: 'Guide of the chamber: helps firms with recruiting, training and integration; the office says whom its programme covers.',
};

export const FORMER_LOTSE: BilingualWith<{ readonly name: string; readonly asOf: string }> = {
  de: ({ name, asOf }) =>
    ` Bei ${name} nennt eine Seite (${asOf}) eine solche Stelle; bitte dort nachfragen.`,
  en: ({ name, asOf }) => ` A page (${asOf}) names such an office at ${name}; please ask there.`,
};

/** Two chambers share the Kreis, or the assignment is not certain. */
export const SPLIT_KREIS: Readonly<Record<TextLanguage, string>> = {
  de: ' Ob Ihre Gemeinde zu dieser Kammer gehört, ist nicht sicher.',
  en: ' Whether your municipality belongs to this chamber is not certain.',
};

/** The Kreis was guessed from codes around the place. */
export const CHECK_KREIS: Readonly<Record<TextLanguage, string>> = {
  de: ' Bitte prüfen, ob Ihr Kreis dazugehört.',
  en: ' Please check that your Kreis belongs to it.',
};

export const CHAMBER_TOPICS = ['recruitment', 'training', 'recognition', 'residence'] as const;

export const CHAMBER_WHY: Readonly<Record<TextLanguage, string>> = {
  de: 'Ihre Kammer: erste Ansprechstelle für Fachkräfteeinwanderung, Ausbildung und Anerkennung.',
  en: 'Your chamber: first contact for skilled immigration, training and recognition.',
};
