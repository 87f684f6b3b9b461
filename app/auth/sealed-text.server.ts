import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import type { AppContext } from '~/platform/context.server';

import { keyFor } from './keys.server';

type Context = Pick<AppContext, 'environment' | 'clock'>;

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts and dates a value, so that it can travel in a hidden field and nobody can read, change or keep it.
 *
 * @param purpose one word for the use; what was sealed for one use does not open for another
 */
export function sealText(context: Context, purpose: string, value: unknown, validMs: number): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyFor(context.environment, `seal:${purpose}`), iv);
  const text = JSON.stringify({ value, until: context.clock.now().getTime() + validMs });
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  );
}

/** The value, or null if it is not ours, was changed, or its time is over. */
export function openSealedText(context: Context, purpose: string, sealed: unknown): unknown {
  if (typeof sealed !== 'string' || sealed === '') return null;
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= IV_BYTES + TAG_BYTES) return null;
  const key = keyFor(context.environment, `seal:${purpose}`);
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
  let text: string;
  try {
    const body = bytes.subarray(IV_BYTES, bytes.length - TAG_BYTES);
    text = Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
  // Only `sealText` writes what the key opens, so its shape is known.
  const { value, until } = JSON.parse(text) as { value: unknown; until: number };
  return until <= context.clock.now().getTime() ? null : value;
}
