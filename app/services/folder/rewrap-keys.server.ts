import { storageProblemOf } from '~/platform/storage/storage-error.server';

import { addressOf, type FolderContext } from './folder-context.server';

const BATCH = 500;

export interface RewrapReport {
  rewrapped: number;
  /** Files whose key no configured master key opens; they stay as they are. */
  failed: number;
  /** Ids of master keys that still open something. */
  stillUsed: string[];
}

/**
 * Puts the keys of all stored files under the present master key. Bytes are not touched, files stay readable all the
 * time, and it can be stopped and run again. Works over all organisations: only the operator's command calls it.
 */
export async function rewrapKeys(
  app: Pick<FolderContext, 'database' | 'storage' | 'log'>,
): Promise<RewrapReport> {
  const { database, storage } = app;
  const currentId = storage.currentKeyId();
  let rewrapped = 0;
  let failed = 0;
  let after = '';
  for (;;) {
    const rows = await database.storedObject.findMany({
      where: { status: 'stored', keyId: { not: currentId ?? '' }, id: { gt: after } },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: { id: true, organisationId: true, caseId: true, wrappedKey: true, keyId: true },
    });
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.id;
    for (const { wrappedKey, keyId, ...object } of rows) {
      if (wrappedKey === null || keyId === null) continue;
      try {
        const renewed = storage.rewrap({ address: addressOf(object), wrappedKey, keyId });
        // Only where nobody else did it meanwhile.
        const { count } = await database.storedObject.updateMany({
          where: { ...object, keyId, wrappedKey },
          data: renewed,
        });
        rewrapped += count;
      } catch (error) {
        if (storageProblemOf(error) === null) throw error;
        failed += 1;
      }
    }
  }
  const used = await database.storedObject.groupBy({ by: ['keyId'], where: { status: 'stored' } });
  return { rewrapped, failed, stillUsed: used.flatMap(({ keyId }) => keyId ?? []).sort() };
}
