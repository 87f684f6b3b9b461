import type { CalendarDate } from '../../calendar/calendar-date';
import type { Parameter } from './parameter';

/**
 * Points of the opportunity card (annex to the AufenthG, § 20b Abs. 1), read 2026-08-19; unchanged since 2024-06-01.
 */
export const OPPORTUNITY_POINTS = {
  least: 6,
  partialRecognition: 4,
  german: { B2: 3, B1: 2, A2: 1 },
  englishC1: 1,
  fiveYearsOfSeven: 3,
  twoYearsOfFive: 2,
  shortageOccupation: 1,
  upTo35: 2,
  upTo40: 1,
  earlierStay: 1,
  spouse: 1,
} as const;

export const OPPORTUNITY_MONTHS = { fiveYears: 60, twoYears: 24, earlierStay: 6 } as const;

const FROM: CalendarDate = '2024-06-01';
const IN_FORCE = {
  from: FROM,
  url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__20b.html',
  confidence: 'A',
  publishedOn: '2023-08-18',
} as const;
const P = OPPORTUNITY_POINTS;

/** The sum that opens the card. */
export const OPPORTUNITY_LEAST: Parameter<number> = {
  name: 'opportunity-points',
  unit: 'points',
  checkedOn: '2026-08-19',
  values: [{ ...IN_FORCE, value: P.least, citation: '§ 20a Abs. 3 Nr. 2, § 20b Abs. 1 AufenthG' }],
};

/** What brings how many points, by the number of § 20b Abs. 1. */
export const OPPORTUNITY_FEATURES: Parameter<Readonly<Record<string, number>>> = {
  name: 'opportunity-points-features',
  unit: 'points by feature',
  checkedOn: '2026-08-19',
  values: [
    {
      ...IN_FORCE,
      value: {
        '1': P.partialRecognition,
        '2': P.german.B2,
        '3': P.german.B1,
        '4': P.german.A2,
        '5': P.englishC1,
        '6': P.fiveYearsOfSeven,
        '7': P.twoYearsOfFive,
        '8': P.shortageOccupation,
        '9': P.upTo35,
        '10': P.upTo40,
        '11': P.earlierStay,
        '12': P.spouse,
      },
      citation: '§ 20b Abs. 1 AufenthG, Anlage zum AufenthG',
    },
  ],
};
