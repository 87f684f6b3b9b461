/**
 * How late work began, as counts in buckets: enough to tell the middle and the worst hundredth, small enough to be kept
 * by the minute. Bounds in milliseconds; the last bucket holds everything beyond.
 */
export const LATENESS_BOUNDS_MS = [
  50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000, 300_000, 3_600_000,
] as const;

export const BUCKETS = LATENESS_BOUNDS_MS.length + 1;

/** The bucket of a lateness; what came early counts as on time. */
export function bucketOf(latenessMs: number): number {
  const found = LATENESS_BOUNDS_MS.findIndex((bound) => latenessMs <= bound);
  return found < 0 ? LATENESS_BOUNDS_MS.length : found;
}

/** Adds counts of several minutes or workers. */
export function addBuckets(all: ReadonlyArray<readonly number[]>): number[] {
  return Array.from({ length: BUCKETS }, (_, index) => all.reduce((sum, one) => sum + (one[index] ?? 0), 0));
}

/** What part `q` of the work stayed within, in milliseconds: a bound, so never too kind. */
export interface Quantile {
  ms: number;
  /** Later than the last bound; `ms` is that bound. */
  isBeyond: boolean;
}

/** Null where nothing was counted. @param q from 0 to 1 */
export function quantile(buckets: readonly number[], q: number): Quantile | null {
  const total = buckets.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let seen = 0;
  for (const [index, bound] of LATENESS_BOUNDS_MS.entries()) {
    seen += buckets[index] ?? 0;
    if (seen >= total * q) return { ms: bound, isBeyond: false };
  }
  return { ms: LATENESS_BOUNDS_MS[LATENESS_BOUNDS_MS.length - 1] ?? 0, isBeyond: true };
}
