import { describe, expect, it } from 'vitest';

import { addBuckets, BUCKETS, bucketOf, LATENESS_BOUNDS_MS, quantile } from '~/domain/operations/lateness';

const counted = (...latenessMs: number[]) => {
  const buckets = Array<number>(BUCKETS).fill(0);
  for (const ms of latenessMs) buckets[bucketOf(ms)] = (buckets[bucketOf(ms)] ?? 0) + 1;
  return buckets;
};

describe('lateness', () => {
  it('falls into the bucket whose bound it does not pass; early is on time', () => {
    expect([-5, 0, 50, 51, 2_000, 2_001].map(bucketOf)).toEqual([0, 0, 0, 1, 5, 6]);
    expect(bucketOf(Number.MAX_SAFE_INTEGER)).toBe(LATENESS_BOUNDS_MS.length);
  });

  it('its quantile is a bound that so many stayed within, never too kind', () => {
    expect(quantile(counted(), 0.5)).toBeNull();
    expect(quantile(counted(10, 20, 30, 4_000), 0.5)).toEqual({ ms: 50, isBeyond: false });
    expect(quantile(counted(10, 20, 30, 4_000), 0.99)).toEqual({ ms: 5_000, isBeyond: false });
    expect(quantile(counted(10 ** 9), 0.5)).toEqual({ ms: 3_600_000, isBeyond: true });
  });

  it('of several workers adds up', () => {
    expect(quantile(addBuckets([counted(10), counted(10), counted(60_000)]), 0.6)?.ms).toBe(50);
  });
});
