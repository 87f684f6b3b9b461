import type { Environment } from '~/platform/environment.server';

import { openSignedAddress, type SignedAddress } from '../mail/signed-address.server';

/**
 * What a mail to one of our addresses is for: the mail of ours that it comes back from or answers, or the party of an
 * enquiry that writes. Each purpose has a handler in `handle-incoming.server.ts`.
 */
export type AddressMeaning = SignedAddress;

/** Null: it is no address of ours, or somebody made it up. */
export function purposeOfAddress(
  environment: Pick<Environment, 'SESSION_SECRET' | 'MAIL_INBOUND_ADDRESS'>,
  recipient: string,
): AddressMeaning | null {
  return openSignedAddress(environment, recipient);
}
