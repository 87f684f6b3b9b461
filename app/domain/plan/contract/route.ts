import { z } from 'zod';

import { centAmount, identifier, legalBasis, shortText, sourceSchema, text } from './primitives';
import {
  ACCELERATED,
  AGENCY_CONSENT,
  FINDING_RESULTS,
  OUTCOMES,
  RECOGNITION_DEMANDS,
  ROUTE_IDS,
  UNITS,
} from './vocabulary';

/** A route of the plan: outcome, findings with reason and source, and what would open it. */

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
  legalBasis: z.array(legalBasis).min(1).readonly(),
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
