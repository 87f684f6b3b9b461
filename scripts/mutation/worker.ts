import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

import { RUNNER, type Answer, type Ask, type WorkerInput } from './messages';
import { TestCollector, testApi, type CollectedTest } from './test-api';

/**
 * The thread that runs tests. Each mutant gets the bundle evaluated anew, so nothing that a module keeps goes over
 * from one to the next; compiling it happens once.
 */
const NO_MUTANT = -1;
/** A fixed seed for property tests, which otherwise would kill by luck. */
const PROPERTY_SEED = 20_261_120;

const { root, code } = workerData as WorkerInput;
const collector = new TestCollector();
const rootRequire = createRequire(join(root, 'package.json'));

let active = NO_MUTANT;
let reached = new Set<number>();
let isRecording = false;

function isActive(id: number): boolean {
  if (isRecording) reached.add(id);
  return id === active;
}

(globalThis as Record<string, unknown>)[RUNNER] = { isActive, vitest: await testApi(collector) };
const script = compileFunction(code, ['require', 'exports'], { filename: 'mutants.cjs' }) as (
  require: NodeJS.Require,
  exports: { files?: Record<string, () => void> },
) => void;

function freshFiles(): Record<string, () => void> {
  const exports: { files?: Record<string, () => void> } = {};
  script(rootRequire, exports);
  return exports.files ?? {};
}

function collected(files: Record<string, () => void>, file: string): readonly CollectedTest[] {
  collector.begin(file);
  files[file]?.();
  return [...collector.tests];
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

async function baseline(): Promise<Answer> {
  active = NO_MUTANT;
  isRecording = true;
  const tests: Extract<Answer, { kind: 'baseline' }>['tests'][number][] = [];
  const onLoad = new Set<number>();
  const files = freshFiles();
  for (const file of Object.keys(files)) {
    reached = onLoad;
    for (const { key, run } of collected(files, file)) {
      reached = new Set();
      const start = performance.now();
      let failure: string | null = null;
      try {
        await run();
      } catch (error) {
        failure = reasonOf(error);
      }
      tests.push({ file, key, ms: performance.now() - start, reached: [...reached], failure });
    }
  }
  isRecording = false;
  return { kind: 'baseline', tests, onLoad: [...onLoad] };
}

/** The first test that notices the mutant, or null. */
async function killer({ mutant, plan }: Extract<Ask, { kind: 'mutant' }>): Promise<string | null> {
  active = mutant;
  let files: Record<string, () => void>;
  try {
    files = freshFiles();
  } catch {
    return 'loading';
  }
  for (const { file, keys } of plan) {
    let tests: readonly CollectedTest[];
    try {
      tests = collected(files, file);
    } catch {
      return `loading ${file}`;
    }
    const byKey = new Map(tests.map((test) => [test.key, test]));
    for (const key of keys) {
      const test = byKey.get(key);
      // The mutant changed which tests there are: a table made by the code itself.
      if (test === undefined) return key;
      try {
        await test.run();
      } catch {
        return key;
      }
    }
  }
  return null;
}

try {
  const fastCheck = rootRequire('fast-check') as { configureGlobal: (options: { seed: number }) => void };
  fastCheck.configureGlobal({ seed: PROPERTY_SEED });
} catch {
  // A root without property tests.
}

parentPort?.on('message', (ask: Ask) => {
  const answer: Promise<Answer> =
    ask.kind === 'baseline'
      ? baseline()
      : killer(ask).then((by) => ({ kind: 'mutant', mutant: ask.mutant, killedBy: by }));
  void answer.then((ready) => parentPort?.postMessage(ready));
});
parentPort?.postMessage({ kind: 'ready' } satisfies Answer);
