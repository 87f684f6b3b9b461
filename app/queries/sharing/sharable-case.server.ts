import { dayOfColumn } from '~/domain/cases/day-column';
import { workplaceState } from '~/domain/cases/workplace-state';
import { findOccupation } from '~/domain/catalogue';
import { ACTORS } from '~/domain/plan/contract/vocabulary';
import { plannedSteps, sharableWords } from '~/domain/sharing/planned-steps';
import type { SharableCase, SharableComment, SharableStep } from '~/domain/sharing/sharable-case';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { getCasePlan, type CasePlanPage } from '../cases/case-plan.server';
import { WORK_COLUMNS, WORK_TABLES, workLines, type WorkRow } from '../work/work-lines.server';
import { sharablePapers } from './sharable-papers.server';

export interface SharableReader {
  organisationId: string;
  caseId: string;
  /** The share whose conversation belongs to it; null: it is being prepared. */
  shareId: string | null;
  /** Who shares or shared it. */
  sharedById: string;
  language: Language;
  /** The calendar date of today. */
  today: string;
}

/**
 * Everything of a case that a share may draw from. The result goes through `sharedView` before it goes anywhere.
 *
 * @throws AppError `not-found`, also for cases of other organisations
 */
export async function getSharableCase(database: Database, reader: SharableReader): Promise<SharableCase> {
  const { organisationId, caseId, shareId, today, language } = reader;
  const page = await getCasePlan(database, { organisationId, caseId, today, language, wantsLive: false });
  const plan = page.state === 'incomplete' ? null : page.plan;
  const [found, sharedBy, steps, comments, papers] = await Promise.all([
    database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: {
        number: true,
        title: true,
        status: true,
        organisation: { select: { name: true } },
        candidateAccesses: {
          where: { organisationId },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
          take: 1,
          select: { addressee: true, email: true },
        },
      },
    }),
    database.membership.findUnique({
      where: { organisationId_personId: { organisationId, personId: reader.sharedById } },
      select: { person: { select: { name: true, email: true } } },
    }),
    stepsOf(database, reader, page),
    shareId === null ? [] : commentsOf(database, { organisationId, shareId }),
    sharablePapers(database, { organisationId, caseId, documents: plan?.documents ?? [], today }),
  ]);
  if (found === null) throw notFound();
  const [candidate] = found.candidateAccesses;
  const occupation = page.state === 'incomplete' ? null : (findOccupation(page.occupationId ?? '') ?? null);
  return {
    shareId,
    number: found.number,
    title: found.title,
    employerName: found.organisation.name,
    sharedBy: sharedBy?.person ?? null,
    status: found.status,
    occupation: occupation?.name[language] ?? null,
    state: page.state === 'incomplete' ? null : workplaceState(page.request),
    route: plan?.routes.find((route) => route.id === plan.plannedRouteId)?.title ?? null,
    lawCheckedOn: plan?.lawCheckedOn ?? null,
    steps,
    comments,
    papers,
    candidate: { name: candidate?.addressee.trim() || null, email: candidate?.email ?? null },
  };
}

type ShownPage = Exclude<CasePlanPage, { state: 'incomplete' }>;

/** Steps as work once the plan is accepted, before that as the plan draws them. */
async function stepsOf(
  database: Database,
  reader: SharableReader,
  page: CasePlanPage,
): Promise<SharableStep[]> {
  if (page.state === 'incomplete') return [];
  return page.state === 'live' ? plannedSteps(page.plan, page.steps) : workedSteps(database, reader, page);
}

async function workedSteps(
  database: Database,
  { organisationId, caseId, sharedById, today, language }: SharableReader,
  { plan }: ShownPage,
): Promise<SharableStep[]> {
  const [rows, open] = await Promise.all([
    database.caseStep.findMany({
      where: { organisationId, caseId, status: { not: 'dropped' } },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        key: true,
        actor: true,
        status: true,
        startsOn: true,
        dueOn: true,
        doneOn: true,
        isCritical: true,
        dependsOn: true,
        owner: { select: { name: true } },
      },
    }),
    database.$queryRaw<WorkRow[]>`
      SELECT ${WORK_COLUMNS} FROM ${WORK_TABLES}
      WHERE step.organisation_id = ${organisationId} AND step.case_id = ${caseId} AND step.status = 'open'`,
  ]);
  const lines = await workLines(database, { organisationId, personId: sharedById, today, language }, open);
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const openKeys = new Set(rows.filter((row) => row.status === 'open').map((row) => row.key));
  const planned = new Map(plan.steps.map((step) => [step.id, step]));
  return rows.flatMap((row): SharableStep[] => {
    const step = planned.get(row.key);
    if (step === undefined || row.status === 'dropped') return [];
    const dueOn = row.dueOn && dayOfColumn(row.dueOn);
    return [
      {
        ...sharableWords(step),
        actor: ACTORS.find((actor) => actor === row.actor) ?? step.actor,
        id: row.id,
        key: row.key,
        status: row.status,
        startsOn: dayOfColumn(row.startsOn),
        dueOn,
        doneOn: row.doneOn && dayOfColumn(row.doneOn),
        isCritical: row.isCritical,
        isOverdue: row.status === 'open' && dueOn !== null && dueOn < today,
        canStart: row.dependsOn.every((key) => !openKeys.has(key)),
        waiting: lineOf.get(row.id)?.waiting ?? null,
        ownerName: row.owner?.name ?? null,
      },
    ];
  });
}

/** More than a year of a lively conversation; what is older stays in the step at the employer. */
const MOST_COMMENTS = 500;

async function commentsOf(
  database: Database,
  { organisationId, shareId }: { organisationId: string; shareId: string },
): Promise<SharableComment[]> {
  const rows = await database.caseComment.findMany({
    where: { organisationId, shareId, stepId: { not: null } },
    orderBy: { id: 'desc' },
    take: MOST_COMMENTS,
  });
  const people = await database.person.findMany({
    where: { id: { in: [...new Set(rows.map((row) => row.authorId))] } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  return rows
    .map((row) => ({
      id: row.id,
      stepId: row.stepId ?? '',
      shareId: row.shareId,
      side: row.isFromPartner ? ('partner' as const) : ('employer' as const),
      authorId: row.authorId,
      authorName: nameOf.get(row.authorId) ?? null,
      text: row.text,
      revision: row.revision,
      at: row.createdAt,
      isWithdrawn: row.deletedAt !== null,
    }))
    .reverse();
}
