/** Words of the papers. */
import type { DocumentId } from '../document-catalogue';
import type { StepWords } from './steps-prepare';

export const DOCUMENT_WORDS: Readonly<Record<DocumentId, StepWords>> = {
  passport: {
    title: { de: 'Reisepass', en: 'Passport' },
    text: {
      de: 'Alle Seiten mit Einträgen, farbig; möglichst noch lange gültig.',
      en: 'All pages with entries, in colour; valid for as long as possible.',
    },
  },
  'power-of-attorney': {
    title: { de: 'Vollmacht', en: 'Power of attorney' },
    text: {
      de: 'Von der Fachkraft unterschrieben, gegebenenfalls mit Untervollmacht.',
      en: 'Signed by the candidate, with sub-authority if needed.',
    },
  },
  'employment-contract': {
    title: { de: 'Arbeitsvertrag oder Angebot', en: 'Contract or job offer' },
    text: {
      de: 'Mit Tätigkeit, Gehalt, Stunden, Beginn und Arbeitsort.',
      en: 'With work, salary, hours, start and place.',
    },
  },
  'employment-declaration': {
    title: { de: 'Erklärung zum Beschäftigungsverhältnis', en: 'Declaration on the employment relationship' },
    text: {
      de: 'Formular der Bundesagentur für Arbeit, vollständig ausgefüllt.',
      en: 'Form of the Federal Employment Agency, filled in completely.',
    },
  },
  'agreement-81a': {
    title: { de: 'Vereinbarung nach § 81a AufenthG', en: 'Agreement under § 81a AufenthG' },
    text: {
      de: 'Muster der Ausländerbehörde, von beiden Seiten unterschrieben.',
      en: 'Model of the immigration authority, signed by both sides.',
    },
  },
  'qualification-certificates': {
    title: { de: 'Zeugnisse und Abschlüsse', en: 'Certificates and degrees' },
    text: {
      de: 'In der Originalsprache mit Fächer- und Notenübersicht; Übersetzung durch vereidigte Übersetzer:innen.',
      en: 'In the original language with list of subjects and marks; translation by a sworn translator.',
    },
  },
  'curriculum-vitae': {
    title: { de: 'Lebenslauf auf Deutsch', en: 'CV in German' },
    text: {
      de: 'Als Tabelle, ohne Lücken, mit Ausbildung und Tätigkeiten.',
      en: 'As a table, without gaps, with training and work.',
    },
  },
  'experience-proofs': {
    title: { de: 'Nachweise der Berufserfahrung', en: 'Proofs of work experience' },
    text: {
      de: 'Arbeitszeugnisse mit Zeitraum, Stunden und Aufgaben.',
      en: 'References with period, hours and tasks.',
    },
  },
  'earlier-applications-statement': {
    title: { de: 'Erklärung zu früheren Anträgen', en: 'Statement on earlier applications' },
    text: {
      de: 'Ob schon einmal Anerkennung beantragt wurde, wo und mit welchem Ergebnis.',
      en: 'Whether recognition was asked for before, where and with what result.',
    },
  },
  'language-certificate': {
    title: { de: 'Sprachzertifikat', en: 'Language certificate' },
    text: {
      de: 'Von einem anerkannten Prüfungsanbieter, in der verlangten Stufe.',
      en: 'From an accepted examiner, at the level asked for.',
    },
  },
  'anabin-printouts': {
    title: { de: 'Ausdrucke aus anabin', en: 'anabin printouts' },
    text: {
      de: 'Bewertung der Hochschule und des Abschlusses.',
      en: 'Rating of the university and of the degree.',
    },
  },
  'recognition-notice': {
    title: { de: 'Bescheid oder Zeugnisbewertung', en: 'Recognition decision or degree evaluation' },
    text: {
      de: 'Entscheidung der zuständigen Stelle oder Bescheinigung der ZAB.',
      en: 'Decision of the competent body or certificate of the ZAB.',
    },
  },
  'advance-consent-letter': {
    title: { de: 'Vorabzustimmung', en: 'Advance consent' },
    text: {
      de: 'Von der Ausländerbehörde; gilt in der Regel drei Monate.',
      en: 'From the immigration authority; valid for three months as a rule.',
    },
  },
  'visa-form-and-photo': {
    title: { de: 'Antragsformular und biometrisches Foto', en: 'Application form and biometric photo' },
    text: {
      de: 'Formular der Behörde; Foto nicht älter als sechs Monate.',
      en: 'Form of the authority; photo not older than six months.',
    },
  },
  'travel-health-insurance': {
    title: { de: 'Krankenversicherung für die Reise', en: 'Travel health insurance' },
    text: {
      de: 'Für die Zeit bis zum Beginn der gesetzlichen Versicherung.',
      en: 'For the time until the statutory insurance begins.',
    },
  },
  'marriage-certificate': {
    title: { de: 'Heiratsurkunde', en: 'Marriage certificate' },
    text: {
      de: 'Mit Legalisation oder Apostille, wo sie verlangt wird.',
      en: 'With legalisation or apostille where it is asked for.',
    },
  },
  'birth-certificates': {
    title: { de: 'Geburtsurkunden der Kinder', en: 'Birth certificates of the children' },
    text: {
      de: 'Mit Legalisation oder Apostille, wo sie verlangt wird.',
      en: 'With legalisation or apostille where it is asked for.',
    },
  },
  'landlord-confirmation': {
    title: { de: 'Wohnungsgeberbestätigung', en: 'Confirmation of the landlord' },
    text: {
      de: 'Von der vermietenden Person unterschrieben, mit Einzugsdatum.',
      en: 'Signed by the landlord, with the day of moving in.',
    },
  },
  'registration-certificate': {
    title: { de: 'Meldebescheinigung', en: 'Registration certificate' },
    text: { de: 'Vom Bürgeramt nach der Anmeldung.', en: 'From the residents’ office after registration.' },
  },
  'present-title': {
    title: { de: 'Bisheriger Aufenthaltstitel', en: 'Present residence title' },
    text: { de: 'Karte oder Visum mit Zusatzblatt.', en: 'Card or visa with its supplementary sheet.' },
  },
  'faire-integration-letter': {
    title: { de: 'Hinweis auf Faire Integration', en: 'Notice on Faire Integration' },
    text: {
      de: 'Textform, mit Kontaktdaten der nächstgelegenen Beratungsstelle und Nachweis des Zugangs.',
      en: 'Text form, with contact data of the nearest office and proof of delivery.',
    },
  },
  'licence-document': {
    title: { de: 'Berufserlaubnis oder Zusicherung', en: 'Licence or promise of licence' },
    text: { de: 'Von der zuständigen Behörde des Landes.', en: 'From the competent authority of the Land.' },
  },
};
