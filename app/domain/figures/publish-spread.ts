/** Disclosure control of durations: middle and 80th percentile, from five cases on, rounded to a tenth. */
import { LEAST_CASES } from './least';

export interface PublishedSpread {
  readonly median: number;
  readonly percentile80: number;
}

/** What may be told of values in any unit; null: fewer than five. */
export function publishSpread(values: readonly number[]): PublishedSpread | null {
  if (values.length < LEAST_CASES) return null;
  const sorted = [...values].sort((left, right) => left - right);
  return { median: toTenth(quantile(sorted, 0.5)), percentile80: toTenth(quantile(sorted, 0.8)) };
}

/** Between two values by how near each is; `sorted` ascending, not empty. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

const toTenth = (value: number) => Math.round(value * 10) / 10;
