import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import type { AppContext } from '~/platform/context.server';

import { keyFor } from './keys.server';
import { localPath } from './local-path';

/** What was typed into a form whose session had ended, on its way through the sign-in. */
export interface HeldSubmission {
  /** Where the form was sent: a path of this site. */
  path: string;
  fields: Array<[name: string, value: string]>;
}

type Context = Pick<AppContext, 'environment' | 'clock'>;

const VALID_MS = 2 * 60 * 60 * 1_000;
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Never carried, encrypted or not: whoever signs in next types these anew. */
const SECRET_FIELD = /passw|secret|token|code|^held$/i;

function keyOf(context: Context): Buffer {
  return keyFor(context.environment, 'held-submission');
}

/** The fields of a form that may be carried: texts only, no passwords, no files. */
export function holdableFields(form: FormData): Array<[string, string]> {
  const fields: Array<[string, string]> = [];
  for (const [name, value] of form) {
    if (typeof value === 'string' && !SECRET_FIELD.test(name)) fields.push([name, value]);
  }
  return fields;
}

/** Encrypts and dates what was typed, so that it can travel in a hidden field and nobody can read or change it. */
export function sealSubmission(context: Context, held: HeldSubmission): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(context), iv);
  const until = context.clock.now().getTime() + VALID_MS;
  const text = JSON.stringify({ ...held, until });
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** What was typed, or null if the field is not ours, was changed, or is older than two hours. */
export function openSubmission(context: Context, sealed: unknown): HeldSubmission | null {
  if (typeof sealed !== 'string' || sealed === '') return null;
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= IV_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, keyOf(context), bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
  let text: string;
  try {
    const body = bytes.subarray(IV_BYTES, bytes.length - TAG_BYTES);
    text = Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
  // Only this file writes what the key opens, so its shape is known.
  const held = JSON.parse(text) as HeldSubmission & { until: number };
  if (held.until <= context.clock.now().getTime() || localPath(held.path) === null) return null;
  return { path: held.path, fields: held.fields };
}
