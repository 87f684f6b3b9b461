/** The master keys of an installation on one's own machine: made once, kept in the data folder. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { DATA_FOLDER } from '../database/places';

const FILE = path.join(DATA_FOLDER, 'storage-keys');

/** As in `STORAGE_KEYS`. Whoever deletes the file loses the documents. */
export function readStorageKeys(): string {
  if (existsSync(FILE)) return readFileSync(FILE, 'utf8').trim();
  const made = `local:${randomBytes(32).toString('base64')}`;
  writeStorageKeys(made);
  return made;
}

/** Replaces the file at once, so that no moment has half a key. */
export function writeStorageKeys(keys: string): void {
  mkdirSync(DATA_FOLDER, { recursive: true });
  writeFileSync(`${FILE}.new`, `${keys}\n`, { mode: 0o600 });
  renameSync(`${FILE}.new`, FILE);
}
