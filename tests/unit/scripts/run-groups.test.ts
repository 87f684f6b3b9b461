import { describe, expect, it } from 'vitest';

import type { Group } from '#scripts/test/groups.mjs';
import { runGroup, runStages } from '#scripts/test/run-groups.mjs';

const PASSED = { passed: 1, failed: 0, skipped: 0 };

function aGroup(name: string, values: Partial<Group> = {}): Group {
  return { name, command: ['false'], resultFile: null, missing: () => null, ...values };
}

/** Runs stages with groups that end when the test says so; `log` tells what began and ended. */
function aRun(stages: Parameters<typeof runStages>[0]) {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const result = runStages(stages, async ({ name }) => {
    log.push(`${name} begins`);
    await new Promise<void>((resolve) => ends.set(name, resolve));
    log.push(`${name} ends`);
    return PASSED;
  });
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { log, result, end };
}

describe('the groups of a stage', () => {
  it('run side by side in as many lanes as it has, and the next stage waits for all', async () => {
    const { log, result, end } = aRun([
      { lanes: 2, groups: [aGroup('a'), aGroup('b'), aGroup('c')] },
      { lanes: 1, groups: [aGroup('browser')] },
    ]);
    expect(log).toEqual(['a begins', 'b begins']);
    await end('b');
    await end('c');
    expect(log).not.toContain('browser begins');
    await end('a');
    await end('browser');
    expect(await result).toEqual({ passed: 4, failed: 0, skipped: 0 });
  });
});

describe('a group whose package is missing', () => {
  async function run(isSkipFailure: boolean) {
    const lines: string[] = [];
    const write = (line: string) => void lines.push(line);
    const counts = await runGroup(aGroup('jobs-redis', { missing: () => 'redis-server' }), {
      project: '.',
      progress: { seconds: () => '0', step: write, plain: write },
      signal: new AbortController().signal,
      isSkipFailure,
    });
    return { counts, text: lines.join('\n') };
  }

  it('is skipped and named with the package', async () => {
    const { counts, text } = await run(false);
    expect(counts).toEqual({ passed: 0, failed: 0, skipped: 1 });
    expect(text).toContain('jobs-redis: the Debian package "redis-server" is not installed');
  });

  it('is a failure on the build server', async () => {
    expect((await run(true)).counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
