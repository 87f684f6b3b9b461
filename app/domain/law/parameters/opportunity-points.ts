/**
 * Points of the opportunity card (annex to the AufenthG, § 20b Abs. 1), read 2026-08-19; unchanged since 2024-06-01.
 * Nr. 12 (the spouse also qualifies and applies) is left out: the request cannot tell it.
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
} as const;

export const OPPORTUNITY_MONTHS = { fiveYears: 60, twoYears: 24, earlierStay: 6 } as const;
