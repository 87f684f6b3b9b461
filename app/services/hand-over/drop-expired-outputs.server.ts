import type { HandOverContext } from './hand-over-context.server';

const BATCH = 200;

/** Deletes made PDFs whose days are over, with their bytes; they can be made again. */
export async function dropExpiredOutputs({
  database,
  clock,
}: Pick<HandOverContext, 'database' | 'clock'>): Promise<number> {
  const rows = await database.folderOutput.findMany({
    where: { expiresAt: { lt: clock.now() } },
    take: BATCH,
    select: { id: true, organisationId: true, objectId: true },
  });
  for (const { id, organisationId, objectId } of rows) {
    // The row of an output goes with its object; one without an object goes by itself.
    if (objectId !== null)
      await database.storedObject.deleteMany({ where: { organisationId, id: objectId } });
    await database.folderOutput.deleteMany({ where: { organisationId, id } });
  }
  return rows.length;
}
