import type { Bilingual } from '../bilingual';

/** Findings on training places and the search for one. */
export const trainingFindings = {
  contract: {
    de: 'Betrieb und Person schließen den Ausbildungs- oder Weiterbildungsvertrag; ein Schritt des Plans.',
    en: 'Firm and person sign the training contract; a step of the plan.',
  },
  admission: {
    de: 'Die Schule nimmt die Person auf; die Zusage ist ein Schritt des Plans.',
    en: 'The school admits the person; the admission letter is a step of the plan.',
  },
  languageMet: {
    de: 'Deutsch auf B1 liegt vor, wie es die qualifizierte Berufsausbildung verlangt.',
    en: 'German at B1 is there, as qualified training demands.',
  },
  languageBelow: {
    de: 'Für die qualifizierte Berufsausbildung ist Deutsch auf B1 nötig. Gesperrt, außer Betrieb oder Schule haben die Sprache geprüft oder ein Vorbereitungskurs ist geplant.',
    en: 'Qualified training needs German at B1. Blocked unless the firm or school tested the language or a preparatory course is planned.',
  },
  languageMissing: {
    de: 'Offen: Welches Deutschniveau hat die Person? Nötig ist B1.',
    en: 'Open: what level of German does the person have? B1 is needed.',
  },
  languageFree: {
    de: 'Für Weiterbildung und für Ausbildungen unter zwei Jahren nennt das Gesetz kein Sprachniveau.',
    en: 'For further training, and for training below two years, the statute names no language level.',
  },
  searchLanguageMet: {
    de: 'Das verlangte Deutschniveau liegt vor (B1; vor dem 01.03.2024 B2).',
    en: 'The level of German demanded is there (B1; before 1 March 2024 B2).',
  },
  searchLanguageBelow: {
    de: 'Die Suche nach einem Ausbildungsplatz verlangt Deutsch auf B1 (vor dem 01.03.2024 auf B2). Gesperrt, bis es nachgewiesen ist.',
    en: 'The search for a training place needs German at B1 (before 1 March 2024 at B2). Blocked until it is proven.',
  },
  under35: {
    de: 'Die Person ist am Tag des Antrags jünger als die Altersgrenze (35, vor dem 01.03.2024 25).',
    en: 'On the day of the application the person is below the age limit (35, before 1 March 2024 25).',
  },
  from35: {
    de: 'Die Person hat am Tag des Antrags die Altersgrenze erreicht (35. Geburtstag, vor dem 01.03.2024 der 25.).',
    en: 'On the day of the application the person has reached the age limit (35th birthday, before 1 March 2024 the 25th).',
  },
  birthMissing: {
    de: 'Offen: Wann ist die Person geboren? Dieser Weg steht nur unter 35 offen.',
    en: 'Open: when was the person born? This route is open only under 35.',
  },
  schoolMet: {
    de: 'Der Schulabschluss berechtigt zum Studium.',
    en: 'The school leaving certificate gives access to university.',
  },
  schoolBelow: {
    de: 'Die Suche nach einem Ausbildungsplatz verlangt einen Abschluss einer deutschen Auslandsschule oder einen, der zum Studium berechtigt.',
    en: 'The search for a training place needs a certificate of a German school abroad or one that gives access to university.',
  },
  schoolMissing: {
    de: 'Offen: Welchen Schulabschluss hat die Person? Nötig ist einer, der zum Studium berechtigt.',
    en: 'Open: which school leaving certificate does the person have? One that gives access to university is needed.',
  },
} as const satisfies Record<string, Bilingual>;
