/** A process of ours that is kept running: web or worker. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import path from 'node:path';

import { DATA_FOLDER, PROJECT } from '../database/places';
import { GUARDIAN } from '../support/guardian';
import type { Variables } from './environment';

export interface ChildOptions {
  name: 'web' | 'worker';
  command: string[];
  environment: Variables;
  /** true: its log goes to our own output (production). false: into .data/logs, with errors on the terminal. */
  isLogShown: boolean;
  say: (text: string) => void;
}

export interface SupervisedChild {
  /** Settles when the process ends before `markReady`, with what it said last. */
  failedStart: Promise<string>;
  /** From now on a crash leads to a restart instead of the end of the start. */
  markReady(): void;
  /** SIGTERM, ten seconds, SIGKILL. Safe to call more than once. */
  stop(): Promise<void>;
}

const STOP_TIMEOUT_MS = 10_000;
const FIRST_RESTART_MS = 1_000;
const LAST_RESTART_MS = 30_000;
/** A process that ran this long before it crashed is restarted as quickly as the first time. */
const STEADY_AFTER_MS = 60_000;
/** pino's levels; from here on a line is worth the terminal. */
const ERROR_LEVEL = 50;

export function superviseChild(options: ChildOptions): SupervisedChild {
  const { name, say } = options;
  const logFile = options.isLogShown ? null : openLog(name);
  let isReady = false;
  let isStopping = false;
  let restartMs = FIRST_RESTART_MS;
  let timer: NodeJS.Timeout | null = null;
  let reportFailure: (reason: string) => void = () => undefined;
  const failedStart = new Promise<string>((resolve) => (reportFailure = resolve));
  let current = launch();

  function launch(): { child: ChildProcessWithoutNullStreams; ended: Promise<void> } {
    const startedAt = Date.now();
    const child = spawn('/bin/sh', ['-c', GUARDIAN, 'sh', 'TERM', '', ...options.command], {
      cwd: PROJECT,
      env: options.environment,
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => undefined);
    const last = followOutput(child, options, logFile, () => isReady);
    const ended = new Promise<void>((resolve) => {
      child.once('error', (error) => {
        last.push(error.message);
        resolve();
      });
      child.once('close', (code, signal) => {
        child.stdin.destroy();
        resolve();
        if (isStopping) return;
        const how = signal ?? `code ${code ?? 'none'}`;
        if (!isReady) reportFailure(`${name} ended with ${how} while starting.\n${last.join('\n')}`);
        else restart(how, Date.now() - startedAt);
      });
    });
    return { child, ended };
  }

  function restart(how: string, ranMs: number): void {
    if (ranMs > STEADY_AFTER_MS) restartMs = FIRST_RESTART_MS;
    const where = logFile === null ? '' : `; its log: .data/logs/${name}.log`;
    say(`${name} ended with ${how}; it is started again in ${restartMs / 1000} s${where}`);
    timer = setTimeout(() => (current = launch()), restartMs);
    restartMs = Math.min(restartMs * 2, LAST_RESTART_MS);
  }

  async function stop(): Promise<void> {
    isStopping = true;
    if (timer !== null) clearTimeout(timer);
    const { child, ended } = current;
    child.stdin.end();
    const kill = setTimeout(() => {
      say(`${name} did not end within ${STOP_TIMEOUT_MS / 1000} s and is killed.`);
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(kill);
    logFile?.end();
  }

  return { failedStart, markReady: () => (isReady = true), stop };
}

function openLog(name: string): WriteStream {
  const folder = path.join(DATA_FOLDER, 'logs');
  mkdirSync(folder, { recursive: true });
  return createWriteStream(path.join(folder, `${name}.log`), { flags: 'w', mode: 0o600 });
}

/** Passes the lines on and keeps the last twenty for the message of a failed start. */
function followOutput(
  child: ChildProcessWithoutNullStreams,
  options: ChildOptions,
  logFile: WriteStream | null,
  isReady: () => boolean,
): string[] {
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        last.push(line);
        if (last.length > 20) last.shift();
        logFile?.write(`${line}\n`);
        if (logFile === null) process.stdout.write(`${line}\n`);
        else if (isReady() && isWorthShowing(line)) options.say(`${options.name}: ${line}`);
      }
    });
  }
  return last;
}

/** Errors, and what is not a log line at all: a stack trace, a message of a tool. */
function isWorthShowing(line: string): boolean {
  if (!line.startsWith('{')) return line.trim() !== '';
  try {
    const { level } = JSON.parse(line) as { level?: unknown };
    return typeof level === 'number' && level >= ERROR_LEVEL;
  } catch {
    return true;
  }
}
