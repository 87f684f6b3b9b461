/** What an earlier start left behind in a data folder, and how to get past it. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { commandLineOf, isAlive } from '../support/processes.mjs';

const PID_FILE = 'postmaster.pid';
/** How long a server whose owner was killed may take to shut down by itself. */
const ORPHAN_TIMEOUT_MS = 15_000;

/** The process that holds the data folder according to `postmaster.pid`, or null. */
export function findServerPid(dataFolder: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(path.join(dataFolder, PID_FILE), 'utf8'), 10);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** The process that holds the data folder and really is PostgreSQL on it, or null. */
export function findHolder(dataFolder: string): number | null {
  const pid = findServerPid(dataFolder);
  // Where the system does not tell command lines, a living process is taken for the server.
  const isHolder = pid !== null && isAlive(pid) && (commandLineOf(pid) ?? dataFolder).includes(dataFolder);
  return isHolder ? pid : null;
}

/**
 * Clears the way for a new server in the data folder.
 * - the noted process is gone, or its number belongs to another program by now: the note is removed
 *   (PostgreSQL itself would refuse to start in the second case);
 * - it is still PostgreSQL on this folder, and whoever started it is gone: it is asked to stop.
 * @throws when a server that somebody still uses holds the folder.
 */
export async function clearStaleServer(dataFolder: string, isOwned: () => boolean): Promise<void> {
  const pid = findHolder(dataFolder);
  if (pid === null) {
    rmSync(path.join(dataFolder, PID_FILE), { force: true });
    return;
  }
  if (isOwned())
    throw new Error(`PostgreSQL (process ${pid}) already serves ${dataFolder} for another Lotsenwerk.`);

  const deadline = Date.now() + ORPHAN_TIMEOUT_MS;
  let asked = false;
  while (findHolder(dataFolder) === pid) {
    if (Date.now() > deadline)
      throw new Error(
        `PostgreSQL (process ${pid}) of an earlier start still serves ${dataFolder} and does not stop.`,
      );
    if (!asked) {
      process.kill(pid, 'SIGINT');
      asked = true;
    }
    await delay(50);
  }
  rmSync(path.join(dataFolder, PID_FILE), { force: true });
}
