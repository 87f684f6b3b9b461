import { notFound } from '~/platform/errors';
import { openFolderFile, type OpenedFile } from '~/services/folder/open-file.server';
import type { FolderContext } from '~/services/folder/folder-context.server';

/**
 * Opens a file that the candidate of this case uploaded. Files of HR stay closed, whoever they are about.
 *
 * @throws AppError `not-found`; StorageError
 */
export async function openOwnFile(
  app: FolderContext,
  { link, fileId }: { link: { organisationId: string; caseId: string }; fileId: string },
): Promise<OpenedFile> {
  const { organisationId, caseId } = link;
  const own = await app.database.folderFile.findFirst({
    where: { organisationId, caseId, id: fileId, uploadedVia: 'candidate' },
    select: { id: true },
  });
  if (own === null) throw notFound();
  const reader = { personId: null, via: 'candidate', kind: 'view' } as const;
  return openFolderFile(app, { organisationId, caseId, fileId, reader });
}
