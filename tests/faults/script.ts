import { chanceOf, type Chance } from './random';

export type Backend = 'postgres' | 'redis';

/** What goes wrong, or happens at the worst moment. Each kind is done for real to real processes and servers. */
export const FAULTS = [
  'kill-worker',
  'pause-worker',
  'kill-web',
  'smtp-refuses',
  'smtp-slow',
  'smtp-cuts',
  'smtp-keeps-and-cuts',
  'smtp-greylists',
  'store-dies',
  'store-pauses',
  'clock-forward',
  'clock-back',
  'postgres-restarts',
] as const;
export type FaultKind = (typeof FAULTS)[number];

export interface Fault {
  kind: FaultKind;
  atMs: number;
  forMs: number;
}

/** What people and machines do meanwhile. */
export interface Happening {
  kind: 'step-done' | 'day-moved' | 'wake-again' | 'case-closed';
  atMs: number;
  /** Which case and which of its steps. */
  caseIndex: number;
  stepIndex: number;
  /** Told so often; the second time may come before the first one has ended. */
  times: 1 | 2;
}

/** One run, written down before it begins: the same seed and number give the same script. */
export interface Script {
  seed: number;
  run: number;
  backend: Backend;
  workers: 1 | 2 | 4;
  cases: Array<{ steps: number; mode: 'at-once' | 'daily'; recipients: 1 | 2 }>;
  /** Reminders become due within this time from the beginning. */
  dueWithinMs: number;
  faults: Fault[];
  happenings: Happening[];
}

const WORKERS = [2, 4, 1, 2] as const;
const BLOCK = 8;

export function writeScript(seed: number, run: number, backend: Backend): Script {
  const chance = chanceOf(seed, run);
  const cases = Array.from({ length: chance.between(2, 3) }, (_, index) => ({
    steps: chance.between(4, 12),
    mode: index > 0 && chance.is(0.3) ? ('daily' as const) : ('at-once' as const),
    recipients: chance.oneOf([1, 1, 2] as const),
  }));
  // The first fault goes round, so that a few runs meet every kind; what comes with it is chance.
  const kinds: FaultKind[] = [FAULTS[run % FAULTS.length] ?? 'kill-worker'];
  while (kinds.length < 4 && chance.is(0.45)) kinds.push(chance.oneOf(FAULTS));
  return {
    seed,
    run,
    backend,
    // In blocks: another number means ending or starting processes.
    workers: WORKERS[Math.floor(run / BLOCK) % WORKERS.length] ?? 2,
    cases,
    dueWithinMs: chance.oneOf([0, 0, 150, 400]),
    faults: [...new Set(kinds)].map((kind) => ({
      kind,
      atMs: chance.between(0, 450),
      forMs: chance.between(80, 500),
    })),
    happenings: Array.from({ length: chance.between(2, 7) }, () => happening(chance, cases)),
  };
}

function happening(chance: Chance, cases: Script['cases']): Happening {
  const caseIndex = chance.between(0, cases.length - 1);
  return {
    kind: chance.oneOf([
      'step-done',
      'step-done',
      'step-done',
      'day-moved',
      'wake-again',
      'wake-again',
      'case-closed',
    ] as const),
    atMs: chance.between(0, 500),
    caseIndex,
    stepIndex: chance.between(0, (cases[caseIndex]?.steps ?? 1) - 1),
    times: chance.oneOf([1, 2, 2] as const),
  };
}
