import { Prisma } from '#prisma/generated/client';
import { addDays } from '~/domain/calendar';
import { ACTORS, type Actor } from '~/domain/plan/contract/vocabulary';
import { stepTitleIn } from '~/domain/work/step-words';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import type { ShareReader } from '~/queries/sharing/running-share.server';

interface CaseOfDay {
  shareId: string;
  employerName: string;
  caseNumber: number;
}

export interface StepOfDay extends CaseOfDay {
  stepId: string;
  title: string;
  actor: Actor;
  dueOn: string;
  isOverdue: boolean;
}

export interface CommentOfDay extends CaseOfDay {
  stepId: string;
  title: string;
  at: Date;
}

export interface AdviserDay {
  steps: StepOfDay[];
  comments: CommentOfDay[];
  newShares: (CaseOfDay & { endsOn: string })[];
  /** Members that the person looks after; null: has no profile. */
  members: number | null;
}

const DAYS_AHEAD = 7;
const COMMENT_DAYS = 7;
const MOST = 50;

/**
 * The day of somebody at a chamber: steps of shared cases that are due or late, what firms wrote where nobody of the
 * chamber has answered since, and shares that nobody has looked at. One round of queries; what a share does not show is
 * not read.
 */
export async function adviserDay(
  database: Database,
  reader: ShareReader & { language: Language },
): Promise<AdviserDay> {
  const { partnerId, personId, today, language } = reader;
  const head = Prisma.sql`share.id AS "shareId", employer.name AS "employerName", found.number AS "caseNumber"`;
  const [steps, comments, newShares, adviser] = await Promise.all([
    database.$queryRaw<
      (CaseOfDay & { stepId: string; key: string; title: string; actor: string; dueOn: string })[]
    >`
      SELECT ${head}, step.id AS "stepId", step.key, step.title, step.actor, step.due_on::text AS "dueOn"
      FROM ${SHARES}
      JOIN case_step AS step ON step.organisation_id = share.organisation_id AND step.case_id = share.case_id
      WHERE ${runs(reader)} AND 'plan' = ANY(share.scope) AND found.status = 'active'
        AND step.status = 'open' AND step.due_on <= ${addDays(today, DAYS_AHEAD)}::date
        AND NOT EXISTS (
          SELECT FROM case_step AS cause
          WHERE cause.organisation_id = step.organisation_id AND cause.case_id = step.case_id
            AND cause.key = ANY(step.depends_on) AND cause.status::text = 'open')
      ORDER BY step.due_on, share.id, step.id LIMIT ${MOST}`,
    database.$queryRaw<(CaseOfDay & { stepId: string; key: string; title: string; at: Date })[]>`
      SELECT ${head}, step.id AS "stepId", step.key, step.title, comment.created_at AS at
      FROM ${SHARES}
      JOIN case_comment AS comment
        ON comment.organisation_id = share.organisation_id AND comment.share_id = share.id
      JOIN case_step AS step ON step.organisation_id = comment.organisation_id AND step.id = comment.step_id
      WHERE ${runs(reader)} AND 'steps' = ANY(share.scope) AND comment.deleted_at IS NULL
        AND NOT comment.is_from_partner AND comment.created_at >= ${addDays(today, -COMMENT_DAYS)}::date
        AND NOT EXISTS (
          SELECT FROM case_comment AS answer
          WHERE answer.organisation_id = comment.organisation_id AND answer.share_id = comment.share_id
            AND answer.step_id = comment.step_id AND answer.is_from_partner AND answer.deleted_at IS NULL
            AND answer.created_at > comment.created_at)
      ORDER BY comment.created_at DESC LIMIT ${MOST}`,
    database.$queryRaw<(CaseOfDay & { endsOn: string })[]>`
      SELECT ${head}, share.ends_on::text AS "endsOn" FROM ${SHARES}
      WHERE ${runs(reader)} AND share.last_viewed_at IS NULL
      ORDER BY share.id DESC LIMIT ${MOST}`,
    database.chamberAdviser.findUnique({
      where: { organisationId_personId: { organisationId: partnerId, personId } },
      select: { _count: { select: { members: { where: { status: 'active' } } } } },
    }),
  ]);
  const titled = <Row extends { key: string; title: string }>({ key, title, ...row }: Row) => ({
    ...row,
    title: stepTitleIn({ key, title }, language),
  });
  return {
    steps: steps.map((row) => ({
      ...titled(row),
      actor: ACTORS.find((actor) => actor === row.actor) ?? 'other',
      isOverdue: row.dueOn < today,
    })),
    comments: comments.map(titled),
    newShares,
    members: adviser?._count.members ?? null,
  };
}

const SHARES = Prisma.sql`
  case_share AS share
  JOIN hiring_case AS found ON found.organisation_id = share.organisation_id AND found.id = share.case_id
  JOIN organisation AS employer ON employer.id = share.organisation_id`;

/** The same conditions as `runningFor`. */
function runs({ partnerId, personId, standsInFor = [], today }: ShareReader): Prisma.Sql {
  return Prisma.sql`share.partner_id = ${partnerId} AND share.ended_at IS NULL AND share.ends_on >= ${today}::date
    AND (share.adviser_id IS NULL OR share.adviser_id = ANY(${[personId, ...standsInFor]}::text[]))`;
}
