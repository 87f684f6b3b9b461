import type { CaseStatus } from '#prisma/generated/client';
import { draftFromStored, type Draft } from '~/domain/cases/draft';
import type { Transaction } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

export interface LockedCase {
  id: string;
  number: number;
  status: CaseStatus;
  draft: Draft;
  draftRevision: number;
  createdAt: Date;
}

/**
 * Takes the case's row lock. Everything that changes a case starts here, so that two presses of a button, two tabs or
 * two colleagues run one after the other and the second sees what the first did.
 *
 * @throws AppError `not-found`, also for cases of other organisations
 */
export async function lockCase(
  transaction: Transaction,
  organisationId: string,
  caseId: string,
): Promise<LockedCase> {
  const rows = await transaction.$queryRaw<Array<Omit<LockedCase, 'draft'> & { draft: unknown }>>`
    SELECT id, number, status::text AS status, draft, draft_revision AS "draftRevision", created_at AS "createdAt"
    FROM hiring_case WHERE organisation_id = ${organisationId} AND id = ${caseId} FOR NO KEY UPDATE`;
  const row = rows[0];
  if (row === undefined) throw notFound();
  return { ...row, draft: draftFromStored(row.draft) };
}
