/** Words of measures, exams, next titles and of the family after the journey. */
import type { StepWords } from './steps-prepare';

export const BRIDGE_WORDS = {
  'later-recognition-apply': {
    title: { de: 'Anerkennung nach der Einreise beantragen', en: 'Apply for recognition after entry' },
    text: {
      de: 'Der Antrag geht unverzüglich nach der Einreise an die zuständige Stelle. Ohne ihn gibt es nach einem Jahr keine neue Zustimmung.',
      en: 'The application goes to the competent body without delay after entry. Without it there is no new consent after a year.',
    },
  },
  'later-recognition-decision': {
    title: { de: 'Entscheidung über die Gleichwertigkeit', en: 'Decision on equivalence' },
    text: {
      de: 'Die Stelle entscheidet nach vollständigen Unterlagen. Nennt sie Unterschiede, folgen die Maßnahmen; bei voller Gleichwertigkeit geht es gleich zum nächsten Titel.',
      en: 'The body decides after complete papers. If it names gaps the measures follow; with full equivalence the next title comes at once.',
    },
  },
  measure: {
    title: { de: 'Qualifizierungsmaßnahme', en: 'Qualification measure' },
    text: {
      de: 'Anpassungslehrgang, Qualifizierung im Betrieb oder Vorbereitung auf die Prüfung. Der Titel läuft bis zu 24 Monate und kann um zwölf verlängert werden. Führen Sie Nachweise je Woche: Sie tragen den Folgeantrag.',
      en: 'Adaptation course, training in the firm or exam preparation. The title runs up to 24 months and can be extended by twelve. Keep weekly proofs: they carry the follow-up application.',
    },
  },
  exam: {
    title: { de: 'Kenntnis- oder Eignungsprüfung', en: 'Knowledge or aptitude exam' },
    text: {
      de: 'Die Prüfung muss innerhalb von sechs Monaten möglich sein. Bei Pflegefachpersonen kann jeder Teil einmal wiederholt werden.',
      en: 'The exam must be possible within six months. For nurses each part may be repeated once.',
    },
  },
  'skills-analysis': {
    title: { de: 'Qualifikationsanalyse', en: 'Skills analysis' },
    text: {
      de: 'Arbeitsproben, Fachgespräche oder Prüfungen zeigen, was die Person kann. Die Frist der Anerkennung ruht, bis das Ergebnis da ist.',
      en: 'Work samples, expert talks or exams show what the person can do. The limit of recognition stands still until the result is there.',
    },
  },
  'follow-up-application': {
    title: { de: 'Folgeantrag auf volle Gleichwertigkeit', en: 'Follow-up application for full equivalence' },
    text: {
      de: 'Mit den Nachweisen der Maßnahme geht ein neuer Antrag an dieselbe Stelle. Fragen Sie vorher, welche Belege je Unterschied erwartet werden.',
      en: 'With the proofs of the measure a new application goes to the same body. Ask before which proofs it expects for each gap.',
    },
  },
  'follow-up-decision': {
    title: { de: 'Bescheid über die volle Gleichwertigkeit', en: 'Decision on full equivalence' },
    text: {
      de: 'Der Bescheid öffnet den Titel als Fachkraft; in reglementierten Berufen gehört die Erlaubnis zur Berufsausübung dazu.',
      en: 'The decision opens the skilled-worker title; in regulated occupations the licence to practise belongs to it.',
    },
  },
  'training-exam': {
    title: { de: 'Abschlussprüfung', en: 'Final exam' },
    text: {
      de: 'Anmeldung und Prüfung bei der Kammer. Sprechen Sie früh über die Übernahme und planen Sie den nächsten Titel.',
      en: 'Registration and exam at the chamber. Talk early about a job afterwards and plan the next title.',
    },
  },
  'trial-work': {
    title: { de: 'Kennenlernen: Probearbeit oder Nebentätigkeit', en: 'Getting to know: trial or side job' },
    text: {
      de: 'Während der Suche sind eine Nebentätigkeit von durchschnittlich 20 Stunden je Woche und Probearbeit von zwei Wochen je Betrieb erlaubt.',
      en: 'During the search a side job of 20 hours a week on average and trial work of two weeks per firm are allowed.',
    },
  },
  'job-found': {
    title: { de: 'Arbeitsvertrag schließen', en: 'Sign the employment contract' },
    text: {
      de: 'Mit dem Vertrag und der vollständigen Erklärung zum Beschäftigungsverhältnis beginnt der Wechsel des Titels. Volle Arbeit erst mit dem neuen Titel.',
      en: 'With the contract and the complete declaration on the employment relationship the change of title begins. Full work only with the new title.',
    },
  },
  'next-title': {
    title: { de: 'Titel als Fachkraft beantragen', en: 'Apply for the skilled-worker title' },
    text: {
      de: 'Nach der vollen Anerkennung wechselt die Person zu § 18a oder § 18b AufenthG. Antrag vor Ablauf des bisherigen Titels stellen: Dann gilt er bis zur Entscheidung fort (§ 81 Abs. 4 AufenthG).',
      en: 'After full recognition the person changes to § 18a or § 18b AufenthG. Apply before the present title ends: it then continues until the decision (§ 81 Abs. 4 AufenthG).',
    },
  },
  'driver-qualification': {
    title: { de: 'Grundqualifikation erwerben', en: 'Gain the basic qualification' },
    text: {
      de: 'Kurse und Prüfungen nach Plan, in der Arbeitszeit oder daneben. Bis dahin arbeitet die Person im Betrieb, aber nicht selbst am Steuer im Güter- oder Personenverkehr.',
      en: 'Courses and exams as planned, during working hours or beside them. Until then the person works in the firm but does not drive goods or passengers.',
    },
  },
  'driver-licence': {
    title: {
      de: 'EU-Fahrerlaubnis und Eintrag der Qualifikation',
      en: 'EU licence and entry of the qualification',
    },
    text: {
      de: 'Umschreibung bei der Fahrerlaubnisbehörde und Eintrag der Qualifikation. Auch die Ausstellung der Papiere zählt zu den 15 Monaten.',
      en: 'Exchange at the licensing office and entry of the qualification. The issue of the papers counts into the 15 months too.',
    },
  },
  'driver-modules': {
    title: { de: 'Weiterbildung für Fahrer:innen', en: 'Periodic training for drivers' },
    text: {
      de: 'Alle fünf Jahre ist die Weiterbildung in Modulen fällig (35 Stunden; nicht amtlich bestätigt). Verteilen Sie die Module, damit am Ende kein Fahrverbot droht.',
      en: 'Every five years the periodic training in modules is due (35 hours; not officially confirmed). Spread the modules, so that no driver has to stop at the end.',
    },
  },
  departure: {
    title: { de: 'Ende der Beschäftigung und Ausreise', en: 'End of the job and departure' },
    text: {
      de: 'Die kurzzeitige Beschäftigung endet spätestens nach acht von zwölf Monaten oder 90 von 180 Tagen. Ein neuer Zeitraum braucht eine neue Erlaubnis.',
      en: 'Short-term employment ends after eight of twelve months or 90 of 180 days at the latest. A new period needs a new permit.',
    },
  },
  'integration-course': {
    title: { de: 'Integrationskurs', en: 'Integration course' },
    text: {
      de: 'Mit dem ersten Titel von mindestens einem Jahr besteht ein Anspruch; er erlischt nach einem Jahr und entfällt ab B1. Die Hälfte des Kurssatzes zahlt die Person selbst. Ohne einfache Deutschkenntnisse kann die Teilnahme Pflicht sein.',
      en: 'With the first title of at least one year there is a claim; it ends after a year and does not exist from B1 on. The person pays half of the rate. Without simple German, attendance may be a duty.',
    },
  },
  'family-permits': {
    title: { de: 'Aufenthaltstitel der Familie', en: 'Residence titles of the family' },
    text: {
      de: 'Die Familie beantragt ihre Titel zugleich mit der Fachkraft, vor Ablauf der Visa. Für Kinder gilt die halbe Gebühr.',
      en: 'The family applies for its titles together with the worker, before the visas end. Children pay half the fee.',
    },
  },
  'spouse-work': {
    title: { de: 'Arbeit für die Ehe- oder Lebenspartner:in', en: 'Work for the spouse' },
    text: {
      de: 'Mit dem Familientitel ist jede Beschäftigung erlaubt. Agentur für Arbeit, Welcome Center und Integrationskurs helfen beim Einstieg.',
      en: 'The family title allows any work. Employment agency, welcome centre and integration course help to begin.',
    },
  },
  'school-and-childcare': {
    title: { de: 'Schule und Kinderbetreuung', en: 'School and childcare' },
    text: {
      de: 'Kinder im Schulalter sind schulpflichtig; ab dem ersten Geburtstag besteht ein Anspruch auf einen Betreuungsplatz (nicht amtlich bestätigt). Früh bei der Gemeinde anmelden.',
      en: 'Children of school age must go to school; from the first birthday there is a claim to a childcare place (not officially confirmed). Register early with the municipality.',
    },
  },
} as const satisfies Record<string, StepWords>;
