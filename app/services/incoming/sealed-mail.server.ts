import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import { keyFor } from '~/auth/keys.server';
import type { Environment } from '~/platform/environment.server';

type Secrets = Pick<Environment, 'SESSION_SECRET'>;

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A mail as it lies in the database until it is handled: nobody reads it there, and it is bound to its row. */
export function sealMail(environment: Secrets, rowId: string, raw: Buffer): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyFor(environment, 'incoming-mail'), iv);
  cipher.setAAD(Buffer.from(rowId));
  return Uint8Array.from(Buffer.concat([iv, cipher.update(raw), cipher.final(), cipher.getAuthTag()]));
}

/** @throws if it was changed, or the secret of the installation is another one now */
export function openMail(environment: Secrets, rowId: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv(
    CIPHER,
    keyFor(environment, 'incoming-mail'),
    bytes.subarray(0, IV_BYTES),
    {
      authTagLength: TAG_BYTES,
    },
  );
  decipher.setAAD(Buffer.from(rowId));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
  return Buffer.concat([
    decipher.update(bytes.subarray(IV_BYTES, bytes.length - TAG_BYTES)),
    decipher.final(),
  ]);
}
