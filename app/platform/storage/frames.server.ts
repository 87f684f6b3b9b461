import { createCipheriv, createDecipheriv } from 'node:crypto';

import { StorageError } from './storage-error.server';

/**
 * A stream cipher of authenticated frames (the STREAM construction, as in age and Tink): AES-256-GCM over 64 kB at a
 * time. The nonce of a frame is its number and whether it is the last one, so a frame that is missing, repeated, moved
 * or behind the end does not open, and neither does a stream that was cut. Memory holds one frame, and no byte is given
 * out before it was authenticated. The key is used for one stream only, so nonces need no random part.
 *
 * Format, version 1: "LWF1", then frames of up to 65,536 bytes plus 16 of the tag; only the last one may be shorter.
 */

const CIPHER = 'aes-256-gcm';
const MAGIC = Buffer.from('LWF1', 'latin1');
export const FRAME_BYTES = 65_536;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
const SEALED_BYTES = FRAME_BYTES + TAG_BYTES;

function nonceOf(frame: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(frame, NONCE_BYTES - 5);
  nonce.writeUInt8(isLast ? 1 : 0, NONCE_BYTES - 1);
  return nonce;
}

function sealFrame(key: Buffer, frame: number, isLast: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonceOf(frame, isLast));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws StorageError `damaged` */
function openFrame(key: Buffer, frame: number, isLast: boolean, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(CIPHER, key, nonceOf(frame, isLast), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  const plain = decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES));
  try {
    decipher.final();
  } catch (error) {
    throw new StorageError(
      'damaged',
      'A stored file is not what was written, or its key is another one.',
      error,
    );
  }
  return plain;
}

/**
 * Cuts a stream into pieces of one size; the last one is what remains, and may be empty. A piece is given once it is
 * clear whether something follows it.
 */
async function* inPieces(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    waiting.push(chunk);
    length += chunk.length;
    if (length <= size) continue;
    let joined = Buffer.concat(waiting);
    // More than one piece, so what is cut off here is not the last one.
    while (joined.length > size) {
      yield { piece: joined.subarray(0, size), isLast: false };
      joined = joined.subarray(size);
    }
    waiting = [joined];
    length = joined.length;
  }
  yield { piece: Buffer.concat(waiting), isLast: true };
}

/** The encrypted stream. `key` has 32 bytes and must never have been used before. */
export async function* sealStream(
  bytes: AsyncIterable<Uint8Array>,
  key: Buffer,
): AsyncGenerator<Buffer, void, undefined> {
  yield MAGIC;
  let frame = 0;
  for await (const { piece, isLast } of inPieces(bytes, FRAME_BYTES)) {
    yield sealFrame(key, frame, isLast, piece);
    frame += 1;
  }
}

/**
 * The bytes as they were before `sealStream`.
 *
 * @throws StorageError `damaged` where the stream is not whole; what was given out until then is authentic
 */
export async function* openStream(
  bytes: AsyncIterable<Uint8Array>,
  key: Buffer,
): AsyncGenerator<Buffer, void, undefined> {
  let frame = 0;
  for await (const { piece, isLast } of inPieces(withoutMagic(bytes), SEALED_BYTES)) {
    if (piece.length < TAG_BYTES) throw new StorageError('damaged', 'A stored file is cut off.');
    const plain = openFrame(key, frame, isLast, piece);
    frame += 1;
    if (plain.length > 0) yield plain;
  }
}

async function* withoutMagic(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head = Buffer.alloc(0);
  let isPast = false;
  for await (const chunk of bytes) {
    if (isPast) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < MAGIC.length) continue;
    if (!head.subarray(0, MAGIC.length).equals(MAGIC))
      throw new StorageError('damaged', 'A stored file does not begin as the storage writes it.');
    isPast = true;
    yield head.subarray(MAGIC.length);
  }
  if (!isPast) throw new StorageError('damaged', 'A stored file is cut off.');
}
