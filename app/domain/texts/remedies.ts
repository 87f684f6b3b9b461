import type { Bilingual, BilingualWith } from './bilingual';

/** What would open a blocked route. */
export const remedyTexts = {
  pension: {
    de: 'Eine angemessene Altersversorgung nachweisen (zum Beispiel Rentenansprüche oder Vermögen).',
    en: 'Prove adequate old-age provision (for example pension rights or assets).',
  },
  extendContract: {
    de: 'Den Vertrag auf mindestens sechs Monate verlängern oder entfristen.',
    en: 'Extend the contract to at least six months or make it open-ended.',
  },
  directHire: {
    de: 'Die Person unmittelbar beim Betrieb einstellen, in dem sie arbeitet, nicht über Zeitarbeit.',
    en: 'Let the firm where the person works employ the person directly, not through an agency.',
  },
  agencyPlacement: {
    de: 'Die Vermittlung der Bundesagentur für Arbeit überlassen.',
    en: 'Leave the placement to the Federal Employment Agency.',
  },
  closeGap: {
    de: 'Die Lücke mit der Maßnahme aus dem Bescheid schließen (Anpassungsqualifizierung oder Prüfung, § 16d AufenthG) und dann die volle Anerkennung beantragen.',
    en: 'Close the gap with the measure named in the decision (adaptation course or exam, § 16d AufenthG), then apply for full recognition.',
  },
  evaluate: {
    de: 'Eine Zeugnisbewertung der ZAB einholen, die die Vergleichbarkeit feststellt.',
    en: 'Get a degree evaluation from the ZAB that finds the degree comparable.',
  },
  qualifiedJob: {
    de: 'Eine Stelle anbieten, die eine Ausbildung von mindestens zwei Jahren oder ein Studium verlangt.',
    en: 'Offer a job that needs a training of at least two years or a degree.',
  },
  fittingJob: {
    de: 'Eine Stelle anbieten, die zur Qualifikation passt.',
    en: 'Offer a job that fits the qualification.',
  },
} as const satisfies Record<string, Bilingual>;

export const raiseSalary: BilingualWith<{ readonly difference: string; readonly threshold: string }> = {
  de: ({ difference, threshold }) => `Das Gehalt um ${difference} im Jahr auf ${threshold} erhöhen.`,
  en: ({ difference, threshold }) => `Raise the salary by ${difference} a year to ${threshold}.`,
};

export const raiseWage: BilingualWith<{ readonly minimum: string }> = {
  de: ({ minimum }) => `Den Lohn auf mindestens ${minimum} je Stunde erhöhen.`,
  en: ({ minimum }) => `Raise the pay to at least ${minimum} an hour.`,
};

export const moreExperience: BilingualWith<{ readonly months: number }> = {
  de: ({ months }) => `Weitere ${months} Monate einschlägige Erfahrung sammeln oder nachweisen.`,
  en: ({ months }) => `Gain or prove ${months} more months of relevant experience.`,
};
