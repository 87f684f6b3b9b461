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
  germanCourse: {
    de: 'Einen Deutschkurs besuchen und das Niveau mit einem anerkannten Zertifikat nachweisen.',
    en: 'Take a German course and prove the level with a recognised certificate.',
  },
  languageTest: {
    de: 'Die Sprache durch Betrieb oder Schule prüfen lassen oder einen Vorbereitungskurs vereinbaren (§ 16a Abs. 3 AufenthG).',
    en: 'Have the firm or school test the language, or agree on a preparatory course (§ 16a (3) AufenthG).',
  },
  suitability: {
    de: 'Die Eignung als Ausbildungsbetrieb von der Kammer feststellen lassen.',
    en: 'Have the chamber confirm that the firm is suitable for training.',
  },
  bridgeJob: {
    de: 'Bis zur Berufserlaubnis eine nicht reglementierte Tätigkeit mit dem Zielberuf anbieten, etwa als Hilfskraft.',
    en: 'Until the licence offer unregulated work with the target profession, for example as an assistant.',
  },
  payTariff: {
    de: 'Sich an den Tarifvertrag binden und nach Tarif zahlen.',
    en: 'Become bound by the collective agreement and pay by it.',
  },
  applyForRecognition: {
    de: 'Die Anerkennung beantragen und den Bescheid abwarten.',
    en: 'Apply for recognition and wait for the decision.',
  },
  agencyProgramme: {
    de: 'Bei der Bundesagentur für Arbeit nach ihrem Vermittlungsprogramm fragen.',
    en: 'Ask the Federal Employment Agency about its placement programme.',
  },
  orderedAnalysis: {
    de: 'Bei der Anerkennungsstelle eine Qualifikationsanalyse beantragen (§ 14 BQFG).',
    en: 'Ask the recognition authority for a skills analysis (§ 14 BQFG).',
  },
  specialCase: {
    de: 'Mit der Ausländerbehörde klären, ob sie einen besonderen Fall bejaht.',
    en: 'Clarify with the immigration authority whether it sees a special case.',
  },
  euLicence: {
    de: 'Führerschein und Grundqualifikation der EU erwerben, zum Beispiel über § 24a Abs. 2 BeschV.',
    en: 'Obtain EU driving licence and initial qualification, for example by § 24a (2) BeschV.',
  },
  balkanMission: {
    de: 'Den Antrag bei der deutschen Auslandsvertretung in einem der sechs Staaten stellen.',
    en: 'Apply at the German mission in one of the six states.',
  },
  waitForBenefits: {
    de: 'Den Antrag erst stellen, wenn 24 Monate ohne diese Leistungen vergangen sind.',
    en: 'Apply only when 24 months without these benefits have passed.',
  },
  thirtyHours: {
    de: 'Mindestens 30 Wochenstunden vereinbaren.',
    en: 'Agree on at least 30 hours a week.',
  },
  shortContract: {
    de: 'Den Vertrag auf höchstens acht Monate befristen.',
    en: 'Limit the contract to eight months at most.',
  },
  visaFromAbroad: {
    de: 'Ausreisen und das Visum bei der Auslandsvertretung beantragen.',
    en: 'Leave and apply for the visa at the mission.',
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

export const applyFrom: BilingualWith<{ readonly day: string }> = {
  de: ({ day }) => `Den Antrag frühestens am ${day} stellen.`,
  en: ({ day }) => `Apply on ${day} at the earliest.`,
};

export const morePoints: BilingualWith<{ readonly points: number }> = {
  de: ({ points }) => `Noch ${points} Punkte sammeln, zum Beispiel mit besserem Deutsch.`,
  en: ({ points }) => `Gain ${points} more points, for example by better German.`,
};
