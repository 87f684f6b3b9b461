import { createHash } from 'node:crypto';

import { cleanFileName, shownFileName } from '~/domain/folder/file-name';
import type { MediaType } from '~/domain/folder/limits';
import { inspectContent } from '~/platform/file-content/inspect.server';
import { SNIFF_BYTES, sniffMediaType } from '~/platform/file-content/sniff.server';
import type { WrappedKey } from '~/platform/storage/key-ring.server';
import { addressOf, type FolderContext } from '~/services/folder/folder-context.server';
import type { MailFile } from '~/services/incoming/read-mail.server';

import type { EnquiryChange } from './change-enquiry.server';

/** More than this hangs on no answer of an office. */
const MOST_FILES = 10;
const FRAME_BYTES = 65_536;

export type MailFileProblem =
  | 'empty'
  | 'wrong-type'
  /** Outlook's own package, which nobody else opens. */
  | 'outlook-package'
  | 'encrypted'
  | 'broken'
  | 'bomb'
  | 'macros'
  | 'too-many'
  /** The enquiry belongs to no case, and bytes are kept with cases only. */
  | 'no-case';

interface Kept extends WrappedKey {
  objectId: string;
  sha256: string;
}

/** One file of a mail, looked into; `kept` where its bytes are in the storage. */
export interface CheckedFile {
  name: string;
  mediaType: string;
  sizeBytes: number;
  problem: MailFileProblem | null;
  kept: Kept | null;
}

/**
 * Looks into the files of a mail as the folder does and puts the good ones, encrypted, into the storage. Nothing is shown
 * before `recordFiles` has run; until then the rows say "writing", and the sweep removes what was left so.
 *
 * @throws StorageError while the storage is away: the mail is handled again later
 */
export async function checkFiles(
  app: FolderContext,
  of: { organisationId: string; caseId: string | null },
  files: readonly MailFile[],
): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const [index, file] of files.entries()) checked.push(await check(app, of, file, index));
  return checked;
}

async function check(
  app: FolderContext,
  { organisationId, caseId }: { organisationId: string; caseId: string | null },
  { name, mediaType: said, content }: MailFile,
  index: number,
): Promise<CheckedFile> {
  const sizeBytes = content.length;
  const shown = shownFileName(name);
  const refused = (problem: MailFileProblem): CheckedFile => ({
    name: shown,
    mediaType: '',
    sizeBytes,
    problem,
    kept: null,
  });
  if (index >= MOST_FILES) return refused('too-many');
  if (sizeBytes === 0) return refused('empty');
  if (said === 'application/ms-tnef' || /^winmail\.dat$/i.test(name)) return refused('outlook-package');
  const mediaType = await sniffMediaType(content.subarray(0, SNIFF_BYTES * 4));
  if (mediaType === null) return refused('wrong-type');
  const finding = await inspectContent(content, mediaType);
  if (!finding.ok) return refused(finding.problem);
  if (caseId === null) return refused('no-case');
  const kept = await store(app, { organisationId, caseId }, mediaType, finding.bytes);
  return {
    name: cleanFileName(name, mediaType),
    mediaType,
    sizeBytes: finding.bytes.length,
    problem: null,
    kept,
  };
}

async function store(
  app: FolderContext,
  of: { organisationId: string; caseId: string },
  mediaType: MediaType,
  bytes: Buffer,
): Promise<Kept> {
  const objectId = app.ids.next();
  await app.database.storedObject.create({
    data: {
      id: objectId,
      ...of,
      use: 'enquiry',
      mediaType,
      sizeBytes: bytes.length,
      createdAt: app.clock.now(),
    },
  });
  const wrapped = await app.storage.put(addressOf({ id: objectId, ...of }), framesOf(bytes));
  return { ...wrapped, objectId, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function* framesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += FRAME_BYTES) yield bytes.subarray(at, at + FRAME_BYTES);
}

/** Writes the files down with their mail; from the commit on they can be opened. */
export async function recordFiles(
  { transaction, app, row }: EnquiryChange,
  mailId: string,
  files: readonly CheckedFile[],
): Promise<void> {
  const { organisationId, id: enquiryId } = row;
  const now = app.clock.now();
  for (const [index, { kept, name, mediaType, sizeBytes, problem }] of files.entries()) {
    if (kept !== null) {
      const { objectId, sha256, wrappedKey, keyId } = kept;
      await transaction.storedObject.update({
        where: { organisationId_id: { organisationId, id: objectId } },
        data: { status: 'stored', sha256, wrappedKey, keyId, storedAt: now },
      });
    }
    await transaction.enquiryFile.create({
      data: {
        id: app.ids.next(),
        organisationId,
        enquiryId,
        mailId,
        objectId: kept?.objectId ?? null,
        name,
        mediaType,
        sizeBytes,
        problem,
        // In the order of the mail.
        createdAt: new Date(now.getTime() + index),
      },
    });
  }
}
