import type { Readable } from 'node:stream';

import { notFound } from '~/platform/errors';

import { addressOf, type FolderContext } from './folder-context.server';

export interface FileReader {
  /** Null: the candidate. */
  personId: string | null;
  via: 'member' | 'candidate' | 'export' | 'partner';
  kind: 'view' | 'download';
}

export interface OpenedFile {
  name: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  /** Plain bytes, each piece authenticated; damage shows as an error of the stream. */
  bytes: Readable;
}

/**
 * Opens a file of the folder and writes down who did. The row of who opened it is there before the first byte goes.
 *
 * @throws AppError `not-found`, also for files of other cases and organisations; StorageError
 */
export async function openFolderFile(
  app: FolderContext,
  input: { organisationId: string; caseId: string; fileId: string; reader: FileReader },
): Promise<OpenedFile> {
  const { organisationId, caseId, fileId, reader } = input;
  const file = await app.database.folderFile.findFirst({
    where: { organisationId, caseId, id: fileId, object: { status: 'stored' } },
    select: { name: true, object: true },
  });
  if (file === null) throw notFound();
  const { object } = file;
  const opened = await openStored(app, object);
  await app.database.folderAccess.create({
    data: {
      id: app.ids.next(),
      organisationId,
      caseId,
      fileId,
      personId: reader.personId,
      via: reader.via,
      kind: reader.kind,
      at: app.clock.now(),
    },
  });
  return { name: file.name, ...opened };
}

/**
 * Opens an export. Who may see it, and that somebody did, is the caller's to say.
 *
 * @throws AppError `not-found`; StorageError
 */
export async function openObject(
  app: FolderContext,
  { organisationId, objectId }: { organisationId: string; objectId: string },
): Promise<Omit<OpenedFile, 'name'>> {
  const object = await app.database.storedObject.findFirst({
    where: { organisationId, id: objectId, status: 'stored' },
  });
  if (object === null) throw notFound();
  return openStored(app, object);
}

interface StoredRow {
  id: string;
  organisationId: string;
  caseId: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string | null;
  wrappedKey: string | null;
  keyId: string | null;
}

async function openStored(app: FolderContext, object: StoredRow): Promise<Omit<OpenedFile, 'name'>> {
  const { mediaType, sizeBytes, sha256, wrappedKey, keyId } = object;
  // The database refuses a stored row without them.
  if (sha256 === null || wrappedKey === null || keyId === null) throw notFound();
  const bytes = await app.storage.open({ address: addressOf(object), wrappedKey, keyId });
  return { mediaType, sizeBytes, sha256, bytes };
}
