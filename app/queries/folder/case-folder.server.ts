import type { CaseStatus } from '#prisma/generated/client';
import { draftFromStored } from '~/domain/cases/draft';
import type { CalendarDate } from '~/domain/calendar/calendar-date';
import type { FolderPaper } from '~/domain/folder/paper';
import type { PlanDocument } from '~/domain/plan/contract';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { frozenPlan } from '../cases/frozen-plan.server';
import { livePlan } from '../cases/live-plan.server';
import { directoryOf } from '../directory/directory-snapshot.server';
import { getEmployerProfile } from '../organisations/employer-profile.server';
import { papersOfCase, personNames } from './folder-rows.server';
import { mergedPapers } from './merged-papers.server';

export interface FolderReader {
  organisationId: string;
  caseId: string;
  today: CalendarDate;
  language: Language;
}

/** The folder of one case, as pages and exports show it. */
export interface CaseFolder {
  caseId: string;
  caseNumber: number;
  caseTitle: string;
  status: CaseStatus;
  /** Null: no plan is accepted, so the papers are those of what the facts give today. */
  planVersion: number | null;
  /** In which language the words of the papers are; null: there is no plan yet. */
  planLanguage: Language | null;
  /** Of all files, replaced ones and uploads under way included. */
  usedBytes: number;
  /** In the order of the sections, within them in the order of the plan; papers of one's own last. */
  papers: FolderPaper[];
}

/**
 * What the plan wants and what is there, version by version.
 *
 * @throws AppError `not-found`, also for cases of other organisations
 */
export async function getCaseFolder(database: Database, reader: FolderReader): Promise<CaseFolder> {
  const { organisationId, caseId, language } = reader;
  const [found, rows, used, directory] = await Promise.all([
    database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: {
        number: true,
        title: true,
        status: true,
        draft: true,
        plans: {
          where: { organisationId, supersededAt: null },
          select: { id: true, version: true },
          take: 1,
        },
      },
    }),
    papersOfCase(database, { organisationId, caseId }),
    database.storedObject.aggregate({
      where: { organisationId, caseId, use: 'file' },
      _sum: { sizeBytes: true },
    }),
    directoryOf({ database }),
  ]);
  if (found === null) throw notFound();
  const [accepted] = found.plans;
  const [plan, names] = await Promise.all([
    accepted === undefined
      ? proposedPlan(database, { ...reader, draft: found.draft })
      : frozenPlan(database, { organisationId, planId: accepted.id, language, directory }),
    personNames(database, rows),
  ]);
  const documents: readonly PlanDocument[] = plan?.plan.documents ?? [];
  return {
    caseId,
    caseNumber: found.number,
    caseTitle: found.title,
    status: found.status,
    planVersion: accepted?.version ?? null,
    planLanguage: plan?.plan.language ?? null,
    usedBytes: used._sum.sizeBytes ?? 0,
    papers: mergedPapers({ documents, rows, names, language }),
  };
}

/** What the facts of today give; null while too much is missing for a plan. */
async function proposedPlan(
  database: Database,
  { organisationId, today, language, draft }: FolderReader & { draft: unknown },
) {
  const [profile, directory] = await Promise.all([
    getEmployerProfile(database, organisationId),
    directoryOf({ database }),
  ]);
  const live = livePlan({
    draft: draftFromStored(draft),
    facts: profile.facts,
    asOf: today,
    language,
    directory,
  });
  return live.state === 'incomplete' ? null : live;
}
