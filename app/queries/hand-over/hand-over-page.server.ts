import { dayOfColumn } from '~/domain/cases/day-column';
import { folderReadiness, type FolderReadiness } from '~/domain/folder/readiness';
import type { OutputKind, OutputProblem } from '~/domain/hand-over/output';
import { visitsOf } from '~/domain/hand-over/visit';
import type { Language } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import { frozenPlan } from '~/queries/cases/frozen-plan.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { getCaseFolder } from '~/queries/folder/case-folder.server';

import { receiptsOfCase, type CaseReceipt } from './case-receipts.server';

/** PDFs on the page; older ones are gone after some days anyway. */
const MOST_OUTPUTS = 12;

export interface HandOverPage {
  isClosed: boolean;
  hasPlan: boolean;
  fileCount: number;
  readiness: FolderReadiness;
  /** Titles of papers by key. */
  titles: Record<string, string>;
  receipt: CaseReceipt | null;
  visits: { key: string; title: string; day: string | null }[];
  outputs: OutputLine[];
}

export interface OutputLine {
  id: string;
  kind: OutputKind;
  stepTitle: string | null;
  language: string;
  status: 'waiting' | 'making' | 'made' | 'failed';
  done: number;
  total: number;
  pageCount: number | null;
  sizeBytes: number | null;
  problems: OutputProblem[];
  createdAt: Date;
  expiresAt: Date;
}

/**
 * What can be handed out of a case, what was made, and whether the papers are complete.
 *
 * @throws AppError `not-found`
 */
export async function handOverPage(
  app: Pick<AppContext, 'database'>,
  of: { organisationId: string; caseId: string; language: Language; today: string },
): Promise<HandOverPage> {
  const { organisationId, caseId, language, today } = of;
  const { database } = app;
  const [folder, receipts, rows, current, directory] = await Promise.all([
    getCaseFolder(database, of),
    receiptsOfCase(database, of, 1),
    database.folderOutput.findMany({
      where: { organisationId, caseId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: MOST_OUTPUTS,
      include: { object: { select: { sizeBytes: true } } },
    }),
    database.casePlan.findFirst({
      where: { organisationId, caseId, supersededAt: null },
      orderBy: { version: 'desc' },
      select: { id: true, steps: { select: { key: true, fixedOn: true, status: true } } },
    }),
    directoryOf(app),
  ]);
  const plan =
    current === null
      ? null
      : (await frozenPlan(database, { organisationId, planId: current.id, language, directory })).plan;
  const titleOf = (key: string | null) => plan?.steps.find(({ id }) => id === key)?.title ?? key;
  const rowOf = (key: string) => current?.steps.find((step) => step.key === key);
  return {
    isClosed: folder.status === 'closed',
    hasPlan: plan !== null,
    fileCount: folder.papers.reduce((count, { files }) => count + files.length, 0),
    readiness: folderReadiness(folder.papers, today),
    titles: Object.fromEntries(folder.papers.map(({ key, title }) => [key, title])),
    receipt: receipts[0] ?? null,
    visits: (plan === null ? [] : visitsOf(plan))
      .filter(({ id }) => rowOf(id)?.status === 'open')
      .map(({ id, title }) => {
        const fixedOn = rowOf(id)?.fixedOn ?? null;
        return { key: id, title, day: fixedOn && dayOfColumn(fixedOn) };
      }),
    outputs: rows.map((row) => ({
      id: row.id,
      kind: row.kind === 'appointment' ? 'appointment' : 'folder',
      stepTitle: titleOf(row.stepKey),
      language: row.language,
      status: row.status,
      done: row.doneCount,
      total: row.totalCount,
      pageCount: row.pageCount,
      sizeBytes: row.object?.sizeBytes ?? null,
      // Only `makeOutput` writes them.
      problems: row.problems as unknown as OutputProblem[],
      createdAt: row.createdAt,
      expiresAt: row.expiresAt,
    })),
  };
}
