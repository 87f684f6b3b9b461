import type { CalendarDate } from '~/domain/calendar/calendar-date';
import type { PaperState } from '~/domain/folder/paper';
import { paperState } from '~/domain/folder/paper-state';
import type { PlanDocument } from '~/domain/plan/contract';
import type { Database } from '~/platform/database.server';

import { papersOfCase } from './folder-rows.server';
import { mergedPapers } from './merged-papers.server';

export interface StepPaper {
  key: string;
  title: string;
  state: PaperState;
}

/** The papers of one step with their state in the folder, in the order of the plan. */
export async function getStepPapers(
  database: Database,
  {
    organisationId,
    caseId,
    documents,
    today,
  }: {
    organisationId: string;
    caseId: string;
    /** Of the step, as the plan has them. */
    documents: readonly PlanDocument[];
    today: CalendarDate;
  },
): Promise<StepPaper[]> {
  if (documents.length === 0) return [];
  const rows = await papersOfCase(database, { organisationId, caseId });
  // Names of people are not shown here.
  const papers = mergedPapers({ documents, rows, names: new Map(), language: 'de' });
  const stateOf = new Map(papers.map((paper) => [paper.key, paperState(paper, today)]));
  return documents.map(({ id, title }) => ({ key: id, title, state: stateOf.get(id) ?? 'missing' }));
}
