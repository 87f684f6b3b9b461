import { isUsable } from '~/domain/articles';
import type { AppContext } from '~/platform/context.server';
import { notFound } from '~/platform/errors';
import { STATE_COLUMNS, stateOfRow, textIn } from '~/queries/articles/article-row.server';
import { keepDraft } from '~/services/enquiries/keep-draft.server';

/**
 * Puts an article into the draft of an answer and counts the use, once for each enquiry.
 *
 * @throws AppError `not-found` for articles of other desks and enquiries that the desk does not hold
 */
export async function putArticleIntoAnswer(
  app: Pick<AppContext, 'database' | 'clock'>,
  of: { deskId: string; personId: string; articleId: string; enquiryId: string },
): Promise<{ outcome: 'done' | 'not-current' }> {
  const { deskId, personId, articleId, enquiryId } = of;
  const { database, clock } = app;
  const [article, enquiry] = await Promise.all([
    database.deskArticle.findUnique({
      where: { organisationId_id: { organisationId: deskId, id: articleId } },
      select: { ...STATE_COLUMNS, texts: { select: { language: true, answer: true } } },
    }),
    database.enquiry.findFirst({
      where: { id: enquiryId, deskId },
      select: {
        language: true,
        drafts: { where: { deskId, personId, kind: 'answer' }, select: { text: true } },
      },
    }),
  ]);
  if (article === null || enquiry === null) throw notFound();
  if (!isUsable(stateOfRow(article, clock.today()))) return { outcome: 'not-current' };
  const text = textIn(article.texts, enquiry.language)?.answer ?? '';
  const before = enquiry.drafts[0]?.text.trim() ?? '';
  // Pressed twice, it stands there once.
  const isThere = before.includes(text);
  if (!isThere)
    await keepDraft(app, {
      enquiryId,
      deskId,
      personId,
      kind: 'answer',
      text: before === '' ? text : `${before}\n\n${text}`,
    });
  await database.deskArticleUse.createMany({
    data: [{ organisationId: deskId, articleId, enquiryId, usedAt: clock.now() }],
    skipDuplicates: true,
  });
  return { outcome: 'done' };
}
