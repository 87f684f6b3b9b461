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
  'training-contract': {
    title: { de: 'Ausbildungsvertrag', en: 'Training contract' },
    text: {
      de: 'Mit Ausbildungsplan, Vergütung und Probezeit; von allen unterschrieben.',
      en: 'With training plan, pay and probation; signed by all.',
    },
  },
  'training-registration-proof': {
    title: { de: 'Eintragung oder Vorlage bei der Kammer', en: 'Entry or filing at the chamber' },
    text: {
      de: 'Eintragungsvermerk oder Bestätigung, dass der Vertrag vorliegt (nicht amtlich bestätigt).',
      en: 'Note of entry or confirmation that the contract was filed (not officially confirmed).',
    },
  },
  'school-admission-letter': {
    title: { de: 'Aufnahmebestätigung der Schule', en: 'Admission letter of the school' },
    text: {
      de: 'Mit Bildungsgang, Beginn, Dauer und staatlichem Abschluss.',
      en: 'With course, start, length and state certificate.',
    },
  },
  'livelihood-papers': {
    title: { de: 'Nachweis des Lebensunterhalts', en: 'Proof of livelihood' },
    text: {
      de: 'Vergütung, Sperrkonto, Verpflichtungserklärung oder Berufsausbildungsbeihilfe; Beträge des Jahres beachten.',
      en: 'Pay, blocked account, declaration of commitment or training grant; mind the amounts of the year.',
    },
  },
  'qualification-plan': {
    title: { de: 'Qualifizierungsplan', en: 'Qualification plan' },
    text: {
      de: 'Inhalte, Wochen, Orte, Mentor:in und Nachweise je Unterschied aus dem Bescheid.',
      en: 'Contents, weeks, places, mentor and proofs for each gap named in the decision.',
    },
  },
  'supplementary-sheet-a': {
    title: { de: 'Zusatzblatt A zur Erklärung', en: 'Supplementary sheet A to the declaration' },
    text: {
      de: 'Formular der Bundesagentur für Arbeit für Anerkennungsmaßnahmen.',
      en: 'Form of the Federal Employment Agency for recognition measures.',
    },
  },
  'measure-confirmation': {
    title: { de: 'Zusage des Anbieters der Maßnahme', en: 'Confirmation of the measure’s provider' },
    text: { de: 'Mit Beginn, Dauer, Inhalt und Kosten.', en: 'With start, length, content and costs.' },
  },
  'partnership-agreement': {
    title: {
      de: 'Vereinbarung über die Anerkennungspartnerschaft',
      en: 'Agreement on the recognition partnership',
    },
    text: {
      de: 'Anerkennung spätestens nach der Einreise unverzüglich beantragen; der Betrieb gibt Zeit für die Maßnahmen.',
      en: 'Apply for recognition without delay after entry at the latest; the employer gives time for the measures.',
    },
  },
  'exam-invitation': {
    title: { de: 'Zulassung oder Ladung zur Prüfung', en: 'Admission or invitation to the exam' },
    text: { de: 'Von der zuständigen Stelle, mit Termin.', en: 'From the competent body, with the date.' },
  },
  'state-recognition-proof': {
    title: { de: 'Nachweis der staatlichen Anerkennung', en: 'Proof of state recognition' },
    text: {
      de: 'Ausbildung: Digitale Auskunft zur Berufsqualifikation. Hochschule: anabin-Ausdruck oder Zeugnisbewertung.',
      en: 'Training: digital information on the vocational qualification. Degree: anabin printout or evaluation.',
    },
  },
  'tariff-confirmation': {
    title: { de: 'Nachweis der Tarifbindung und Eingruppierung', en: 'Proof of tariff and pay group' },
    text: {
      de: 'Tarifvertrag, Bindung des Betriebs und Entgeltgruppe dieser Stelle.',
      en: 'Collective agreement, how the firm is bound, and the pay group of this job.',
    },
  },
  'specialist-statement': {
    title: { de: 'Darlegung der besonderen Kenntnisse', en: 'Statement on the special knowledge' },
    text: {
      de: 'Welche unternehmensspezifischen Kenntnisse oder welche Leitungsaufgabe, seit wann, wofür gebraucht.',
      en: 'Which company-specific knowledge or executive task, since when, needed for what.',
    },
  },
  'distinction-papers': {
    title: { de: 'Nachweise der besonderen Qualifikation', en: 'Proofs of outstanding qualification' },
    text: {
      de: 'Veröffentlichungen, Lehrtätigkeit, Auszeichnungen, mehrjährige Erfahrung.',
      en: 'Publications, teaching, awards, several years of experience.',
    },
  },
  'hosting-agreement': {
    title: { de: 'Aufnahmevereinbarung', en: 'Hosting agreement' },
    text: {
      de: 'Zwischen Forschungseinrichtung und Forscher:in, mit Vorhaben, Dauer und Vergütung.',
      en: 'Between research institution and researcher, with project, length and pay.',
    },
  },
  'driving-licence': {
    title: { de: 'Fahrerlaubnis und Fahrerqualifikation', en: 'Driving licence and driver qualification' },
    text: {
      de: 'EU-Führerschein mit Qualifikation oder die einschlägige Fahrerlaubnis des Heimatlands.',
      en: 'EU licence with qualification, or the relevant licence of the home country.',
    },
  },
  'driver-training-plan': {
    title: { de: 'Plan bis zur Grundqualifikation', en: 'Plan up to the basic qualification' },
    text: {
      de: 'Kurse, Prüfungen und Ausstellung der Papiere, erreichbar in 15 Monaten.',
      en: 'Courses, exams and issue of the papers, within reach in 15 months.',
    },
  },
  'travel-cost-agreement': {
    title: { de: 'Zusage der Reisekosten', en: 'Promise of the travel costs' },
    text: {
      de: 'Der Betrieb trägt die Kosten der Reise; schriftlich im Vertrag.',
      en: 'The employer bears the travel costs; in writing in the contract.',
    },
  },
  'points-overview': {
    title: { de: 'Punkteübersicht mit Nachweisen', en: 'Overview of points with proofs' },
    text: {
      de: 'Je Merkmal der Anlage zum AufenthG ein Nachweis; mindestens sechs Punkte.',
      en: 'One proof for each feature of the annex to the AufenthG; six points at least.',
    },
  },
  'spouse-language-certificate': {
    title: {
      de: 'Sprachzertifikat A1 der Ehe- oder Lebenspartner:in',
      en: 'Language certificate A1 of the spouse',
    },
    text: { de: 'Von einem anerkannten Prüfungsanbieter.', en: 'From an accepted examiner.' },
  },
};
