import { z } from 'zod';

import {
  plannedDate,
  centAmount,
  identifier,
  legalBasis,
  shortText,
  sourceSchema,
  text,
  url,
} from './primitives';
import {
  ACTORS,
  AUTHORITY_TYPES,
  CERTAINTIES,
  DOCUMENT_FORMS,
  LANGUAGE_LEVELS,
  LIMIT_KINDS,
  LIMIT_UNITS,
  PHASES,
  PROCEDURES,
  TRANSLATIONS,
} from './vocabulary';

/** What follows from the chosen route: offices, steps with dates, costs, papers, duties, contacts, stay. */

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
  earliest: plannedDate,
  typical: plannedDate,
  latest: plannedDate,
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
  adds: z.array(
    z.strictObject({ id: identifier, title: shortText, text, actor: z.enum(ACTORS), phase: z.enum(PHASES) }),
  ),
  legalBasis: z.array(legalBasis),
});
export type PlanBranch = z.infer<typeof branchSchema>;

export const timelineTrackSchema = z.strictObject({
  procedure: z.enum(PROCEDURES),
  earliestStart: plannedDate.nullable(),
  typicalStart: plannedDate.nullable(),
  latestStart: plannedDate.nullable(),
  desiredStartFeasible: z.boolean().nullable(),
  criticalPath: z.array(identifier),
});
export type TimelineTrack = z.infer<typeof timelineTrackSchema>;

export const timelineSchema = timelineTrackSchema.extend({
  /** The same for the ordinary visa procedure; null where there is nothing to compare. */
  ordinary: timelineTrackSchema.nullable(),
  /** Days that the accelerated procedure wins at the typical start; null where it is not open. */
  gainDays: z.int().nullable(),
  /** Why the accelerated procedure is not planned; null where it is, or where no title is asked for. */
  acceleratedReason: text.nullable().optional(),
});
export type Timeline = z.infer<typeof timelineSchema>;

export const costsSchema = z.strictObject({
  items: z.array(costItemSchema),
  totals: z.array(
    z.strictObject({ payer: costItemSchema.shape.payer, minCents: centAmount, maxCents: centAmount }),
  ),
  funding: z.array(
    z.strictObject({
      id: identifier,
      label: shortText,
      text,
      deadline: plannedDate.nullable(),
      legalBasis,
      source: sourceSchema,
    }),
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
  dueDay: plannedDate.nullable(),
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

export const titleValiditySchema = z.strictObject({
  until: plannedDate,
  why: text,
  legalBasis,
  source: sourceSchema,
});

export const permanentStaySchema = z.strictObject({
  settlement: z.array(
    z.strictObject({
      language: z.enum(LANGUAGE_LEVELS),
      earliest: plannedDate,
      conditions: z.array(text),
      legalBasis,
      source: sourceSchema,
    }),
  ),
  citizenship: z
    .strictObject({ earliest: plannedDate, conditions: z.array(text), legalBasis, source: sourceSchema })
    .nullable(),
});
