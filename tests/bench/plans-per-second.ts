/**
 * Plans a second, as a batch of the command line makes them: JSON text in, checked by zod, planned, JSON text out.
 * Run: `npx tsx tests/bench/plans-per-second.ts [requests]`. Prints one line of JSON; compared by people.
 */
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { readPlanRequest } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';
import { writePlan } from '~/domain/plan/plan-text';
import { Utf8Text } from '~/domain/utf8-text';

import { mixedRequests } from '#tests/support/mixed-requests';

const DEFAULT_COUNT = 20_000;
const WARM_UP = 2_000;
const MEGABYTE = 1024 * 1024;

function planOf(line: string) {
  const reading = readPlanRequest(JSON.parse(line));
  if (!reading.ok) throw new Error(`the measure's own request is invalid: ${JSON.stringify(reading.errors)}`);
  return planCase(reading.request, bundledDirectory);
}

const out = new Utf8Text();

/** Bytes of the plan, as the batch writes it. */
function writtenBytes(line: string): number {
  out.clear();
  writePlan(planOf(line), out);
  return out.length;
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

const count = Number(process.argv[2] ?? DEFAULT_COUNT);
const lines = [...mixedRequests(count)];
for (const line of lines.slice(0, WARM_UP)) writtenBytes(line);

let bytes = 0;
const whole = seconds(() => {
  for (const line of lines) bytes += writtenBytes(line);
});
// The baseline: the same text in and out, without a thought in between.
const ready: unknown = JSON.parse(JSON.stringify(planOf(lines[0] ?? '')));
const bare = seconds(() => {
  for (const line of lines) {
    JSON.parse(line);
    JSON.stringify(ready);
  }
});
const reading = seconds(() => {
  for (const line of lines) readPlanRequest(JSON.parse(line));
});

console.log(
  JSON.stringify({
    measure: 'plans-per-second',
    requests: count,
    plansPerSecond: Math.round(count / whole),
    bareJsonPerSecond: Math.round(count / bare),
    readsPerSecond: Math.round(count / reading),
    bytesPerPlan: Math.round(bytes / count),
    residentMegabytes: Math.round(process.memoryUsage().rss / MEGABYTE),
    node: process.version,
  }),
);
