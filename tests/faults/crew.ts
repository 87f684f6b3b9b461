import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { bundleForNode } from '#tests/support/worker-process';
import { waitFor } from '#tests/support/wait-for';

import type { FromHand, ToHand } from './hand-messages';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** A process of the crew. */
export interface Hand {
  readonly tag: string;
  readonly isAlive: boolean;
  tell(message: ToHand): void;
  /** Acts that have ended, by their number: with an error code or not, and when. */
  readonly ended: Map<number, { error: string | null; atMs: number }>;
  signal(signal: NodeJS.Signals): void;
  /** Ends it at once and waits for that. */
  kill(): Promise<void>;
}

/** Processes that stay warm between runs. One more than is needed waits for the next one that is killed. */
export interface Crew {
  /** A worker; from the start on its clock can be set and its claims be told. */
  worker(): Promise<Hand>;
  web(): Promise<Hand>;
  stop(): Promise<void>;
}

interface Spawned {
  child: ChildProcess;
  isReady: Promise<void>;
}

export async function buildCrew(
  environment: Record<string, string>,
  pace: Record<string, number>,
): Promise<Crew> {
  const folder = path.join(PROJECT, '.cache', `faults-${process.pid}-${Date.now()}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'hand.js');
  await bundleForNode(path.join('tests', 'faults', 'hand.ts'), file);
  const all = new Set<ChildProcess>();
  let count = 0;
  let waiting: Spawned | null = null;

  function spawn(): Spawned {
    const child = fork(file, [], {
      cwd: PROJECT,
      execArgv: [],
      env: {
        NODE_ENV: 'production',
        PATH: process.env['PATH'] ?? '',
        ...(process.env['HAND_LOG'] ? { HAND_LOG: process.env['HAND_LOG'] } : {}),
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    all.add(child);
    child.once('exit', () => all.delete(child));
    const isReady = new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', () => reject(new Error('a process of the crew ended before it was ready')));
    });
    isReady.catch(() => undefined);
    return { child, isReady };
  }

  async function take(): Promise<Hand> {
    const spawned = waiting ?? spawn();
    waiting = null;
    await spawned.isReady;
    const { child } = spawned;
    const tag = (0x10_00 + (count += 1)).toString(16);
    const ended = new Map<number, { error: string | null; atMs: number }>();
    let isWorking = false;
    child.on('message', (message: FromHand) => {
      if (message.kind === 'working') isWorking = true;
      if (message.kind === 'done') ended.set(message.number, message);
    });
    const hand: Hand = {
      tag,
      ended,
      get isAlive() {
        return child.exitCode === null && child.signalCode === null;
      },
      tell: (message) => {
        if (child.connected) child.send(message, () => undefined);
      },
      signal: (signal) => void child.kill(signal),
      async kill() {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
        child.kill('SIGKILL');
        await gone;
      },
    };
    return Object.assign(hand, { begun: () => isWorking });
  }

  async function begin(message: (tag: string) => ToHand): Promise<Hand> {
    const hand = (await take()) as Hand & { begun(): boolean };
    hand.tell(message(hand.tag));
    await waitFor(() => hand.begun(), { what: 'a process of the crew to begin' });
    return hand;
  }

  return {
    async worker() {
      const args = Object.entries(pace).flatMap(([name, value]) => [`--${name}`, String(value)]);
      const hand = await begin((tag) => ({ kind: 'work', tag, environment, pace: args }));
      waiting ??= spawn();
      return hand;
    },
    web: () => begin(() => ({ kind: 'serve', environment })),
    async stop() {
      const gone = [...all].map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of all) child.kill('SIGKILL');
      await Promise.all(gone);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
