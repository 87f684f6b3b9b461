import { notFound } from '~/platform/errors';
import type { RunningShare } from '~/queries/sharing/running-share.server';
import type { FolderContext } from '~/services/folder/folder-context.server';
import { openFolderFile, type OpenedFile } from '~/services/folder/open-file.server';

/**
 * Opens a file of a shared case for somebody at the chamber or desk, and writes down that they did. Only where the scope
 * holds the files themselves, and only versions that count.
 *
 * @throws AppError `not-found`; StorageError
 */
export async function openSharedFile(
  app: FolderContext,
  { share, personId, fileId }: { share: RunningShare; personId: string; fileId: string },
): Promise<OpenedFile> {
  const { organisationId, caseId, scope } = share;
  if (!scope.includes('files') || fileId.includes('\u0000')) throw notFound();
  const shown = await app.database.folderFile.findFirst({
    where: { organisationId, caseId, id: fileId, replacedAt: null },
    select: { id: true },
  });
  if (shown === null) throw notFound();
  const reader = { personId, via: 'partner', kind: 'view' } as const;
  return openFolderFile(app, { organisationId, caseId, fileId, reader });
}
