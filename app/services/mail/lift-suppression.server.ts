import { pseudonym } from '~/auth/keys.server';
import { normalisedEmail } from '~/domain/organisations/email-address';
import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';

export interface LiftInput {
  actor: Actor;
  address: string;
  /** Why mail arrives again, in the words of whoever lifts it. */
  reason: string;
}

/** Mail goes to an address again. If it still comes back, the address is suppressed anew. */
export async function liftSuppression(
  app: Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment'>,
  { actor, address, reason }: LiftInput,
): Promise<'lifted' | 'not-suppressed'> {
  const known = normalisedEmail(address);
  return app.database.$transaction(async (transaction) => {
    const now = app.clock.now();
    const { count } = await transaction.mailAddress.updateMany({
      where: { address: known, suppressedAt: { not: null } },
      data: {
        suppressedAt: null,
        softBounces: 0,
        liftedAt: now,
        liftedById: actor.personId,
        liftReason: reason,
        updatedAt: now,
      },
    });
    if (count === 0) return 'not-suppressed';
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'mail-address-lifted',
      subjectType: 'mail-address',
      subjectId: pseudonym(app.environment, `mail-address:${known}`),
    });
    return 'lifted';
  });
}
