import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

/** The desk takes part in the shared queue of its Länder, or no longer. */
export async function shareQueue(
  app: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  { actor, isSharing }: { actor: Actor; isSharing: boolean },
): Promise<{ outcome: 'done' | 'no-profile' }> {
  return app.database.$transaction(async (transaction) => {
    const { count } = await transaction.deskProfile.updateMany({
      where: { organisationId: actor.organisationId },
      data: { sharesQueue: isSharing },
    });
    if (count === 0) return { outcome: 'no-profile' };
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: isSharing ? 'desk-queue-shared' : 'desk-queue-unshared',
      subjectType: 'organisation',
      subjectId: actor.organisationId,
    });
    return { outcome: 'done' };
  });
}
