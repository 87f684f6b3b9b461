import { z } from 'zod';

import { plannedDate, legalBasis, text } from './primitives';
import {
  authoritySchema,
  branchSchema,
  contactSchema,
  costsSchema,
  documentSchema,
  dutySchema,
  permanentStaySchema,
  stepSchema,
  timelineSchema,
  titleValiditySchema,
} from './procedure';
import { routeSchema } from './route';
import { CONTRACT_VERSION, LANGUAGES, ROUTE_IDS, SEVERITIES, WARNING_CODES } from './vocabulary';

/** The plan: routes with findings, the steps of the chosen one, and everything a page or an HR system shows of it. */

export * from './procedure';
export * from './route';

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

export const stepPlanSchema = z.strictObject({
  contractVersion: z.literal(CONTRACT_VERSION),
  asOf: plannedDate,
  lawCheckedOn: plannedDate,
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
  documents: z.array(documentSchema).readonly(),
  duties: z.array(dutySchema),
  contacts: z.array(contactSchema).readonly(),
  warnings: z.array(warningSchema),
  missingFacts: z.array(missingFactSchema),
  titleValidity: titleValiditySchema.nullable(),
  permanentStay: permanentStaySchema.nullable(),
  disclaimer: text,
});
export type StepPlan = z.infer<typeof stepPlanSchema>;
