import { createHmac, hkdfSync } from 'node:crypto';

import type { Environment } from '~/platform/environment.server';

type Secrets = Pick<Environment, 'SESSION_SECRET'>;

const KEY_BYTES = 32;

/** Derived once for each secret and purpose: a mail alone asks for six. There are few purposes. */
const derived = new Map<string, Buffer>();

/** A key for one purpose out of the one secret (HKDF-SHA-256), so that no two uses share a key. */
export function keyFor(environment: Secrets, purpose: string): Buffer {
  const name = `${environment.SESSION_SECRET} ${purpose}`;
  const known = derived.get(name);
  if (known !== undefined) return known;
  const key = Buffer.from(hkdfSync('sha256', environment.SESSION_SECRET, 'lotsenwerk', purpose, KEY_BYTES));
  derived.set(name, key);
  return key;
}

/** A name for something personal (an address of mail or network) that can be compared but not read back. */
export function pseudonym(environment: Secrets, text: string): string {
  return createHmac('sha256', keyFor(environment, 'pseudonym')).update(text).digest('base64url');
}
