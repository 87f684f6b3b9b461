import { dayOfColumn } from '~/domain/cases/day-column';
import type { OpenStep } from '~/domain/cases/step-views';
import type { Step } from '~/domain/plan/contract';
import { STEP_WORDS, type StepWords } from '~/domain/plan/procedure/texts';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

export interface OpenSteps {
  steps: OpenStep[];
  /** More are due later than shown. */
  hasMore: boolean;
  /** Cases that wait for facts or for the plan to be accepted. */
  unfinishedCases: { id: string; number: number; title: string; status: 'draft' | 'planned' }[];
  /** The organisation has no case at all. */
  isEmpty: boolean;
}

const MAX_STEPS = 60;
const MAX_CASES = 5;

/** Open steps of all active cases by due day, the most overdue first, and the cases that wait for somebody. */
export async function openSteps(
  database: Database,
  reader: { organisationId: string; personId: string; today: string; language: Language },
): Promise<OpenSteps> {
  const { organisationId, personId, today, language } = reader;
  const [rows, unfinished, anyCase] = await Promise.all([
    database.caseStep.findMany({
      where: { organisationId, status: 'open', dueOn: { not: null }, case: { status: 'active' } },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: MAX_STEPS + 1,
      select: {
        id: true,
        key: true,
        planId: true,
        dueOn: true,
        ownerId: true,
        owner: { select: { name: true } },
        case: { select: { id: true, number: true, title: true } },
      },
    }),
    database.hiringCase.findMany({
      where: { organisationId, status: { in: ['draft', 'planned'] } },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: MAX_CASES,
      select: { id: true, number: true, title: true, status: true },
    }),
    database.hiringCase.findFirst({ where: { organisationId }, select: { id: true } }),
  ]);
  const shown = rows.slice(0, MAX_STEPS);
  const words = await stepWords(
    database,
    organisationId,
    [...new Set(shown.map((row) => row.planId))],
    language,
  );
  return {
    steps: shown.flatMap((row): OpenStep[] => {
      const word = words.get(`${row.planId} ${row.key}`);
      if (row.dueOn === null || word === undefined) return [];
      const dueOn = dayOfColumn(row.dueOn);
      return [
        {
          id: row.id,
          caseId: row.case.id,
          caseNumber: row.case.number,
          caseTitle: row.case.title,
          title: word.title,
          actor: word.actor,
          dueOn,
          ownerName: row.owner?.name ?? null,
          isMine: row.ownerId === personId,
          isOverdue: dueOn < today,
        },
      ];
    }),
    hasMore: rows.length > MAX_STEPS,
    unfinishedCases: unfinished.flatMap(({ status, ...rest }) =>
      status === 'draft' || status === 'planned' ? [{ ...rest, status }] : [],
    ),
    isEmpty: anyCase === null,
  };
}

interface StepWord {
  title: string;
  actor: Step['actor'];
}

interface FrozenWord extends StepWord {
  planId: string;
  key: string;
  /** The language in which the plan was accepted. */
  language: Language;
}

/**
 * The title in the reader's language. The catalogue's translation is taken only where its words for the plan's own
 * language are still the frozen ones.
 */
function titleIn({ title, key, language }: FrozenWord, wanted: Language): string {
  if (language === wanted) return title;
  const words: Partial<Record<string, StepWords>> = STEP_WORDS;
  const known = words[key]?.title;
  return known?.[language] === title ? known[wanted] : title;
}

/** Titles of steps, taken out of the frozen plans by the database: a whole plan is a hundred times as much. */
async function stepWords(
  database: Database,
  organisationId: string,
  planIds: string[],
  language: Language,
): Promise<Map<string, StepWord>> {
  if (planIds.length === 0) return new Map();
  const rows = await database.$queryRaw<FrozenWord[]>`
    SELECT plan.id AS "planId", plan.plan ->> 'language' AS language, step ->> 'id' AS key, step ->> 'title' AS title,
           step ->> 'actor' AS actor
    FROM case_plan AS plan, jsonb_array_elements(plan.plan -> 'steps') AS step
    WHERE plan.organisation_id = ${organisationId} AND plan.id = ANY(${planIds}::text[])`;
  return new Map(
    rows.map((row) => [`${row.planId} ${row.key}`, { title: titleIn(row, language), actor: row.actor }]),
  );
}
