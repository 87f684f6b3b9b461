import type { CaseStatus } from '#prisma/generated/client';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

/** What every page of a case shows above its own content. */
export interface CaseHeader {
  id: string;
  number: number;
  title: string;
  status: CaseStatus;
  openSteps: number;
  doneSteps: number;
}

/**
 * The head of one case.
 *
 * @throws AppError `not-found`, also for cases of other organisations
 */
export async function getCaseHeader(
  database: Database,
  organisationId: string,
  caseId: string,
): Promise<CaseHeader> {
  const [found, counts] = await Promise.all([
    database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: { id: true, number: true, title: true, status: true },
    }),
    database.caseStep.groupBy({ by: ['status'], where: { organisationId, caseId }, _count: true }),
  ]);
  if (found === null) throw notFound();
  const countOf = (status: 'open' | 'done') => counts.find((row) => row.status === status)?._count ?? 0;
  return { ...found, openSteps: countOf('open'), doneSteps: countOf('done') };
}
