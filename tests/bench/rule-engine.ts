/**
 * The Blue Card's four routes by our rules and by `json-rules-engine`, same cases, same machine, turn by turn; first
 * both must answer every case alike. What is compared, for one case:
 * ours, verdict: which routes are open, each left at the first condition that closes it; ours, findings: `assessRoute`
 * of the four routes with findings, sentences, sources, shortfalls and remedies, as in `planCase`; in both each rule is
 * checked once a case, from ready facts. Theirs: one `run` from facts that are flat and worked out beforehand, once with
 * four rules, which tell only which routes are open, and once with a rule for each condition, which tells yes or no for
 * every condition as our findings do, still without a word or an amount. Rates and ratios are of
 * processor time, so that other work on the machine matters less. Then the whole `planCase`, by the clock on the wall.
 * Run: `npm run bench rule-engine` or `npx tsx tests/bench/rule-engine.ts [cases]`.
 */
import assert from 'node:assert/strict';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { assessRoute } from '~/domain/law/assess-route';
import { Judgements } from '~/domain/law/judgements';
import type { RouteDefinition } from '~/domain/law/route';
import { COVERED_ROUTES } from '~/domain/law/routes';
import { isFreeMover } from '~/domain/law/rules/citizenship';
import { readPlanRequest, type PlanRequest } from '~/domain/plan/contract';
import type { Facts, RouteAssessment } from '~/domain/plan/facts';
import { normaliseFacts } from '~/domain/plan/normalise-facts';
import { planCase } from '~/domain/plan/plan-case';

import { mixedRequests } from '#tests/support/mixed-requests';

import { blueCardCases } from './support/blue-card-cases';
import { blueCardEngine, flatFacts } from './support/blue-card-engine';

const DEFAULT_CASES = 2_000;
const WARM_UP_ROUNDS = 4;
const ROUNDS = 7;
const MICROSECONDS_A_SECOND = 1_000_000;
const PLANS = 10_000;
const PLAN_WARM_UP = 3_000;
const ROUTES = COVERED_ROUTES.filter(({ id }) => id.startsWith('18g-'));

const verdicts = blueCardEngine('verdict');
const eachCondition = blueCardEngine('each-condition');

function assess(facts: Facts): RouteAssessment[] {
  const judgements = new Judgements();
  return ROUTES.map((route) => assessRoute(route, facts, judgements));
}

function isOpen(route: RouteDefinition, facts: Facts, judgements: Judgements): boolean {
  if (facts.applicationDate < route.validFrom || isFreeMover(facts)) return false;
  const context = { consentRequired: route.isConsentRequired(facts) };
  return route.rules.every((rule) => {
    const found = judgements.check(rule, facts, context);
    if (found === null) return true;
    return found.result !== 'not-met' && (found.result !== 'missing' || rule.kind === 'refusal-ground');
  });
}

function openByOurs(facts: Facts): string[] {
  const judgements = new Judgements();
  return ROUTES.filter((route) => isOpen(route, facts, judgements)).map(({ id }) => id);
}

async function openByEngine(flat: Record<string, unknown>): Promise<string[]> {
  const { events } = await verdicts.run(flat);
  return events.map(({ type }) => type).sort();
}

/** The routes of which no condition failed. */
async function openByConditions(flat: Record<string, unknown>): Promise<string[]> {
  const { failureEvents } = await eachCondition.run(flat);
  const closed = new Set(failureEvents.map(({ type }) => type));
  return ROUTES.map(({ id }) => id)
    .filter((id) => !closed.has(id))
    .sort();
}

