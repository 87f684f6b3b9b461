import type { Bilingual, BilingualWith } from '../bilingual';

/** Findings on the livelihood during training, measures and search. */
export const livelihoodFindings = {
  secured: {
    de: ({ amount }) =>
      `Der Lebensunterhalt ist gesichert (Orientierungswert ${amount} im Monat); der Nachweis gehört zum Antrag.`,
    en: ({ amount }) =>
      `The livelihood is secured (guide value ${amount} a month); the proof belongs to the application.`,
  },
  wage: {
    de: ({ amount, wage }) =>
      `Die Vergütung von ${wage} brutto im Monat deckt den Orientierungswert von ${amount} im Monat.`,
    en: ({ amount, wage }) => `The pay of ${wage} gross a month covers the guide value of ${amount} a month.`,
  },
  coming: {
    de: ({ amount }) =>
      `Der Lebensunterhalt von ${amount} im Monat ist noch zu belegen, zum Beispiel mit Sperrkonto oder Verpflichtungserklärung; der Plan bringt den Nachweis.`,
    en: ({ amount }) =>
      `A livelihood of ${amount} a month still has to be proven, for example by a blocked account or a declaration of commitment; the plan brings the proof.`,
  },
  open: {
    de: ({ amount }) => `Offen: Ist der Lebensunterhalt von ${amount} im Monat gesichert?`,
    en: ({ amount }) => `Open: is a livelihood of ${amount} a month secured?`,
  },
} as const satisfies Record<string, BilingualWith<{ readonly amount: string; readonly wage: string }>>;

export const livelihoodAmountUnknown = {
  secured: {
    de: 'Der Lebensunterhalt ist gesichert; für diesen Tag ist kein Orientierungswert hinterlegt.',
    en: 'The livelihood is secured; no guide value is encoded for this day.',
  },
  coming: {
    de: 'Der Lebensunterhalt ist noch zu belegen; für diesen Tag ist kein Orientierungswert hinterlegt.',
    en: 'The livelihood still has to be proven; no guide value is encoded for this day.',
  },
  open: {
    de: 'Offen: Ist der Lebensunterhalt gesichert? Für diesen Tag ist kein Orientierungswert hinterlegt.',
    en: 'Open: is the livelihood secured? No guide value is encoded for this day.',
  },
} as const satisfies Record<string, Bilingual>;

export const livelihoodYearUnknown: BilingualWith<{ readonly year: number; readonly amountYear: number }> = {
  de: ({ year, amountYear }) =>
    ` Der Wert für ${year} ist noch nicht bekannt; genannt ist der von ${amountYear}.`,
  en: ({ year, amountYear }) => ` The value for ${year} is not known yet; this is that of ${amountYear}.`,
};
