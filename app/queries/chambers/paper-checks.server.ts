import { z } from 'zod';

import type { Database } from '~/platform/database.server';

export interface PaperCheckView {
  paperKey: string;
  verdict: string;
  note: string;
  byName: string;
  at: Date;
  fileIds: string[];
}

const MOST = 500;

/** The last result of the chamber for each paper of a case. */
export async function lastPaperChecks(
  database: Database,
  { organisationId, caseId, shareId }: { organisationId: string; caseId: string; shareId: string | null },
): Promise<Map<string, PaperCheckView>> {
  const rows = await database.chamberPaperCheck.findMany({
    where: { organisationId, caseId, ...(shareId === null ? {} : { shareId }) },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: MOST,
  });
  return new Map(
    rows.map(({ paperKey, verdict, note, checkedByName, at, fileIds }) => [
      paperKey,
      { paperKey, verdict, note, byName: checkedByName, at, fileIds },
    ]),
  );
}

/** The last results of one share with the titles of the papers, for the firm. */
export async function paperChecksOfShare(
  database: Database,
  of: { organisationId: string; caseId: string; shareId: string },
): Promise<(PaperCheckView & { title: string })[]> {
  const { organisationId, caseId } = of;
  const [checks, plan, papers] = await Promise.all([
    lastPaperChecks(database, of),
    database.casePlan.findFirst({
      where: { organisationId, caseId, supersededAt: null },
      orderBy: { version: 'desc' },
      select: { plan: true },
    }),
    database.folderPaper.findMany({ where: { organisationId, caseId }, select: { key: true, title: true } }),
  ]);
  const documents = plannedDocuments.safeParse(plan?.plan).data?.documents ?? [];
  const titleOf = new Map([
    ...papers.map(({ key, title }) => [key, title ?? key] as const),
    ...documents.map(({ id, title }) => [id, title] as const),
  ]);
  return [...checks.values()].map((check) => ({
    ...check,
    title: titleOf.get(check.paperKey) ?? check.paperKey,
  }));
}

/** Of a frozen plan only the names of its papers. */
const plannedDocuments = z.object({ documents: z.array(z.object({ id: z.string(), title: z.string() })) });
