import { Prisma } from '#prisma/generated/client';
import type { CalendarDate } from '~/domain/calendar';
import { isCalendarDate } from '~/domain/calendar';
import { ACTORS, type Actor } from '~/domain/plan/contract/vocabulary';
import type { TodayView, WorkLine } from '~/domain/work/views';
import type { Database } from '~/platform/database.server';

import {
  CAN_START,
  WORK_COLUMNS,
  WORK_TABLES,
  workLines,
  type LineReader,
  type WorkRow,
} from './work-lines.server';

export interface TodayFilter extends LineReader {
  view: TodayView;
  /** Only steps that this actor of the plan has to do. */
  who: Actor | null;
  /** Steps whose turn has not come as well. */
  withLater: boolean;
  /** Mark of the page. */
  after: string | null;
}

export interface TodayPage {
  lines: WorkLine[];
  /** Mark of the next page; null on the last one. */
  next: string | null;
  /** How many steps stand in each view, whatever `who`. */
  counts: Record<TodayView, number>;
  /** How many steps wait for each actor, in the view `waiting`; the most first. */
  waiting: { who: Actor; count: number }[];
  /** Cases that wait for facts or for the plan to be accepted. */
  unfinishedCases: { id: string; number: number; title: string; status: 'draft' | 'planned' }[];
  /** The organisation has no case at all. */
  isEmpty: boolean;
}

const PAGE_SIZE = 50;
const MAX_CASES = 5;

/** Open steps of all running cases by due day, the most overdue first. */
export async function getToday(database: Database, filter: TodayFilter): Promise<TodayPage> {
  const { organisationId } = filter;
  const [rows, counts, unfinished, anyCase] = await Promise.all([
    database.$queryRaw<WorkRow[]>`
      SELECT ${WORK_COLUMNS} FROM ${WORK_TABLES}
      WHERE ${workOf(filter)} AND ${viewOf(filter)} AND ${whoOf(filter)} AND ${afterOf(filter.after)}
      ORDER BY step.due_on, step.id LIMIT ${PAGE_SIZE + 1}`,
    countsOf(database, filter),
    database.hiringCase.findMany({
      where: { organisationId, status: { in: ['draft', 'planned'] } },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: MAX_CASES,
      select: { id: true, number: true, title: true, status: true },
    }),
    database.hiringCase.findFirst({ where: { organisationId }, select: { id: true } }),
  ]);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    lines: await workLines(database, filter, shown),
    next: rows.length > PAGE_SIZE && last ? `${last.dueOn}_${last.id}` : null,
    ...counts,
    unfinishedCases: unfinished.flatMap(({ status, ...rest }) =>
      status === 'draft' || status === 'planned' ? [{ ...rest, status }] : [],
    ),
    isEmpty: anyCase === null,
  };
}

/** Open, dated steps of running cases whose turn has come. */
function workOf({ organisationId, withLater }: TodayFilter): Prisma.Sql {
  return Prisma.sql`step.organisation_id = ${organisationId} AND step.status = 'open' AND step.due_on IS NOT NULL
    AND found.status = 'active' AND (${withLater} OR ${CAN_START})`;
}

function viewOf(filter: TodayFilter): Prisma.Sql {
  const conditions = conditionsOf(filter);
  return conditions[filter.view];
}

/** A step that is put aside stands only under `snoozed`; but what is overdue stays in sight. */
function conditionsOf({ personId, today }: TodayFilter): Record<TodayView, Prisma.Sql> {
  const isAwake = Prisma.sql`coalesce(step.snoozed_until, '-infinity') <= ${today}::date`;
  return {
    team: isAwake,
    mine: Prisma.sql`(step.owner_id = ${personId} OR step.deputy_id = ${personId}) AND ${isAwake}`,
    overdue: Prisma.sql`step.due_on < ${today}::date`,
    waiting: Prisma.sql`step.actor <> 'employer' AND ${isAwake}`,
    snoozed: Prisma.sql`step.snoozed_until > ${today}::date`,
  };
}

function whoOf({ who }: TodayFilter): Prisma.Sql {
  return who === null ? Prisma.sql`true` : Prisma.sql`step.actor = ${who}`;
}

/** `2027-01-20_<id>`: what comes after that step. A broken mark begins at the start. */
function afterOf(mark: string | null): Prisma.Sql {
  const [day, id] = mark?.split('_') ?? [];
  if (!isCalendarDate(day) || id === undefined) return Prisma.sql`true`;
  return Prisma.sql`(step.due_on, step.id) > (${day satisfies CalendarDate}::date, ${id})`;
}

async function countsOf(
  database: Database,
  filter: TodayFilter,
): Promise<Pick<TodayPage, 'counts' | 'waiting'>> {
  const is = conditionsOf(filter);
  const groups = await database.$queryRaw<({ actor: string } & Record<TodayView, number>)[]>`
    SELECT step.actor,
           (count(*) FILTER (WHERE ${is.team}))::int AS team, (count(*) FILTER (WHERE ${is.mine}))::int AS mine,
           (count(*) FILTER (WHERE ${is.overdue}))::int AS overdue,
           (count(*) FILTER (WHERE ${is.waiting}))::int AS waiting,
           (count(*) FILTER (WHERE ${is.snoozed}))::int AS snoozed
    FROM case_step AS step
    JOIN hiring_case AS found ON found.organisation_id = step.organisation_id AND found.id = step.case_id
    WHERE ${workOf(filter)}
    GROUP BY step.actor`;
  const sum = (view: TodayView) => groups.reduce((total, group) => total + group[view], 0);
  return {
    counts: {
      team: sum('team'),
      mine: sum('mine'),
      overdue: sum('overdue'),
      waiting: sum('waiting'),
      snoozed: sum('snoozed'),
    },
    waiting: ACTORS.flatMap((who) => {
      const count = groups.find((group) => group.actor === who)?.waiting ?? 0;
      return count === 0 ? [] : [{ who, count }];
    }).sort((left, right) => right.count - left.count),
  };
}
