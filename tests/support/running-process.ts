import { spawn, type ChildProcess } from 'node:child_process';

import { waitFor } from './wait-for';

/** A process of the product under test, with what it printed kept for the failure message. */
export interface RunningProcess {
  readonly child: ChildProcess;
  /** Everything it printed so far. */
  output(): string;
  /** Sends the signal and waits until the process is gone; gives its exit code, or null if a signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `node <file>` with the given environment only, so that nothing of the machine leaks into a test. */
export function startProcess(file: string, environment: Record<string, string>): RunningProcess {
  const child = spawn(process.execPath, [file], {
    env: { NODE_ENV: 'production', PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    child,
    output: () => printed,
    stop: (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return ended;
    },
  };
}

/** Waits until `address` answers with success, or fails with what the process printed. */
export async function waitUntilReady(address: string, running: RunningProcess): Promise<void> {
  await waitFor(
    async () => {
      if (running.child.exitCode !== null) throw new Error(`The process ended early:\n${running.output()}`);
      const answer = await fetch(address).catch(() => null);
      return answer?.ok === true;
    },
    {
      what: () => `${address} to answer; the process printed:\n${running.output().slice(-4_000)}`,
      timeoutMs: 30_000,
    },
  );
}
