/**
 * Proof of coverage: plans every combination of the fact space, prints the number and writes it for the page
 * `/guide/coverage`. Run: `npm run coverage:law [most combinations]`; a smaller number takes an even sample, which is
 * written only from 50,000 on. Exit 1 where a combination has no plan and no reason, or where the engine throws.
 */
import { writeFileSync } from 'node:fs';

import { coverageOf } from '#tests/support/coverage-check';
import { combination, COMBINATIONS } from '#tests/support/fact-space';

const RESULT_FILE = 'app/domain/guide/coverage-result.json';
const PROGRESS_EVERY = 50_000;
const MOST_FAULTS_SHOWN = 20;
const LEAST_TO_PUBLISH = 50_000;

const most = Number(process.argv[2] ?? COMBINATIONS);

/** A stride that shares a factor with the length of a list would never meet some of its values. */
function evenStride(least: number): number {
  const sharesFactor = (stride: number) => [2, 3, 5].some((factor) => stride % factor === 0);
  let stride = Math.max(1, Math.ceil(least));
  while (sharesFactor(stride)) stride += 1;
  return stride;
}

const stride = evenStride(COMBINATIONS / most);
const today = new Date().toISOString().slice(0, 10);

const byOutcome = new Map<string, number>();
const faults = new Map<string, number>();
let combinations = 0;
let askCounselling = 0;

for (let index = 0; index < COMBINATIONS; index += stride) {
  const answer = coverageOf(combination(index, today));
  combinations += 1;
  if (combinations % PROGRESS_EVERY === 0) console.error(`${combinations} combinations`);
  if (answer.outcome === 'fault') faults.set(answer.reason, index);
  if (answer.outcome === 'counsel') askCounselling += 1;
  const name = answer.outcome === 'plan' ? answer.routeId : answer.outcome;
  byOutcome.set(name, (byOutcome.get(name) ?? 0) + 1);
}

const result = {
  checkedOn: today,
  combinations,
  withPlan: combinations - askCounselling,
  askCounselling,
  byOutcome: Object.fromEntries([...byOutcome].sort(([, left], [, right]) => right - left)),
};
console.log(JSON.stringify(result, null, 2));
for (const [reason, index] of [...faults].slice(0, MOST_FAULTS_SHOWN))
  console.error(`combination ${index}: ${reason}`);
if (faults.size > 0) process.exitCode = 1;
else if (combinations >= LEAST_TO_PUBLISH) writeFileSync(RESULT_FILE, `${JSON.stringify(result, null, 2)}\n`);
