import type { RuleWords } from '../rule-words';

/** Words of the conditions on training, degree, licence and experience. */
export const qualificationRules = {
  'vocational-qualification': {
    demand: {
      de: 'Die Person hat eine Berufsausbildung.',
      en: 'The person has a vocational qualification.',
    },
    covers: {
      de: 'Auch ein ausländisches Studium, wenn der Beruf in Deutschland ein Ausbildungsberuf ist, etwa in der Pflege.',
      en: 'Also a foreign degree where the occupation is a training occupation in Germany, such as nursing.',
    },
    leavesOut: { de: 'Ein abgebrochenes Studium.', en: 'A degree broken off.' },
  },
  'full-equivalence': {
    demand: {
      de: 'Der Abschluss ist in Deutschland voll anerkannt, oder es ist eine deutsche Ausbildung von mindestens zwei Jahren.',
      en: 'The qualification is fully recognised in Germany, or it is a German training of at least two years.',
    },
    covers: {
      de: 'Den Stand der Anerkennung. Eine erteilte oder zugesagte Berufserlaubnis zeigt, dass die Gleichwertigkeit geprüft ist.',
      en: 'The state of recognition. A licence granted or promised shows that equivalence was examined.',
    },
    leavesOut: {
      de: 'Die Qualifikationsanalyse; sie ist Teil des Anerkennungsverfahrens.',
      en: 'The skills analysis, which is part of the recognition procedure.',
    },
    parameters: ['qualified-training-months'],
  },
  'academic-qualification': {
    demand: { de: 'Die Person hat ein Studium abgeschlossen.', en: 'The person has completed a degree.' },
    covers: {
      de: 'Die Art des höchsten passenden Abschlusses. Für die Blaue Karte EU genügt seit dem 18.11.2023 auch ein höherer Bildungsgang von mindestens drei Jahren, etwa ein Meister.',
      en: 'The kind of the highest suitable qualification. For the EU Blue Card a tertiary programme of at least three years, such as a Meister, has been enough since 18 November 2023.',
    },
    leavesOut: {
      de: 'Ob ein Bildungsgang wirklich auf Stufe 6 (ISCED oder EQR) steht; Ihre Angabe gilt.',
      en: 'Whether a programme really stands at level 6 (ISCED or EQF); what you state counts.',
    },
    parameters: ['tertiary-programme-months'],
  },
  'comparable-degree': {
    demand: {
      de: 'Der Abschluss ist deutsch, anerkannt oder mit einem deutschen vergleichbar.',
      en: 'The degree is German, recognised or comparable to a German one.',
    },
    covers: {
      de: 'Zeugnisbewertungen und Einträge in der Datenbank anabin. Nicht gelistete und bedingt vergleichbare Abschlüsse gehen zur Zentralstelle für ausländisches Bildungswesen (ZAB).',
      en: 'Degree evaluations and entries in the database anabin. Degrees that are unlisted or conditionally comparable go to the Central Office for Foreign Education (ZAB).',
    },
    leavesOut: { de: 'Zweifel am einzelnen Zeugnis.', en: 'Doubts about the single certificate.' },
  },
  'qualification-completed': {
    demand: {
      de: 'Der Abschluss liegt vor, wenn der Titel erteilt wird.',
      en: 'The qualification is completed when the title is granted.',
    },
    covers: {
      de: 'Einen bekannten Tag des Abschlusses, der nach der Entscheidung liegt.',
      en: 'A known day of completion that lies after the decision.',
    },
    leavesOut: {
      de: 'Einen unbekannten Tag. Anerkennung und Zeugnisbewertung verlangen das Zeugnis ohnehin.',
      en: 'An unknown day. Recognition and evaluation need the certificate anyway.',
    },
  },
  licence: {
    demand: {
      de: 'In Berufen mit Berufserlaubnis ist diese erteilt oder zugesagt.',
      en: 'In occupations that need a licence, it is granted or promised.',
    },
    covers: {
      de: 'Berufe, die im Verzeichnis als reglementiert stehen. Wer im Handwerk angestellt arbeitet, braucht keine Berufserlaubnis.',
      en: 'Occupations that the catalogue marks as regulated. Employees in crafts need no licence.',
    },
    leavesOut: {
      de: 'Vorübergehende Erlaubnisse, zum Beispiel für Ärzt:innen.',
      en: 'Temporary licences, for example for doctors.',
    },
  },
  'job-fits-qualification': {
    demand: { de: 'Die Stelle passt zum Abschluss.', en: 'The job fits the qualification.' },
    covers: {
      de: 'Für die Blaue Karte EU immer; für Fachkräfte nach §§ 18a, 18b nur bei Anträgen bis zum 17.11.2023.',
      en: 'Always for the EU Blue Card; for skilled workers under §§ 18a, 18b only for applications until 17 November 2023.',
    },
    leavesOut: {
      de: 'Wie die Behörde verwandte Fächer beurteilt.',
      en: 'How the authority judges neighbouring fields.',
    },
  },
  'new-entrant-degree': {
    demand: {
      de: 'Das Studium liegt beim Antrag höchstens drei Jahre zurück.',
      en: 'The degree is at most three years old at the application.',
    },
    covers: { de: 'Den Abschlusstag, auf den Tag genau.', en: 'The day of the degree, to the day.' },
    leavesOut: {
      de: 'Verlängerungen, für die eigene Grenzen gelten.',
      en: 'Renewals, which have limits of their own.',
    },
    parameters: ['new-entrant-months'],
  },
  'it-experience': {
    demand: {
      de: 'Die Person hat in den letzten sieben Jahren mindestens drei Jahre einschlägig gearbeitet.',
      en: 'The person has worked in the field for at least three of the last seven years.',
    },
    covers: {
      de: 'Die angegebenen Monate; Monate der letzten fünf Jahre zählen mit.',
      en: 'The months as stated; months of the last five years count.',
    },
    leavesOut: { de: 'Wie die Nachweise gewichtet werden.', en: 'How the proof is weighed.' },
    parameters: ['it-experience-months'],
  },
  'experience-at-degree-level': {
    demand: {
      de: 'Die Berufserfahrung liegt auf dem Niveau eines Studiums und ist für die Stelle nötig.',
      en: 'The experience is at degree level and needed for the job.',
    },
    covers: { de: 'Ihre Angabe dazu.', en: 'What you state about it.' },
    leavesOut: { de: 'Wie die Nachweise gewichtet werden.', en: 'How the proof is weighed.' },
  },
} as const satisfies Record<string, RuleWords>;
