import { bundled } from './bundle';
import { reasonOf, type Equivalent } from './equivalent';
import type { Baseline, BaselineTest, FilePlan } from './messages';
import { mutantsOf, type Mutant, type SourceFile } from './mutants';
import { sampled } from './sample';
import { TestThread } from './test-thread';

/** Beyond this a mutant counts as one that never ends; generous, for a machine that is busy. */
const LEAST_LIMIT_MS = 20_000;
const LIMIT_FACTOR = 6;

export type Verdict = 'killed' | 'survived' | 'no-effect';

export interface Judged extends Mutant {
  readonly verdict: Verdict;
  /** The test that noticed, `timeout`, or null. */
  readonly killedBy: string | null;
  /** No test runs the place at all. */
  readonly isUnreached: boolean;
  /** Why it has no effect, from the list. */
  readonly reason: string | null;
}

export interface MutationCheck {
  /** Absolute folder that `sources` and `tests` are relative to. */
  readonly root: string;
  readonly sources: readonly SourceFile[];
  readonly tests: readonly string[];
  readonly equivalents?: readonly Equivalent[];
  readonly sample?: { readonly size: number; readonly seed: number };
  readonly onProgress?: (judged: Judged, done: number, all: number) => void;
  /** Least time a mutant gets before it counts as endless; default 20 s. */
  readonly leastLimitMs?: number;
  /** Ends the run early; what was judged until then is given back. */
  readonly signal?: AbortSignal;
}

export class RedBaselineError extends Error {
  readonly code = 'red-baseline';
}

/** Tests by file, quick ones first: most mutants are noticed by many. */
function planFor(tests: readonly BaselineTest[]): FilePlan[] {
  const byFile = new Map<string, BaselineTest[]>();
  for (const test of tests) byFile.set(test.file, [...(byFile.get(test.file) ?? []), test]);
  const cost = (list: readonly BaselineTest[]) => list.reduce((sum, { ms }) => sum + ms, 0) / list.length;
  return [...byFile]
    .sort(([, left], [, right]) => cost(left) - cost(right))
    .map(([file, list]) => ({
      file,
      keys: list.sort((left, right) => left.ms - right.ms).map(({ key }) => key),
    }));
}

function testsByMutant(baseline: Baseline): (id: number) => readonly BaselineTest[] {
  const onLoad = new Set(baseline.onLoad);
  const reaching = new Map<number, BaselineTest[]>();
  for (const test of baseline.tests) {
    for (const id of test.reached) {
      const known = reaching.get(id);
      if (known === undefined) reaching.set(id, [test]);
      else known.push(test);
    }
  }
  return (id) => (onLoad.has(id) ? baseline.tests : (reaching.get(id) ?? []));
}

function wholeMs(tests: readonly BaselineTest[]): number {
  return tests.reduce((sum, { ms }) => sum + ms, 0);
}

/** Judges every mutant of the sources by the tests. The working tree is only read. */
export async function checkMutants(check: MutationCheck): Promise<readonly Judged[]> {
  const all: Mutant[] = [];
  const replaced = new Map<string, string>();
  for (const source of check.sources) {
    const { mutants, text } = mutantsOf(source, all.length);
    all.push(...mutants);
    replaced.set(source.file, text);
  }
  const code = await bundled(check.root, check.tests, replaced);
  const thread = new TestThread({ root: check.root, code });
  const judged: Judged[] = [];
  const chosen = check.sample === undefined ? all : sampled(all, check.sample.size, check.sample.seed);
  const abort = () => void thread.close();
  check.signal?.addEventListener('abort', abort);
  try {
    const baseline = await thread.baseline();
    const red = baseline.tests.filter(({ failure }) => failure !== null);
    if (red.length > 0)
      throw new RedBaselineError(red.map(({ key, failure }) => `${key}: ${failure ?? ''}`).join('\n'));
    const testsOf = testsByMutant(baseline);
    for (const mutant of chosen) {
      if (check.signal?.aborted === true) break;
      const tests = testsOf(mutant.id);
      const limitMs = (check.leastLimitMs ?? LEAST_LIMIT_MS) + LIMIT_FACTOR * wholeMs(tests);
      const killedBy = tests.length === 0 ? null : await thread.killer(mutant.id, planFor(tests), limitMs);
      const reason = killedBy === null ? reasonOf(mutant, check.equivalents ?? []) : null;
      const verdict = killedBy !== null ? 'killed' : reason === null ? 'survived' : 'no-effect';
      const result: Judged = { ...mutant, verdict, killedBy, isUnreached: tests.length === 0, reason };
      judged.push(result);
      check.onProgress?.(result, judged.length, chosen.length);
    }
  } catch (error) {
    if (check.signal?.aborted !== true) throw error;
  } finally {
    check.signal?.removeEventListener('abort', abort);
    await thread.close();
  }
  return judged;
}
