import { PassThrough, type Readable } from 'node:stream';

import { takeFromLimit, type RateRule } from '~/auth/rate-limit.server';
import {
  plainName,
  zipEntries,
  zipManifestJson,
  zipManifestText,
  type ZipEntry,
} from '~/domain/hand-over/zip-manifest';
import type { AppContext } from '~/platform/context.server';
import { folderBookFacts, type BookReader } from '~/queries/hand-over/folder-book-facts.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { openFolderFile } from '~/services/folder/open-file.server';
import type { Actor } from '~/services/organisations/actor.server';

/** ZIPs that one person has made; each reads up to 500 MB. */
const PER_PERSON: RateRule = { windowSeconds: 60 * 60, max: 20 };

export type ZipOutcome =
  | { outcome: 'made'; name: string; bytes: Readable }
  | { outcome: 'empty' }
  | { outcome: 'too-many'; retryAfterSeconds: number };

/**
 * The files of a folder as one ZIP, written while it is read: one file at a time is open, none is held in memory. A file
 * that cannot be read breaks the stream, so that nobody takes half a folder for a whole one.
 *
 * @throws AppError `not-found`
 */
export async function folderZip(
  app: Pick<AppContext, 'database' | 'clock' | 'ids' | 'storage' | 'log' | 'environment'>,
  { actor, ...reader }: BookReader & { actor: Actor },
): Promise<ZipOutcome> {
  const { organisationId, caseId, language } = reader;
  const decision = await takeFromLimit(app, `zip:${actor.personId}`, PER_PERSON);
  if (!decision.allowed) return { outcome: 'too-many', retryAfterSeconds: decision.retryAfterSeconds };
  const facts = await folderBookFacts(app, reader);
  const entries = zipEntries(facts.papers, language);
  if (entries.length === 0) return { outcome: 'empty' };
  await app.database.$transaction((transaction) =>
    recordCaseEvent(transaction, app, { actor, caseId, kind: 'folder-handed-out', data: { kind: 'zip' } }),
  );
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  const out = new PassThrough();
  const mtime = app.clock.now();
  const manifest = { ...facts, entries };
  zip.addBuffer(Buffer.from(zipManifestText(manifest)), 'manifest.txt', { mtime });
  zip.addBuffer(Buffer.from(zipManifestJson(manifest)), 'manifest.json', { mtime });
  const open = async (entry: ZipEntry): Promise<Readable> => {
    const from = { personId: actor.personId, via: 'export', kind: 'download' } as const;
    const { bytes } = await openFolderFile(app, {
      organisationId,
      caseId,
      fileId: entry.fileId,
      reader: from,
    });
    return bytes;
  };
  const fail = (error: unknown) => {
    app.log.warn({ err: error, caseId }, 'a ZIP of a folder broke off');
    out.destroy(error instanceof Error ? error : new Error('broken off'));
  };
  for (const entry of entries) {
    // Scans and pictures are compressed already.
    zip.addReadStreamLazy(entry.path, { mtime, compress: false, size: entry.sizeBytes }, (next) => {
      if (out.destroyed) return;
      open(entry).then((bytes) => next(null, bytes), fail);
    });
  }
  zip.on('error', fail);
  zip.outputStream.on('error', fail).pipe(out);
  zip.end();
  const word = language === 'de' ? 'mappe-fall' : 'folder-case';
  const name = `${plainName(word)}-${String(facts.caseNumber)}-${facts.today}.zip`;
  return { outcome: 'made', name, bytes: out };
}
