import { addMonths, type CalendarDate } from '../calendar/calendar-date';
import type { PlanRequest } from '../plan/contract';
import type { ExampleId } from '../texts/guide/example-words';

/**
 * Twelve cases as a small firm would meet them. Days are counted from the day of the plan, so that the examples stay
 * cases of today: the ages, the time since a degree and the months until the first working day never change.
 * Their words stand in `texts/guide/example-words.ts`.
 */

type Case = Omit<PlanRequest, 'asOf' | 'language'>;

const EURO = 100;
const MONTHS_A_YEAR = 12;
/** Well between two birthdays. */
const MONTHS_AFTER_BIRTHDAY = 8;

/** The first of the month that lies so many months ahead. */
function startIn(asOf: CalendarDate, months: number): CalendarDate {
  return `${addMonths(asOf, months).slice(0, 7)}-01`;
}

function aged(asOf: CalendarDate, years: number): CalendarDate {
  return addMonths(asOf, -(years * MONTHS_A_YEAR + MONTHS_AFTER_BIRTHDAY));
}

const CASES: Readonly<Record<ExampleId, (asOf: CalendarDate) => Case>> = {
  'nurse-kerala': (asOf) => ({
    employer: {
      postalCode: '70173',
      employeeCount: 60,
      careFacility: true,
      temporaryAgency: false,
      boundByTariff: false,
      branch: 'care',
    },
    position: {
      occupationId: 'nurse',
      kind: 'skilled',
      grossSalaryCentsPerYear: 42_000 * EURO,
      hoursPerWeek: 39,
      contractMonths: null,
      desiredStart: startIn(asOf, 10),
    },
    candidate: {
      nationalities: ['IN'],
      country: 'IN',
      dateOfBirth: aged(asOf, 28),
      recruitedFrom: 'IN',
      recruitment: 'employer',
      german: 'B1',
      qualification: {
        kind: 'academic',
        country: 'IN',
        title: 'Bachelor of Science in Nursing',
        durationMonths: 48,
        completedOn: addMonths(asOf, -60),
        stateRecognisedAtOrigin: true,
        recognition: 'not-applied',
        licence: 'none',
        fitsPosition: true,
      },
    },
  }),
  'electrician-tunis': (asOf) => ({
    employer: {
      postalCode: '04109',
      employeeCount: 14,
      temporaryAgency: false,
      boundByTariff: false,
      trainsApprentices: true,
      branch: 'craft',
    },
    position: {
      occupationId: 'electrician',
      kind: 'skilled',
      grossSalaryCentsPerYear: 38_400 * EURO,
      hoursPerWeek: 40,
      contractMonths: null,
      desiredStart: startIn(asOf, 9),
    },
    candidate: {
      nationalities: ['TN'],
      country: 'TN',
      dateOfBirth: aged(asOf, 29),
      german: 'A2',
      experience: { relevantMonthsLast5Years: 58 },
      qualification: {
        kind: 'vocational',
        country: 'TN',
        title: 'Brevet de technicien professionnel',
        durationMonths: 24,
        completedOn: addMonths(asOf, -72),
        stateRecognisedAtOrigin: true,
        stateRecognitionConfirmed: false,
        recognition: 'not-applied',
        fitsPosition: true,
      },
    },
  }),
  'developer-sao-paulo': (asOf) => ({
    employer: { postalCode: '10115', employeeCount: 25, temporaryAgency: false, branch: 'it' },
    position: {
      occupationId: 'software-developer',
      kind: 'skilled',
      grossSalaryCentsPerYear: 62_000 * EURO,
      hoursPerWeek: 40,
      contractMonths: null,
      desiredStart: startIn(asOf, 5),
    },
    candidate: {
      nationalities: ['BR'],
      country: 'BR',
      dateOfBirth: aged(asOf, 31),
      english: 'C1',
      german: 'none',
      experience: { relevantMonthsLast5Years: 60, relevantMonthsLast7Years: 72, atDegreeLevel: true },
      qualification: { kind: 'none' },
    },
  }),
  'engineer-47': (asOf) => ({
    employer: { postalCode: '80331', employeeCount: 120, temporaryAgency: false, branch: 'manufacturing' },
    position: {
      occupationId: 'mechanical-engineer',
      kind: 'skilled',
      grossSalaryCentsPerYear: 54_000 * EURO,
      hoursPerWeek: 40,
      contractMonths: null,
      desiredStart: startIn(asOf, 5),
    },
    candidate: {
      nationalities: ['TR'],
      country: 'TR',
      dateOfBirth: aged(asOf, 47),
      german: 'B1',
      english: 'B2',
      qualification: {
        kind: 'academic',
        country: 'TR',
        durationMonths: 48,
        completedOn: addMonths(asOf, -280),
        anabinInstitution: 'H+',
        anabinDegree: 'corresponds',
        fitsPosition: true,
      },
    },
  }),
  'apprentice-vietnam': (asOf) => ({
    employer: {
      postalCode: '30159',
      employeeCount: 18,
      temporaryAgency: false,
      trainsApprentices: true,
      branch: 'craft',
    },
    position: {
      occupationId: 'baker',
      kind: 'training',
      grossSalaryCentsPerYear: 13_800 * EURO,
      hoursPerWeek: 40,
      contractMonths: 36,
      desiredStart: startIn(asOf, 9),
    },
    candidate: {
      nationalities: ['VN'],
      country: 'VN',
      dateOfBirth: aged(asOf, 20),
      german: 'B1',
      schoolLeaving: 'university-entrance',
      livelihoodSecured: true,
      qualification: { kind: 'none' },
    },
  }),
  'warehouse-western-balkans': (asOf) => ({
    employer: { postalCode: '44135', employeeCount: 40, temporaryAgency: false, branch: 'logistics' },
    position: {
      occupationId: 'warehouse-helper',
      kind: 'assistant',
      grossWageCentsPerHour: 15 * EURO,
      hoursPerWeek: 40,
      contractMonths: 24,
      desiredStart: startIn(asOf, 8),
    },
    candidate: {
      nationalities: ['RS'],
      country: 'RS',
      dateOfBirth: aged(asOf, 26),
      german: 'A1',
      asylumBenefitsLast24Months: false,
      qualification: { kind: 'none' },
    },
  }),
  'care-assistant': (asOf) => ({
    employer: {
      postalCode: '18055',
      employeeCount: 35,
      careFacility: true,
      temporaryAgency: false,
      branch: 'care',
    },
    position: {
      occupationId: 'care-assistant',
      kind: 'assistant',
      grossSalaryCentsPerYear: 36_000 * EURO,
      hoursPerWeek: 39,
      contractMonths: null,
      desiredStart: startIn(asOf, 8),
    },
    candidate: {
      nationalities: ['PH'],
      country: 'PH',
      dateOfBirth: aged(asOf, 33),
      recruitedFrom: 'PH',
      recruitment: 'employer',
      german: 'B1',
      qualification: {
        kind: 'vocational',
        country: 'PH',
        durationMonths: 12,
        completedOn: addMonths(asOf, -90),
        stateRecognisedAtOrigin: true,
        recognition: 'full',
        licence: 'promised',
        fitsPosition: true,
      },
    },
  }),
  'truck-driver': (asOf) => ({
    employer: { postalCode: '34117', employeeCount: 50, temporaryAgency: false, branch: 'logistics' },
    position: {
      occupationId: 'truck-driver',
      kind: 'skilled',
      grossSalaryCentsPerYear: 37_000 * EURO,
      hoursPerWeek: 40,
      contractMonths: null,
      clauses: ['driver-training'],
      desiredStart: startIn(asOf, 7),
    },
    candidate: {
      nationalities: ['MD'],
      country: 'MD',
      dateOfBirth: aged(asOf, 38),
      german: 'A2',
      drivingLicence: 'home',
      experience: { relevantMonthsLast5Years: 60 },
      qualification: { kind: 'none' },
    },
  }),
  doctor: (asOf) => ({
    employer: { postalCode: '90402', employeeCount: 240, temporaryAgency: false, branch: 'health' },
    position: {
      occupationId: 'doctor',
      kind: 'skilled',
      grossSalaryCentsPerYear: 66_000 * EURO,
      hoursPerWeek: 40,
      contractMonths: 48,
      desiredStart: startIn(asOf, 12),
    },
    candidate: {
      nationalities: ['EG'],
      country: 'EG',
      dateOfBirth: aged(asOf, 32),
      recruitedFrom: 'EG',
      recruitment: 'self-initiated',
      german: 'C1',
      qualification: {
        kind: 'academic',
        country: 'EG',
        durationMonths: 72,
        completedOn: addMonths(asOf, -80),
        comparability: 'comparable',
        recognition: 'not-applied',
        licence: 'none',
        fitsPosition: true,
      },
    },
  }),
  'engineer-japan': (asOf) => ({
    employer: { postalCode: '20095', employeeCount: 80, temporaryAgency: false, branch: 'manufacturing' },
    position: {
      occupationId: 'electrical-engineer',
      kind: 'skilled',
      grossSalaryCentsPerYear: 58_000 * EURO,
      hoursPerWeek: 40,
      contractMonths: null,
      desiredStart: startIn(asOf, 4),
    },
    candidate: {
      nationalities: ['JP'],
      country: 'JP',
      dateOfBirth: aged(asOf, 30),
      german: 'A2',
      english: 'B2',
      qualification: {
        kind: 'academic',
        country: 'JP',
        durationMonths: 48,
        completedOn: addMonths(asOf, -84),
        comparability: 'comparable',
        fitsPosition: true,
      },
    },
  }),
  'ukraine-24': (asOf) => ({
    employer: { postalCode: '50667', employeeCount: 12, temporaryAgency: false, branch: 'other' },
    position: {
      occupationId: 'accountant',
      kind: 'skilled',
      grossSalaryCentsPerYear: 44_000 * EURO,
      hoursPerWeek: 40,
      contractMonths: null,
      desiredStart: startIn(asOf, 2),
    },
    candidate: {
      nationalities: ['UA'],
      country: 'DE',
      dateOfBirth: aged(asOf, 36),
      germanTitle: '24',
      titleSince: addMonths(asOf, -30),
      german: 'B2',
      qualification: {
        kind: 'academic',
        country: 'UA',
        durationMonths: 48,
        completedOn: addMonths(asOf, -150),
        comparability: 'comparable',
        fitsPosition: true,
      },
    },
  }),
  'baker-france': (asOf) => ({
    employer: { postalCode: '79098', employeeCount: 22, temporaryAgency: false, branch: 'craft' },
    position: {
      occupationId: 'baker',
      kind: 'skilled',
      grossSalaryCentsPerYear: 34_000 * EURO,
      hoursPerWeek: 40,
      contractMonths: null,
      desiredStart: startIn(asOf, 2),
    },
    candidate: { nationalities: ['FR'], country: 'FR', dateOfBirth: aged(asOf, 27), german: 'B1' },
  }),
};

export const EXAMPLE_IDS = Object.keys(CASES) as ExampleId[];

/** True for the id of one of the twelve examples. */
export function isExampleId(value: string): value is ExampleId {
  return Object.hasOwn(CASES, value);
}

/** The request of an example on a day, ready for the plan command. */
export function exampleRequest(id: ExampleId, asOf: CalendarDate, language: 'de' | 'en'): PlanRequest {
  return { asOf, language, ...CASES[id](asOf) };
}
