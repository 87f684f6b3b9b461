/**
 * `npm run faults -- --runs 60 --seed 7 [--backend postgres|redis] [--from 12]`: breaks real processes and servers while
 * reminders go out, and looks afterwards whether each went out once. Both backends, unless one is named; half of the
 * runs each. Prints one line of JSON for each run on standard error and the sum on standard output; ends with 1 if
 * anything was violated. A run that failed is repeated with its `--seed`, `--backend` and `--from <run> --runs 1`.
 */
import { parseArgs } from 'node:util';

import { isRedisInstalled } from '#tests/support/redis';

import { performRuns, type ManyRuns } from './many-runs';
import type { Backend } from './script';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    backend: { type: 'string' },
  },
});

function backends(): Backend[] {
  if (values.backend === 'postgres' || values.backend === 'redis') return [values.backend];
  return isRedisInstalled() ? ['postgres', 'redis'] : ['postgres'];
}

const chosen = backends();
const results: ManyRuns[] = [];
for (const backend of chosen) {
  const runs = Math.ceil(Number(values.runs) / chosen.length);
  const options = { backend, seed: Number(values.seed), from: Number(values.from), runs };
  results.push(
    await performRuns(options, (result) =>
      process.stderr.write(`${JSON.stringify({ backend, ...result })}\n`),
    ),
  );
}
const violations = results.reduce((sum, result) => sum + result.violations, 0);
process.stdout.write(
  JSON.stringify({ runs: results.reduce((sum, { runs }) => sum + runs, 0), violations, results }, null, 2) +
    '\n',
);
process.exit(violations === 0 ? 0 : 1);
