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
