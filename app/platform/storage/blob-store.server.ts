import type { Readable } from 'node:stream';

/**
 * A place for bytes under an address ("<organisation>/<case>/<id>"). What it gets is encrypted already.
 *
 * All throw `StorageError`: `down`, and `get` also `missing`.
 */
export interface BlobStore {
  /** Writes the whole stream or nothing; what was at the address before is replaced at once. */
  put(address: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  get(address: string): Promise<Readable>;
  /** What is not there is removed already. */
  remove(address: string): Promise<void>;
  /** Whether it takes and gives bytes now. */
  isReady(): Promise<boolean>;
}
