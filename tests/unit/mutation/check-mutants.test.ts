import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkMutants, type Judged } from '#scripts/mutation/check-mutants';
import type { Equivalent } from '#scripts/mutation/equivalent';

/** A rule as the law has them: three answers, one limit. */
const RULE = `
export function contract(months: number | undefined): string {
  if (months === undefined) return 'missing';
  return months >= 6 ? 'met' : 'not-met';
}
`;
const testOf = (cases: string) => `
import { expect, it } from 'vitest';
import { contract } from './rule';

it.each(${cases})('%s months: %s', (months, result) => {
  expect(contract(months)).toBe(result);
});
`;
const WEAK = testOf(`[[12, 'met'], [undefined, 'missing']]`);
const GOOD = testOf(`[[6, 'met'], [5, 'not-met'], [undefined, 'missing']]`);
const ENDLESS = `
export function count(limit: number): number {
  let at = 0;
  while (at !== limit) at += 1;
  return at;
}
`;

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mutation-'));
  writeFileSync(join(root, 'package.json'), '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function judge(
  rule: string,
  test: string,
  equivalents: readonly Equivalent[] = [],
): Promise<readonly Judged[]> {
  writeFileSync(join(root, 'rule.ts'), rule);
  writeFileSync(join(root, 'rule.test.ts'), test);
  const sources = [{ file: 'rule.ts', text: rule, onlyInFunctions: false }];
  return checkMutants({ root, sources, tests: ['rule.test.ts'], equivalents });
}

const changes = (judged: readonly Judged[], verdict: Judged['verdict']) =>
  judged.filter((entry) => entry.verdict === verdict).map(({ from, to }) => `${from} -> ${to}`);

describe('mutation check', () => {
  it('a test at both sides of the limit kills every mutant', async () => {
    const judged = await judge(RULE, GOOD);
    expect(changes(judged, 'survived')).toEqual([]);
    expect(changes(judged, 'killed')).toEqual([
      'months === undefined -> months !== undefined',
      "'missing' -> 'not-met'",
      'months >= 6 -> months > 6',
      'months >= 6 -> !(months >= 6)',
      '6 -> 7',
      '6 -> 5',
      "'met' -> 'not-met'",
      "'not-met' -> 'met'",
    ]);
  });

  it('a test away from the limit lets the limit’s mutants survive; one place no test comes by', async () => {
    const judged = await judge(RULE, WEAK);
    expect(changes(judged, 'survived')).toEqual([
      'months >= 6 -> months > 6',
      '6 -> 7',
      '6 -> 5',
      "'not-met' -> 'met'",
    ]);
    expect(judged.filter(({ isUnreached }) => isUnreached).map(({ from }) => from)).toEqual(["'not-met'"]);
  });

  it('counts a listed one as without effect while it survives, whatever line it moved to', async () => {
    const entry = { file: 'rule.ts', from: '6', to: '7', reason: 'for this test' };
    const judged = await judge(RULE, WEAK, [
      { ...entry, code: "return months >= 6 ? 'met' : 'not-met';" },
      { ...entry, to: '5', code: 'another line' },
      { ...entry, from: "'met'", to: "'not-met'", code: "return months >= 6 ? 'met' : 'not-met';" },
    ]);
    expect(changes(judged, 'no-effect')).toEqual(['6 -> 7']);
  });

  it('refuses to judge by tests that fail without any mutant', async () => {
    await expect(judge(RULE, testOf(`[[5, 'met']]`))).rejects.toMatchObject({ code: 'red-baseline' });
  });

  it('stops between two mutants when it is told to, and gives what it has', async () => {
    writeFileSync(join(root, 'rule.ts'), RULE);
    writeFileSync(join(root, 'rule.test.ts'), GOOD);
    const stop = new AbortController();
    const judged = await checkMutants({
      root,
      sources: [{ file: 'rule.ts', text: RULE, onlyInFunctions: false }],
      tests: ['rule.test.ts'],
      signal: stop.signal,
      onProgress: (_judged, done) => {
        if (done === 3) stop.abort();
      },
    });
    expect(judged).toHaveLength(3);
  });

  it('takes an endless mutant for a killed one', async () => {
    writeFileSync(join(root, 'rule.ts'), ENDLESS);
    const test = `import { expect, it } from 'vitest';
import { count } from './rule';
it('counts', () => { expect(count(3)).toBe(3); });`;
    writeFileSync(join(root, 'rule.test.ts'), test);
    const judged = await checkMutants({
      root,
      sources: [{ file: 'rule.ts', text: ENDLESS, onlyInFunctions: false }],
      tests: ['rule.test.ts'],
      leastLimitMs: 300,
    });
    expect(judged.find(({ from, to }) => from === '1' && to === '2')).toMatchObject({
      verdict: 'killed',
      killedBy: 'timeout',
    });
  });
});
