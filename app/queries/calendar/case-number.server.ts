import type { Database } from '~/platform/database.server';

/** The number of a case of the organisation, or null where it has none of this id. */
export async function caseNumberOf(
  database: Database,
  { organisationId, caseId }: { organisationId: string; caseId: string },
): Promise<number | null> {
  const found = await database.hiringCase.findUnique({
    where: { organisationId_id: { organisationId, id: caseId } },
    select: { number: true },
  });
  return found?.number ?? null;
}
