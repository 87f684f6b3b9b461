import { newSecretToken } from '~/platform/secret-token.server';
import { MOST_FEEDS } from '~/queries/calendar/feed-list.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import type { CaseContext } from '~/services/cases/case-context.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

export type FeedScope = { scope: 'mine' | 'all' } | { scope: 'case'; caseId: string };

export type CreateFeedOutcome =
  /** The token stands in the address and is told this once; only its hash is kept. */
  { outcome: 'created'; token: string } | { outcome: 'too-many' | 'no-such-case' };

/** Makes a calendar that the person can subscribe to by a secret address. */
export async function createFeed(
  app: CaseContext,
  { actor, wanted }: { actor: Actor; wanted: FeedScope },
): Promise<CreateFeedOutcome> {
  const { organisationId, personId } = actor;
  const { token, tokenHash } = newSecretToken();
  return app.database.$transaction(async (transaction): Promise<CreateFeedOutcome> => {
    // Two requests at once count one after the other.
    await transaction.$queryRaw`
      SELECT id FROM membership WHERE organisation_id = ${organisationId} AND person_id = ${personId} FOR UPDATE`;
    const count = await transaction.calendarFeed.count({ where: { organisationId, personId } });
    if (count >= MOST_FEEDS) return { outcome: 'too-many' };
    const caseId = wanted.scope === 'case' ? wanted.caseId : null;
    if (caseId !== null) {
      const found = await transaction.hiringCase.findUnique({
        where: { organisationId_id: { organisationId, id: caseId } },
        select: { id: true },
      });
      if (found === null) return { outcome: 'no-such-case' };
    }
    const id = app.ids.next();
    await transaction.calendarFeed.create({
      data: {
        id,
        organisationId,
        personId,
        caseId,
        isMine: wanted.scope === 'mine',
        tokenHash,
        createdAt: app.clock.now(),
      },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'calendar-feed-created',
      subjectType: 'calendar-feed',
      subjectId: id,
      detail: { scope: wanted.scope },
    });
    return { outcome: 'created', token };
  });
}
