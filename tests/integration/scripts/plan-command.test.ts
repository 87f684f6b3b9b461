import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { stepPlanSchema } from '~/domain/plan/contract';
import { mixedRequests } from '#tests/support/mixed-requests';

const REQUEST = {
  asOf: '2026-03-02',
  position: { occupationId: 'electrician', desiredStart: '2026-10-01' },
  candidate: { nationalities: ['TN'] },
};

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as `npm run plan` does, without npm in between. */
function plan(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/plan.ts', ...args], { stdio: 'pipe' });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-command-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run plan', () => {
  it('answers a file and standard input with the same plan and exit code 0', async () => {
    const file = join(folder, 'request.json');
    writeFileSync(file, JSON.stringify(REQUEST, null, 2));
    const [fromFile, fromInput] = await Promise.all([
      plan([file]),
      plan(['-'], `\uFEFF${JSON.stringify(REQUEST)}`),
    ]);
    expect(fromFile).toMatchObject({ code: 0, err: '' });
    expect(fromInput.out).toBe(fromFile.out);
    expect(stepPlanSchema.safeParse(JSON.parse(fromFile.out)).success).toBe(true);
  });

  it.each([
    [
      'an impossible date',
      ['-'],
      JSON.stringify({ ...REQUEST, asOf: '2026-02-30' }),
      { path: 'asOf', code: 'invalid_date' },
    ],
    [
      'English words for an English request',
      ['-'],
      JSON.stringify({ ...REQUEST, language: 'en', asOf: undefined }),
      { path: 'asOf', code: 'required', message: 'This value is missing.' },
    ],
    ['text that is not JSON', ['-'], '{', { path: '', code: 'invalid_json' }],
    ['a text without end', ['-'], 'x'.repeat(1_000_001), { path: '', code: 'too_long' }],
    ['a file that is not there', ['/nowhere/request.json'], '', { path: '', code: 'unreadable_input' }],
    ['no argument', [], '', { path: '', code: 'usage' }],
  ])('%s: exit code 2 and the errors as JSON on standard error', async (_name, args, input, error) => {
    const run = await plan(args, input);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(JSON.parse(run.err)).toMatchObject({ errors: [error] });
  });

  it('answers lines in their order and keeps the place of a refused one', async () => {
    const run = await plan(
      ['--lines', '-'],
      `${JSON.stringify(REQUEST)}\n{"asOf":\n${JSON.stringify({ ...REQUEST, language: 'en' })}\n`,
    );
    const lines = run.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(run.code).toBe(2);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({ contractVersion: 1, language: 'de' });
    expect(lines[1]).toMatchObject({ line: 2, errors: [{ path: '', code: 'invalid_json' }] });
    expect(lines[2]).toMatchObject({ contractVersion: 1, language: 'en' });
  });

  it('keeps the order over many pieces of output, and the exit code 0', async () => {
    // Some forty pieces of a megabyte.
    const requests = [...mixedRequests(400)];
    const days: string[] = [];
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/plan.ts', '--lines', '-']);
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.stdin.end(requests.join('\n'));
    // Read as it comes: the whole answer would be tens of megabytes.
    for await (const line of createInterface({ input: child.stdout })) days.push(line.slice(0, 60));
    expect(await closed).toBe(0);
    const asked = requests.map((line) => (JSON.parse(line) as { asOf: string }).asOf);
    expect(days.map((line) => /"asOf":"([^"]+)"/.exec(line)?.[1])).toEqual(asked);
  });
});
