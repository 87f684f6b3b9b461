import { z } from 'zod';

import {
  ACCELERATED, ACTORS, AGENCY_CONSENT, AUTHORITY_TYPES, CERTAINTIES, CONTRACT_VERSION, DOCUMENT_FORMS, FINDING_RESULTS,
  LANGUAGE_LEVELS, LANGUAGES, LIMIT_KINDS, LIMIT_UNITS, OUTCOMES, PHASES, PROCEDURES, RECOGNITION_DEMANDS, ROUTE_IDS,
  SEVERITIES, TRANSLATIONS, UNITS, WARNING_CODES,
} from './vocabulary';
import { calendarDate, centAmount, identifier, legalBasis, shortText, sourceSchema, text, url } from './primitives';

/** The plan: routes with findings, the steps of the chosen one, and everything a page or an HR system shows of it. */

export const measuredSchema = z.strictObject({
  value: z.union([z.string().max(300), z.number(), z.boolean(), z.array(z.string().max(60)).max(60)]),
  unit: z.enum(UNITS),
});
export type Measured = z.infer<typeof measuredSchema>;

export const findingSchema = z.strictObject({
  ruleId: identifier,
  result: z.enum(FINDING_RESULTS),
  broughtByStep: identifier.optional(),
  legalBasis,
  expected: measuredSchema.nullable(),
  actual: measuredSchema.nullable(),
  shortfallCents: centAmount.optional(),
  reserveCents: centAmount.optional(),
  provisional: z.boolean(),
  /** Request paths that would decide a `missing` finding. */
  missingPaths: z.array(z.string().max(100)).optional(),
  text,
  source: sourceSchema,
});
export type Finding = z.infer<typeof findingSchema>;

export const remedySchema = z.strictObject({
  id: identifier,
  /** The rule that this remedy turns to met. */
  ruleId: identifier,
  /** Extra cost a year for the employer; null where it costs effort or time instead of a known sum. */
  centsPerYear: centAmount.nullable(),
  text,
  legalBasis,
});
export type Remedy = z.infer<typeof remedySchema>;

export const routeSchema = z.strictObject({
  id: z.enum(ROUTE_IDS),
  title: shortText,
  legalBasis: z.array(legalBasis).min(1),
  outcome: z.enum(OUTCOMES),
  /** Place among all routes, 1 is best; open and reachable ones come first. */
  rank: z.int().min(1),
  /** What decided the place against the next better route; null for routes that are neither open nor reachable. */
  rankReason: text.nullable(),
  provisional: z.boolean(),
  acceleratedProcedure: z.enum(ACCELERATED),
  agencyConsent: z.enum(AGENCY_CONSENT),
  priorityCheck: z.boolean(),
  recognition: z.enum(RECOGNITION_DEMANDS),
  maxMonths: z.int().min(1).nullable(),
  findings: z.array(findingSchema),
  remedies: z.array(remedySchema),
});
export type Route = z.infer<typeof routeSchema>;

export const authoritySchema = z.strictObject({
  type: z.enum(AUTHORITY_TYPES),
  /** Id in the directory, null where the directory has no entry and the finder must be asked. */
  serviceId: z.string().max(120).nullable(),
  name: shortText,
  why: text,
  certainty: z.enum(CERTAINTIES),
  finderUrl: url.nullable(),
});
export type Authority = z.infer<typeof authoritySchema>;

export const durationSchema = z.strictObject({
  minDays: z.int().min(0),
  typicalDays: z.int().min(0),
  maxDays: z.int().min(0),
  source: sourceSchema,
});

export const statutoryLimitSchema = z.strictObject({
  amount: z.int().min(0),
  unit: z.enum(LIMIT_UNITS),
  kind: z.enum(LIMIT_KINDS),
  legalBasis,
});
export type StatutoryLimit = z.infer<typeof statutoryLimitSchema>;

/** One sum: `cents` where it is fixed, `minCents` and `maxCents` where it is a range. */
export const costItemSchema = z.strictObject({
  id: identifier,
  label: shortText,
  cents: centAmount.optional(),
  minCents: centAmount.optional(),
  maxCents: centAmount.optional(),
  payer: z.enum([...ACTORS, 'by-agreement']),
  legalBasis,
  source: sourceSchema,
});
export type CostItem = z.infer<typeof costItemSchema>;

export const stepSchema = z.strictObject({
  id: identifier,
  title: shortText,
  text,
  actor: z.enum(ACTORS),
  phase: z.enum(PHASES),
  dependsOn: z.array(identifier),
  /** Event that starts the statutory clock, such as `documents-complete`; null: the end of the steps it depends on. */
  startsAfter: identifier.nullable(),
  duration: durationSchema,
  statutoryLimit: statutoryLimitSchema.nullable(),
  earliest: calendarDate,
  typical: calendarDate,
  latest: calendarDate,
  documents: z.array(identifier),
  fees: z.array(costItemSchema),
  contactIds: z.array(z.string().max(120)),
  /** Days before the step's date on which to remind. */
  reminders: z.array(z.int().min(0)),
  legalBasis: z.array(legalBasis),
  critical: z.boolean(),
});
export type Step = z.infer<typeof stepSchema>;

