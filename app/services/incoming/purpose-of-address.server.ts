import type { Environment } from '~/platform/environment.server';

import { openSignedAddress } from '../mail/signed-address.server';

/** What a mail to one of our addresses is for. Each has a handler in `handle-incoming.server.ts`. */
export type IncomingPurpose = 'bounce' | 'reply';

export interface AddressMeaning {
  purpose: IncomingPurpose;
  /** The mail of ours that it comes back from or answers. */
  mailId: string;
}

/** Null: it is no address of ours, or somebody made it up. */
export function purposeOfAddress(
  environment: Pick<Environment, 'SESSION_SECRET' | 'MAIL_INBOUND_ADDRESS'>,
  recipient: string,
): AddressMeaning | null {
  return openSignedAddress(environment, recipient);
}
