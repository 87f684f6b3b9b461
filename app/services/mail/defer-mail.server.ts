import type { AppContext } from '~/platform/context.server';

import type { ClaimedMail } from './claim-mail.server';

/** Why a mail was given up: its address takes no mail. */
export const SUPPRESSED = 'address-suppressed';

/** Back into the outbox until its domain takes mail again, or another worker has time. That was no try, so it is not counted as one. */
export async function deferMail(
  { database }: Pick<AppContext, 'database'>,
  mail: Pick<ClaimedMail, 'id' | 'organisationId' | 'claimToken' | 'doubts'>,
  notBefore: Date,
): Promise<void> {
  await database.outgoingMail.updateMany({
    where: {
      id: mail.id,
      organisationId: mail.organisationId,
      status: 'sending',
      claimToken: mail.claimToken,
    },
    data: {
      status: 'pending',
      claimToken: null,
      claimedUntil: null,
      handedOverAt: null,
      notBefore,
      unanswered: mail.doubts,
      attempts: { decrement: 1 },
    },
  });
}
