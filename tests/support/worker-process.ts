import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { build } from 'esbuild';

import { bundleJson } from '#scripts/build/bundle-json';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** The worker as one file, built from the present sources; tests run it as a process of its own. */
export interface BuiltWorker {
  start(environment: Record<string, string>, args?: readonly string[]): WorkerProcess;
  remove(): void;
}

export interface WorkerProcess {
  readonly child: ChildProcess;
  /** Its log lines so far. */
  lines(): Array<Record<string, unknown>>;
  output(): string;
  /** Resolves with the exit code, null if a signal ended it. */
  ended: Promise<number | null>;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Builds the worker into `.cache`, where it finds `node_modules`. */
export async function buildWorker(): Promise<BuiltWorker> {
  const folder = path.join(PROJECT, '.cache', `test-worker-${process.pid}-${Date.now()}`);
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, 'worker.js');
  await bundleForNode(path.join('jobs', 'worker.ts'), outfile);
  return {
    start: (environment, args = []) => run(outfile, environment, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One file of all sources of ours behind an entry of the project; packages are left to `node_modules`. */
export async function bundleForNode(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [path.join(PROJECT, entry)],
    outfile,
    absWorkingDir: PROJECT,
    tsconfig: path.join(PROJECT, 'tsconfig.json'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    packages: 'external',
    plugins: [bundleJson(PROJECT)],
    logLevel: 'error',
  });
}

function run(file: string, environment: Record<string, string>, args: readonly string[]): WorkerProcess {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: PROJECT,
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
    lines: () =>
      printed
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    ended,
    end: (signal) => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return ended;
    },
  };
}