/** Throws at the first case that the two judge differently; counts the open answers of each route. */
async function assertSameAnswers(cases: readonly PlanRequest[]): Promise<Record<string, number>> {
  const open: Record<string, number> = Object.fromEntries(ROUTES.map(({ id }) => [id, 0]));
  for (const request of cases) {
    const facts = normaliseFacts(request);
    const ours = assess(facts)
      .filter(({ outcome }) => outcome === 'open')
      .map(({ id }) => id)
      .sort();
    assert.deepEqual(openByOurs(facts).sort(), ours, JSON.stringify(request));
    assert.deepEqual(await openByEngine(flatFacts(facts)), ours, JSON.stringify(request));
    assert.deepEqual(await openByConditions(flatFacts(facts)), ours, JSON.stringify(request));
    for (const id of ours) open[id] = (open[id] ?? 0) + 1;
  }
  for (const [id, count] of Object.entries(open))
    assert.ok(count > 0 && count < cases.length, `${id}: ${count}`);
  return open;
}

/** Processor time of this process, the collector's included, in microseconds. */
async function processorTime(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const median = (values: readonly number[]) =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

function planTimes(): { readonly p50: number; readonly p99: number } {
  const times: number[] = [];
  let index = 0;
  for (const line of mixedRequests(PLAN_WARM_UP + PLANS)) {
    const reading = readPlanRequest(JSON.parse(line));
    assert.ok(reading.ok, line);
    const start = performance.now();
    planCase(reading.request, bundledDirectory);
    if (index >= PLAN_WARM_UP) times.push(performance.now() - start);
    index += 1;
  }
  times.sort((left, right) => left - right);
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 1000) / 1000;
  return { p50: at(0.5), p99: at(0.99) };
}

const cases = blueCardCases(Number(process.argv[2] ?? DEFAULT_CASES));
const open = await assertSameAnswers(cases);
const rounds: { oursVerdict: number; ours: number; verdict: number; conditions: number }[] = [];
let kept = 0;
for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
  // Fresh facts each round: thresholds are kept with the facts, which would flatter us.
  const facts = cases.map(normaliseFacts);
  const flat = facts.map(flatFacts);
  const freshFacts = cases.map(normaliseFacts);
  const oursVerdict = await processorTime(() => {
    for (const entry of freshFacts) kept += openByOurs(entry).length;
  });
  const ours = await processorTime(() => {
    for (const entry of facts) kept += assess(entry).length;
  });
  const verdict = await processorTime(async () => {
    for (const entry of flat) kept += (await verdicts.run(entry)).events.length;
  });
  const conditions = await processorTime(async () => {
    for (const entry of flat) kept += (await eachCondition.run(entry)).events.length;
  });
  if (round >= WARM_UP_ROUNDS) rounds.push({ oursVerdict, ours, verdict, conditions });
}
assert.ok(kept > 0);
const perSecond = (time: number) => Math.round(cases.length / (time / MICROSECONDS_A_SECOND));
const oneDigit = (value: number) => Math.round(value * 10) / 10;
const findings = cases.reduce(
  (sum, request) =>
    sum + assess(normaliseFacts(request)).reduce((count, route) => count + route.findings.length, 0),
  0,
);
const plans = planTimes();

console.log(
  JSON.stringify({
    measure: 'rule-engine',
    compared:
      'four Blue Card routes a case; verdict: which are open; findings: each condition, ours with words and amounts, theirs without',
    cases: cases.length,
    sameAnswers: true,
    open,
    oursVerdictPerSecond: perSecond(median(rounds.map(({ oursVerdict }) => oursVerdict))),
    oursFindingsPerSecond: perSecond(median(rounds.map(({ ours }) => ours))),
    findingsPerCase: oneDigit(findings / cases.length),
    engineVerdictPerSecond: perSecond(median(rounds.map(({ verdict }) => verdict))),
    engineEachConditionPerSecond: perSecond(median(rounds.map(({ conditions }) => conditions))),
    verdictTimesFaster: oneDigit(median(rounds.map(({ oursVerdict, verdict }) => verdict / oursVerdict))),
    findingsTimesFasterThanEachCondition: oneDigit(
      median(rounds.map(({ ours, conditions }) => conditions / ours)),
    ),
    planCaseP50Ms: plans.p50,
    planCaseP99Ms: plans.p99,
    node: process.version,
  }),
);
