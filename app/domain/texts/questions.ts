import type { Bilingual } from './bilingual';

/**
 * The question that belongs to each fact a rule may miss. A path without a question does not compile where
 * rules name their paths through `QuestionPath`; a test holds the rest.
 */
export const questions = {
  'candidate.qualification.kind': {
    de: 'Welche Qualifikation hat die Person: Studium, Berufsausbildung oder keine?',
    en: 'Which qualification does the person have: degree, vocational training or none?',
  },
  'candidate.qualification.recognition': {
    de: 'Ist die Anerkennung in Deutschland beantragt, und was wurde entschieden?',
    en: 'Has recognition in Germany been applied for, and what was decided?',
  },
  'candidate.qualification.comparability': {
    de: 'Ist der Hochschulabschluss laut anabin oder Zeugnisbewertung mit einem deutschen vergleichbar?',
    en: 'Is the degree comparable to a German one, by anabin or by a degree evaluation?',
  },
  'candidate.qualification.anabinInstitution': {
    de: 'Wie ist die Hochschule in anabin eingestuft (H+, H+/-, H-)?',
    en: 'How does anabin rate the institution (H+, H+/-, H-)?',
  },
  'candidate.qualification.anabinDegree': {
    de: 'Wie ist der Abschluss in anabin eingestuft?',
    en: 'How does anabin rate the degree?',
  },
  'candidate.qualification.licence': {
    de: 'Ist die Berufserlaubnis erteilt oder zugesagt?',
    en: 'Is the professional licence granted or promised?',
  },
  'candidate.qualification.fitsPosition': {
    de: 'Passt die Stelle zur Qualifikation?',
    en: 'Does the job fit the qualification?',
  },
  'candidate.qualification.completedOn': {
    de: 'An welchem Tag wurde die Qualifikation abgeschlossen?',
    en: 'On which day was the qualification completed?',
  },
  'candidate.qualification.durationMonths': {
    de: 'Wie viele Monate dauert die Ausbildung regulär?',
    en: 'How many months does the training regularly take?',
  },
  'candidate.family.spouseQualifies': {
    de: 'Erfüllt die Partnerin oder der Partner die Bedingungen der Chancenkarte auch und beantragt sie?',
    en: 'Does the spouse meet the conditions of the opportunity card too and apply for it?',
  },
  'candidate.dateOfBirth': {
    de: 'Wann ist die Person geboren? (Ab 45 gilt für manche Titel eine Gehaltsschwelle.)',
    en: 'When was the person born? (From 45 on a salary threshold applies to some titles.)',
  },
  'candidate.adequatePension': {
    de: 'Kann die Person eine angemessene Altersversorgung nachweisen?',
    en: 'Can the person prove adequate old-age provision?',
  },
  'candidate.country': {
    de: 'In welchem Land lebt die Person heute?',
    en: 'In which country does the person live today?',
  },
  'candidate.germanTitle': {
    de: 'Welchen deutschen Aufenthaltstitel hat die Person?',
    en: 'Which German residence title does the person hold?',
  },
  'candidate.enteredGermanyOn': {
    de: 'Wann ist die Person nach Deutschland eingereist?',
    en: 'When did the person enter Germany?',
  },
  'candidate.titleValidUntil': {
    de: 'Bis wann gilt der vorhandene Aufenthaltstitel?',
    en: 'Until when is the present residence title valid?',
  },
  'candidate.recruitedFrom': {
    de: 'Aus welchem Land wurde die Person angeworben?',
    en: 'From which country was the person recruited?',
  },
  'candidate.recruitment': {
    de: 'Wer hat angeworben: Betrieb, Vermittlung, Bundesagentur für Arbeit, oder hat sich die Person selbst beworben?',
    en: 'Who recruited: the firm, an agency, the Federal Employment Agency, or did the person apply unasked?',
  },
  'candidate.qualification.measure': {
    de: 'Welche Maßnahme ist nach dem Bescheid geplant: im Betrieb, an einer Schule oder nur eine Prüfung?',
    en: 'Which measure is planned after the decision: in the firm, at a school, or an exam only?',
  },
  'candidate.qualification.stateRecognisedAtOrigin': {
    de: 'Ist die Qualifikation in dem Staat, in dem sie erworben wurde, staatlich anerkannt?',
    en: 'Is the qualification recognised by the state in which it was gained?',
  },
  'candidate.qualification.stateRecognitionConfirmed': {
    de: 'Hat die ZAB die staatliche Anerkennung bestätigt?',
    en: 'Has the ZAB confirmed the state recognition?',
  },
  'candidate.german': {
    de: 'Welches Deutschniveau hat die Person?',
    en: 'What level of German does the person have?',
  },
  'candidate.english': {
    de: 'Welches Englischniveau hat die Person?',
    en: 'What level of English does the person have?',
  },
  'candidate.drivingLicence': {
    de: 'Hat die Person einen Führerschein der EU, den ihres Staates oder keinen?',
    en: 'Does the person hold an EU driving licence, that of the home state, or none?',
  },
  'candidate.livelihoodSecured': {
    de: 'Ist der Lebensunterhalt gesichert, zum Beispiel durch Vergütung oder Sperrkonto?',
    en: 'Is the livelihood secured, for example by pay or a blocked account?',
  },
  'candidate.schoolLeaving': {
    de: 'Welchen Schulabschluss hat die Person?',
    en: 'Which school leaving certificate does the person have?',
  },
  'candidate.asylumBenefitsLast24Months': {
    de: 'Gab es in den letzten 24 Monaten Leistungen nach dem Asylbewerberleistungsgesetz?',
    en: 'Were there benefits under the Asylum Seekers’ Benefits Act in the last 24 months?',
  },
  'candidate.asylumBenefitsUntil': {
    de: 'Bis wann gab es Leistungen nach dem Asylbewerberleistungsgesetz?',
    en: 'Until when were there benefits under the Asylum Seekers’ Benefits Act?',
  },
  'candidate.residentInGermanySince': {
    de: 'Seit wann lebt die Person rechtmäßig in Deutschland?',
    en: 'Since when has the person lived in Germany lawfully?',
  },
  'candidate.experience.relevantMonthsLast5Years': {
    de: 'Wie viele Monate einschlägige Erfahrung hat die Person aus den letzten fünf Jahren?',
    en: 'How many months of relevant experience does the person have from the last five years?',
  },
  'candidate.experience.relevantMonthsLast7Years': {
    de: 'Wie viele Monate einschlägige Erfahrung hat die Person aus den letzten sieben Jahren?',
    en: 'How many months of relevant experience does the person have from the last seven years?',
  },
  'candidate.experience.atDegreeLevel': {
    de: 'Hat die Erfahrung Hochschulniveau, und ist sie für die Stelle nötig?',
    en: 'Is the experience at degree level and needed for the job?',
  },
  'employer.temporaryAgency': {
    de: 'Ist der Betrieb ein Zeitarbeitsunternehmen?',
    en: 'Is the firm a temporary work agency?',
  },
  'employer.boundByTariff': {
    de: 'Ist der Betrieb tarifgebunden?',
    en: 'Is the firm bound by a collective agreement?',
  },
  'employer.trainsApprentices': {
    de: 'Bildet der Betrieb aus?',
    en: 'Does the firm train apprentices?',
  },
  'employer.careFacility': {
    de: 'Ist der Betrieb eine zugelassene Pflegeeinrichtung (§ 72 SGB XI)?',
    en: 'Is the firm an admitted care facility (§ 72 SGB XI)?',
  },
  'position.paidByTariff': {
    de: 'Wird die Stelle nach Tarif bezahlt?',
    en: 'Is the job paid by the collective agreement?',
  },
  'position.occupationId': {
    de: 'Welcher Beruf aus dem Verzeichnis ist es?',
    en: 'Which occupation of the catalogue is it?',
  },
  'position.isco08': {
    de: 'Welchen ISCO-08-Code hat die Stelle?',
    en: 'Which ISCO-08 code does the job have?',
  },
  'position.grossSalaryCentsPerYear': {
    de: 'Wie hoch ist das Bruttojahresgehalt?',
    en: 'What is the gross salary a year?',
  },
  'position.hoursPerWeek': {
    de: 'Wie viele Wochenstunden sind vereinbart?',
    en: 'How many hours a week are agreed?',
  },
  'position.contractMonths': {
    de: 'Wie viele Monate läuft der Vertrag, oder ist er unbefristet?',
    en: 'How many months does the contract run, or is it open-ended?',
  },
  'position.workplacePostalCode': {
    de: 'Wo wird gearbeitet (Postleitzahl)? Die zuständigen Stellen richten sich danach.',
    en: 'Where is the work done (postal code)? The competent offices go by it.',
  },
} as const satisfies Record<string, Bilingual>;

/** A request path that a rule may miss. */
export type QuestionPath = keyof typeof questions;
