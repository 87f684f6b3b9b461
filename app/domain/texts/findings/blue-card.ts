import type { Bilingual, BilingualWith } from '../bilingual';

/** Findings of the Blue Card's own rules. */
export const blueCardFindings = {
  contractOpenEnded: {
    de: 'Der Vertrag ist unbefristet.',
    en: 'The contract is open-ended.',
  },
  contractMissing: {
    de: 'Offen: Wie lange läuft der Vertrag? Nötig sind mindestens sechs Monate.',
    en: 'Open: how long does the contract run? At least six months are needed.',
  },
  degreeDateMissing: {
    de: 'Offen: Wann wurde das Studium abgeschlossen? Der Abschluss darf beim Antrag höchstens drei Jahre zurückliegen.',
    en: 'Open: when was the degree completed? It may lie at most three years before the application.',
  },
  degreeNotYet: {
    de: 'Das Studium ist am Tag des Antrags noch nicht abgeschlossen.',
    en: 'The degree is not completed on the day of the application.',
  },
  levelMet: {
    de: 'Die Berufserfahrung hat Hochschulniveau.',
    en: 'The experience is at degree level.',
  },
  levelNot: {
    de: 'Die Berufserfahrung hat kein Hochschulniveau; dieser Weg verlangt das.',
    en: 'The experience is not at degree level, as this route demands.',
  },
  levelMissing: {
    de: 'Offen: Hat die Berufserfahrung Hochschulniveau, und ist sie für die Stelle nötig?',
    en: 'Open: is the experience at degree level and needed for the job?',
  },
  experienceMissing: {
    de: 'Offen: Wie viele Monate einschlägige Erfahrung gab es in den letzten sieben Jahren? Nötig sind 36.',
    en: 'Open: how many months of relevant experience were there in the last seven years? 36 are needed.',
  },
  occupationMissing: {
    de: 'Offen: Der ISCO-08-Code der Stelle fehlt; er entscheidet über diese Berufsgruppe.',
    en: 'Open: the ISCO-08 code of the job is missing; it decides on this occupational group.',
  },
} as const satisfies Record<string, Bilingual>;

export const contractFindings = {
  met: {
    de: ({ months }) => `Der Vertrag läuft ${months} Monate, mindestens sechs sind nötig.`,
    en: ({ months }) => `The contract runs ${months} months; at least six are needed.`,
  },
  notMet: {
    de: ({ months }) => `Der Vertrag läuft nur ${months} Monate; nötig sind mindestens sechs.`,
    en: ({ months }) => `The contract runs only ${months} months; at least six are needed.`,
  },
} as const satisfies Record<string, BilingualWith<{ readonly months: number }>>;

export const entrantFindings = {
  met: {
    de: ({ completed, last }) =>
      `Abschluss am ${completed}: Ein Antrag bis zum ${last} liegt innerhalb von drei Jahren.`,
    en: ({ completed, last }) =>
      `Degree completed on ${completed}: an application until ${last} is within three years.`,
  },
  notMet: {
    de: ({ completed, last }) => `Abschluss am ${completed}: Die drei Jahre endeten am ${last}.`,
    en: ({ completed, last }) => `Degree completed on ${completed}: the three years ended on ${last}.`,
  },
} as const satisfies Record<string, BilingualWith<{ readonly completed: string; readonly last: string }>>;

export const experienceFindings = {
  met: {
    de: ({ months }) => `${months} Monate einschlägige Erfahrung in sieben Jahren; nötig sind 36.`,
    en: ({ months }) => `${months} months of relevant experience within seven years; 36 are needed.`,
  },
  notMet: {
    de: ({ months }) => `Nur ${months} Monate einschlägige Erfahrung in sieben Jahren; nötig sind 36.`,
    en: ({ months }) => `Only ${months} months of relevant experience within seven years; 36 are needed.`,
  },
} as const satisfies Record<string, BilingualWith<{ readonly months: number }>>;

export const groupFindings = {
  shortageMet: {
    de: ({ code, group }) => `ISCO-08 ${code} gehört zur Engpassgruppe ${group}.`,
    en: ({ code, group }) => `ISCO-08 ${code} belongs to shortage group ${group}.`,
  },
  shortageNot: {
    de: ({ code }) => `ISCO-08 ${code} steht nicht auf der Liste der Engpassberufe.`,
    en: ({ code }) => `ISCO-08 ${code} is not on the list of shortage occupations.`,
  },
  itMet: {
    de: ({ code, group }) => `ISCO-08 ${code} gehört zur IT-Gruppe ${group}.`,
    en: ({ code, group }) => `ISCO-08 ${code} belongs to IT group ${group}.`,
  },
  itNot: {
    de: ({ code }) => `ISCO-08 ${code} gehört nicht zu den IT-Gruppen 133 und 25.`,
    en: ({ code }) => `ISCO-08 ${code} does not belong to IT groups 133 and 25.`,
  },
} as const satisfies Record<string, BilingualWith<{ readonly code: string; readonly group: string }>>;
