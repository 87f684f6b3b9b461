/** The running server: started, waited for, stopped. */
import { spawn, type ChildProcess } from 'node:child_process';

import { findFreePort } from '../support/free-port';
import { GUARDIAN } from '../support/guardian';
import { isAlive } from '../support/processes.mjs';
import type { Binaries } from './binaries';
import { ensureDatabase, waitUntilReady } from './connection';
import { CLUSTER_OWNER } from './initialise';
import { serverEnvironment, type ServerUser } from './server-user';
import { findServerPid } from './stale-server';

export interface PostgresOptions {
  /** Folder of a kept cluster (`.data/postgres`): data, password and notes. Not used when `durable` is false. */
  folder: string;
  /** A free one is chosen when missing. */
  port?: number;
  /** false: for tests. Nothing is synced to disk, the files lie in a temporary folder and are deleted at stop. */
  durable: boolean;
  /** Lines of the server's own log. */
  onLog?: (line: string) => void;
  /** Called when the server ends without having been asked to. */
  onExit?: (reason: string) => void;
}

export interface RunningPostgres {
  /** Of the database `lotsenwerk`, with user and password. */
  url: string;
  port: number;
  /** Safe to call more than once. */
  stop(): Promise<void>;
}

const DATABASE = 'lotsenwerk';
const STOP_TIMEOUT_MS = 10_000;
const THROWAWAY_FLAGS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_wal_size=4GB'];
const FLAGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=300',
  'timezone=UTC',
  'log_timezone=UTC',
];

/**
 * Starts the server on a finished data folder and waits until it answers.
 * @throws with the last lines of its log when it does not come up.
 */
export async function launch(
  binaries: Binaries,
  user: ServerUser,
  dataFolder: string,
  password: string,
  options: PostgresOptions,
): Promise<RunningPostgres> {
  const port = options.port ?? (await findFreePort());
  const url = `postgresql://${CLUSTER_OWNER}:${password}@127.0.0.1:${port}/${DATABASE}`;
  const flags = [...FLAGS, ...(options.durable ? [] : THROWAWAY_FLAGS)].flatMap((flag) => ['-c', flag]);
  const command = [binaries.postgres, '-D', dataFolder, '-p', String(port), ...flags];
  const child = spawn(
    '/bin/sh',
    ['-c', GUARDIAN, 'sh', 'INT', options.durable ? '' : dataFolder, ...command],
    {
      ...user.ids,
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'ignore', 'pipe'],
      env: serverEnvironment(),
    },
  );
  const log = followLog(child, options.onLog);
  let isStopping = false;
  let failure: string | null = null;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      failure = error.message;
      resolve();
    });
    child.once('exit', (code, signal) => {
      child.stdin?.destroy();
      failure ??= `PostgreSQL ended with ${signal ?? `code ${code ?? '?'}`}.\n${log.join('\n')}`;
      resolve();
      if (!isStopping) options.onExit?.(failure);
    });
  });
  child.stdin?.on('error', () => undefined);

  const stop = async () => {
    isStopping = true;
    child.stdin?.end();
    const timer = setTimeout(() => killNow(dataFolder), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(timer);
  };
  try {
    await waitUntilReady(url.replace(/\/[^/]*$/, '/postgres'), () => failure);
    await ensureDatabase(url, DATABASE);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, port, stop };
}

/** SIGQUIT makes PostgreSQL drop everything; the next start recovers from its log. */
function killNow(dataFolder: string): void {
  const pid = findServerPid(dataFolder);
  if (pid !== null && isAlive(pid)) process.kill(pid, 'SIGQUIT');
}

/** Passes lines on and keeps the last twenty for the message of a failed start. */
function followLog(child: ChildProcess, onLog: ((line: string) => void) | undefined): string[] {
  const last: string[] = [];
  let rest = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      last.push(line);
      if (last.length > 20) last.shift();
      onLog?.(line);
    }
  });
  return last;
}
