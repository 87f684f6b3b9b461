/** Name of the global through which the bundle reaches the thread that runs it. */
export const RUNNER = '__mutationRunner';

/** What the main thread and the thread that runs tests say to each other. */
export interface WorkerInput {
  readonly root: string;
  readonly code: string;
}

/** Which tests of a file to run, in this order. */
export interface FilePlan {
  readonly file: string;
  readonly keys: readonly string[];
}

export type Ask =
  | { readonly kind: 'baseline' }
  | { readonly kind: 'mutant'; readonly mutant: number; readonly plan: readonly FilePlan[] };

export interface BaselineTest {
  readonly file: string;
  readonly key: string;
  readonly ms: number;
  /** Mutants whose place the test came by. */
  readonly reached: readonly number[];
  readonly failure: string | null;
}

export interface Baseline {
  readonly kind: 'baseline';
  readonly tests: readonly BaselineTest[];
  /** Mutants in code that runs while modules load: every test may notice them. */
  readonly onLoad: readonly number[];
}

export type Answer =
  | { readonly kind: 'ready' }
  | Baseline
  | { readonly kind: 'mutant'; readonly mutant: number; readonly killedBy: string | null };
