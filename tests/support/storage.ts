import { Readable } from 'node:stream';

import type { BlobStore } from '~/platform/storage/blob-store.server';
import { fileStorageOf, type FileStorage } from '~/platform/storage/file-storage.server';
import { createKeyRing, parseMasterKeys, type KeyRing } from '~/platform/storage/key-ring.server';
import { StorageError } from '~/platform/storage/storage-error.server';

/** Of tests only. */
export const TEST_STORAGE_KEYS = `test:${Buffer.alloc(32, 7).toString('base64')}`;

/** A place for bytes in memory that can be made to fail and be looked into. */
export interface MemoryBlobs extends BlobStore {
  /** Address to encrypted bytes. */
  readonly blobs: Map<string, Buffer>;
  /** From now on nothing answers. */
  isDown: boolean;
}

export function memoryBlobs(): MemoryBlobs {
  const blobs = new Map<string, Buffer>();
  const store: MemoryBlobs = {
    blobs,
    isDown: false,
    async put(address, bytes) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) {
        refuseIfDown();
        chunks.push(chunk);
      }
      refuseIfDown();
      blobs.set(address, Buffer.concat(chunks));
    },
    async get(address) {
      refuseIfDown();
      const found = blobs.get(address);
      if (found === undefined) throw new StorageError('missing', 'Nothing at this address.');
      return Readable.from([found], { objectMode: false });
    },
    async remove(address) {
      refuseIfDown();
      blobs.delete(address);
    },
    isReady: () => Promise.resolve(!store.isDown),
  };
  function refuseIfDown() {
    if (store.isDown) throw new StorageError('down', 'The storage of this test is down.');
  }
  return store;
}

/** The real storage with its encryption, on bytes in memory. */
export interface MemoryStorage extends FileStorage {
  readonly store: MemoryBlobs;
}

export function memoryStorage(ring: KeyRing = testKeyRing()): MemoryStorage {
  const store = memoryBlobs();
  return { ...fileStorageOf(store, ring), store };
}

/** @param text as in `STORAGE_KEYS` */
export function testKeyRing(text = TEST_STORAGE_KEYS): KeyRing {
  const keys = parseMasterKeys(text);
  if ('problem' in keys) throw new Error(keys.problem);
  return createKeyRing(keys);
}
