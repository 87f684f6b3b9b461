/** Words of the steps from the journey to the settlement permit, and of the counsel steps. */
import type { StepWords } from './steps-prepare';

export const ARRIVAL_WORDS = {
  travel: {
    title: { de: 'Einreise', en: 'Journey to Germany' },
    text: {
      de: 'Reise, erste Unterkunft und Abholung planen. Eine Krankenversicherung für die Tage bis zum Arbeitsbeginn gehört dazu.',
      en: 'Plan journey, first home and pick-up. Health insurance for the days until work begins is part of it.',
    },
  },
  'health-insurance': {
    title: { de: 'Krankenkasse wählen', en: 'Choose a health insurer' },
    text: {
      de: 'Die Fachkraft wählt eine Krankenkasse; die Mitgliedschaft beginnt mit dem ersten Arbeitstag. Sie brauchen den Namen der Kasse für die Anmeldung.',
      en: 'The candidate chooses a health insurer; membership begins with the first day of work. You need its name for the registration.',
    },
  },
  'faire-integration-notice': {
    title: {
      de: 'Hinweis auf Faire Integration (§ 45c AufenthG)',
      en: 'Notice on Faire Integration (§ 45c AufenthG)',
    },
    text: {
      de: 'Weisen Sie in Textform auf die kostenlose Beratung hin, mit den aktuellen Kontaktdaten der nächstgelegenen Stelle, spätestens am ersten Arbeitstag. Heben Sie den Nachweis auf.',
      en: 'Point in text form to the free advice, with the current contact data of the nearest office, at the latest on the first working day. Keep the proof.',
    },
  },
  'title-check': {
    title: { de: 'Titel prüfen und Kopie ablegen', en: 'Check the title and keep a copy' },
    text: {
      de: 'Prüfen Sie vor dem ersten Arbeitstag, dass Visum oder Titel diese Beschäftigung erlaubt, und bewahren Sie eine Kopie für die Dauer der Beschäftigung auf.',
      en: 'Check before the first day of work that visa or title allows this job, and keep a copy for as long as the employment lasts.',
    },
  },
  'instant-registration': {
    title: { de: 'Sofortmeldung', en: 'Instant registration' },
    text: {
      de: 'In Ihrer Branche muss die Sofortmeldung spätestens bei Arbeitsbeginn abgegeben sein.',
      en: 'In your branch the instant registration must be filed at the latest when work begins.',
    },
  },
  'first-day': {
    title: { de: 'Erster Arbeitstag', en: 'First day of work' },
    text: {
      de: 'Begrüßung, Einweisung in verständlicher Sprache, Ansprechperson benennen. Erlaubt das Visum die Beschäftigung, muss niemand auf die Karte warten.',
      en: 'Welcome, safety briefing in a language that is understood, name a contact person. If the visa allows the job nobody needs to wait for the card.',
    },
  },
  'address-registration': {
    title: { de: 'Wohnung anmelden', en: 'Register the address' },
    text: {
      de: 'Anmeldung beim Bürgeramt innerhalb von zwei Wochen nach dem Einzug. Früh einen Termin buchen.',
      en: 'Register at the residents’ office within two weeks of moving in. Book an appointment early.',
    },
  },
  'tax-id': {
    title: { de: 'Steuer-ID', en: 'Tax ID' },
    text: {
      de: 'Die Steuer-Identifikationsnummer kommt nach der Anmeldung per Post. Bis dahin rechnen Sie vorläufig ab.',
      en: 'The tax ID comes by post after registration. Until then payroll is provisional.',
    },
  },
  'social-insurance': {
    title: { de: 'Anmeldung zur Sozialversicherung', en: 'Social insurance registration' },
    text: {
      de: 'Mit der ersten Abrechnung, spätestens sechs Wochen nach Beginn der Beschäftigung.',
      en: 'With the first payroll, at the latest six weeks after the job begins.',
    },
  },
  'residence-permit': {
    title: { de: 'Aufenthaltstitel (Karte) beantragen', en: 'Apply for the residence title (card)' },
    text: {
      de: 'Die Fachkraft beantragt den Titel bei der Ausländerbehörde am Wohnort, bevor das Visum endet. Wartezeiten sind lang: Termin gleich nach der Anmeldung buchen.',
      en: 'The candidate applies at the immigration authority of the home address before the visa ends. Waiting times are long: book right after registration.',
    },
  },
  'language-course': {
    title: { de: 'Sprachkurs beginnen', en: 'Start a language course' },
    text: {
      de: 'Integrationskurs oder Berufssprachkurs klären und beginnen; Arbeitszeiten darauf abstimmen.',
      en: 'Settle and begin an integration course or a job-related language course; fit working hours to it.',
    },
  },
  'check-in': {
    title: { de: 'Gespräch nach drei Monaten', en: 'Talk after three months' },
    text: {
      de: 'Was läuft gut, was fehlt: Arbeit, Wohnung, Sprache, Familie?',
      en: 'What goes well, what is missing: work, home, language, family?',
    },
  },
  'probation-talk': {
    title: { de: 'Gespräch vor Ende der Probezeit', en: 'Talk before probation ends' },
    text: {
      de: 'Rechtzeitig vor Ablauf von sechs Monaten sprechen und entscheiden, damit niemand überrascht wird.',
      en: 'Talk and decide in good time before six months are over, so that nobody is surprised.',
    },
  },
  'permit-extension': {
    title: { de: 'Titel verlängern', en: 'Extend the title' },
    text: {
      de: 'Spätestens an diesem Tag endet der Titel. Der Antrag auf Verlängerung muss vorher gestellt sein; beginnen Sie vier Monate früher.',
      en: 'The title ends on this day at the latest. The extension must be applied for before; begin four months earlier.',
    },
  },
  'settlement-permit': {
    title: { de: 'Niederlassungserlaubnis erreichbar', en: 'Settlement permit within reach' },
    text: {
      de: 'Ab diesem Tag kann die unbefristete Niederlassungserlaubnis möglich sein, wenn die übrigen Bedingungen erfüllt sind.',
      en: 'From this day the permanent settlement permit may be possible if the other conditions are met.',
    },
  },
} as const satisfies Record<string, StepWords>;

