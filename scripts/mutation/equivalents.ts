import type { Equivalent } from './equivalent';

/** Mutants of the rules that no test can notice, because nothing that anyone sees changes. */
export const EQUIVALENTS: readonly Equivalent[] = [];
