import { dayOfColumn } from '~/domain/cases/day-column';
import { folderReadiness, type FolderReadiness } from '~/domain/folder/readiness';
import type { OutputKind, OutputProblem } from '~/domain/hand-over/output';
import { papersOfStep, visitsOf } from '~/domain/hand-over/visit';
import type { Language } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import { frozenPlan } from '~/queries/cases/frozen-plan.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { getCaseFolder } from '~/queries/folder/case-folder.server';

import { newestReceipts, type CaseReceipt } from './case-receipts.server';

/** PDFs on the page; older ones are gone after some days anyway. */
const MOST_OUTPUTS = 12;

export interface HandOverPage {
  isClosed: boolean;
  hasPlan: boolean;
  fileCount: number;
  /** The step whose papers are looked at; null: those of the whole plan. */
  scope: { key: string; title: string } | null;
  /** Of the papers that are looked at. */
  readiness: FolderReadiness;
  /** Titles of papers by key. */
  titles: Record<string, string>;
  /** For the papers that are looked at. */
  receipt: CaseReceipt | null;
  /** Open steps that need papers, in the order of the plan. */
  steps: StepScope[];
  visits: { key: string; title: string; day: string | null }[];
  outputs: OutputLine[];
}

export interface StepScope {
  key: string;
  title: string;
  wanted: number;
  ready: number;
  /** Of the newest receipt for the papers of this step. */
  receipt: 'valid' | 'superseded' | null;
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
  of: {
    organisationId: string;
    caseId: string;
    language: Language;
    today: string;
    /** The step whose papers are looked at, as the address says. */
    stepKey: string | null;
  },
): Promise<HandOverPage> {
  const { organisationId, caseId, language, today } = of;
  const { database } = app;
  const [folder, receipts, rows, current, directory] = await Promise.all([
    getCaseFolder(database, of),
    newestReceipts(database, of),
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
  const openSteps = (plan?.steps ?? []).filter(({ id }) => rowOf(id)?.status === 'open');
  const receiptFor = (key: string | null) => receipts.find(({ stepKey }) => stepKey === key) ?? null;
  const steps = openSteps.flatMap(({ id, title }): StepScope[] => {
    const { wanted, ready } = folderReadiness(papersOfStep(folder.papers, id), today);
    if (wanted === 0) return [];
    return [{ key: id, title, wanted, ready, receipt: receiptFor(id)?.state.state ?? null }];
  });
  const scope = steps.find(({ key }) => key === of.stepKey) ?? null;
  const looked = scope === null ? folder.papers : papersOfStep(folder.papers, scope.key);
  return {
    isClosed: folder.status === 'closed',
    hasPlan: plan !== null,
    fileCount: folder.papers.reduce((count, { files }) => count + files.length, 0),
    scope: scope === null ? null : { key: scope.key, title: scope.title },
    readiness: folderReadiness(looked, today),
    titles: Object.fromEntries(folder.papers.map(({ key, title }) => [key, title])),
    receipt: receiptFor(scope?.key ?? null),
    steps,
    visits: visitsOf({ steps: openSteps }).map(({ id, title }) => {
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
