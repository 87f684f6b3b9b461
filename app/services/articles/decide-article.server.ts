import { hasPlaceholder, publishRefusal, type PublishRefusal } from '~/domain/articles';
import { columnOfDay } from '~/domain/cases/day-column';
import type { AppContext } from '~/platform/context.server';
import { notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

export type ArticleDecision =
  /** `checks`: what an author who publishes alone has looked at. */
  | { readonly decision: 'publish'; readonly checks: readonly string[] }
  | { readonly decision: 'withdraw' }
  /** Read again, and it still holds. */
  | { readonly decision: 'renew'; readonly reviewBy: string };

export type ArticleDecisionOutcome = { outcome: 'done' | 'not-possible-now' | PublishRefusal };

/**
 * Publishes, withdraws or renews an article of the desk.
 *
 * @throws AppError `not-found`, also for articles of other desks
 */
export async function decideArticle(
  app: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  { actor, articleId, ...act }: { actor: Actor; articleId: string } & ArticleDecision,
): Promise<ArticleDecisionOutcome> {
  const { organisationId, personId } = actor;
  return app.database.$transaction(async (transaction) => {
    const locked = await transaction.$queryRaw<unknown[]>`
      SELECT id FROM desk_article WHERE organisation_id = ${organisationId} AND id = ${articleId} FOR UPDATE`;
    if (locked.length === 0) throw notFound();
    const article = await transaction.deskArticle.findUniqueOrThrow({
      where: { organisationId_id: { organisationId, id: articleId } },
      select: {
        status: true,
        authorId: true,
        provisions: true,
        texts: { select: { question: true, answer: true } },
      },
    });
    const expected = act.decision === 'publish' ? 'draft' : 'published';
    if (article.status !== expected) return { outcome: 'not-possible-now' };
    const now = app.clock.now();
    const today = columnOfDay(app.clock.today());
    const update = (data: Parameters<typeof transaction.deskArticle.update>[0]['data']) =>
      transaction.deskArticle.update({
        where: { organisationId_id: { organisationId, id: articleId } },
        data: { ...data, updatedAt: now, revision: { increment: 1 } },
      });
    switch (act.decision) {
      case 'publish': {
        const refusal = publishRefusal({
          isAuthor: article.authorId === personId,
          checks: act.checks,
          hasPlaceholder: article.texts.some(({ question, answer }) =>
            hasPlaceholder(`${question} ${answer}`),
          ),
          hasSource: article.provisions.length > 0,
        });
        if (refusal !== null) return { outcome: refusal };
        await update({
          status: 'published',
          confirmedById: personId,
          confirmedAt: now,
          publishedAt: now,
          withdrawnAt: null,
        });
        break;
      }
      case 'withdraw':
        await update({ status: 'withdrawn', withdrawnAt: now });
        break;
      case 'renew':
        await update({ reviewedOn: today, reviewBy: columnOfDay(act.reviewBy) });
        break;
    }
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: `article-${act.decision}`,
      subjectType: 'article',
      subjectId: articleId,
      detail: act.decision === 'publish' ? { alone: article.authorId === personId } : {},
    });
    return { outcome: 'done' };
  });
}
