import { MAX_CASE_BYTES, MAX_FILE_BYTES } from '~/domain/folder/limits';
import { isPlanPaper } from '~/domain/folder/paper-section';
import type { Transaction } from '~/platform/database.server';

import { lockCase } from '../cases/locked-case.server';
import type { FolderContext, Uploader } from './folder-context.server';
import type { Refusal } from '~/domain/folder/receive-outcome';

export interface UploadTarget {
  uploader: Uploader;
  caseId: string;
  /** Id of a plan's document, or of a paper of one's own. */
  paperKey: string;
  /** The file of this paper that the new one replaces, or null. */
  replaces: string | null;
}

export type Reservation =
  { ok: true; objectId: string; paperId: string; roomBytes: number } | { ok: false; reason: Refusal };

/**
 * Keeps room for a file before its first byte is written: the row counts from now on, so that uploads that run side by
 * side cannot pass the limit of the case together.
 *
 * @param declaredBytes the size as the sender says; null: not said, room for the largest file is kept
 */
export async function reserveRoom(
  app: FolderContext,
  { uploader, caseId, paperKey, replaces }: UploadTarget,
  declaredBytes: number | null,
): Promise<Reservation> {
  const { organisationId } = uploader;
  const wanted = declaredBytes ?? MAX_FILE_BYTES;
  if (wanted > MAX_FILE_BYTES) return { ok: false, reason: 'too-large' };
  return app.database.$transaction(async (transaction): Promise<Reservation> => {
    const found = await lockCase(transaction, organisationId, caseId);
    if (found.status === 'closed') return { ok: false, reason: 'case-closed' };
    const room = MAX_CASE_BYTES - (await usedBytes(transaction, { organisationId, caseId }));
    // Without a declared size a file may take what is left; it is stopped where the room ends.
    const roomBytes = declaredBytes === null ? Math.min(wanted, room) : wanted;
    if (roomBytes > room || roomBytes <= 0) return { ok: false, reason: 'quota' };
    const paperId = await paperOf(transaction, app, { uploader, caseId, paperKey });
    if (paperId === null) return { ok: false, reason: 'no-such-paper' };
    if (replaces !== null) {
      const current = await transaction.folderFile.count({
        where: { organisationId, caseId, paperId, id: replaces, replacedAt: null },
      });
      if (current === 0) return { ok: false, reason: 'changed-meanwhile' };
    }
    const objectId = app.ids.next();
    await transaction.storedObject.create({
      data: {
        id: objectId,
        organisationId,
        caseId,
        use: 'file',
        sizeBytes: roomBytes,
        createdAt: app.clock.now(),
      },
    });
    return { ok: true, objectId, paperId, roomBytes };
  });
}

/** Bytes of all files of a case, uploads under way included. */
export async function usedBytes(
  transaction: Transaction,
  { organisationId, caseId }: { organisationId: string; caseId: string },
): Promise<number> {
  const { _sum } = await transaction.storedObject.aggregate({
    where: { organisationId, caseId, use: 'file' },
    _sum: { sizeBytes: true },
  });
  return _sum.sizeBytes ?? 0;
}

/** The row of a paper; made now for one that a plan can want. Null: nobody knows this paper. */
export async function paperOf(
  transaction: Transaction,
  app: Pick<FolderContext, 'ids' | 'clock'>,
  {
    uploader,
    caseId,
    paperKey,
  }: { uploader: Pick<Uploader, 'organisationId' | 'personId'>; caseId: string; paperKey: string },
): Promise<string | null> {
  const { organisationId, personId } = uploader;
  const known = await transaction.folderPaper.findUnique({
    where: { organisationId_caseId_key: { organisationId, caseId, key: paperKey } },
    select: { id: true },
  });
  if (known !== null) return known.id;
  if (!isPlanPaper(paperKey)) return null;
  const id = app.ids.next();
  // The case is locked, so nobody else makes the same row now.
  await transaction.folderPaper.create({
    data: { id, organisationId, caseId, key: paperKey, createdById: personId, createdAt: app.clock.now() },
  });
  return id;
}
