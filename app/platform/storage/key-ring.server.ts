import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import { StorageError } from './storage-error.server';

/**
 * The master keys. Each stored file has a key of its own, which is encrypted ("wrapped") by the first master key and
 * kept with the file's row. Others in the ring only open what was wrapped before; changing the master key therefore
 * touches rows of 80 bytes and no file.
 */

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

export interface WrappedKey {
  keyId: string;
  /** Base64. */
  wrappedKey: string;
}

export interface KeyRing {
  /** Id of the master key that wraps; null if there is none. */
  currentId: string | null;
  /** A new key for one file at one address, and its wrapped form. */
  newFileKey(address: string): WrappedKey & { key: Buffer };
  /** @throws StorageError `key-unknown`, `key-wrong` */
  unwrap(address: string, wrapped: WrappedKey): Buffer;
  /** The same file key under the present master key. @throws as `unwrap` */
  rewrap(address: string, wrapped: WrappedKey): WrappedKey;
}

export interface MasterKey {
  id: string;
  key: Buffer;
}

const ENTRY = /^([A-Za-z0-9._-]{1,40}):([A-Za-z0-9+/_-]{43}=?)$/;

/**
 * Reads `STORAGE_KEYS`: "id:base64" of 32 bytes each, separated by commas, the one that encrypts first.
 *
 * @returns what is wrong with it, as a sentence part, if it cannot be read
 */
export function parseMasterKeys(text: string): MasterKey[] | { problem: string } {
  const keys: MasterKey[] = [];
  for (const entry of text.split(',').map((part) => part.trim())) {
    const [, id, encoded] = ENTRY.exec(entry) ?? [];
    if (id === undefined || encoded === undefined)
      return { problem: 'must be "id:key" pairs separated by commas, each key 32 bytes as base64' };
    if (keys.some((known) => known.id === id)) return { problem: `names the key id "${id}" twice` };
    keys.push({ id, key: Buffer.from(encoded, 'base64') });
  }
  return keys;
}

export function createKeyRing(keys: readonly MasterKey[]): KeyRing {
  const [current] = keys;

  function wrap(address: string, key: Buffer): WrappedKey {
    if (current === undefined)
      throw new StorageError('key-unknown', 'STORAGE_KEYS is not set, so no file can be encrypted.');
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, current.key, iv).setAAD(bindingOf(current.id, address));
    const sealed = Buffer.concat([iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
    return { keyId: current.id, wrappedKey: sealed.toString('base64') };
  }

  function unwrap(address: string, { keyId, wrappedKey }: WrappedKey): Buffer {
    const master = keys.find((key) => key.id === keyId);
    if (master === undefined)
      throw new StorageError('key-unknown', `The master key "${keyId}" is not among STORAGE_KEYS.`);
    const sealed = Buffer.from(wrappedKey, 'base64');
    try {
      const decipher = createDecipheriv(CIPHER, master.key, sealed.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      }).setAAD(bindingOf(keyId, address));
      decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
      const body = sealed.subarray(IV_BYTES, sealed.length - TAG_BYTES);
      return Buffer.concat([decipher.update(body), decipher.final()]);
    } catch (error) {
      throw new StorageError(
        'key-wrong',
        `The master key "${keyId}" of STORAGE_KEYS does not open a file that was stored under this id.`,
        error,
      );
    }
  }

  return {
    currentId: current?.id ?? null,
    newFileKey(address) {
      const key = randomBytes(KEY_BYTES);
      return { key, ...wrap(address, key) };
    },
    unwrap,
    rewrap: (address, wrapped) => wrap(address, unwrap(address, wrapped)),
  };
}

/** A wrapped key opens only for its own address, so rows cannot be made to show each other's files. */
function bindingOf(keyId: string, address: string): Buffer {
  return Buffer.from(`lotsenwerk file key\n${keyId}\n${address}`);
}
