import type { CaseStatus } from '#prisma/generated/client';
import { chooseSteps, isShown, type ChosenSteps } from '~/domain/candidate/steps';
import { dayOfColumn } from '~/domain/cases/day-column';
import type { StepPlan } from '~/domain/plan/contract';
import { stepTitleIn } from '~/domain/work/step-words';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { frozenPlan } from '../cases/frozen-plan.server';
import { directoryOf } from '../directory/directory-snapshot.server';

/** A step as the candidate sees it. Days are calendar dates. */
export interface CandidateStep {
  id: string;
  key: string;
  status: 'open' | 'done';
  actor: string;
  phase: string;
  title: string;
  dueOn: string | null;
  doneOn: string | null;
  fixedOn: string | null;
  dependsOn: string[];
  /** What to do, in the language of the plan. */
  text: string | null;
  /** Titles of the papers that it needs. */
  papers: string[];
  /** The candidate's report that waits for HR: the day. */
  reportedOn: string | null;
  /** The newest report was not confirmed. */
  isDeclined: boolean;
  /** Every step before it is done. */
  canStart: boolean;
}

export interface CandidatePlan {
  status: CaseStatus;
  hasPlan: boolean;
  /** The language that the texts of the plan are in. */
  textLanguage: 'de' | 'en';
  steps: ChosenSteps<CandidateStep>;
  /** For the contacts; null without a plan. */
  plan: StepPlan | null;
}

/**
 * What the candidate sees of the accepted plan: their own steps and those that concern them. Money, findings, routes and
 * everything that colleagues write to each other stay behind.
 *
 * @throws AppError `not-found`
 */
export async function candidatePlan(
  database: Database,
  of: { organisationId: string; caseId: string; language: 'de' | 'en' },
): Promise<CandidatePlan> {
  const { organisationId, caseId, language } = of;
  const [found, reports, directory] = await Promise.all([
    database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: {
        status: true,
        plans: {
          where: { supersededAt: null },
          orderBy: { version: 'desc' },
          take: 1,
          select: { id: true },
        },
        steps: {
          where: { organisationId, status: { not: 'dropped' } },
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          select: {
            id: true,
            key: true,
            status: true,
            actor: true,
            phase: true,
            title: true,
            dueOn: true,
            doneOn: true,
            fixedOn: true,
            dependsOn: true,
          },
        },
      },
    }),
    database.candidateReport.findMany({
      where: { organisationId, caseId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { stepId: true, doneOn: true, outcome: true },
    }),
    directoryOf({ database }),
  ]);
  if (found === null) throw notFound();
  const planId = found.plans[0]?.id;
  const plan =
    planId === undefined
      ? null
      : (await frozenPlan(database, { organisationId, planId, language, directory })).plan;
  const ofPlan = new Map(plan?.steps.map((step) => [step.id, step]));
  const paperTitles = new Map(plan?.documents.map((paper) => [paper.id, paper.title]));
  // The newest report of a step counts; a withdrawn one leaves nothing.
  const reportOf = new Map(reports.map((report) => [report.stepId, report]));
  const open = new Set(found.steps.filter((step) => step.status === 'open').map((step) => step.key));
  const rows = found.steps.flatMap((step): CandidateStep[] => {
    if (step.status === 'dropped') return [];
    const source = ofPlan.get(step.key);
    const report = reportOf.get(step.id);
    const fixedOn = step.fixedOn && dayOfColumn(step.fixedOn);
    const row = {
      ...step,
      status: step.status,
      // The plan knows the words of its time; the catalogue helps where it has none in this language.
      title: source?.title ?? stepTitleIn(step, language),
      dueOn: step.dueOn && dayOfColumn(step.dueOn),
      doneOn: step.doneOn && dayOfColumn(step.doneOn),
      fixedOn,
      text: null,
      papers: [],
      reportedOn: null,
      isDeclined: false,
      canStart: step.dependsOn.every((key) => !open.has(key)),
    };
    // What is not shown only says whose turn it is.
    if (!isShown(row)) return [row];
    return [
      {
        ...row,
        text: source?.text ?? null,
        papers: (source?.documents ?? []).flatMap((id) => paperTitles.get(id) ?? []),
        reportedOn: report?.outcome === null ? dayOfColumn(report.doneOn) : null,
        isDeclined: report?.outcome === 'declined' && step.status === 'open',
      },
    ];
  });
  return {
    status: found.status,
    hasPlan: plan !== null,
    textLanguage: plan?.language ?? language,
    steps: chooseSteps(rows),
    plan,
  };
}
