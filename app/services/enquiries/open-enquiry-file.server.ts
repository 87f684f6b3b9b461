import { notFound } from '~/platform/errors';
import type { FolderContext } from '~/services/folder/folder-context.server';
import { openFolderFile, openObject, type OpenedFile } from '~/services/folder/open-file.server';

/** Who opens, as the gate has established it. */
export type EnquiryFileReader =
  | { readonly as: 'asker'; readonly organisationId: string; readonly personId: string }
  | { readonly as: 'desk'; readonly deskId: string; readonly personId: string }
  /** A service outside, after it has typed its code. */
  | { readonly as: 'service'; readonly partyId: string };

/**
 * Opens a file of an enquiry through the enquiry only. Files of the folder are written down there with who opened them; to a
 * desk and a service they are open as long as they have the enquiry and it is not over.
 *
 * @throws AppError `not-found`, also for files of others and when the right has ended; StorageError
 */
export async function openEnquiryFile(
  app: FolderContext,
  { enquiryId, fileId, reader }: { enquiryId: string; fileId: string; reader: EnquiryFileReader },
): Promise<OpenedFile> {
  if (fileId.includes('\u0000')) throw notFound();
  const file = await app.database.enquiryFile.findFirst({
    where: {
      id: fileId,
      enquiryId,
      problem: null,
      // What waits to be looked at is opened by nobody.
      OR: [{ mailId: null }, { mail: { standing: 'taken' } }],
      enquiry: enquiryOf(reader),
      // A service outside sees what the asker sent along, not what others wrote.
      ...(reader.as === 'service' ? { folderFileId: { not: null } } : {}),
    },
    select: {
      organisationId: true,
      name: true,
      folderFileId: true,
      objectId: true,
      enquiry: { select: { caseId: true } },
    },
  });
  if (file === null) throw notFound();
  const { organisationId, folderFileId, objectId, name } = file;
  const { caseId } = file.enquiry;
  if (folderFileId !== null && caseId !== null)
    return openFolderFile(app, {
      organisationId,
      caseId,
      fileId: folderFileId,
      reader: {
        personId: reader.as === 'service' ? null : reader.personId,
        via: reader.as === 'asker' ? 'member' : 'partner',
        kind: 'view',
      },
    });
  if (objectId === null) throw notFound();
  return { name, ...(await openObject(app, { organisationId, objectId })) };
}

function enquiryOf(reader: EnquiryFileReader) {
  switch (reader.as) {
    case 'asker':
      return { organisationId: reader.organisationId };
    case 'desk':
      return { deskId: reader.deskId, box: { not: 'done' } };
    case 'service':
      return {
        box: { not: 'done' },
        parties: { some: { id: reader.partyId, side: 'service', leftAt: null } },
      };
  }
}
