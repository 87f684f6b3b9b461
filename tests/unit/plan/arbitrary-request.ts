import fc from 'fast-check';

import { addDays } from '~/domain/calendar/calendar-date';
import { OCCUPATIONS } from '~/domain/catalogue/occupations';
import {
  ANABIN_DEGREES,
  ANABIN_INSTITUTIONS,
  COMPARABILITIES,
  CLAUSES,
  DRIVING_LICENCES,
  LANGUAGE_LEVELS,
  LICENCE_STATES,
  MEASURES,
  POSITION_KINDS,
  QUALIFICATION_KINDS,
  RECOGNITION_STATES,
  RECRUITMENT_KINDS,
  ROUTE_IDS,
  SCHOOL_LEAVING,
  STATES,
  readPlanRequest,
  type PlanRequest,
} from '~/domain/plan/contract';

/** Arbitrary valid requests: any mixture of known and unknown facts, on days around the changes of law. */

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
const day = (from: string, span: number) =>
  fc.integer({ min: 0, max: span }).map((days) => addDays(from, days));
const country = fc.constantFrom(
  'BR',
  'IN',
  'TN',
  'PH',
  'NG',
  'US',
  'GB',
  'RS',
  'XK',
  'UA',
  'TR',
  'FR',
  'CH',
  'SV',
);
const occupationId = fc.constantFrom(
  'nurse',
  'doctor',
  'electrician',
  'software-developer',
  'kitchen-helper',
  'care-assistant',
  'truck-driver',
  'teacher',
  'accountant',
  ...OCCUPATIONS.slice(0, 40).map(({ id }) => id),
);

const position = fc.record({
  occupationId,
  kind: maybe(fc.constantFrom(...POSITION_KINDS)),
  grossSalaryCentsPerYear: maybe(fc.integer({ min: 20_000_00, max: 90_000_00 })),
  hoursPerWeek: maybe(fc.constantFrom(20, 30, 37.5, 40)),
  contractMonths: maybe(fc.option(fc.integer({ min: 1, max: 60 }), { nil: null })),
  paidByTariff: maybe(fc.boolean()),
  targetOccupationId: maybe(fc.constantFrom('nurse', 'electrician')),
  clauses: maybe(fc.uniqueArray(fc.constantFrom(...CLAUSES))),
  desiredStart: day('2023-12-01', 1_700),
});

/** The contract names comparability or anabin, not both. */
const degreeProof = fc.oneof(
  fc.record({ comparability: maybe(fc.constantFrom(...COMPARABILITIES)) }),
  fc.record({
    anabinInstitution: maybe(fc.constantFrom(...ANABIN_INSTITUTIONS)),
    anabinDegree: maybe(fc.constantFrom(...ANABIN_DEGREES)),
  }),
);

const qualificationItself = fc.record({
  kind: maybe(fc.constantFrom(...QUALIFICATION_KINDS)),
  country: maybe(fc.constantFrom('BR', 'IN', 'DE')),
  durationMonths: maybe(fc.integer({ min: 0, max: 60 })),
  completedOn: maybe(day('2010-01-01', 6_100)),
  fitsPosition: maybe(fc.boolean()),
  recognition: maybe(fc.constantFrom(...RECOGNITION_STATES)),
  licence: maybe(fc.constantFrom(...LICENCE_STATES)),
  measure: maybe(fc.constantFrom(...MEASURES)),
  stateRecognisedAtOrigin: maybe(fc.boolean()),
  stateRecognitionConfirmed: maybe(fc.boolean()),
});

const qualification = fc
  .tuple(qualificationItself, degreeProof)
  .map(([itself, proof]) => ({ ...itself, ...proof }));

/** The contract names the answer or the day, not both. */
const asylumBenefits = fc.oneof(
  fc.record({ asylumBenefitsLast24Months: maybe(fc.boolean()) }),
  fc.record({ asylumBenefitsUntil: maybe(day('2022-01-01', 1_500)) }),
);

const candidateItself = fc.record({
  nationalities: fc.uniqueArray(country, { minLength: 1, maxLength: 2 }),
  dateOfBirth: maybe(day('1970-01-01', 13_000)),
  adequatePension: maybe(fc.boolean()),
  country: maybe(fc.constantFrom('BR', 'IN', 'NG', 'RS', 'DE')),
  germanTitle: maybe(
    fc.constantFrom('16b', '18a', '18g', '19c-1', '20a', '24', '30', 'duldung', 'visa-free', 'none'),
  ),
  recruitedFrom: maybe(country),
  recruitment: maybe(fc.constantFrom(...RECRUITMENT_KINDS)),
  german: maybe(fc.constantFrom(...LANGUAGE_LEVELS)),
  english: maybe(fc.constantFrom(...LANGUAGE_LEVELS)),
  drivingLicence: maybe(fc.constantFrom(...DRIVING_LICENCES)),
  schoolLeaving: maybe(fc.constantFrom(...SCHOOL_LEAVING)),
  livelihoodSecured: maybe(fc.boolean()),
  ahkCertificate: maybe(fc.boolean()),
  residentInGermanySince: maybe(day('2022-01-01', 500)),
  titleValidUntil: maybe(day('2024-01-01', 1_500)),
  enteredGermanyOn: maybe(day('2023-01-01', 150)),
  family: maybe(
    fc.record({
      spouse: maybe(fc.boolean()),
      children: maybe(fc.array(day('2010-01-01', 4_800), { maxLength: 3 })),
      movesTogether: maybe(fc.boolean()),
    }),
  ),
  qualification: maybe(qualification),
  experience: maybe(
    fc.record({
      relevantMonthsLast5Years: maybe(fc.integer({ min: 0, max: 60 })),
      relevantMonthsLast7Years: maybe(fc.integer({ min: 0, max: 84 })),
      atDegreeLevel: maybe(fc.boolean()),
    }),
  ),
});

const candidate = fc
  .tuple(candidateItself, asylumBenefits)
  .map(([itself, benefits]) => ({ ...itself, ...benefits }));

const employer = fc.record({
  temporaryAgency: maybe(fc.boolean()),
  boundByTariff: maybe(fc.boolean()),
  trainsApprentices: maybe(fc.boolean()),
  careFacility: maybe(fc.boolean()),
  recognisedResearchInstitution: maybe(fc.boolean()),
  state: maybe(fc.constantFrom(...STATES)),
});

/** JSON drops what is undefined, as every entry does. */
const asGiven = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Drops the contradictory ones: their refusal is tested elsewhere. */
export const arbitraryRequest: fc.Arbitrary<PlanRequest> = fc
  .record({
    asOf: day('2023-06-01', 1_400),
    language: maybe(fc.constantFrom('de', 'en')),
    expectedDecisionDate: day('2027-06-01', 300),
    employer: maybe(employer),
    routeId: maybe(fc.constantFrom(...ROUTE_IDS)),
    procedure: maybe(
      fc.record({ running: fc.record({ kind: fc.constant('81a'), agreedOn: day('2023-01-01', 150) }) }),
    ),
    position,
    candidate,
  })
  .map((draft) => readPlanRequest(asGiven(draft)))
  .filter((reading) => reading.ok)
  .map((reading) => reading.request);
