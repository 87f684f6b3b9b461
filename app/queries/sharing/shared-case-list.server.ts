import { Prisma } from '#prisma/generated/client';
import { findOccupation } from '~/domain/catalogue';
import { ACTORS, type Actor } from '~/domain/plan/contract/vocabulary';
import { scopeOf } from '~/domain/sharing/scope';
import { stepTitleIn } from '~/domain/work/step-words';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

import type { ShareReader } from './running-share.server';

/** A shared case in the list of the chamber or desk. What the scope does not name is not read at all. */
export interface SharedCaseLine {
  shareId: string;
  employerName: string;
  caseNumber: number;
  endsOn: string;
  /** Null: the plan is not shown, or there is none yet. */
  plan: {
    occupation: string | null;
    doneSteps: number;
    totalSteps: number;
    /** The earliest open step whose turn has come. */
    next: { title: string; actor: Actor; dueOn: string; isOverdue: boolean } | null;
  } | null;
  isNew: boolean;
}

export interface SharedCasePage {
  lines: SharedCaseLine[];
  /** Mark of the next page; null on the last one. */
  olderThan: string | null;
  /** How many of all shared cases have a step that is overdue. */
  stuck: number;
}

interface Row {
  id: string;
  employerName: string;
  caseNumber: number;
  scope: string[];
  endsOn: string;
  viewedAt: Date | null;
  occupationId: string | null;
  doneSteps: number | null;
  totalSteps: number | null;
  stepKey: string | null;
  stepTitle: string | null;
  stepActor: string | null;
  stepDueOn: string | null;
}

const PAGE_SIZE = 25;

/**
 * The cases that are shared with a chamber or desk today, the newest share first. One query over all employers; each row
 * is tied to its own employer by the share.
 *
 * @param options.onlyStuck only cases with a step that is overdue
 */
export async function sharedCaseList(
  database: Database,
  reader: ShareReader & { olderThan: string | null; onlyStuck: boolean; language: Language },
): Promise<SharedCasePage> {
  const { olderThan, onlyStuck, language, today } = reader;
  const after = olderThan === null ? Prisma.sql`true` : Prisma.sql`share.id < ${olderThan}`;
  const [rows, [count]] = await Promise.all([
    database.$queryRaw<Row[]>`
      SELECT share.id, employer.name AS "employerName", found.number AS "caseNumber", share.scope,
             share.ends_on::text AS "endsOn", share.last_viewed_at AS "viewedAt",
             CASE WHEN 'plan' = ANY(share.scope) THEN coalesce(
               (SELECT request.request -> 'position' ->> 'occupationId' FROM case_request AS request
                WHERE request.organisation_id = share.organisation_id AND request.case_id = share.case_id
                ORDER BY request.version DESC LIMIT 1),
               found.draft ->> 'position.occupationId') END AS "occupationId",
             counts.done AS "doneSteps", counts.total AS "totalSteps",
             next.key AS "stepKey", next.title AS "stepTitle", next.actor AS "stepActor", next.due_on::text AS "stepDueOn"
      FROM ${SHARES}
      LEFT JOIN LATERAL (
        SELECT (count(*) FILTER (WHERE step.status = 'done'))::int AS done, count(*)::int AS total
        FROM case_step AS step
        WHERE step.organisation_id = share.organisation_id AND step.case_id = share.case_id
          AND step.status <> 'dropped' AND 'plan' = ANY(share.scope)
      ) AS counts ON true
      LEFT JOIN LATERAL (${NEXT_STEP}) AS next ON true
      WHERE ${runs(reader)} AND ${after} AND (NOT ${onlyStuck} OR next.due_on < ${today}::date)
      ORDER BY share.id DESC LIMIT ${PAGE_SIZE + 1}`,
    database.$queryRaw<{ stuck: number }[]>`
      SELECT count(*)::int AS stuck FROM ${SHARES}
      JOIN LATERAL (${NEXT_STEP}) AS next ON next.due_on < ${today}::date
      WHERE ${runs(reader)}`,
  ]);
  const shown = rows.slice(0, PAGE_SIZE);
  return {
    lines: shown.map((row) => lineOf(row, language, today)),
    olderThan: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
    stuck: count?.stuck ?? 0,
  };
}

const SHARES = Prisma.sql`
  case_share AS share
  JOIN hiring_case AS found ON found.organisation_id = share.organisation_id AND found.id = share.case_id
  JOIN organisation AS employer ON employer.id = share.organisation_id`;

/** The earliest open step that can start, of shares that show the plan. */
const NEXT_STEP = Prisma.sql`
  SELECT step.key, step.title, step.actor, step.due_on
  FROM case_step AS step
  WHERE step.organisation_id = share.organisation_id AND step.case_id = share.case_id
    AND step.status = 'open' AND step.due_on IS NOT NULL AND found.status = 'active' AND 'plan' = ANY(share.scope)
    AND NOT EXISTS (
      SELECT FROM case_step AS cause
      WHERE cause.organisation_id = step.organisation_id AND cause.case_id = step.case_id
        AND cause.key = ANY(step.depends_on) AND cause.status::text = 'open')
  ORDER BY step.due_on, step.id LIMIT 1`;

/** The same conditions as `runningFor`. */
function runs({ partnerId, personId, standsInFor = [], today }: ShareReader): Prisma.Sql {
  return Prisma.sql`share.partner_id = ${partnerId} AND share.ended_at IS NULL AND share.ends_on >= ${today}::date
    AND (share.adviser_id IS NULL OR share.adviser_id = ANY(${[personId, ...standsInFor]}::text[]))`;
}

function lineOf(row: Row, language: Language, today: string): SharedCaseLine {
  const { id, employerName, caseNumber, endsOn, viewedAt } = row;
  const head = { shareId: id, employerName, caseNumber, endsOn, isNew: viewedAt === null };
  if (!scopeOf(row.scope).includes('plan')) return { ...head, plan: null };
  const { stepKey, stepTitle, stepDueOn } = row;
  return {
    ...head,
    plan: {
      occupation: findOccupation(row.occupationId ?? '')?.name[language] ?? null,
      doneSteps: row.doneSteps ?? 0,
      totalSteps: row.totalSteps ?? 0,
      next:
        stepKey === null || stepTitle === null || stepDueOn === null
          ? null
          : {
              title: stepTitleIn({ key: stepKey, title: stepTitle }, language),
              actor: ACTORS.find((actor) => actor === row.stepActor) ?? 'other',
              dueOn: stepDueOn,
              isOverdue: stepDueOn < today,
            },
    },
  };
}
