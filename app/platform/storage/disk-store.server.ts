import { createReadStream, createWriteStream } from 'node:fs';
import { access, constants, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { BlobStore } from './blob-store.server';
import { StorageError } from './storage-error.server';

/** Ids and slashes only; an address comes from a row, and still never leaves the folder. */
const ADDRESS = /^[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*$/;

/** Keeps bytes in a folder. A file appears under its name when it is whole and on the disk. */
export function createDiskStore(folder: string): BlobStore {
  const root = path.resolve(folder);

  function placeOf(address: string): string {
    if (!ADDRESS.test(address)) throw new Error('An address in the storage has signs that none has.');
    return path.join(root, ...address.split('/'));
  }

  return {
    async put(address, bytes) {
      const place = placeOf(address);
      const part = `${place}.part`;
      // What the source throws (a cut upload) is not the disk's fault and passes as it is.
      const source = watched(bytes);
      try {
        await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
        await pipeline(Readable.from(source.bytes), createWriteStream(part, { mode: 0o600 }));
        await syncFile(part);
        await rename(part, place);
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined);
        throw source.failure() ?? down(error);
      }
    },
    async get(address) {
      const stream = createReadStream(placeOf(address), { highWaterMark: 65_536 });
      try {
        await new Promise<void>((resolve, reject) => {
          stream.once('open', () => resolve());
          stream.once('error', reject);
        });
      } catch (error) {
        if (codeOf(error) === 'ENOENT')
          throw new StorageError('missing', 'A stored file is not in the folder of the storage.', error);
        throw down(error);
      }
      return stream;
    },
    async remove(address) {
      const place = placeOf(address);
      try {
        await rm(place, { force: true });
        await rm(`${place}.part`, { force: true });
      } catch (error) {
        throw down(error);
      }
      await removeEmptyFolders(path.dirname(place), root);
    },
    async isReady() {
      try {
        await mkdir(root, { recursive: true, mode: 0o700 });
        await access(root, constants.R_OK | constants.W_OK);
        return true;
      } catch {
        return false;
      }
    },
  };
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

function down(error: unknown): StorageError {
  return new StorageError('down', 'The folder of the storage cannot be used.', error);
}

/** Passes a stream on and remembers if it was the stream itself that failed. */
function watched(bytes: AsyncIterable<Uint8Array>): {
  bytes: AsyncIterable<Uint8Array>;
  failure(): Error | null;
} {
  let failed: Error | null = null;
  async function* passed() {
    try {
      yield* bytes;
    } catch (error) {
      failed = error instanceof Error ? error : new Error('The source of a file failed.', { cause: error });
      throw error;
    }
  }
  return { bytes: passed(), failure: () => failed };
}

async function syncFile(place: string): Promise<void> {
  const file = await open(place, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The folder of a case that has no files any more, and that of its organisation. One in use is not empty and stays. */
async function removeEmptyFolders(folder: string, root: string): Promise<void> {
  for (let at = folder; at.startsWith(root + path.sep); at = path.dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      return;
    }
  }
}
