import { spawnSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

/** Runs the command as `npm run services` does, without npm in between. */
function services(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/services.ts', ...args], {
    encoding: 'utf8',
  });
}

describe('the services command', () => {
  it('prints the ranked services of a place with their reasons', () => {
    const run = services(
      '--postal-code',
      '99084',
      '--topic',
      'recognition',
      '--audience',
      'employer',
      '--json',
    );
    expect([run.status, run.stderr]).toEqual([0, '']);
    const answer = JSON.parse(run.stdout) as { services: { rank: number; reasons: { code: string }[] }[] };
    expect(answer.services[0]?.rank).toBe(1);
    for (const { reasons } of answer.services)
      expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['area', 'topic', 'audience']));
  });

  it('refuses bad input with exit code 2 and JSON on standard error', () => {
    const run = services('--postal-code', '89081');
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(JSON.parse(run.stderr)).toMatchObject({ errors: [{ code: 'two_states' }] });
  });
});
