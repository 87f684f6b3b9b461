import type { CaseStatus } from '#prisma/generated/client';
import { draftFromStored, type Draft } from '~/domain/cases/draft';
import type { EmployerFacts } from '~/domain/organisations/employer-facts';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { getEmployerProfile } from '../organisations/employer-profile.server';

export interface CaseFacts {
  status: CaseStatus;
  draft: Draft;
  /** Sent back with each form; saving over newer values is refused. */
  draftRevision: number;
  /** Facts of the company profile, which fill every case. */
  employer: EmployerFacts;
}

/**
 * The facts of one case as typed.
 *
 * @throws AppError `not-found`
 */
export async function getCaseFacts(
  database: Database,
  organisationId: string,
  caseId: string,
): Promise<CaseFacts> {
  const [found, profile] = await Promise.all([
    database.hiringCase.findUnique({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: { status: true, draft: true, draftRevision: true },
    }),
    getEmployerProfile(database, organisationId),
  ]);
  if (found === null) throw notFound();
  return { ...found, draft: draftFromStored(found.draft), employer: profile.facts };
}
