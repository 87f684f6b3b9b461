/**
 * Worked-out ways of the field: for whom, in which phases, who acts, how long, with which papers. A template is a
 * pattern to plan by; the dates of a case come from its plan.
 */
import type { Actor, RouteId, Source } from '../plan/contract';
import type { DocumentId } from '../plan/procedure/document-catalogue';
import type { Bilingual } from '../texts/bilingual';

export const TEMPLATE_IDS = [
  'doctors-specialized',
  'nurses-recognition-abroad',
  'nurses-measure',
  'nurses-partnership',
  'nurses-waiver',
  'drivers-licensed',
  'drivers-training',
  'in-company-qualification',
  'trainees',
  'agency-check',
  'one-stop-package',
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** From the quickest to the slowest that is to be expected, both included. */
export interface Span {
  readonly min: number;
  readonly max: number;
  readonly unit: 'weeks' | 'months';
}

/** A paper that only templates name; papers of plans are named by their id. */
export interface OwnPaper {
  readonly id: string;
  readonly title: Bilingual;
  readonly broughtBy: Actor;
}

export interface TemplatePhase {
  readonly id: string;
  readonly title: Bilingual;
  readonly actor: Actor;
  readonly duration: Span;
  /** Where the duration comes from. */
  readonly source: Source;
  readonly tasks: readonly Bilingual[];
  /** What must be there at the end, so that the next phase can begin. */
  readonly milestone: Bilingual;
  readonly papers: readonly (DocumentId | OwnPaper)[];
}

/** A sentence with what it rests on. */
export interface Stated {
  readonly text: Bilingual;
  readonly source: Source;
}

export interface FieldTemplate {
  readonly id: TemplateId;
  readonly title: Bilingual;
  readonly forWhom: Bilingual;
  /** Routes of the plan that it works out; all routes with a journey where it does not hang on the route. */
  readonly routes: readonly RouteId[];
  /** One after the other. */
  readonly phases: readonly TemplatePhase[];
  /** To be ticked off on paper. Practice, not law, unless the sentence names its norm. */
  readonly checks: readonly Bilingual[];
  readonly warnings: readonly Stated[];
  readonly sources: readonly Source[];
}

/** The phases one after the other; all phases of a template share one unit. */
export function totalDuration(phases: readonly Pick<TemplatePhase, 'duration'>[]): Span {
  return phases.reduce<Span>(
    (sum, { duration }) => ({
      min: sum.min + duration.min,
      max: sum.max + duration.max,
      unit: duration.unit,
    }),
    { min: 0, max: 0, unit: phases[0]?.duration.unit ?? 'weeks' },
  );
}
