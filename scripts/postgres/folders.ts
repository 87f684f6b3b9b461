/** Where a cluster's files lie. */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { canWrite, type ServerUser } from './server-user';

const LOCATION_NOTE = 'location';

/**
 * The data folder for a cluster that is kept.
 * Normally `<folder>/data`; where the server's account cannot reach it (a checkout below /root, say),
 * a folder below /var/lib, written down in `<folder>/location` so that every later start finds it.
 */
export function findDataFolder(folder: string, user: ServerUser): { dataFolder: string; user: ServerUser } {
  mkdirSync(folder, { recursive: true });
  const known = knownDataFolder(folder);
  if (existsSync(known)) {
    // Root starting a clone that an ordinary user has used before: the server stays that user's.
    const { uid, gid } = statSync(known);
    if (user.name !== null && uid !== 0)
      return { dataFolder: known, user: { name: user.name, ids: { uid, gid } } };
    if (user.name === null && uid !== process.getuid?.())
      throw new Error(
        `The data in ${known} belongs to another account, which started Lotsenwerk here before. ` +
          'Start it as that account (root: sudo npm start), or delete .data to begin anew.',
      );
  }

  const near = own(known, user);
  if (canWrite(user, near)) return { dataFolder: near, user };

  const id = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12);
  const far = own(path.join('/var/lib/lotsenwerk', `postgres-${id}`), user);
  if (!canWrite(user, far))
    throw new Error(`The account "${user.name}" can reach neither ${near} nor ${far}.`);
  writeFileSync(path.join(folder, LOCATION_NOTE), `${far}\n`);
  return { dataFolder: far, user };
}

/** Where the data of a kept cluster lies or, before its first start, would lie. */
export function knownDataFolder(folder: string): string {
  const note = path.join(folder, LOCATION_NOTE);
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : path.join(folder, 'data');
}

/** A new temporary folder that the server's account can reach and delete. */
export function makeThrowawayFolder(user: ServerUser): string {
  for (const parent of [tmpdir(), '/tmp', '/var/tmp']) {
    if (!existsSync(parent)) continue;
    const folder = own(mkdtempSync(path.join(parent, 'lotsenwerk-postgres-')), user);
    if (canWrite(user, folder)) return folder;
  }
  throw new Error('No temporary folder was found that the PostgreSQL account can write.');
}

/** The cluster's password: made once, readable by us alone. */
export function readOrMakePassword(folder: string): string {
  const file = path.join(folder, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** An empty folder of the server's account. */
export function makeFolder(folder: string, user: ServerUser): string {
  rmSync(folder, { recursive: true, force: true });
  return own(folder, user);
}

function own(folder: string, user: ServerUser): string {
  mkdirSync(folder, { recursive: true });
  if (user.ids !== null && statSync(folder).uid === 0) {
    chownSync(folder, user.ids.uid, user.ids.gid);
    chmodSync(folder, 0o700);
  }
  return folder;
}
