import type { Bilingual } from './bilingual';

/** Why a route does not concern a case at all. */
export const scopeReasons = {
  notTraining: {
    de: 'Dieser Weg ist für Ausbildung und Weiterbildung; die Stelle ist keine Ausbildungsstelle.',
    en: 'This route is for training; the position is no training place.',
  },
  training: {
    de: 'Die Stelle ist eine Ausbildung; dafür gibt es § 16a AufenthG.',
    en: 'The position is a training place; § 16a AufenthG is made for that.',
  },
  notSchool: {
    de: 'Diese Ausbildung findet im Betrieb statt, nicht an einer Schule.',
    en: 'This training takes place in a firm, not at a school.',
  },
  notBridge: {
    de: 'Dieser Weg führt zur Anerkennung für eine Stelle in diesem Beruf; Ausbildung und Forschung gehören nicht dazu.',
    en: 'This route leads to recognition for a job in the occupation; training and research do not belong to it.',
  },
  nothingToRecognise: {
    de: 'Es gibt keine ausländische Qualifikation, die anerkannt werden könnte.',
    en: 'There is no foreign qualification that could be recognised.',
  },
  recognised: {
    de: 'Die Qualifikation ist schon voll anerkannt; ein Weg zur Anerkennung ist nicht nötig.',
    en: 'The qualification is fully recognised already; no route to recognition is needed.',
  },
  notNursing: {
    de: 'Vermittlungsabsprachen sind hier nur für Pflegefachkräfte hinterlegt; nach anderen Projekten fragen Sie die Bundesagentur für Arbeit.',
    en: 'Placement agreements are encoded for nurses only; ask the Federal Employment Agency about other projects.',
  },
  notResearch: {
    de: 'Dieser Weg ist für Forschung; die Stelle ist keine Forschungsstelle.',
    en: 'This route is for research; the position is no research post.',
  },
  notSpecialist: {
    de: 'Dieser Weg ist für leitende Angestellte und Spezialist:innen des Unternehmens; die Stelle ist keine solche.',
    en: 'This route is for executives and company specialists; the position is no such post.',
  },
  notCareAssistance: {
    de: 'Dieser Weg ist für Pflegehilfskräfte; die Stelle gehört nicht dazu.',
    en: 'This route is for care assistants; the position does not belong to it.',
  },
  notDriving: {
    de: 'Dieser Weg ist für Berufskraftfahrer:innen; die Stelle gehört nicht dazu.',
    en: 'This route is for professional drivers; the position does not belong to it.',
  },
  notIct: {
    de: 'Dieser Weg ist für IT-Berufe; die Stelle gehört nicht dazu.',
    en: 'This route is for IT occupations; the position does not belong to it.',
  },
  otherNationality: {
    de: 'Keine der Staatsangehörigkeiten steht auf der Liste dieses Weges.',
    en: 'None of the nationalities is on the list of this route.',
  },
  notSkilledSearch: {
    de: 'Die Chancenkarte dient der Suche nach einer Stelle als Fachkraft; diese Stelle ist keine qualifizierte Beschäftigung, und daneben sind nur 20 Wochenstunden erlaubt.',
    en: 'The opportunity card serves the search for skilled work; this job is not qualified employment, and beside the search only 20 hours a week are allowed.',
  },
  noProtection: {
    de: 'Die Person hat keinen vorübergehenden Schutz nach § 24 AufenthG.',
    en: 'The person holds no temporary protection under § 24 AufenthG.',
  },
} as const satisfies Record<string, Bilingual>;
