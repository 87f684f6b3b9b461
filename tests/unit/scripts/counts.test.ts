import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { closingLine, readVitestCounts } from '#scripts/test/counts.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(...files: { status: string; tests: string[] }[]): string {
  const file = path.join(
    folder,
    `${files.map(({ status, tests }) => status + tests.join('')).join('-')}.json`,
  );
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  }));
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
}

describe('the counts of a test run', () => {
  it('add up over files, with todo and pending as skipped', () => {
    const file = report(
      { status: 'passed', tests: ['passed', 'passed', 'pending', 'todo'] },
      { status: 'failed', tests: ['failed', 'passed'] },
    );
    expect(readVitestCounts(file, false)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('count a file that does not load as one failure', () => {
    expect(readVitestCounts(report({ status: 'failed', tests: [] }), false)).toMatchObject({ failed: 1 });
  });

  it('count a run that failed without naming a test as one failure', () => {
    expect(readVitestCounts(report({ status: 'passed', tests: ['passed'] }), false)).toMatchObject({
      failed: 1,
    });
    expect(readVitestCounts(path.join(folder, 'never-written.json'), false)).toMatchObject({ failed: 1 });
  });

  it('end in the closing line', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 1 })).toBe('3 passed, 0 failed, 1 skipped');
  });
});
