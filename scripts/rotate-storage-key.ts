/**
 * npm run folder:rotate-key -- [--make]
 *
 * Puts the keys of all stored documents under the first master key of `STORAGE_KEYS`; files are not touched and stay
 * readable. In order: put a new key in front of the old one, restart web and worker, run this, and take the old key
 * away when it says that nothing uses it. `--make` prints a new key and does nothing else.
 *
 * Without `STORAGE_KEYS` and `DATABASE_URL` it works on the embedded database and the key in the data folder, and makes
 * the new key there itself. Exit 1: some keys could not be opened; they stay as they are.
 */
import { randomBytes } from 'node:crypto';

import { createDatabase } from '~/platform/database.server';
import { createLog } from '~/platform/log.server';
import { createFileStorage } from '~/platform/storage/file-storage.server';
import { parseMasterKeys } from '~/platform/storage/key-ring.server';
import { rewrapKeys } from '~/services/folder/rewrap-keys.server';

import { withProjectDatabase } from './database/with-database';
import { readStorageKeys, writeStorageKeys } from './start/storage-keys';

const KEY_BYTES = 32;

function newKey(): string {
  const stamp = new Date().toISOString().slice(0, 16).replace(/\D/g, '');
  return `${stamp}:${randomBytes(KEY_BYTES).toString('base64')}`;
}

/** The keys to work with: the operator's own, or those in the data folder with a new one in front. */
function keysToUse(): { keys: string; isLocal: boolean } {
  const own = process.env['STORAGE_KEYS'];
  if (own) return { keys: own, isLocal: false };
  const keys = `${newKey()},${readStorageKeys()}`;
  // Before anything is wrapped with it, so that no key can be lost between the two.
  writeStorageKeys(keys);
  return { keys, isLocal: true };
}

async function rotate(): Promise<void> {
  const { keys, isLocal } = keysToUse();
  const parsed = parseMasterKeys(keys);
  if ('problem' in parsed) throw new Error(`STORAGE_KEYS ${parsed.problem}`);
  const [current] = parsed;
  await withProjectDatabase(async (url) => {
    const connection = createDatabase(url, 2);
    try {
      const report = await rewrapKeys({
        database: connection.client,
        storage: createFileStorage({ STORAGE_KEYS: keys, STORAGE_FOLDER: '', STORAGE_URL: undefined }),
        log: createLog('rotate-storage-key', 'warn'),
      });
      const unused = parsed.filter(({ id }) => id !== current?.id && !report.stillUsed.includes(id));
      console.log(`${report.rewrapped} file keys are now under the master key "${current?.id ?? ''}".`);
      if (report.failed > 0)
        console.log(
          `${report.failed} file keys could not be opened and stay under ${report.stillUsed.join(', ')}.`,
        );
      // On one's own machine the old key stays in the file: what runs now still encrypts with it.
      else if (!isLocal)
        for (const { id } of unused) console.log(`Nothing uses "${id}" any more; it can be removed.`);
      if (isLocal) console.log('Restart what is running, so that it knows the new key.');
      if (report.failed > 0) process.exitCode = 1;
    } finally {
      await connection.close();
    }
  });
}

if (process.argv.includes('--make')) console.log(newKey());
else await rotate();
