import { recordAudit } from '~/services/audit/record-audit.server';
import type { CaseContext } from '~/services/cases/case-context.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

/** Takes an own calendar back: its address answers as an unknown one from now on. */
export async function revokeFeed(
  app: CaseContext,
  { actor, feedId }: { actor: Actor; feedId: string },
): Promise<'revoked' | 'already-gone'> {
  const { organisationId, personId } = actor;
  return app.database.$transaction(async (transaction) => {
    const { count } = await transaction.calendarFeed.deleteMany({
      where: { id: feedId, organisationId, personId },
    });
    if (count === 0) return 'already-gone';
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'calendar-feed-revoked',
      subjectType: 'calendar-feed',
      subjectId: feedId,
    });
    return 'revoked';
  });
}
