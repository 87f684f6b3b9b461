import { spawnSync } from 'node:child_process';

import { expect, it } from 'vitest';

it('npm test ends with exactly one line of counts, after the groups with their seconds', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/test.mjs', 'migrations'], {
    encoding: 'utf8',
  });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.at(-1)).toBe('2 passed, 0 failed, 0 skipped');
  expect(lines.filter((line) => /^\d+ passed, \d+ failed, \d+ skipped$/.test(line))).toHaveLength(1);
  expect(stdout).toMatch(/ok +migrations agree with the schema \d+\.\d s/);
  expect(status).toBe(0);
});
