import { describe, expect, it } from 'vitest';

import { coverageOf } from '#tests/support/coverage-check';
import { combination, COMBINATIONS } from '#tests/support/fact-space';

/**
 * A sample of the fact space; `npm run coverage:law` goes through all of it. The stride has no factor in common with
 * the lists, so that every value of every list meets every other.
 */
const STRIDE = 101;
const SAMPLE_TIMEOUT_MS = 60_000;

describe('coverage of the fact space', () => {
  it('has at least 50,000 combinations', () => {
    expect(COMBINATIONS).toBeGreaterThanOrEqual(50_000);
  });

  it(
    'every combination of the sample ends in a plan or at the counselling service, with the reason',
    () => {
      const faults = new Map<string, number>();
      const outcomes = new Set<string>();
      let count = 0;
      for (let index = 0; index < COMBINATIONS; index += STRIDE, count += 1) {
        const answer = coverageOf(combination(index, '2026-03-02'));
        if (answer.outcome === 'fault') faults.set(answer.reason, index);
        else outcomes.add(answer.outcome === 'plan' ? answer.routeId : answer.outcome);
      }
      expect([...faults]).toEqual([]);
      expect(count).toBeGreaterThan(3_000);
      expect(outcomes.size).toBeGreaterThan(15);
      expect(outcomes).toContain('counsel');
    },
    SAMPLE_TIMEOUT_MS,
  );
});
