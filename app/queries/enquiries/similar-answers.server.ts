import { Prisma } from '#prisma/generated/client';
import type { Database } from '~/platform/database.server';

import { articleSearch } from '../articles/article-search.server';

/** Something that was answered already. */
export type SimilarAnswer =
  | { kind: 'public'; id: string; question: string; language: string; desk: string }
  | { kind: 'own'; id: string; question: string; number: number };

const MOST_OF_EACH = 3;
/** Of one's own questions the newest ones are looked at. */
const MOST_READ = 300;

/**
 * Public articles that still hold, and answered questions of the organisation itself, which share words with what is
 * being typed. None for less than a word.
 */
export async function similarAnswers(
  database: Database,
  of: { organisationId: string; words: string; language: 'de' | 'en'; today: string },
): Promise<SimilarAnswer[]> {
  const { organisationId, words, language, today } = of;
  if (!/[\p{L}\p{N}]{3}/u.test(words)) return [];
  const config = language === 'de' ? 'german' : 'english';
  const [articles, own] = await Promise.all([
    articleSearch(database, {
      ...{ deskId: null, words, topic: null, language, today },
      ...{ limit: 2 * MOST_OF_EACH, isLoose: true },
    }),
    database.$queryRaw<Array<{ id: string; number: number; subject: string }>>(Prisma.sql`
      SELECT id, number, subject FROM (
        SELECT id, number, subject, to_tsvector(${config}::regconfig, subject) AS search FROM enquiry
        WHERE organisation_id = ${organisationId} AND answered_at IS NOT NULL
          AND status IN ('answered', 'closed', 'in-work', 'waiting')
        ORDER BY asked_at DESC LIMIT ${MOST_READ}
      ) AS answered,
      LATERAL (SELECT nullif(replace(plainto_tsquery(${config}::regconfig, ${words})::text, ' & ', ' | '), '')::tsquery AS query) AS asked
      WHERE search @@ query ORDER BY ts_rank_cd(search, query) DESC, number DESC LIMIT ${MOST_OF_EACH}`),
  ]);
  return [
    ...own.map(({ id, number, subject }) => ({ kind: 'own' as const, id, number, question: subject })),
    ...articles
      .filter(({ state }) => state.state === 'current')
      .slice(0, MOST_OF_EACH)
      .map(({ id, question, language: code, desk }) => ({
        ...{ kind: 'public' as const, id, question },
        ...{ language: code, desk },
      })),
  ];
}
