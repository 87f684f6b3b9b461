import type { Language, Phase, Source } from '../plan/contract';
import { PHASES } from '../plan/contract/vocabulary';
import type { StepTemplate } from '../plan/procedure/step-template';
import * as arrival from '../plan/procedure/templates-arrival';
import * as bridge from '../plan/procedure/templates-bridge';
import * as consent from '../plan/procedure/templates-consent';
import * as counsel from '../plan/procedure/templates-counsel';
import * as family from '../plan/procedure/templates-family';
import * as prepare from '../plan/procedure/templates-prepare';
import * as recognition from '../plan/procedure/templates-recognition';
import * as routes from '../plan/procedure/templates-routes';
import { STEP_WORDS } from '../plan/procedure/texts';

/** How long a step of the plans takes as a rule, in days: what the schedule counts with. */
export interface DurationView {
  readonly id: string;
  readonly title: string;
  readonly phase: Phase;
  readonly minDays: number;
  readonly typicalDays: number;
  readonly maxDays: number;
  /** Norm of the step, which tells forms of the same step apart. */
  readonly legalBasis: string | null;
  readonly source: Source;
}

function isTemplate(value: unknown): value is StepTemplate {
  return typeof value === 'object' && value !== null && 'duration' in value && 'phase' in value;
}

const MODULES = [prepare, recognition, consent, arrival, routes, bridge, family, counsel];
const TEMPLATES: readonly StepTemplate[] = MODULES.flatMap((module) =>
  Object.values(module as Readonly<Record<string, unknown>>).filter(isTemplate),
);

/** Steps whose duration comes from the same source. */
export interface DurationGroup {
  readonly source: Source;
  readonly steps: readonly DurationView[];
}

/** By source, the one of the fewest steps first, so that plain experience comes last. */
export function durationGroups(language: Language): readonly DurationGroup[] {
  const groups = new Map<string, DurationView[]>();
  for (const view of durationViews(language)) {
    const steps = groups.get(view.source.title) ?? [];
    groups.set(view.source.title, [...steps, view]);
  }
  return [...groups.values()]
    .flatMap((steps) => (steps[0] === undefined ? [] : [{ source: steps[0].source, steps }]))
    .sort((left, right) => left.steps.length - right.steps.length);
}

/** Every step with a duration of its own, by phase; forms of a step that last equally long stand once. */
export function durationViews(language: Language): readonly DurationView[] {
  const views = new Map<string, DurationView>();
  for (const { id, words, phase, duration, legalBasis } of TEMPLATES) {
    const title = (words ?? STEP_WORDS[id]).title[language];
    const { minDays, typicalDays, maxDays, source } = duration;
    if (maxDays === 0) continue;
    const key = `${title} ${minDays} ${typicalDays} ${maxDays}`;
    if (views.has(key)) continue;
    views.set(key, {
      id: `${id}-${minDays}-${typicalDays}-${maxDays}`,
      title,
      phase,
      minDays,
      typicalDays,
      maxDays,
      legalBasis: legalBasis[0] ?? null,
      source,
    });
  }
  return [...views.values()].sort((left, right) => PHASES.indexOf(left.phase) - PHASES.indexOf(right.phase));
}
