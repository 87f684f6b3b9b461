import { execFileSync, spawnSync } from 'node:child_process';

/**
 * The account PostgreSQL runs as. PostgreSQL refuses to run as root, so root hands it to an
 * unprivileged account of its own; an ordinary user runs it as themselves (`ids` is null).
 */
export interface ServerUser {
  name: string | null;
  ids: { uid: number; gid: number } | null;
}

/** Not "postgres": that account may own another PostgreSQL on this machine, whose files ours must not read. */
const ACCOUNT = 'lotsenwerk-db';

/**
 * Chooses the account, creating it once when we are root.
 * Where no account can be added (read-only /etc) the machine's `nobody` serves.
 * @throws when root has neither.
 */
export function chooseServerUser(): ServerUser {
  if (process.getuid?.() !== 0) return { name: null, ids: null };
  const existing = findAccount(ACCOUNT);
  if (existing) return existing;
  createAccount();
  const chosen = findAccount(ACCOUNT) ?? findAccount('nobody');
  if (!chosen)
    throw new Error(
      `PostgreSQL does not run as root, and the account "${ACCOUNT}" could not be created. ` +
        'Start Lotsenwerk as an ordinary user, or set DATABASE_URL.',
    );
  return chosen;
}

function findAccount(name: string): ServerUser | null {
  const id = (flag: string) =>
    Number.parseInt(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }), 10);
  try {
    return { name, ids: { uid: id('-u'), gid: id('-g') } };
  } catch {
    return null;
  }
}

function createAccount(): void {
  // Two starts at once may both try; the loser's failure does not matter, the account is looked up afterwards.
  const flags = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  spawnSync('useradd', [...flags, '--shell', '/usr/sbin/nologin', ACCOUNT], { stdio: 'ignore' });
}

/** Nothing of our own environment reaches the server: no PGDATA or LANG changes it, and it sees no secrets. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: process.env.NODE_ENV, PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C' };
}

/** Runs a short command as the server's account, without waiting for input. */
export function runAs(user: ServerUser, command: string, args: string[]) {
  return spawnSync(command, args, {
    ...user.ids,
    cwd: '/',
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: serverEnvironment(),
  });
}

/** Whether the account can create files in the folder. */
export function canWrite(user: ServerUser, folder: string): boolean {
  if (user.name === null) return true;
  return runAs(user, '/bin/sh', ['-c', 'test -w "$1" && test -x "$1"', 'sh', folder]).status === 0;
}
