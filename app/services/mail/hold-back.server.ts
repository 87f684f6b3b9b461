import type { AppContext } from '~/platform/context.server';

import type { ClaimedMail } from './claim-mail.server';
import { takeFromDomainPace } from './domain-pace.server';
import { isAskedFor } from './mail-kinds.server';
import { isSuppressed } from './suppression.server';

/** Why a mail does not go out now: its address takes no mail, or its domain has had enough for the moment. */
export type HeldBack = { kind: 'suppressed' } | { kind: 'paced'; notBefore: Date };

export const SUPPRESSED = 'address-suppressed';

/** Asked after the claim, before anything goes over the wire. Null: it may go. */
export async function holdBack(
  context: Pick<AppContext, 'database' | 'clock' | 'environment'>,
  mail: Pick<ClaimedMail, 'recipient' | 'template'>,
): Promise<HeldBack | null> {
  if (!isAskedFor(mail.template) && (await isSuppressed(context, mail.recipient)))
    return { kind: 'suppressed' };
  const notBefore = await takeFromDomainPace(context, mail.recipient, Math.random());
  return notBefore === null ? null : { kind: 'paced', notBefore };
}

/** Back into the outbox until its domain takes mail again. That was no try, so it is not counted as one. */
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
