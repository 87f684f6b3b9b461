import type { Bilingual, BilingualWith } from '../bilingual';

/** Findings on temporary protection as a title to work with. */
export const protectionFindings = {
  held: {
    de: 'Die Person hat vorübergehenden Schutz; jede Beschäftigung ist erlaubt, ohne Zustimmung.',
    en: 'The person holds temporary protection; any employment is allowed, without consent.',
  },
  notHeld: {
    de: 'Die Person hat keinen vorübergehenden Schutz. Gesperrt, außer er wird ihr erteilt; das ist kein Weg der Anwerbung.',
    en: 'The person holds no temporary protection. Blocked unless it is granted, which is no route of recruiting.',
  },
  missing: {
    de: 'Offen: Hat die Person vorübergehenden Schutz nach § 24 AufenthG?',
    en: 'Open: does the person hold temporary protection under § 24 AufenthG?',
  },
} as const satisfies Record<string, Bilingual>;

export const protectionEnd = {
  met: {
    de: ({ end }) => `Der Titel gilt am ersten Arbeitstag noch; er läuft bis zum ${end}.`,
    en: ({ end }) => `The title is still valid on the first day of work; it runs until ${end}.`,
  },
  notMet: {
    de: ({ end }) =>
      `Der Titel läuft nur bis zum ${end}, also vor dem ersten Arbeitstag ab. Gesperrt, außer er wird verlängert.`,
    en: ({ end }) =>
      `The title runs only until ${end}, so it ends before the first day of work. Blocked unless it is extended.`,
  },
} as const satisfies Record<string, BilingualWith<{ readonly end: string }>>;
