import type { RuleWords } from '../rule-words';

const AGE = {
  leavesOut: {
    de: 'Die Ausnahme im öffentlichen Interesse, über die die Behörde entscheidet.',
    en: 'The waiver in the public interest, which the authority decides.',
  },
  parameters: ['age-rule-share', 'age-rule-years'],
} as const;

const EXPERIENCE = {
  demand: {
    de: 'Das Gehalt erreicht den Betrag für Berufserfahrene, oder der Betrieb ist tarifgebunden und zahlt nach Tarif.',
    en: 'The salary reaches the amount for experienced professionals, or the firm is bound by a collective agreement and pays by it.',
  },
  covers: {
    de: 'Gehalt und Tarif. Der Tarif hebt nur diesen Betrag auf, nie die Altersregel ab 45. Teilzeit senkt den Betrag nicht.',
    en: 'Salary and collective agreement. The agreement lifts only this amount, never the age rule from 45. Part-time does not lower the amount.',
  },
  leavesOut: {
    de: 'Ob schwankende Bestandteile des Gehalts zählen.',
    en: 'Whether variable pay counts.',
  },
} as const;

/** Words of the conditions where an amount decides. */
export const moneyRules = {
  'blue-card-salary-regular': {
    demand: {
      de: 'Das Bruttogehalt im Jahr erreicht den regulären Betrag der Blauen Karte EU.',
      en: 'The gross salary a year reaches the regular amount of the EU Blue Card.',
    },
    covers: {
      de: 'Das im Vertrag zugesagte Jahresgehalt. Teilzeit senkt den Betrag nicht. Zählen Antrag, Entscheidung und Beginn zu verschiedenen Jahren, gilt hier der höchste Betrag.',
      en: 'The salary a year that the contract promises. Part-time does not lower the amount. Where application, decision and start fall into different years, the highest amount is asked for.',
    },
    leavesOut: {
      de: 'Ob schwankende Bestandteile des Gehalts zählen. Das prüft die Behörde.',
      en: 'Whether variable pay counts. The authority examines that.',
    },
    parameters: ['blue-card-regular-share'],
  },
  'blue-card-salary-reduced': {
    demand: {
      de: 'Das Bruttogehalt im Jahr erreicht den kleineren Betrag der Blauen Karte EU.',
      en: 'The gross salary a year reaches the lower amount of the EU Blue Card.',
    },
    covers: {
      de: 'Das im Vertrag zugesagte Jahresgehalt. Teilzeit senkt den Betrag nicht. Zählen Antrag, Entscheidung und Beginn zu verschiedenen Jahren, gilt hier der höchste Betrag.',
      en: 'The salary a year that the contract promises. Part-time does not lower the amount. Where application, decision and start fall into different years, the highest amount is asked for.',
    },
    leavesOut: {
      de: 'Ob schwankende Bestandteile des Gehalts zählen. Das prüft die Behörde.',
      en: 'Whether variable pay counts. The authority examines that.',
    },
    parameters: ['blue-card-reduced-share'],
  },
  'age-45': {
    demand: {
      de: 'Ab dem 45. Geburtstag: Das Gehalt erreicht einen Mindestbetrag, oder eine angemessene Altersversorgung ist nachgewiesen. Das gilt für den ersten Titel als Fachkraft.',
      en: 'From the 45th birthday on: the salary reaches a minimum, or adequate old-age provision is proven. This concerns the first title as a skilled worker.',
    },
    covers: {
      de: 'Das Alter am Tag, an dem der Titel erteilt wird. Für die Blaue Karte EU gilt die Regel nicht.',
      en: 'The age on the day the title is granted. The rule does not apply to the EU Blue Card.',
    },
    ...AGE,
  },
  'age-45-at-start': {
    demand: {
      de: 'Ab dem 45. Geburtstag: Das Gehalt erreicht einen Mindestbetrag, oder eine angemessene Altersversorgung ist nachgewiesen. Das gilt für die erste Zustimmung der Bundesagentur.',
      en: 'From the 45th birthday on: the salary reaches a minimum, or adequate old-age provision is proven. This concerns the first consent of the agency.',
    },
    covers: {
      de: 'Das Alter am ersten Arbeitstag.',
      en: 'The age on the first working day.',
    },
    ...AGE,
  },
  'experience-salary': {
    ...EXPERIENCE,
    parameters: ['experience-share'],
  },
  'ict-experience-salary': {
    ...EXPERIENCE,
    parameters: ['ict-experience-share'],
  },
  'minimum-wage': {
    demand: {
      de: 'Der Lohn erreicht den gesetzlichen Mindestlohn.',
      en: 'The pay reaches the statutory minimum wage.',
    },
    covers: {
      de: 'Den allgemeinen Mindestlohn, gerechnet mit den Wochenstunden.',
      en: 'The general minimum wage, worked out with the weekly hours.',
    },
    leavesOut: {
      de: 'Höhere Mindestlöhne einzelner Branchen und allgemeinverbindliche Tarifverträge.',
      en: 'Higher minimum wages of single branches and collective agreements that bind everybody.',
    },
    parameters: ['minimum-wage'],
  },
} as const satisfies Record<string, RuleWords>;
