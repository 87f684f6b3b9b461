import type { OccupationGroup, ServiceTopic } from '~/domain/directory/vocabulary';
import { columnOfDay } from '~/domain/cases/day-column';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

export interface ArticleText {
  language: 'de' | 'en';
  question: string;
  answer: string;
}

export interface SaveArticleInput {
  /** Of the desk. */
  actor: Actor;
  /** Null: a new one. */
  articleId: string | null;
  /** Revision of the form; 0 for a new one. */
  revision: number;
  sourceEnquiryId: string | null;
  topic: ServiceTopic;
  state: string | null;
  occupationGroup: OccupationGroup | null;
  provisions: readonly string[];
  parameterIds: readonly string[];
  reviewBy: string;
  texts: readonly ArticleText[];
}

export type SaveArticleOutcome = { outcome: 'saved'; articleId: string } | { outcome: 'changed-meanwhile' };

/**
 * Saves an article as a draft. What was published before is a draft again until it is confirmed once more: what was
 * read as anonymous was another text.
 *
 * @throws AppError `not-found`, also for articles and enquiries of other desks
 */
export async function saveArticle(
  app: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  input: SaveArticleInput,
): Promise<SaveArticleOutcome> {
  const { actor, articleId, sourceEnquiryId } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    if (sourceEnquiryId !== null) {
      const held = await transaction.enquiry.count({
        where: { id: sourceEnquiryId, deskId: organisationId },
      });
      if (held === 0) throw notFound();
    }
    const now = app.clock.now();
    const columns = {
      topic: input.topic,
      state: input.state,
      occupationGroup: input.occupationGroup,
      provisions: [...input.provisions],
      parameterIds: [...input.parameterIds],
      reviewedOn: columnOfDay(app.clock.today()),
      reviewBy: columnOfDay(input.reviewBy),
      status: 'draft',
      authorId: actor.personId,
      confirmedById: null,
      confirmedAt: null,
      updatedAt: now,
    };
    const id = articleId ?? app.ids.next();
    if (articleId === null)
      await transaction.deskArticle.create({
        data: { ...columns, id, organisationId, sourceEnquiryId, createdAt: now },
      });
    else {
      const { count } = await transaction.deskArticle.updateMany({
        where: { organisationId, id, revision: input.revision },
        data: { ...columns, revision: { increment: 1 } },
      });
      if (count === 0) {
        const isThere = await transaction.deskArticle.count({ where: { organisationId, id } });
        if (isThere === 0) throw notFound();
        return { outcome: 'changed-meanwhile' };
      }
    }
    await saveTexts(transaction, { organisationId, articleId: id, texts: input.texts });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'article-saved',
      subjectType: 'article',
      subjectId: id,
      detail: { languages: input.texts.map(({ language }) => language) },
    });
    return { outcome: 'saved', articleId: id };
  });
}

const CONFIGURATIONS = { de: 'german', en: 'english' } as const;

/** Texts and their search text in one statement, so that neither is ever without the other. */
async function saveTexts(
  transaction: Transaction,
  of: { organisationId: string; articleId: string; texts: readonly ArticleText[] },
): Promise<void> {
  const { organisationId, articleId, texts } = of;
  await transaction.deskArticleText.deleteMany({ where: { organisationId, articleId } });
  for (const { language, question, answer } of texts)
    await transaction.$executeRaw`
      INSERT INTO desk_article_text (organisation_id, article_id, language, question, answer, search)
      VALUES (${organisationId}, ${articleId}, ${language}, ${question}, ${answer},
        setweight(to_tsvector(${CONFIGURATIONS[language]}::regconfig, ${question}), 'A')
        || setweight(to_tsvector('simple', ${question}), 'B')
        || setweight(to_tsvector(${CONFIGURATIONS[language]}::regconfig, ${answer}), 'C'))`;
}