export const COUNSEL_WORDS = {
  'counsel-gather-facts': {
    title: {
      de: 'Offene Fragen klären und Unterlagen bereitlegen',
      en: 'Settle open questions and have the papers ready',
    },
    text: {
      de: 'Derzeit ist kein Weg offen, außer eine fehlende Angabe oder Voraussetzung kommt hinzu. Tragen Sie Zeugnisse, Lebenslauf und Stellenbeschreibung zusammen.',
      en: 'No route is open at present unless a missing answer or condition is added. Gather certificates, CV and job description.',
    },
  },
  'counsel-chamber': {
    title: { de: 'Beratung bei Kammer oder Welcome Center', en: 'Counsel from chamber or welcome centre' },
    text: {
      de: 'Besprechen Sie die Befunde dieses Plans mit Ihrer Kammer oder dem Welcome Center. Wo eine Behörde Ermessen hat, kann ein Weg trotzdem offen sein.',
      en: 'Go through the findings of this plan with your chamber or welcome centre. Where an authority has discretion, a route may be open all the same.',
    },
  },
  'counsel-recognition': {
    title: { de: 'Anerkennungsberatung der Fachkraft', en: 'Recognition counselling for the candidate' },
    text: {
      de: 'Menschen im Ausland berät die Zentrale Servicestelle Berufsanerkennung, in Deutschland das IQ-Netzwerk: Referenzberuf, Aussichten, Alternativen.',
      en: 'The Service Centre for Professional Recognition advises people abroad, the IQ network people in Germany: reference occupation, chances, alternatives.',
    },
  },
  'counsel-decide': {
    title: { de: 'Entscheiden, wie es weitergeht', en: 'Decide how to go on' },
    text: {
      de: 'Ändern Sie Angaben (Gehalt, Stelle, Qualifikation) und rechnen Sie den Plan neu.',
      en: 'Change the facts (salary, position, qualification) and work out the plan again.',
    },
  },
} as const satisfies Record<string, StepWords>;
