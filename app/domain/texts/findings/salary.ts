import type { Bilingual, BilingualWith } from '../bilingual';

/** Findings where money or age decides. */
export interface ThresholdValues {
  readonly threshold: string;
  readonly share: string;
  readonly year: number;
  readonly actual: string;
  readonly difference: string;
  /** A sentence on an unknown year, or empty. */
  readonly provisional: string;
}

export const thresholdFindings = {
  met: {
    de: (v) =>
      `Das Gehalt von ${v.actual} im Jahr erreicht die Schwelle von ${v.threshold} (${v.share} der Beitragsbemessungsgrenze ${v.year}); Reserve ${v.difference}.${v.provisional}`,
    en: (v) =>
      `The salary of ${v.actual} a year reaches the threshold of ${v.threshold} (${v.share} of the contribution ceiling ${v.year}); reserve ${v.difference}.${v.provisional}`,
  },
  notMet: {
    de: (v) =>
      `Das Gehalt von ${v.actual} im Jahr liegt ${v.difference} unter der Schwelle von ${v.threshold} (${v.share} der Beitragsbemessungsgrenze ${v.year}).${v.provisional}`,
    en: (v) =>
      `The salary of ${v.actual} a year is ${v.difference} below the threshold of ${v.threshold} (${v.share} of the contribution ceiling ${v.year}).${v.provisional}`,
  },
} as const satisfies Record<string, BilingualWith<ThresholdValues>>;

export const provisionalSentence: BilingualWith<{ readonly year: number; readonly rise: string }> = {
  de: ({ year, rise }) =>
    ` Der Betrag für ${year} ist noch nicht bekannt; geurteilt ist vorläufig mit dem letzten bekannten. Zuletzt stieg die Schwelle um ${rise}.`,
  en: ({ year, rise }) =>
    ` The amount for ${year} is not known yet; this is judged provisionally by the latest known one. Last year the threshold rose by ${rise}.`,
};

export const salaryMissing: BilingualWith<{ readonly threshold: string }> = {
  de: ({ threshold }) => `Offen: Wie hoch ist das Bruttojahresgehalt? Nötig sind mindestens ${threshold}.`,
  en: ({ threshold }) => `Open: what is the gross salary a year? At least ${threshold} is needed.`,
};

export const amountsMissing: BilingualWith<{ readonly day: string }> = {
  de: ({ day }) =>
    `Für den ${day} ist kein Betrag hinterlegt; die Gehaltsschwelle lässt sich nicht beurteilen.`,
  en: ({ day }) => `No amount is encoded for ${day}; the salary threshold cannot be judged.`,
};

export const ageFindings = {
  notFirst: {
    de: 'Die Person hat bereits einen Titel als Fachkraft; die Altersregel gilt nur für den ersten.',
    en: 'The person already holds a skilled-worker title; the age rule covers only the first.',
  },
  pension: {
    de: 'Eine angemessene Altersversorgung ist nachgewiesen; damit ist die Altersregel erfüllt.',
    en: 'Adequate old-age provision is proven, which meets the age rule.',
  },
  birthMissing: {
    de: 'Offen: Wann ist die Person geboren? Ab dem 45. Geburtstag gilt für den ersten Titel eine Gehaltsschwelle.',
    en: 'Open: when was the person born? From the 45th birthday a salary threshold applies to the first title.',
  },
} as const satisfies Record<string, Bilingual>;

interface AgeValues {
  readonly age: number;
  readonly day: string;
  readonly threshold: string;
  readonly actual: string;
  readonly difference: string;
  readonly provisional: string;
}

export type AgeWords = Readonly<Record<'under' | 'salary' | 'short' | 'open', BilingualWith<AgeValues>>>;

export const ageFindingsWith = {
  under: {
    de: ({ age, day }) =>
      `Die Person ist am voraussichtlichen Tag der Erteilung (${day}) ${age} Jahre alt, also unter 45.`,
    en: ({ age, day }) =>
      `On the expected day of the grant (${day}) the person is ${age} years old, that is under 45.`,
  },
  salary: {
    de: (v) =>
      `Die Person ist bei der Erteilung ${v.age}; das Gehalt von ${v.actual} erreicht die Schwelle von ${v.threshold} ab 45.${v.provisional}`,
    en: (v) =>
      `The person is ${v.age} at the grant; the salary of ${v.actual} reaches the threshold of ${v.threshold} from 45 on.${v.provisional}`,
  },
  short: {
    de: (v) =>
      `Die Person ist bei der Erteilung ${v.age}; dem Gehalt fehlen ${v.difference} zur Schwelle von ${v.threshold}. Gesperrt, außer die Altersversorgung ist nachgewiesen oder die Behörde sieht davon ab.${v.provisional}`,
    en: (v) =>
      `The person is ${v.age} at the grant; the salary is ${v.difference} short of the threshold of ${v.threshold}. Blocked unless old-age provision is proven or the authority waives it.${v.provisional}`,
  },
  open: {
    de: (v) =>
      `Die Person ist bei der Erteilung ${v.age}. Offen: Erreicht das Gehalt ${v.threshold}, oder ist eine angemessene Altersversorgung nachgewiesen?`,
    en: (v) =>
      `The person is ${v.age} at the grant. Open: does the salary reach ${v.threshold}, or is adequate old-age provision proven?`,
  },
} as const satisfies AgeWords;

/** The same for routes of the BeschV, where the start of the job counts. */
export const ageAtStartFindings = {
  under: {
    de: ({ age, day }) => `Die Person ist am ersten Arbeitstag (${day}) ${age} Jahre alt, also unter 45.`,
    en: ({ age, day }) =>
      `On the first day of work (${day}) the person is ${age} years old, that is under 45.`,
  },
  salary: {
    de: (v) =>
      `Die Person ist beim Arbeitsbeginn ${v.age}; das Gehalt von ${v.actual} erreicht die Schwelle von ${v.threshold} ab 45.${v.provisional}`,
    en: (v) =>
      `The person is ${v.age} at the start of work; the salary of ${v.actual} reaches the threshold of ${v.threshold} from 45 on.${v.provisional}`,
  },
  short: {
    de: (v) =>
      `Die Person ist beim Arbeitsbeginn ${v.age}; dem Gehalt fehlen ${v.difference} zur Schwelle von ${v.threshold}. Auch Tarifbindung ersetzt sie nicht. Gesperrt, außer die Altersversorgung ist nachgewiesen oder die Bundesagentur für Arbeit sieht davon ab.${v.provisional}`,
    en: (v) =>
      `The person is ${v.age} at the start of work; the salary is ${v.difference} short of the threshold of ${v.threshold}. A collective agreement does not replace it. Blocked unless old-age provision is proven or the Federal Employment Agency waives it.${v.provisional}`,
  },
  open: {
    de: (v) =>
      `Die Person ist beim Arbeitsbeginn ${v.age}. Offen: Erreicht das Gehalt ${v.threshold}, oder ist eine angemessene Altersversorgung nachgewiesen?`,
    en: (v) =>
      `The person is ${v.age} at the start of work. Open: does the salary reach ${v.threshold}, or is adequate old-age provision proven?`,
  },
} as const satisfies AgeWords;
