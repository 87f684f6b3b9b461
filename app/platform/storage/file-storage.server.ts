import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import type { Environment } from '../environment.server';
import type { BlobStore } from './blob-store.server';
import { createDiskStore } from './disk-store.server';
import { openStream, sealStream } from './frames.server';
import { createKeyRing, parseMasterKeys, type KeyRing, type WrappedKey } from './key-ring.server';
import { createS3Store, s3PlaceOf } from './s3-store.server';

/** Where something lies, and what opens it. */
export interface StoredPlace extends WrappedKey {
  address: string;
}

/**
 * The storage as services see it: bytes go in and come out plain, and lie encrypted, each file with a key of its own.
 * Everything throws `StorageError`.
 */
export interface FileStorage {
  /**
   * Encrypts and writes a stream; memory holds one frame. What the source throws is passed on, and nothing is written.
   *
   * @returns what the row has to keep; without it nobody can read the bytes again
   */
  put(address: string, bytes: AsyncIterable<Uint8Array>): Promise<WrappedKey>;
  /** The bytes, each piece checked before it is given. Damage shows as an error of the stream. */
  open(place: StoredPlace): Promise<Readable>;
  remove(address: string): Promise<void>;
  isReady(): Promise<boolean>;
  /** Id of the master key that new files get. */
  currentKeyId(): string | null;
  /** The key of a file under the present master key. */
  rewrap(place: StoredPlace): WrappedKey;
}

export function fileStorageOf(store: BlobStore, ring: KeyRing): FileStorage {
  return {
    async put(address, bytes) {
      const { key, ...wrapped } = ring.newFileKey(address);
      await store.put(address, sealStream(bytes, key));
      return wrapped;
    },
    async open({ address, ...wrapped }) {
      const key = ring.unwrap(address, wrapped);
      return Readable.from(openStream(await store.get(address), key), { objectMode: false });
    },
    remove: (address) => store.remove(address),
    isReady: async () => ring.currentId !== null && (await store.isReady()),
    currentKeyId: () => ring.currentId,
    rewrap: ({ address, ...wrapped }) => ring.rewrap(address, wrapped),
  };
}

type StorageSettings = Pick<Environment, 'STORAGE_URL' | 'STORAGE_FOLDER' | 'STORAGE_KEYS'>;

/** The storage that the environment names. Connects with the first use. */
export function createFileStorage(environment: StorageSettings): FileStorage {
  const keys = environment.STORAGE_KEYS === undefined ? [] : parseMasterKeys(environment.STORAGE_KEYS);
  // The environment was checked when it was read.
  return fileStorageOf(blobStoreOf(environment), createKeyRing('problem' in keys ? [] : keys));
}

function blobStoreOf({ STORAGE_URL, STORAGE_FOLDER }: StorageSettings): BlobStore {
  if (STORAGE_URL === undefined) return createDiskStore(STORAGE_FOLDER);
  if (STORAGE_URL.startsWith('s3:')) return createS3Store(s3PlaceOf(STORAGE_URL));
  return createDiskStore(fileURLToPath(STORAGE_URL));
}
