import { columnOfDay } from '~/domain/cases/day-column';
import type { AppContext } from '~/platform/context.server';
import type { RunningShare } from '~/queries/sharing/running-share.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';

/**
 * Notes in the employer's history that somebody of the partner looked. One line a person and day: a page is looked at
 * many times.
 */
export async function noteShareView(
  app: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  { share, partnerId, personId, requestId }: ShareView,
): Promise<void> {
  const { organisationId, caseId, id: shareId } = share;
  const earlier = await app.database.caseEvent.findFirst({
    where: {
      organisationId,
      caseId,
      kind: 'share-viewed',
      actorId: personId,
      occurredOn: columnOfDay(app.clock.today()),
      data: { path: ['shareId'], equals: shareId },
    },
    select: { id: true },
  });
  if (earlier !== null) return;
  await app.database.$transaction(async (transaction) => {
    await transaction.caseShare.updateMany({
      where: { organisationId, id: shareId, partnerId },
      data: { lastViewedAt: app.clock.now() },
    });
    await recordCaseEvent(transaction, app, {
      actor: { organisationId, personId },
      caseId,
      kind: 'share-viewed',
      data: { shareId, partnerId },
    });
    await recordAudit(transaction, app, {
      organisationId,
      actorId: personId,
      action: 'share-viewed',
      subjectType: 'case-share',
      subjectId: shareId,
      detail: { caseId, partnerId },
      requestId,
    });
  });
}

export interface ShareView {
  share: Pick<RunningShare, 'id' | 'organisationId' | 'caseId'>;
  partnerId: string;
  personId: string;
  requestId: string;
}
