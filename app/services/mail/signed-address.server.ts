import { createHmac, timingSafeEqual } from 'node:crypto';

import { keyFor } from '~/auth/keys.server';
import {
  fromBase32,
  TAG_PURPOSES,
  taggedAddress,
  tagOf,
  toBase32,
  uuidBytes,
  uuidOf,
  type TagPurpose,
} from '~/domain/mail/signed-tag';
import type { Environment } from '~/platform/environment.server';

type Secrets = Pick<Environment, 'SESSION_SECRET' | 'MAIL_INBOUND_ADDRESS'>;

const ID_BYTES = 16;
/** 72 bits: with the id 25 bytes, which are 40 letters, so that the local part stays under the 64 of RFC 5321. */
const SEAL_BYTES = 9;

function sealOf(environment: Secrets, purpose: TagPurpose, id: Uint8Array): Buffer {
  return createHmac('sha256', keyFor(environment, `mail-address:${purpose}`))
    .update(id)
    .digest()
    .subarray(0, SEAL_BYTES);
}

/**
 * The address to which a mail comes back (`bounce`) or is answered (`reply`), or under which a party of an enquiry writes
 * (`enquiry`): names the mail, or the party and with it the thread, and cannot be made up. Null where this installation
 * receives no mail.
 */
export function signedAddress(environment: Secrets, purpose: TagPurpose, subjectId: string): string | null {
  const { MAIL_INBOUND_ADDRESS } = environment;
  if (MAIL_INBOUND_ADDRESS === undefined) return null;
  const id = uuidBytes(subjectId);
  const text = toBase32(Buffer.concat([id, sealOf(environment, purpose, id)]));
  return taggedAddress(MAIL_INBOUND_ADDRESS, `${TAG_PURPOSES[purpose]}-${text}`);
}

export type SignedAddress =
  { purpose: 'bounce' | 'reply'; mailId: string } | { purpose: 'enquiry'; partyId: string };

/** What an address of ours stands for; null if it is not ours or its seal is wrong. */
export function openSignedAddress(environment: Secrets, recipient: string): SignedAddress | null {
  const { MAIL_INBOUND_ADDRESS } = environment;
  const tag = MAIL_INBOUND_ADDRESS === undefined ? null : tagOf(recipient, MAIL_INBOUND_ADDRESS);
  if (tag === null) return null;
  const purpose = (['bounce', 'reply', 'enquiry'] as const).find((each) =>
    tag.startsWith(`${TAG_PURPOSES[each]}-`),
  );
  const bytes = purpose === undefined ? null : fromBase32(tag.slice(2));
  if (purpose === undefined || bytes?.length !== ID_BYTES + SEAL_BYTES) return null;
  const id = bytes.subarray(0, ID_BYTES);
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), sealOf(environment, purpose, id))) return null;
  return purpose === 'enquiry' ? { purpose, partyId: uuidOf(id) } : { purpose, mailId: uuidOf(id) };
}
