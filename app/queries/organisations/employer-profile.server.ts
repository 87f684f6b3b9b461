import { isStateCode } from '~/domain/catalogue/states';
import { isBranch, type EmployerFacts } from '~/domain/organisations/employer-facts';
import type { Database, Transaction } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

export interface EmployerProfile {
  facts: EmployerFacts;
  /** Sent back with the form; saving fails if somebody else saved in between. */
  revision: number;
  updatedAt: Date;
  /** Nobody works there on 24 and 31 December. */
  closedOnHalfDays: boolean;
}

/**
 * The profile of one employer.
 *
 * @throws AppError `not-found` if the organisation has none
 */
export async function getEmployerProfile(
  database: Database | Transaction,
  organisationId: string,
): Promise<EmployerProfile> {
  const row = await database.employerProfile.findFirst({
    where: { organisationId, organisation: { kind: 'employer' } },
  });
  if (row === null) throw notFound();
  return {
    revision: row.revision,
    updatedAt: row.updatedAt,
    closedOnHalfDays: row.closedOnHalfDays,
    facts: {
      legalName: row.legalName,
      postalCode: row.postalCode,
      kreis: row.kreis,
      state: row.state !== null && isStateCode(row.state) ? row.state : null,
      chamberId: row.chamberId,
      employeeCount: row.employeeCount,
      branch: isBranch(row.branch) ? row.branch : null,
      boundByTariff: row.boundByTariff,
      trainsApprentices: row.trainsApprentices,
      temporaryAgency: row.temporaryAgency,
      careFacility: row.careFacility,
    },
  };
}
