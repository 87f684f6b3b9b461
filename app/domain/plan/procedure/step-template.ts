/** A step as the law and practice know it, before it has dates. Prepared once at load; plans only add days. */
import type { Actor, Phase, Source, StatutoryLimit } from '../contract';
import type { DocumentId } from './document-catalogue';
import type { FeeId } from './fees';
import type { StepId } from './step-ids';
import type { StepWords } from './texts/steps-prepare';

export interface Duration {
  readonly minDays: number;
  readonly typicalDays: number;
  readonly maxDays: number;
  readonly source: Source;
}

export interface StepTemplate {
  readonly id: StepId;
  readonly actor: Actor;
  readonly phase: Phase;
  /** Event that starts the clock; null: the end of the steps it depends on. */
  readonly startsAfter: string | null;
  readonly duration: Duration;
  readonly limit: StatutoryLimit | null;
  readonly documents: readonly DocumentId[];
  readonly fees: readonly FeeId[];
  /** Days before the step's date on which to remind. */
  readonly reminders: readonly number[];
  readonly legalBasis: readonly string[];
  /** Topics of the directory's services that help with it. */
  readonly topics: readonly string[];
  /** Words of its own where the same step means something else on this way; null: the usual ones. */
  readonly words: StepWords | null;
}

/** A step in its place: after which other steps it comes. */
export interface GraphNode {
  readonly template: StepTemplate;
  readonly dependsOn: readonly StepId[];
}

/** Fills the fields that most steps leave empty. */
export function stepTemplate(
  parts: Pick<StepTemplate, 'id' | 'actor' | 'phase' | 'duration'> & Partial<StepTemplate>,
): StepTemplate {
  return {
    startsAfter: null,
    limit: null,
    documents: [],
    fees: [],
    reminders: [7],
    legalBasis: [],
    topics: [],
    words: null,
    ...parts,
  };
}
