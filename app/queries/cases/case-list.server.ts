import type { CaseStatus, Prisma } from '#prisma/generated/client';
import { dayOfColumn } from '~/domain/cases/day-column';
import type { Database } from '~/platform/database.server';

export const CASE_STATUSES = [
  'draft',
  'planned',
  'active',
  'closed',
] as const satisfies readonly CaseStatus[];

export interface CaseListFilter {
  organisationId: string;
  /** Part of the title, or the case's number. */
  search: string;
  status: CaseStatus | null;
  /** Mark of the page: cases after it in the order of the list. */
  after: string | null;
}

export interface CaseRow {
  id: string;
  number: number;
  title: string;
  status: CaseStatus;
  updatedAt: Date;
  openSteps: number;
  doneSteps: number;
  /** The earliest day on which an open step is due; null without one. */
  nextDueOn: string | null;
}

export interface CaseList {
  rows: CaseRow[];
  /** Mark for the next page; null on the last one. */
  next: string | null;
  /** Whether the organisation has any case at all, whatever the filter. */
  isEmpty: boolean;
}

const PAGE_SIZE = 25;

/** Cases of the organisation, the last changed first. */
export async function caseList(database: Database, filter: CaseListFilter): Promise<CaseList> {
  const { organisationId } = filter;
  const [found, anyCase] = await Promise.all([
    database.hiringCase.findMany({
      where: { organisationId, AND: [matching(filter), afterMark(filter.after)] },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: PAGE_SIZE + 1,
      select: { id: true, number: true, title: true, status: true, updatedAt: true },
    }),
    database.hiringCase.findFirst({ where: { organisationId }, select: { id: true } }),
  ]);
  const shown = found.slice(0, PAGE_SIZE);
  const steps = await stepSummaries(
    database,
    organisationId,
    shown.map((row) => row.id),
  );
  return {
    rows: shown.map((row) => ({
      ...row,
      ...(steps.get(row.id) ?? { openSteps: 0, doneSteps: 0, nextDueOn: null }),
    })),
    next: found.length > PAGE_SIZE ? markOf(shown.at(-1)) : null,
    isEmpty: anyCase === null,
  };
}

function matching({ search, status }: CaseListFilter): Prisma.HiringCaseWhereInput {
  const text = search.trim();
  const number = /^#?(\d{1,9})$/.exec(text)?.[1];
  return {
    ...(status === null ? {} : { status }),
    ...(text === ''
      ? {}
      : {
          OR: [
            { title: { contains: withoutWildcards(text), mode: 'insensitive' } },
            ...(number === undefined ? [] : [{ number: Number(number) }]),
          ],
        }),
  };
}

/** Signs that LIKE would take for "anything" are looked for as they are. */
function withoutWildcards(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** The mark holds time and id of the last row: `2026-11-23T09:00:00.000Z_<id>`. A broken one begins at the start. */
function afterMark(mark: string | null): Prisma.HiringCaseWhereInput {
  const [time, id] = mark?.split('_') ?? [];
  const updatedAt = new Date(time ?? '');
  if (id === undefined || Number.isNaN(updatedAt.getTime())) return {};
  return { OR: [{ updatedAt: { lt: updatedAt } }, { updatedAt, id: { lt: id } }] };
}

function markOf(row: { id: string; updatedAt: Date } | undefined): string | null {
  return row === undefined ? null : `${row.updatedAt.toISOString()}_${row.id}`;
}

type StepSummary = Pick<CaseRow, 'openSteps' | 'doneSteps' | 'nextDueOn'>;

/** Open and done steps of all shown cases in one query. */
async function stepSummaries(
  database: Database,
  organisationId: string,
  caseIds: string[],
): Promise<Map<string, StepSummary>> {
  const summaries = new Map<string, StepSummary>();
  if (caseIds.length === 0) return summaries;
  const groups = await database.caseStep.groupBy({
    by: ['caseId', 'status'],
    where: { organisationId, caseId: { in: caseIds }, status: { in: ['open', 'done'] } },
    _count: true,
    _min: { dueOn: true },
  });
  for (const group of groups) {
    const summary = summaries.get(group.caseId) ?? { openSteps: 0, doneSteps: 0, nextDueOn: null };
    if (group.status === 'done') summary.doneSteps = group._count;
    else {
      summary.openSteps = group._count;
      summary.nextDueOn = group._min.dueOn && dayOfColumn(group._min.dueOn);
    }
    summaries.set(group.caseId, summary);
  }
  return summaries;
}
