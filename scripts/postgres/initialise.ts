import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Binaries } from './binaries';
import { runAs, type ServerUser } from './server-user';

/** The role that owns every embedded cluster. */
export const CLUSTER_OWNER = 'lotsenwerk';

/**
 * Makes a cluster in an empty folder of the server's account.
 * @param flags further ones for initdb
 * @throws with initdb's own words.
 */
export function initialise(
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
      `--username=${CLUSTER_OWNER}`,
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
