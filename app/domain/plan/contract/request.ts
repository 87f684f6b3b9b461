import { z } from 'zod';

import {
  ANABIN_DEGREES,
  ANABIN_INSTITUTIONS,
  BRANCHES,
  CLAUSES,
  COMPARABILITIES,
  DRIVING_LICENCES,
  LANGUAGE_LEVELS,
  LANGUAGES,
  LICENCE_STATES,
  MEASURES,
  POSITION_KINDS,
  QUALIFICATION_KINDS,
  RECOGNITION_STATES,
  RECRUITMENT_KINDS,
  ROUTE_IDS,
  SCHOOL_LEAVING,
  STATES,
  STATUS_WORDS,
} from './vocabulary';
import { checkContradictions } from './contradictions';
import { calendarDate, centAmount, countryCode, months, shortText } from './primitives';

/**
 * The request: one hiring case as an HR system, a form or the quick check knows it.
 * Objects are strict: an unknown key is an error, so that a misspelt fact never counts as "not given".
 */

const state = z.enum(STATES);
const kreis = z.string().regex(/^(0[1-9]|1[0-6])\d{3}$/);
const postalCode = z.string().regex(/^\d{5}$/);

const SECTION = /^\d{1,3}[a-h]?(-[0-9a-z]{1,12})*$/;
const STATUSES: ReadonlySet<string> = new Set(STATUS_WORDS);

/** A section of the Residence Act such as `16b` or `19c-2`, or one of the status words. */
const presentTitle = z
  .string()
  .max(40)
  .refine((title) => STATUSES.has(title) || SECTION.test(title), { params: { code: 'invalid_value' } });

/** How ids of the catalogue are written. */
export const OCCUPATION_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const occupationId = z.string().regex(OCCUPATION_ID).max(60);

export const employerSchema = z.strictObject({
  legalName: shortText.optional(),
  postalCode: postalCode.optional(),
  kreis: kreis.optional(),
  state: state.optional(),
  chamberId: shortText.optional(),
  employeeCount: z.int().min(0).max(1_000_000).optional(),
  boundByTariff: z.boolean().optional(),
  trainsApprentices: z.boolean().optional(),
  temporaryAgency: z.boolean().optional(),
  careFacility: z.boolean().optional(),
  recognisedResearchInstitution: z.boolean().optional(),
  branch: z.enum(BRANCHES).optional(),
});

export const positionSchema = z.strictObject({
  title: shortText.optional(),
  occupationId: occupationId.optional(),
  isco08: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  kldb2010: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  kind: z.enum(POSITION_KINDS).optional(),
  workplacePostalCode: postalCode.optional(),
  workplaceKreis: kreis.optional(),
  workplaceState: state.optional(),
  targetOccupationId: occupationId.optional(),
  grossSalaryCentsPerYear: centAmount.optional(),
  grossWageCentsPerHour: centAmount.optional(),
  hoursPerWeek: z.number().min(0.5).max(60).multipleOf(0.25).optional(),
  paidByTariff: z.boolean().optional(),
  /** `null` is an open-ended contract; leaving it out means that nobody has said yet. */
  contractMonths: z.int().min(1).max(600).nullable().optional(),
  clauses: z.array(z.enum(CLAUSES)).max(CLAUSES.length).optional(),
  desiredStart: calendarDate,
});

export const qualificationSchema = z.strictObject({
  kind: z.enum(QUALIFICATION_KINDS).optional(),
  country: countryCode.optional(),
  title: shortText.optional(),
  durationMonths: months.optional(),
  /** A tertiary programme beside a degree, such as a Meister: level 6 of ISCED 2011 or of the European framework. */
  tertiaryProgramme: z.boolean().optional(),
  completedOn: calendarDate.optional(),
  fitsPosition: z.boolean().optional(),
  stateRecognisedAtOrigin: z.boolean().optional(),
  stateRecognitionConfirmed: z.boolean().optional(),
  recognition: z.enum(RECOGNITION_STATES).optional(),
  measure: z.enum(MEASURES).optional(),
  comparability: z.enum(COMPARABILITIES).optional(),
  anabinInstitution: z.enum(ANABIN_INSTITUTIONS).optional(),
  anabinDegree: z.enum(ANABIN_DEGREES).optional(),
  licence: z.enum(LICENCE_STATES).optional(),
});

export const candidateSchema = z.strictObject({
  nationalities: z.array(countryCode).min(1).max(5),
  dateOfBirth: calendarDate.optional(),
  adequatePension: z.boolean().optional(),
  country: countryCode.optional(),
  germanTitle: presentTitle.optional(),
  titleSince: calendarDate.optional(),
  titleValidUntil: calendarDate.optional(),
  enteredGermanyOn: calendarDate.optional(),
  qualifiedEmploymentSince: calendarDate.optional(),
  recruitedFrom: countryCode.optional(),
  recruitment: z.enum(RECRUITMENT_KINDS).optional(),
  qualification: qualificationSchema.optional(),
  experience: z
    .strictObject({
      relevantMonthsLast5Years: z.int().min(0).max(60).optional(),
      relevantMonthsLast7Years: z.int().min(0).max(84).optional(),
      atDegreeLevel: z.boolean().optional(),
    })
    .optional(),
  german: z.enum(LANGUAGE_LEVELS).optional(),
  english: z.enum(LANGUAGE_LEVELS).optional(),
  asylumBenefitsLast24Months: z.boolean().optional(),
  asylumBenefitsUntil: calendarDate.optional(),
  drivingLicence: z.enum(DRIVING_LICENCES).optional(),
  livelihoodSecured: z.boolean().optional(),
  schoolLeaving: z.enum(SCHOOL_LEAVING).optional(),
  ahkCertificate: z.boolean().optional(),
  pensionMonths: months.optional(),
  residentInGermanySince: calendarDate.optional(),
  family: z
    .strictObject({
      spouse: z.boolean().optional(),
      /** The spouse meets the conditions of the opportunity card too and applies (§ 20b Abs. 1 Nr. 12 AufenthG). */
      spouseQualifies: z.boolean().optional(),
      children: z.array(calendarDate).max(20).optional(),
      movesTogether: z.boolean().optional(),
    })
    .optional(),
});

export const planRequestSchema = z
  .strictObject({
    asOf: calendarDate,
    language: z.enum(LANGUAGES).optional(),
    applicationDate: calendarDate.optional(),
    expectedDecisionDate: calendarDate.optional(),
    routeId: z.enum(ROUTE_IDS).optional(),
    employer: employerSchema.optional(),
    position: positionSchema,
    candidate: candidateSchema,
    procedure: z
      .strictObject({ running: z.strictObject({ kind: z.enum(['81a']), agreedOn: calendarDate }).optional() })
      .optional(),
  })
  .superRefine(checkContradictions);

/** One hiring case as it comes from outside, already checked. */
export type PlanRequest = z.infer<typeof planRequestSchema>;
