import { expect, it } from 'vitest';

import { performRuns } from '#tests/faults/many-runs';
import { BACKEND } from '#tests/support/job-scene';

/** With both backends 60; more by hand: `npm run faults -- --runs 2000 --seed 1`. */
const RUNS = 30;

it(
  'whatever breaks, each reminder goes out once, none that is void, and ledger and mailbox agree',
  { timeout: 10 * 60_000 },
  async () => {
    const sum = await performRuns({ backend: BACKEND, seed: 20_261_120, from: 0, runs: RUNS });
    // What is printed here repeats the run: npm run faults -- --backend … --seed … --from <run> --runs 1
    expect(sum.failed).toEqual([]);
    expect(sum.runs).toBe(RUNS);
    expect(sum.mails).toBeGreaterThan(RUNS);
  },
);