export const branchSchema = z.strictObject({
  id: identifier,
  title: shortText,
  text,
  /** The step whose outcome decides. */
  atStep: identifier,
  /** Steps that fall away, and those that take their place. */
  removes: z.array(identifier),
  adds: z.array(z.strictObject({ id: identifier, title: shortText, text, actor: z.enum(ACTORS), phase: z.enum(PHASES) })),
  legalBasis: z.array(legalBasis),
});
export type PlanBranch = z.infer<typeof branchSchema>;

export const timelineTrackSchema = z.strictObject({
  procedure: z.enum(PROCEDURES),
  earliestStart: calendarDate.nullable(),
  typicalStart: calendarDate.nullable(),
  latestStart: calendarDate.nullable(),
  desiredStartFeasible: z.boolean().nullable(),
  criticalPath: z.array(identifier),
});
export type TimelineTrack = z.infer<typeof timelineTrackSchema>;

export const timelineSchema = timelineTrackSchema.extend({
  /** The same for the ordinary visa procedure; null where there is nothing to compare. */
  ordinary: timelineTrackSchema.nullable(),
  /** Days that the accelerated procedure wins at the typical start; null where it is not open. */
  gainDays: z.int().nullable(),
});
export type Timeline = z.infer<typeof timelineSchema>;

export const costsSchema = z.strictObject({
  items: z.array(costItemSchema),
  totals: z.array(z.strictObject({ payer: costItemSchema.shape.payer, minCents: centAmount, maxCents: centAmount })),
  funding: z.array(
    z.strictObject({ id: identifier, label: shortText, text, deadline: calendarDate.nullable(), legalBasis, source: sourceSchema }),
  ),
});
export type Costs = z.infer<typeof costsSchema>;

export const documentSchema = z.strictObject({
  id: identifier,
  title: shortText,
  text,
  broughtBy: z.enum(ACTORS),
  form: z.enum(DOCUMENT_FORMS),
  translation: z.enum(TRANSLATIONS),
  steps: z.array(identifier),
});
export type PlanDocument = z.infer<typeof documentSchema>;

export const dutySchema = z.strictObject({
  id: identifier,
  title: shortText,
  text,
  norm: legalBasis,
  /** Null where the duty hangs on an event without a date yet; `dueText` then says on which. */
  dueDay: calendarDate.nullable(),
  dueText: text,
  sanction: text.nullable(),
  source: sourceSchema,
});
export type Duty = z.infer<typeof dutySchema>;

export const contactSchema = z.strictObject({
  id: z.string().max(120),
  name: shortText,
  topics: z.array(identifier),
  steps: z.array(identifier),
  why: text,
  place: shortText.nullable(),
  email: z.string().max(300).nullable(),
  phone: z.string().max(100).nullable(),
  url: url.nullable(),
});
export type Contact = z.infer<typeof contactSchema>;

export const warningSchema = z.strictObject({
  code: z.enum(WARNING_CODES),
  severity: z.enum(SEVERITIES),
  text,
  legalBasis,
});
export type Warning = z.infer<typeof warningSchema>;

export const missingFactSchema = z.strictObject({
  path: z.string().max(100),
  question: text,
  decides: z.array(z.enum(ROUTE_IDS)),
});
export type MissingFact = z.infer<typeof missingFactSchema>;

export const titleValiditySchema = z.strictObject({
  until: calendarDate,
  why: text,
  legalBasis,
  source: sourceSchema,
});

export const permanentStaySchema = z.strictObject({
  settlement: z.array(
    z.strictObject({ language: z.enum(LANGUAGE_LEVELS), earliest: calendarDate, conditions: z.array(text), legalBasis, source: sourceSchema }),
  ),
  citizenship: z.strictObject({ earliest: calendarDate, conditions: z.array(text), legalBasis, source: sourceSchema }).nullable(),
});

export const stepPlanSchema = z.strictObject({
  contractVersion: z.literal(CONTRACT_VERSION),
  asOf: calendarDate,
  lawCheckedOn: calendarDate,
  language: z.enum(LANGUAGES),
  titleNeeded: z.boolean(),
  titleNeededReason: text,
  routes: z.array(routeSchema).length(ROUTE_IDS.length),
  recommendedRouteId: z.enum(ROUTE_IDS).nullable(),
  /** The route whose steps are shown: `routeId` of the request, else the recommended one. */
  plannedRouteId: z.enum(ROUTE_IDS).nullable(),
  recognitionAuthority: authoritySchema.nullable(),
  laterRecognitionAuthority: authoritySchema.nullable(),
  immigrationAuthority: authoritySchema.nullable(),
  mission: authoritySchema.nullable(),
  steps: z.array(stepSchema),
  branches: z.array(branchSchema),
  timeline: timelineSchema,
  costs: costsSchema,
  documents: z.array(documentSchema),
  duties: z.array(dutySchema),
  contacts: z.array(contactSchema),
  warnings: z.array(warningSchema),
  missingFacts: z.array(missingFactSchema),
  titleValidity: titleValiditySchema.nullable(),
  permanentStay: permanentStaySchema.nullable(),
  disclaimer: text,
});
export type StepPlan = z.infer<typeof stepPlanSchema>;
