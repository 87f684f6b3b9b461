import type { RuleWords } from '../rule-words';

/** Words of the conditions that concern nearly every route. */
export const generalRules = {
  'free-movement': {
    demand: {
      de: 'Eine der Staatsangehörigkeiten gehört zur EU, zum EWR oder zur Schweiz.',
      en: 'One of the nationalities belongs to the EU, the EEA or Switzerland.',
    },
    covers: {
      de: 'Bei mehreren Staatsangehörigkeiten genügt eine.',
      en: 'Of several nationalities one is enough.',
    },
    leavesOut: {
      de: 'Familienangehörige aus Drittstaaten, die ein eigenes Recht haben.',
      en: 'Family members from third countries, who hold a right of their own.',
    },
  },
  'job-offer': {
    demand: { de: 'Es gibt ein konkretes Arbeitsplatzangebot.', en: 'There is a concrete job offer.' },
    covers: {
      de: 'Ein Fall hat hier immer eine Stelle; das Angebot gilt als gemacht.',
      en: 'A case always has a job here; the offer counts as made.',
    },
    leavesOut: {
      de: 'Ob beide Seiten das Arbeitsverhältnis wirklich durchführen. Das versichern sie in den Formularen.',
      en: 'Whether both sides will really carry the employment out. They assure it in the forms.',
    },
  },
  'qualified-employment': {
    demand: {
      de: 'Die Arbeit ist qualifiziert: Sie verlangt eine Ausbildung von mindestens zwei Jahren oder ein Studium.',
      en: 'The work is qualified: it takes a training of at least two years or a degree.',
    },
    covers: {
      de: 'Die Art der Stelle und Berufe, die als Helfer- oder Assistenztätigkeit bekannt sind.',
      en: 'The kind of job, and occupations known as helper or assistant work.',
    },
    leavesOut: {
      de: 'Wie die Behörde die einzelne Stellenbeschreibung sieht.',
      en: 'How the authority sees the single job description.',
    },
  },
  'temporary-agency': {
    demand: {
      de: 'Die Person wird nicht als Leiharbeitskraft überlassen. Sonst muss die Bundesagentur ihre Zustimmung versagen.',
      en: 'The person is not leased out as a temporary worker. Otherwise the agency must refuse its consent.',
    },
    covers: {
      de: 'Alle Wege, die die Zustimmung der Bundesagentur brauchen.',
      en: 'All routes that need the consent of the agency.',
    },
    leavesOut: { de: 'Überlassung innerhalb eines Konzerns.', en: 'Leasing within a group of companies.' },
    parameters: ['consent-free-employed-months', 'consent-free-resident-months'],
  },
  'health-recruitment': {
    demand: {
      de: 'Für Gesundheits- und Pflegeberufe wurde die Person nicht privat aus einem der 55 Staaten der Liste angeworben.',
      en: 'For health and care work, the person was not recruited privately from one of the 55 states on the list.',
    },
    covers: {
      de: 'Das Land, aus dem angeworben wurde, nicht die Staatsangehörigkeit. Wer sich von selbst bewirbt, ist nicht angeworben.',
      en: 'The country of recruitment, not the nationality. Whoever applies unasked is not recruited.',
    },
    leavesOut: {
      de: 'Die Liste vor dem 14.12.2023; für diese Zeit gilt hier die heutige.',
      en: 'The list before 14 December 2023; today’s list is used for that time.',
    },
  },
  'no-temporary-protection': {
    demand: {
      de: 'Die Person hat keinen vorübergehenden Schutz nach § 24 AufenthG.',
      en: 'The person holds no temporary protection under § 24 AufenthG.',
    },
    covers: {
      de: 'Den Titel, den die Person jetzt in Deutschland hat.',
      en: 'The title that the person holds in Germany now.',
    },
    leavesOut: {
      de: 'Ein Daueraufenthalt in einem anderen EU-Staat, den dieselbe Vorschrift ausschließt.',
      en: 'Long-term residence in another EU state, which the same provision excludes.',
    },
  },
  'place-of-application': {
    demand: {
      de: 'Der Antrag darf dort gestellt werden, wo die Person lebt: im Ausland mit Visum, in Deutschland nur mit passendem Titel oder als Staatsangehörige:r bestimmter Länder.',
      en: 'The application may be filed where the person lives: abroad with a visa, in Germany only with a suitable title or as a national of certain countries.',
    },
    covers: {
      de: 'Nationale Visa und Titel, visumfreie Einreise mit 90 Tagen für den Antrag und Schengen-Aufenthalte.',
      en: 'National visas and titles, visa-free entry with 90 days to apply, and Schengen stays.',
    },
    leavesOut: {
      de: 'Asylverfahren und Duldung im Einzelnen. Dafür braucht es Beratung.',
      en: 'Asylum procedures and tolerated stays in detail. Those need counselling.',
    },
    parameters: ['apply-after-entry-days'],
  },
  'contract-six-months': {
    demand: {
      de: 'Der Vertrag läuft mindestens sechs Monate.',
      en: 'The contract runs for at least six months.',
    },
    covers: {
      de: 'Befristete und unbefristete Verträge. Die Probezeit spielt keine Rolle.',
      en: 'Fixed-term and open-ended contracts. Probation does not matter.',
    },
    leavesOut: null,
    parameters: ['blue-card-contract-months'],
  },
  'shortage-occupation': {
    demand: {
      de: 'Der Beruf steht auf der Liste der Engpassberufe für die Blaue Karte EU.',
      en: 'The occupation is on the shortage list of the EU Blue Card.',
    },
    covers: {
      de: 'Den Code der Stelle nach ISCO-08, verglichen mit den Gruppen der Liste.',
      en: 'The ISCO-08 code of the job, compared with the groups of the list.',
    },
    leavesOut: {
      de: 'Streit darüber, welcher Code auf die einzelne Stelle passt.',
      en: 'Disputes on which code fits the single job.',
    },
    parameters: ['blue-card-shortage-groups'],
  },
  'it-occupation': {
    demand: {
      de: 'Die Stelle gehört zu den IT-Berufen oder zur IT-Leitung.',
      en: 'The job belongs to the IT occupations or IT management.',
    },
    covers: {
      de: 'Den Code der Stelle nach ISCO-08, verglichen mit den Gruppen der Vorschrift.',
      en: 'The ISCO-08 code of the job, compared with the groups of the provision.',
    },
    leavesOut: {
      de: 'Streit darüber, welcher Code auf die einzelne Stelle passt.',
      en: 'Disputes on which code fits the single job.',
    },
    parameters: ['blue-card-it-groups'],
  },
} as const satisfies Record<string, RuleWords>;
