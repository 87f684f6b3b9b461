/** What can be made of a folder. */
export const OUTPUT_KINDS = ['folder', 'appointment'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

export function isOutputKind(value: unknown): value is OutputKind {
  return OUTPUT_KINDS.some((kind) => kind === value);
}

/** A made file is kept this long; it can be made again. */
export const KEPT_DAYS = 7;

/** Why a file is not among the pages. */
export const PROBLEM_REASONS = [
  'not-a-page-format',
  'broken',
  'encrypted',
  'too-large',
  'unreadable',
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

export interface OutputProblem {
  readonly paperKey: string;
  readonly fileId: string;
  readonly reason: ProblemReason;
}
