import { createHash } from 'node:crypto';

import { addressOf, type FolderContext } from './folder-context.server';

/**
 * Keeps something that was made from the case (the folder as one PDF, a ZIP). It does not count for the limit of the
 * case, because it can be made again.
 *
 * @throws StorageError; what `bytes` throws. Then nothing stays.
 */
export async function storeExport(
  app: FolderContext,
  input: { organisationId: string; caseId: string; mediaType: string; bytes: AsyncIterable<Uint8Array> },
): Promise<{ objectId: string; sha256: string; sizeBytes: number }> {
  const { organisationId, caseId, mediaType } = input;
  const object = { id: app.ids.next(), organisationId, caseId };
  await app.database.storedObject.create({
    data: { ...object, use: 'export', sizeBytes: 0, createdAt: app.clock.now() },
  });
  const hash = createHash('sha256');
  let sizeBytes = 0;
  async function* measured() {
    for await (const chunk of input.bytes) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      yield chunk;
    }
  }
  try {
    const wrapped = await app.storage.put(addressOf(object), measured());
    const sha256 = hash.digest('hex');
    await app.database.storedObject.update({
      where: { organisationId_id: { organisationId, id: object.id } },
      data: { status: 'stored', mediaType, sizeBytes, sha256, ...wrapped, storedAt: app.clock.now() },
    });
    return { objectId: object.id, sha256, sizeBytes };
  } catch (error) {
    // The bytes, if there are any, go with the row: a trigger notes their removal.
    await app.database.storedObject.deleteMany({ where: object }).catch(() => undefined);
    throw error;
  }
}
