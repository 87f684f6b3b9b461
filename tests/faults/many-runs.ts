import { openLab } from './lab';
import { performRun, type RunResult, type Staff } from './run';
import { writeScript, type Backend } from './script';

export interface ManyRuns {
  backend: Backend;
  seed: number;
  runs: number;
  reminders: number;
  mails: number;
  copiesAfterDeath: number;
  copiesAfterSilence: number;
  violations: number;
  /** Kind of fault to the number of runs that met it. */
  faults: Record<string, number>;
  failed: RunResult[];
  seconds: number;
}

/**
 * Does runs `from` to `from + runs - 1` of a seed on one backend, one after the other, on servers and processes that
 * stay warm.
 */
export async function performRuns(
  { backend, seed, from, runs }: { backend: Backend; seed: number; from: number; runs: number },
  onRun: (result: RunResult) => void = () => undefined,
): Promise<ManyRuns> {
  const begin = performance.now();
  const lab = await openLab(backend);
  const staff: Staff = { workers: [], web: null };
  const sum: ManyRuns = {
    backend,
    seed,
    runs: 0,
    reminders: 0,
    mails: 0,
    copiesAfterDeath: 0,
    copiesAfterSilence: 0,
    violations: 0,
    faults: {},
    failed: [],
    seconds: 0,
  };
  try {
    for (let run = from; run < from + runs; run += 1) {
      const result = await performRun(lab, staff, writeScript(seed, run, backend));
      onRun(result);
      sum.runs += 1;
      for (const key of ['reminders', 'mails', 'copiesAfterDeath', 'copiesAfterSilence'] as const)
        sum[key] += result[key];
      for (const fault of result.faults) sum.faults[fault] = (sum.faults[fault] ?? 0) + 1;
      sum.violations += result.violations.length;
      if (result.violations.length === 0) continue;
      sum.failed.push(result);
      // What went wrong may live on in the processes: the next run begins with new ones.
      await Promise.all([...staff.workers, staff.web].map((hand) => hand?.kill()));
      staff.workers = [];
      staff.web = null;
    }
  } finally {
    await lab.stop();
  }
  sum.seconds = Math.round((performance.now() - begin) / 1_000);
  return sum;
}
