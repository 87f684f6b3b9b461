import type { OrganisationKind } from '~/domain/organisations/roles';
import type { Database, Transaction } from '~/platform/database.server';

/**
 * What is charged: the active cases of a firm (a plan was accepted and the case is not closed), the active members of a
 * chamber. Drafts cost nothing.
 */
export async function countedUnits(
  database: Database | Transaction,
  { organisationId, kind }: { organisationId: string; kind: OrganisationKind },
): Promise<number> {
  if (kind === 'employer') return database.hiringCase.count({ where: { organisationId, status: 'active' } });
  if (kind === 'chamber')
    return database.chamberMembership.count({ where: { organisationId, status: 'active' } });
  return 0;
}

/** Cases that are not closed: what the free allowance is measured by. */
export async function openCases(database: Database | Transaction, organisationId: string): Promise<number> {
  return database.hiringCase.count({ where: { organisationId, status: { not: 'closed' } } });
}

/** Whether this very form has made its case already. */
export async function hasCaseOf(
  database: Database,
  { organisationId, submissionKey }: { organisationId: string; submissionKey: string },
): Promise<boolean> {
  const found = await database.hiringCase.findUnique({
    where: { organisationId_submissionKey: { organisationId, submissionKey } },
    select: { id: true },
  });
  return found !== null;
}

/** Active cases beside this one. */
export async function otherActiveCases(
  database: Database,
  { organisationId, caseId }: { organisationId: string; caseId: string },
): Promise<number> {
  return database.hiringCase.count({ where: { organisationId, status: 'active', id: { not: caseId } } });
}
