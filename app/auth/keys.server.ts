import { createHmac, hkdfSync } from 'node:crypto';

import type { Environment } from '~/platform/environment.server';

type Secrets = Pick<Environment, 'SESSION_SECRET'>;

const KEY_BYTES = 32;

/** A key for one purpose out of the one secret (HKDF-SHA-256), so that no two uses share a key. */
export function keyFor(environment: Secrets, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', environment.SESSION_SECRET, 'lotsenwerk', purpose, KEY_BYTES));
}

/** A name for something personal (an address of mail or network) that can be compared but not read back. */
export function pseudonym(environment: Secrets, text: string): string {
  return createHmac('sha256', keyFor(environment, 'pseudonym')).update(text).digest('base64url');
}
