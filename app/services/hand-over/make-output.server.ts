import { appointmentBook } from '~/domain/hand-over/appointment-book';
import type { Book } from '~/domain/hand-over/book';
import { folderBook } from '~/domain/hand-over/folder-book';
import type { OutputProblem } from '~/domain/hand-over/output';
import { isOutage, statusOf } from '~/platform/errors';
import { makeBook, type MadeBook } from '~/platform/papers/make-book.server';
import { appointmentBookFacts } from '~/queries/hand-over/appointment-book-facts.server';
import { folderBookFacts } from '~/queries/hand-over/folder-book-facts.server';
import { openFolderFile } from '~/services/folder/open-file.server';
import { storeExport } from '~/services/folder/store-export.server';

import { claimOutput, keepOutput, releaseOutput, type ClaimedOutput } from './claim-output.server';
import type { HandOverContext } from './hand-over-context.server';
import { noteOutputHash } from './note-output-hash.server';

/** Progress is written at most this often. */
const PROGRESS_MS = 400;
const CHUNK_BYTES = 256 * 1024;

/**
 * Makes a PDF that somebody asked for and keeps it in the storage. May run twice: only who holds the claim writes.
 *
 * @throws when the storage or the database is out, so that the job is tried again
 */
export async function makeOutput(
  app: HandOverContext,
  of: { organisationId: string; outputId: string },
  signal: AbortSignal,
): Promise<void> {
  const claimed = await claimOutput(app, of);
  if (claimed === null) return;
  try {
    const book = await bookOf(app, claimed);
    if (book === null) return await releaseOutput(app, claimed, 'failed');
    const made = await bookBytes(app, claimed, book, signal);
    if (made !== null) await keep(app, claimed, book, made);
  } catch (error) {
    const isForLater = isOutage(error) || signal.aborted || statusOf(error) === 503;
    await releaseOutput(app, claimed, isForLater ? 'waiting' : 'failed');
    throw error;
  }
}

async function bookOf(app: HandOverContext, claimed: ClaimedOutput): Promise<Book | null> {
  const { organisationId, caseId, kind, stepKey } = claimed;
  const organisation = await app.database.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true },
  });
  const language = claimed.language === 'en' ? 'en' : 'de';
  const today = app.clock.today();
  const reader = { organisationId, organisationName: organisation.name, caseId, language, today } as const;
  if (kind === 'folder') return folderBook(await folderBookFacts(app, reader));
  if (stepKey === null) return null;
  const facts = await appointmentBookFacts(app, { ...reader, stepKey });
  return facts === null ? null : appointmentBook(facts);
}

/** Null: somebody else has the output now, or it is gone. */
async function bookBytes(
  app: HandOverContext,
  claimed: ClaimedOutput,
  book: Book,
  signal: AbortSignal,
): Promise<MadeBook | null> {
  const totalCount = book.items.filter(({ kind }) => kind === 'file').length;
  if (!(await keepOutput(app, claimed, { doneCount: 0, totalCount }))) return null;
  const lost = new AbortController();
  let writtenAt = Date.now();
  try {
    return await makeBook(book, {
      signal: AbortSignal.any([signal, lost.signal]),
      read: (fileId) => readFile(app, claimed, fileId),
      onProgress: async (doneCount) => {
        if (Date.now() - writtenAt < PROGRESS_MS && doneCount < totalCount) return;
        writtenAt = Date.now();
        if (!(await keepOutput(app, claimed, { doneCount, totalCount }))) lost.abort();
      },
    });
  } catch (error) {
    if (lost.signal.aborted) return null;
    throw error;
  }
}

/** Null for a file that is gone or damaged; an outage is thrown. */
async function readFile(
  app: HandOverContext,
  { organisationId, caseId, createdById }: ClaimedOutput,
  fileId: string,
): Promise<Uint8Array | null> {
  try {
    const reader = { personId: createdById, via: 'export', kind: 'download' } as const;
    const { bytes } = await openFolderFile(app, { organisationId, caseId, fileId, reader });
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  } catch (error) {
    const isGone = statusOf(error) === 404;
    if (isGone || isDamage(error)) return null;
    throw error;
  }
}

/** What no later try makes better, unlike a storage that is down. */
const DAMAGE: readonly unknown[] = ['missing', 'damaged', 'key-unknown', 'key-wrong'];

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'reason' in error && DAMAGE.includes(error.reason);
}

async function keep(app: HandOverContext, claimed: ClaimedOutput, book: Book, made: MadeBook): Promise<void> {
  const { organisationId, caseId, id, claimToken } = claimed;
  const { objectId, sha256 } = await storeExport(app, {
    organisationId,
    caseId,
    mediaType: 'application/pdf',
    bytes: pieces(made.bytes),
  });
  const { count } = await app.database.folderOutput.updateMany({
    where: { organisationId, id, claimToken },
    data: {
      status: 'made',
      objectId,
      pageCount: made.pageCount,
      problems: problemsOf(book, made).map((problem) => ({ ...problem })),
      claimToken: null,
      claimedUntil: null,
      finishedAt: app.clock.now(),
    },
  });
  if (count === 0) {
    await app.database.storedObject.deleteMany({ where: { organisationId, id: objectId } });
    return;
  }
  const stepKey = claimed.kind === 'folder' ? null : claimed.stepKey;
  await noteOutputHash(app, { organisationId, caseId, stepKey, sha256 });
  app.log.info(
    { outputId: id, pages: made.pageCount, problems: made.problems.length },
    'folder put together',
  );
}

function problemsOf(book: Book, { problems }: MadeBook): OutputProblem[] {
  return problems.map(({ fileId, reason }) => {
    const item = book.items.find((one) => one.kind === 'file' && one.fileId === fileId);
    return { paperKey: item?.kind === 'file' ? item.paperKey : '', fileId, reason };
  });
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
    yield await Promise.resolve(bytes.subarray(from, from + CHUNK_BYTES));
  }
}
