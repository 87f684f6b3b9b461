import { aMembership, anOrganisation, anOrganisationWithMember, aPerson } from '#tests/support/builders';
import { testContext, type TestContext } from '#tests/support/context';
import { entryOf } from '~/domain/directory/entry';
import type { Service } from '~/domain/directory/service';
import type { Database } from '~/platform/database.server';
import { SERVICE_COLUMNS, serviceOfRow } from '~/queries/directory/service-row.server';

/** An installation with its operator, and an employer whose owner has no business in the directory. */
export async function anOperatorScene(database: Database) {
  const context = testContext(database);
  const organisation = await anOrganisation(context, { kind: 'operator' });
  const operator = await aPerson(context);
  const colleague = await aPerson(context);
  for (const person of [operator, colleague])
    await aMembership(context, { organisation, person, role: 'operator' });
  const { person: owner } = await anOrganisationWithMember(context, { kind: 'employer', role: 'owner' });
  return { context, operator, colleague, owner };
}
export type OperatorScene = Awaited<ReturnType<typeof anOperatorScene>>;

export interface StoredService extends Service {
  revision: number;
  mergedIntoId: string | null;
}

export async function storedService({ database }: TestContext, id: string): Promise<StoredService> {
  const row = await database.directoryService.findUniqueOrThrow({
    where: { id },
    select: { ...SERVICE_COLUMNS, revision: true, mergedIntoId: true },
  });
  return { ...serviceOfRow(row), revision: row.revision, mergedIntoId: row.mergedIntoId };
}

export async function storedEntry(context: TestContext, id: string) {
  return entryOf(await storedService(context, id));
}

export async function historyOf({ database }: TestContext, serviceId: string) {
  return database.serviceChange.findMany({
    where: { serviceId, action: { not: 'created' } },
    orderBy: { revision: 'asc' },
    select: { action: true, reason: true, changes: true, actorId: true, revision: true },
  });
}
