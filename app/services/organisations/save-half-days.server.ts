import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { replanHalfDays } from '~/services/reminders/replan-half-days.server';

import { auditOf, type Actor } from './actor.server';

/**
 * Whether the firm is closed on 24 and 31 December. It moves mails and reminders of the firm, planned ones too, and never a
 * period of the law.
 */
export async function saveHalfDays(
  app: AppContext,
  { actor, closedOnHalfDays }: { actor: Actor; closedOnHalfDays: boolean },
): Promise<void> {
  const { organisationId } = actor;
  await app.database.$transaction(async (transaction) => {
    const { count } = await transaction.employerProfile.updateMany({
      where: { organisationId, closedOnHalfDays: !closedOnHalfDays },
      data: { closedOnHalfDays },
    });
    if (count === 0) return;
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'half-days-saved',
      subjectType: 'organisation',
      subjectId: organisationId,
      detail: { closedOnHalfDays },
    });
  });
  await replanHalfDays(app, organisationId);
}
