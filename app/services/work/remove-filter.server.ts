import type { CaseContext } from '~/services/cases/case-context.server';

/** Deletes one of the person's own filters. One that is gone already is no error. */
export async function removeFilter(
  app: Pick<CaseContext, 'database'>,
  { organisationId, personId, filterId }: { organisationId: string; personId: string; filterId: string },
): Promise<void> {
  await app.database.savedFilter.deleteMany({ where: { organisationId, personId, id: filterId } });
}
