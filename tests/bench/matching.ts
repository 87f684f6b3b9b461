/**
 * Matching in process: one question against 5,000 made-up services on the real places. Prints one line of JSON with
 * p50, p95 and the slowest, beside the baseline of the same run: every service looked at, the fitting ones sorted by
 * nearness, without an index and without a reason.
 * Run: `npx tsx tests/bench/matching.ts [questions]`. Compared by people.
 */
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { matchServices, withServices, type MatchQuery } from '~/domain/directory';
import { matchIndexOf } from '~/domain/directory/match-index';
import { nearestTerritory } from '~/domain/directory/territory';

import { SERVICE_COUNT, syntheticQuestions, syntheticServices } from './support/synthetic-directory';

const DEFAULT_QUESTIONS = 5_000;
const WARM_UP = 500;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds of each call, sorted. */
function timesOf(questions: readonly MatchQuery[], work: (question: MatchQuery) => number): number[] {
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    work(question);
    times.push(performance.now() - start);
  }
  return times.sort((left, right) => left - right);
}

const rounded = (milliseconds: number) => Math.round(milliseconds * 1000) / 1000;

const count = Number(process.argv[2] ?? DEFAULT_QUESTIONS);
const services = syntheticServices(bundledDirectory, SERVICE_COUNT);
const directory = withServices(bundledDirectory, services);
const questions = syntheticQuestions(bundledDirectory, count);

const beforeIndex = performance.now();
matchIndexOf(directory);
const indexMs = performance.now() - beforeIndex;

let matched = 0;
const ask = (question: MatchQuery) => (matched += matchServices(directory, question).length);
for (const question of questions.slice(0, WARM_UP)) ask(question);
matched = 0;
const times = timesOf(questions, ask);

const scan = ({ place, topic }: MatchQuery) =>
  services
    .flatMap((service) => {
      const isAsked = topic === null || topic === undefined || service.topics.includes(topic);
      const nearest = isAsked ? nearestTerritory(service, place) : null;
      return nearest === null ? [] : [{ service, nearness: nearest.nearness }];
    })
    .sort((left, right) => left.nearness - right.nearness).length;
const baseline = timesOf(questions.slice(0, WARM_UP), scan);

console.log(
  JSON.stringify({
    measure: 'matching',
    services: services.length,
    questions: questions.length,
    p50Ms: rounded(quantile(times, 0.5)),
    p95Ms: rounded(quantile(times, 0.95)),
    slowestMs: rounded(times.at(-1) ?? 0),
    matchesPerQuestion: Math.round(matched / questions.length),
    indexMs: rounded(indexMs),
    baselineScanP50Ms: rounded(quantile(baseline, 0.5)),
    baselineScanP95Ms: rounded(quantile(baseline, 0.95)),
    node: process.version,
  }),
);
