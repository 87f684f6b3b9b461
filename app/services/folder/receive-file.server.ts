import { createHash } from 'node:crypto';

import { cleanFileName, shownFileName } from '~/domain/folder/file-name';
import { MAX_FILE_BYTES, type MediaType } from '~/domain/folder/limits';
import { inspectContent } from '~/platform/file-content/inspect.server';
import { SNIFF_BYTES, sniffMediaType } from '~/platform/file-content/sniff.server';
import type { WrappedKey } from '~/platform/storage/key-ring.server';
import { storageProblemOf } from '~/platform/storage/storage-error.server';

import { addressOf, type FolderContext } from './folder-context.server';
import { findSameFile, keepFile } from './keep-file.server';
import type { ReceiveOutcome, Refusal } from '~/domain/folder/receive-outcome';
import { reserveRoom, type UploadTarget } from './reserve-room.server';
import { turnsOf } from './turn.server';

export interface FileInput extends UploadTarget {
  /** As the browser sent it. */
  sentName: string;
  /** As the sender says; null where it does not say. */
  declaredBytes: number | null;
  bytes: AsyncIterable<Uint8Array>;
}

/** Files that are looked into at the same time: each is in memory as a whole while that lasts. */
const INSPECTED_AT_A_TIME = 1;
const inspection = turnsOf(INSPECTED_AT_A_TIME);

/** Stops the stream of a file that will not be taken. */
class Refused extends Error {
  constructor(readonly reason: Refusal) {
    super(reason);
  }
}

/**
 * Takes a file into the folder: keeps room, streams it encrypted into the storage, reads it back, looks into it, takes
 * the place out of pictures, and only then shows it. Whatever happens in between, nothing half stays: the row of the
 * object is there first, and what it stands for goes with it.
 *
 * @throws AppError `not-found` for a case of another organisation
 */
export async function receiveFile(app: FolderContext, input: FileInput): Promise<ReceiveOutcome> {
  const name = shownFileName(input.sentName);
  const refused = (
    reason: Refusal,
    where: { paperKey: string; paperTitle: string | null } | null = null,
  ): ReceiveOutcome => ({ outcome: 'refused', reason, name, where });

  const room = await reserveRoom(app, input, input.declaredBytes);
  if (!room.ok) return refused(room.reason);
  const object = { id: room.objectId, organisationId: input.uploader.organisationId, caseId: input.caseId };
  let isKept = false;
  try {
    const written = await write(app, addressOf(object), input.bytes, room.roomBytes);
    const same = await findSameFile(app.database, { ...object, sha256: written.sha256 });
    if (same !== null) return refused('duplicate', same);
    const content = await inspection.run(() => inspect(app, addressOf(object), written));
    const outcome = await keepFile(app, {
      ...input,
      object,
      paperId: room.paperId,
      written,
      content,
      name: cleanFileName(input.sentName, content.mediaType),
    });
    isKept = outcome.outcome === 'stored';
    return outcome.outcome === 'stored' ? outcome : refused(outcome.reason, outcome.where);
  } catch (error) {
    if (error instanceof Refused) return refused(error.reason);
    if (isCut(error)) return refused('cut-off');
    const problem = storageProblemOf(error);
    if (problem === null) throw error;
    app.log.error({ err: error, storageProblem: problem }, 'a file could not be stored');
    return refused('storage-down');
  } finally {
    if (!isKept) await drop(app, object);
  }
}

export interface WrittenBytes extends WrappedKey {
  sizeBytes: number;
  /** Of the bytes as they were sent. */
  sha256: string;
}

/** Streams the bytes into the storage and refuses early what can be told by its first bytes or its length. */
async function write(
  app: FolderContext,
  address: string,
  bytes: AsyncIterable<Uint8Array>,
  roomBytes: number,
): Promise<WrittenBytes> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  async function* measured() {
    let head = Buffer.alloc(0);
    let isKnown = false;
    for await (const chunk of bytes) {
      sizeBytes += chunk.length;
      if (sizeBytes > MAX_FILE_BYTES) throw new Refused('too-large');
      if (sizeBytes > roomBytes) throw new Refused('quota');
      hash.update(chunk);
      if (!isKnown) {
        head = Buffer.concat([head, chunk]);
        isKnown = head.length >= SNIFF_BYTES;
        if (isKnown && !(await mayBeTaken(head))) throw new Refused('wrong-type');
      }
      yield chunk;
    }
    if (sizeBytes === 0) throw new Refused('empty');
    if (!isKnown && !(await mayBeTaken(head))) throw new Refused('wrong-type');
  }
  const wrapped = await app.storage.put(address, measured());
  return { ...wrapped, sizeBytes, sha256: hash.digest('hex') };
}

/** A DOCX may show that it is one behind its first pictures only; every ZIP passes here and is told apart later. */
async function mayBeTaken(head: Buffer): Promise<boolean> {
  return head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' || (await sniffMediaType(head)) !== null;
}

export interface InspectedContent extends WrappedKey {
  mediaType: MediaType;
  sizeBytes: number;
  sha256: string;
  pageCount: number | null;
}

/** Reads the file back, which proves that it can be, and looks into it. What was taken out is written anew. */
async function inspect(
  app: FolderContext,
  address: string,
  { sizeBytes, sha256, ...wrapped }: WrittenBytes,
): Promise<InspectedContent> {
  const bytes = Buffer.allocUnsafe(sizeBytes);
  let at = 0;
  for await (const chunk of await app.storage.open({ address, ...wrapped })) {
    at += (chunk as Buffer).copy(bytes, at);
  }
  const mediaType = await sniffMediaType(bytes);
  if (mediaType === null) throw new Refused('wrong-type');
  const finding = await inspectContent(bytes, mediaType);
  if (!finding.ok) throw new Refused(finding.problem);
  const { pageCount } = finding;
  if (finding.bytes === bytes) return { mediaType, sizeBytes, sha256, pageCount, ...wrapped };
  const cleaned = finding.bytes;
  return {
    mediaType,
    sizeBytes: cleaned.length,
    sha256: createHash('sha256').update(cleaned).digest('hex'),
    pageCount,
    // At the same address with a new key: the first bytes are replaced at once.
    ...(await app.storage.put(address, framesOf(cleaned))),
  };
}

async function* framesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** The connection broke, or the form ended in the middle. */
function isCut(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('isMultipartError' in error) return true;
  const code = 'code' in error ? error.code : undefined;
  const name = 'name' in error ? error.name : undefined;
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' || name === 'AbortError';
}

/** Removes row and bytes of what was not kept. If that fails now, the sweep does it: the row or its removal is there. */
async function drop(
  app: FolderContext,
  object: { id: string; organisationId: string; caseId: string },
): Promise<void> {
  const address = addressOf(object);
  try {
    await app.database.storedObject.deleteMany({ where: { ...object } });
    await app.storage.remove(address);
    await app.database.storageRemoval.deleteMany({ where: { address } });
  } catch (error) {
    app.log.warn({ err: error }, 'what was left of an upload is removed later');
  }
}
