/**
 * The meaningful fact space of the rules, enumerated: every combination of nationality group, place, qualification with
 * its recognition, salary band, age band, language, occupation group, tariff and kind of position. One number is one
 * combination, so that a sample and the whole read the same list. No randomness.
 */
import type { PlanRequest } from '~/domain/plan/contract';

type Position = Partial<PlanRequest['position']>;
type Candidate = Partial<PlanRequest['candidate']>;
type Qualification = NonNullable<PlanRequest['candidate']['qualification']>;

/** EU, § 41 AufenthV, § 26 Abs. 1 only, Western Balkans, placement agreement, recruiting ban, Ukraine, any other. */
const NATIONALITIES = ['FR', 'US', 'MC', 'RS', 'PH', 'NG', 'UA', 'BR'] as const;

/** At home, and in Germany as a student, with temporary protection, after entry without a visa, tolerated. */
const PLACES: readonly (string | null)[] = [null, '16b', '24', 'visa-free', 'duldung'];

const OCCUPATIONS: readonly Position[] = [
  { occupationId: 'electrician' },
  { occupationId: 'nurse' },
  { occupationId: 'software-developer' },
  { occupationId: 'truck-driver' },
  { occupationId: 'care-assistant', kind: 'assistant', targetOccupationId: 'nurse' },
  { occupationId: 'kitchen-helper', kind: 'assistant' },
  { occupationId: 'baker', kind: 'training', contractMonths: 36 },
  { occupationId: 'researcher', kind: 'research' },
  { occupationId: 'mechanical-engineer', kind: 'specialist' },
];

const VOCATIONAL = {
  kind: 'vocational',
  durationMonths: 36,
  completedOn: '2018-06-30',
  fitsPosition: true,
} as const;
const QUALIFICATIONS: readonly Qualification[] = [
  {},
  { kind: 'none' },
  { ...VOCATIONAL, recognition: 'full', licence: 'granted' },
  { ...VOCATIONAL, recognition: 'partial', measure: 'in-company', licence: 'none' },
  {
    ...VOCATIONAL,
    recognition: 'not-applied',
    stateRecognisedAtOrigin: true,
    stateRecognitionConfirmed: false,
    licence: 'none',
  },
  { ...VOCATIONAL, recognition: 'not-equivalent', licence: 'none' },
  {
    kind: 'academic',
    completedOn: '2024-07-01',
    fitsPosition: true,
    comparability: 'comparable',
    licence: 'none',
  },
  {
    kind: 'academic',
    completedOn: '2015-07-01',
    fitsPosition: true,
    anabinInstitution: 'H+',
    anabinDegree: 'unlisted',
  },
];

/** Below every threshold, between them (0.45, 0.453, 0.5, 0.55 of the ceiling), above all, unknown. */
const SALARIES: readonly (number | undefined)[] = [30_000_00, 45_800_00, 52_000_00, 60_000_00, undefined];

/** Below 35, 35 to 44, 45 and older. */
const BIRTHS = ['1998-05-05', '1986-05-05', '1975-05-05'] as const;
const GERMAN = [undefined, 'none', 'A2', 'B2'] as const;
const TARIFFS: readonly (boolean | undefined)[] = [undefined, false, true];

const SIZES = [
  NATIONALITIES.length,
  PLACES.length,
  OCCUPATIONS.length,
  QUALIFICATIONS.length,
  SALARIES.length,
  BIRTHS.length,
  GERMAN.length,
  TARIFFS.length,
] as const;

export const COMBINATIONS = SIZES.reduce((product, size) => product * size, 1);

function at<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}

/** The choices of a combination, as places in the lists above. */
function choicesOf(index: number): number[] {
  let rest = index;
  return SIZES.map((size) => {
    const choice = rest % size;
    rest = Math.floor(rest / size);
    return choice;
  });
}

/** Spreads the facts beside the lists evenly and independently of any stride through them (Knuth's multiplier). */
function spread(index: number, salt: number, sides: number): number {
  return (Math.imul(index + salt * 97, 2_654_435_761) >>> 7) % sides;
}

/** What a person has who is asked for it; a third of the people have said nothing of it. */
function restOf(index: number): Candidate {
  if (spread(index, 1, 3) === 0) return {};
  return {
    livelihoodSecured: spread(index, 2, 2) === 0,
    drivingLicence: spread(index, 3, 5) === 0 ? 'eu' : 'home',
    schoolLeaving: 'university-entrance',
    asylumBenefitsLast24Months: spread(index, 4, 7) === 0,
    experience: {
      relevantMonthsLast5Years: spread(index, 5, 4) === 0 ? 12 : 36,
      relevantMonthsLast7Years: 48,
      atDegreeLevel: true,
    },
    english: 'B2',
  };
}

/** The request of a combination, from 0 to `COMBINATIONS` - 1, as JSON would bring it. */
export function combination(index: number, asOf: string): unknown {
  const [nationality, place, occupation, qualification, salary, birth, german, tariff] = choicesOf(index) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const country = at(NATIONALITIES, nationality);
  const title = at(PLACES, place);
  const bound = at(TARIFFS, tariff);
  const skills = at(QUALIFICATIONS, qualification);
  const request = {
    asOf,
    language: spread(index, 6, 2) === 0 ? 'de' : 'en',
    employer: {
      postalCode: '70173',
      temporaryAgency: spread(index, 7, 11) === 0,
      trainsApprentices: bound,
      careFacility: bound,
      boundByTariff: bound,
      recognisedResearchInstitution: bound,
    },
    position: {
      hoursPerWeek: 40,
      contractMonths: spread(index, 8, 3) === 0 ? 8 : null,
      paidByTariff: bound,
      ...at(OCCUPATIONS, occupation),
      grossSalaryCentsPerYear: at(SALARIES, salary),
      desiredStart: '2026-12-01',
    },
    candidate: {
      nationalities: [country],
      country: title === null ? country : 'DE',
      germanTitle: title ?? undefined,
      enteredGermanyOn: title === 'visa-free' ? '2026-02-20' : undefined,
      dateOfBirth: at(BIRTHS, birth),
      german: at(GERMAN, german),
      recruitedFrom: country,
      recruitment: spread(index, 9, 13) === 0 ? 'federal-agency' : 'employer',
      qualification: skills.kind === undefined ? skills : { country, ...skills },
      ...restOf(index),
    },
  };
  return JSON.parse(JSON.stringify(request));
}
