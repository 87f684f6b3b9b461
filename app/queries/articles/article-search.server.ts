import { Prisma } from '#prisma/generated/client';
import type { ArticleState } from '~/domain/articles';
import type { ServiceTopic } from '~/domain/directory/vocabulary';
import type { Database } from '~/platform/database.server';

import { STATE_COLUMNS, stateOfRow, textIn } from './article-row.server';

export interface ArticleSearch {
  /** Null: everybody's published ones; else all of one desk. */
  deskId: string | null;
  words: string;
  topic: string | null;
  language: 'de' | 'en';
  today: string;
  limit: number;
  /** Any of the words is enough, best first: for somebody who is still typing. */
  isLoose?: boolean;
}

export interface FoundArticle {
  id: string;
  question: string;
  /** Language that the text is in. */
  language: string;
  topic: ServiceTopic;
  state: ArticleState;
  desk: string;
  reuse: number;
}

/**
 * Articles by their words, in the forms of the language; without words the newest. The search text is written with the
 * article (`save-article.server.ts`) and has an index.
 */
export async function articleSearch(database: Database, search: ArticleSearch): Promise<FoundArticle[]> {
  const { deskId, words, topic, language, limit, isLoose = false } = search;
  const of = Prisma.sql`
    ${deskId === null ? Prisma.sql`article.status = 'published'` : Prisma.sql`article.organisation_id = ${deskId}`}
    AND (${topic}::text IS NULL OR article.topic = ${topic})`;
  const query = queryOf(words, language, isLoose);
  const found =
    query === null
      ? await database.$queryRaw<Array<{ id: string }>>`
          SELECT article.id FROM desk_article AS article WHERE ${of}
          ORDER BY article.updated_at DESC, article.id LIMIT ${limit}`
      : await database.$queryRaw<Array<{ id: string }>>`
          SELECT article.id FROM desk_article_text AS text
          JOIN desk_article AS article
            ON article.organisation_id = text.organisation_id AND article.id = text.article_id,
          LATERAL (SELECT ${query} AS query) AS asked
          WHERE ${of} AND text.search @@ asked.query
          GROUP BY article.id ORDER BY max(ts_rank_cd(text.search, asked.query)) DESC, article.id LIMIT ${limit}`;
  const ids = found.map(({ id }) => id);
  const rows = await database.deskArticle.findMany({
    where: { id: { in: ids }, ...(deskId === null ? {} : { organisationId: deskId }) },
    select: {
      id: true,
      topic: true,
      ...STATE_COLUMNS,
      texts: { select: { language: true, question: true }, orderBy: { language: 'asc' } },
      desk: { select: { organisation: { select: { name: true } } } },
      _count: { select: { uses: true } },
    },
    orderBy: { id: 'asc' },
  });
  return ids.flatMap((id): FoundArticle[] => {
    const row = rows.find((each) => each.id === id);
    const text = row === undefined ? undefined : textIn(row.texts, language);
    if (row === undefined || text === undefined) return [];
    return [
      {
        id,
        question: text.question,
        language: text.language,
        topic: row.topic as ServiceTopic,
        state: stateOfRow(row, search.today),
        desk: row.desk.organisation.name,
        reuse: row._count.uses,
      },
    ];
  });
}

/** Longer input is cut: nobody types it to find something. */
const MOST_CHARACTERS = 500;

function queryOf(words: string, language: 'de' | 'en', isLoose: boolean): Prisma.Sql | null {
  const text = words.slice(0, MOST_CHARACTERS).trim();
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return null;
  const config = language === 'de' ? 'german' : 'english';
  // The parser has quoted each word already; the ands become ors.
  const any = Prisma.sql`nullif(replace(plainto_tsquery(${config}::regconfig, ${text})::text, ' & ', ' | '), '')::tsquery`;
  const all = Prisma.sql`(websearch_to_tsquery(${config}::regconfig, ${text}) || websearch_to_tsquery('simple', ${text}))`;
  return isLoose ? any : all;
}
