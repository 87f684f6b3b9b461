import { createHmac, timingSafeEqual } from 'node:crypto';

import { keyFor } from '~/auth/keys.server';
import { uuidBytes, uuidOf } from '~/domain/mail/signed-tag';
import type { Environment } from '~/platform/environment.server';

type Secrets = Pick<Environment, 'SESSION_SECRET'>;

const ID_BYTES = 16;
const SEAL_BYTES = 16;

function sealOf(environment: Secrets, id: Uint8Array): Buffer {
  return createHmac('sha256', keyFor(environment, 'enquiry-party'))
    .update(id)
    .digest()
    .subarray(0, SEAL_BYTES);
}

/** The secret in the link of a service outside: names the party and cannot be made up. Nothing is kept for it. */
export function partyToken(environment: Secrets, partyId: string): string {
  const id = uuidBytes(partyId);
  return Buffer.concat([id, sealOf(environment, id)]).toString('base64url');
}

/** The party of a link; null for one that we did not make. */
export function openPartyToken(environment: Secrets, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== ID_BYTES + SEAL_BYTES || bytes.toString('base64url') !== token) return null;
  const id = bytes.subarray(0, ID_BYTES);
  return timingSafeEqual(bytes.subarray(ID_BYTES), sealOf(environment, id)) ? uuidOf(id) : null;
}
