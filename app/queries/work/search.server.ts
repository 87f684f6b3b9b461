import { searchOccupations } from '~/domain/catalogue';
import { stepKeysNamed, stepTitleIn } from '~/domain/work/step-words';
import type { CaseStatus } from '~/domain/cases/step-views';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

export interface SearchResult {
  cases: { id: string; number: number; title: string; status: CaseStatus }[];
  steps: {
    id: string;
    title: string;
    isDone: boolean;
    dueOn: string | null;
    caseId: string;
    caseNumber: number;
    caseTitle: string;
  }[];
  hasMoreCases: boolean;
  hasMoreSteps: boolean;
}

const MOST_RESULTS = 20;
const MOST_OCCUPATIONS = 12;
/** Shorter words are in everything. */
const LEAST_CHARACTERS = 2;

/**
 * Cases by title, number or occupation, and steps by title, in one's own organisation only. Steps are found in either
 * language, whatever the language of their plan.
 */
export async function searchWork(
  database: Database,
  { organisationId, text, language }: { organisationId: string; text: string; language: Language },
): Promise<SearchResult> {
  const wanted = text.trim();
  const number = /^#?(\d{1,9})$/.exec(wanted)?.[1];
  if (wanted.length < LEAST_CHARACTERS && number === undefined)
    return { cases: [], steps: [], hasMoreCases: false, hasMoreSteps: false };
  const pattern = `%${wanted.replace(/[\\%_]/g, '\\$&')}%`;
  const occupations = searchOccupations(wanted, language, MOST_OCCUPATIONS).map(({ id }) => id);
  const [cases, steps] = await Promise.all([
    database.$queryRaw<SearchResult['cases']>`
      SELECT id, number, title, status::text AS status FROM hiring_case
      WHERE organisation_id = ${organisationId}
        AND (title ILIKE ${pattern} OR number = ${number === undefined ? -1 : Number(number)}
             OR draft ->> 'position.occupationId' = ANY(${occupations}::text[])
             OR draft ->> 'position.title' ILIKE ${pattern})
      ORDER BY updated_at DESC, id DESC LIMIT ${MOST_RESULTS + 1}`,
    number === undefined
      ? database.$queryRaw<(SearchResult['steps'][number] & { key: string })[]>`
          SELECT step.id, step.key, step.title, step.status = 'done' AS "isDone", step.due_on::text AS "dueOn",
                 step.case_id AS "caseId", found.number AS "caseNumber", found.title AS "caseTitle"
          FROM case_step AS step
          JOIN hiring_case AS found ON found.organisation_id = step.organisation_id AND found.id = step.case_id
          WHERE step.organisation_id = ${organisationId} AND step.status IN ('open', 'done')
            AND (step.key = ANY(${stepKeysNamed(wanted)}::text[]) OR step.title ILIKE ${pattern})
          ORDER BY step.status, step.due_on, step.id LIMIT ${MOST_RESULTS + 1}`
      : [],
  ]);
  return {
    cases: cases.slice(0, MOST_RESULTS),
    steps: steps
      .slice(0, MOST_RESULTS)
      .map(({ key, ...step }) => ({ ...step, title: stepTitleIn({ key, title: step.title }, language) })),
    hasMoreCases: cases.length > MOST_RESULTS,
    hasMoreSteps: steps.length > MOST_RESULTS,
  };
}
