import type { Mutant } from './mutants';

/** A mutant that changes nothing anyone could see, with the reason. Found by its text, since lines move. */
export interface Equivalent {
  readonly file: string;
  /** The line it stands in. */
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** The reason of the entry that names the mutant, or null. */
export function reasonOf(mutant: Mutant, list: readonly Equivalent[]): string | null {
  const entry = list.find(
    ({ file, code, from, to }) =>
      file === mutant.file && code === mutant.code && from === mutant.from && to === mutant.to,
  );
  return entry?.reason ?? null;
}
