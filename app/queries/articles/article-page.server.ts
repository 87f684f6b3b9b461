import { dayOfColumn } from '~/domain/cases/day-column';
import type { ServiceTopic } from '~/domain/directory/vocabulary';
import type { ArticleState } from '~/domain/articles';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { STATE_COLUMNS, stateOfRow } from './article-row.server';

export interface ArticlePage {
  id: string;
  desk: string;
  topic: ServiceTopic;
  state: ArticleState;
  landCode: string | null;
  occupationGroup: string | null;
  provisions: string[];
  parameterIds: string[];
  reviewedOn: string;
  reviewBy: string;
  texts: Array<{ language: string; question: string; answer: string }>;
  reuse: number;
  revision: number;
  authorId: string | null;
  authorName: string | null;
  confirmedByName: string | null;
  isConfirmedByAuthor: boolean;
  publishedAt: Date | null;
}

/**
 * One article. `deskId` null: as everybody reads it, published or withdrawn, without the names of people.
 *
 * @throws AppError `not-found`, also for articles of other desks and for drafts read from outside
 */
export async function articlePage(
  database: Database,
  { articleId, deskId, today }: { articleId: string; deskId: string | null; today: string },
): Promise<ArticlePage> {
  const row = await database.deskArticle.findFirst({
    where: {
      id: articleId,
      ...(deskId === null ? { status: { in: ['published', 'withdrawn'] } } : { organisationId: deskId }),
    },
    select: {
      id: true,
      topic: true,
      state: true,
      occupationGroup: true,
      provisions: true,
      revision: true,
      authorId: true,
      confirmedById: true,
      publishedAt: true,
      ...STATE_COLUMNS,
      texts: { select: { language: true, question: true, answer: true }, orderBy: { language: 'asc' } },
      desk: { select: { organisation: { select: { name: true } } } },
      _count: { select: { uses: true } },
    },
  });
  if (row === null || (deskId === null && row.publishedAt === null)) throw notFound();
  const ids = deskId === null ? [] : [row.authorId, row.confirmedById].filter((id) => id !== null);
  const people =
    ids.length === 0
      ? []
      : await database.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;
  return {
    id: row.id,
    desk: row.desk.organisation.name,
    topic: row.topic as ServiceTopic,
    state: stateOfRow(row, today),
    landCode: row.state,
    occupationGroup: row.occupationGroup,
    provisions: row.provisions,
    parameterIds: row.parameterIds,
    reviewedOn: dayOfColumn(row.reviewedOn),
    reviewBy: dayOfColumn(row.reviewBy),
    texts: row.texts,
    reuse: row._count.uses,
    revision: row.revision,
    authorId: deskId === null ? null : row.authorId,
    authorName: nameOf(row.authorId),
    confirmedByName: nameOf(row.confirmedById),
    isConfirmedByAuthor: row.confirmedById !== null && row.confirmedById === row.authorId,
    publishedAt: row.publishedAt,
  };
}
