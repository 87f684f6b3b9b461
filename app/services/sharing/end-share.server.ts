import { notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import type { ShareContext } from './share-context.server';
import { voidShareMails } from './share-mails.server';

/**
 * Ends a share at once: from the commit on the other side finds nothing, and mails to them that have not gone out are
 * void. Ending an ended one is no error.
 *
 * @throws AppError `not-found`
 */
export async function endShare(
  app: Pick<ShareContext, 'database' | 'clock' | 'ids'>,
  { actor, caseId, shareId }: { actor: Actor; caseId: string; shareId: string },
): Promise<'ended' | 'ended-already'> {
  const { organisationId, personId } = actor;
  return app.database.$transaction(async (transaction) => {
    await lockCase(transaction, organisationId, caseId);
    const share = await transaction.caseShare.findFirst({
      where: { organisationId, caseId, id: shareId },
      select: { endedAt: true, partnerId: true, revision: true },
    });
    if (share === null) throw notFound();
    if (share.endedAt !== null) return 'ended-already';
    const now = app.clock.now();
    await transaction.caseShare.update({
      where: { organisationId_id: { organisationId, id: shareId } },
      data: { endedAt: now, endedById: personId, revision: share.revision + 1, updatedAt: now },
    });
    await voidShareMails(transaction, shareId);
    const data = { shareId, partnerId: share.partnerId };
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'share-ended', data });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'share-ended',
      subjectType: 'case-share',
      subjectId: shareId,
      detail: { caseId, partnerId: share.partnerId },
    });
    return 'ended';
  });
}
