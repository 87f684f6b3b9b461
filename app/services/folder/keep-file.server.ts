import type { Transaction } from '~/platform/database.server';

import { lockCase } from '../cases/locked-case.server';
import { recordCaseEvent } from '../cases/record-case-event.server';
import { planCaseReminders } from '../reminders/plan-case-reminders.server';
import type { FolderContext } from './folder-context.server';
import type { InspectedContent, WrittenBytes } from './receive-file.server';
import type { Refusal } from '~/domain/folder/receive-outcome';
import type { UploadTarget } from './reserve-room.server';

interface KeptFile extends UploadTarget {
  object: { id: string; organisationId: string; caseId: string };
  paperId: string;
  name: string;
  written: WrittenBytes;
  content: InspectedContent;
}

type Where = { paperKey: string; paperTitle: string | null };

type KeepOutcome =
  | { outcome: 'stored'; fileId: string; name: string; version: number }
  | { outcome: 'refused'; reason: Refusal; where: Where | null };

/**
 * Makes a file of bytes that are in the storage and were looked into. The case is locked, so of two equal files that
 * arrive together one is a duplicate, and a file is replaced once.
 *
 * @throws AppError `not-found` if the case was deleted meanwhile
 */
export async function keepFile(app: FolderContext, kept: KeptFile): Promise<KeepOutcome> {
  const { uploader, caseId, object, paperId, paperKey, written, content } = kept;
  const { organisationId } = uploader;
  const refused = (reason: Refusal, where: Where | null = null): KeepOutcome => ({
    outcome: 'refused',
    reason,
    where,
  });
  return app.database.$transaction(async (transaction) => {
    const { status } = await lockCase(transaction, organisationId, caseId);
    if (status === 'closed') return refused('case-closed');
    const same = await findSameFile(transaction, { ...object, sha256: written.sha256 });
    if (same !== null) return refused('duplicate', same);
    const earlier = await replacedFile(transaction, kept);
    if (earlier === 'gone') return refused('changed-meanwhile');
    const now = app.clock.now();
    const { mediaType, sizeBytes, sha256, wrappedKey, keyId } = content;
    const stored = await transaction.storedObject.updateMany({
      where: { ...object, status: 'writing' },
      data: { status: 'stored', mediaType, sizeBytes, sha256, wrappedKey, keyId, storedAt: now },
    });
    // The sweep took it for a forgotten one: nothing was lost but time.
    if (stored.count === 0) return refused('cut-off');
    const fileId = app.ids.next();
    if (earlier !== null)
      await transaction.folderFile.update({
        where: { organisationId_id: { organisationId, id: earlier.id } },
        data: { replacedAt: now },
      });
    const version = (earlier?.version ?? 0) + 1;
    await transaction.folderFile.create({
      data: {
        id: fileId,
        organisationId,
        caseId,
        paperId,
        objectId: object.id,
        name: kept.name,
        sentSha256: written.sha256,
        pageCount: content.pageCount,
        chainId: earlier?.chainId ?? fileId,
        version,
        uploadedById: uploader.personId,
        uploadedVia: uploader.via,
        createdAt: now,
      },
    });
    await recordCaseEvent(transaction, app, {
      actor: { organisationId, personId: uploader.personId },
      caseId,
      kind: earlier === null ? 'file-added' : 'file-replaced',
      // No file name: history cannot be rewritten, and names of files hold names of people.
      data: { paperKey, fileId, version, by: uploader.via },
    });
    // Papers that run out, and dates that are missing on them, are reminders of the case.
    await planCaseReminders(transaction, app, { organisationId, caseId });
    return { outcome: 'stored', fileId, name: kept.name, version };
  });
}

/** The paper that has the same file already, whichever version; null if none has. */
export async function findSameFile(
  database: Transaction,
  { organisationId, caseId, sha256 }: { organisationId: string; caseId: string; sha256: string },
): Promise<Where | null> {
  const same = await database.folderFile.findFirst({
    // Somebody may send back what they downloaded, which in pictures differs from what was sent.
    where: { organisationId, caseId, OR: [{ sentSha256: sha256 }, { object: { sha256 } }] },
    select: { paper: { select: { key: true, title: true } } },
  });
  return same && { paperKey: same.paper.key, paperTitle: same.paper.title };
}

async function replacedFile(
  transaction: Transaction,
  { uploader, caseId, paperId, replaces }: KeptFile,
): Promise<{ id: string; chainId: string; version: number } | null | 'gone'> {
  if (replaces === null) return null;
  const { organisationId } = uploader;
  const found = await transaction.folderFile.findFirst({
    where: { organisationId, caseId, paperId, id: replaces, replacedAt: null },
    select: { id: true, chainId: true, version: true },
  });
  return found ?? 'gone';
}
