import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';

import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** A DOCX of 25 MB with many pictures has some hundred entries and little that shrinks. */
const MAX_ENTRIES = 2_000;
const MAX_UNPACKED_BYTES = 150 * 1024 * 1024;
/** DEFLATE reaches about 1,000; text of a document 10 to 20, repetitive tables some more. */
const MAX_RATIO = 150;
/** Below this no ratio is a danger. */
const SMALL_BYTES = 1024 * 1024;
const NEEDED = ['[Content_Types].xml', 'word/document.xml'] as const;
/** Programs within the document. */
const MACROS = /(^|\/)vbaProject\.bin$/i;
const ENCRYPTED_FLAG = 1;

export type DocxFinding =
  { state: 'whole' } | { state: 'encrypted' } | { state: 'broken' } | { state: 'bomb' } | { state: 'macros' };

type OpenZip = (bytes: Buffer, options: { lazyEntries: true; validateEntrySizes: true }) => Promise<ZipFile>;
const openZip = promisify(fromBuffer) as OpenZip;

/**
 * Whether a DOCX is whole and harmless. What the headers say of sizes is checked first; then everything is unpacked
 * into nothing and counted, because headers can lie.
 */
export async function inspectDocx(bytes: Buffer): Promise<DocxFinding> {
  let zip: ZipFile;
  try {
    zip = await openZip(bytes, { lazyEntries: true, validateEntrySizes: true });
  } catch {
    return { state: 'broken' };
  }
  try {
    if (zip.entryCount > MAX_ENTRIES) return { state: 'bomb' };
    return await inspectEntries(zip);
  } catch {
    return { state: 'broken' };
  } finally {
    zip.close();
  }
}

async function inspectEntries(zip: ZipFile): Promise<DocxFinding> {
  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of entriesOf(zip)) {
    if ((entry.generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0) return { state: 'encrypted' };
    if (MACROS.test(entry.fileName)) return { state: 'macros' };
    names.add(entry.fileName);
    unpacked += entry.uncompressedSize;
    const isDense =
      entry.uncompressedSize > SMALL_BYTES && entry.uncompressedSize > MAX_RATIO * entry.compressedSize;
    if (isDense || unpacked > MAX_UNPACKED_BYTES || names.size > MAX_ENTRIES) return { state: 'bomb' };
    // Ends with an error as soon as more comes out than the header said.
    await unpackIntoNothing(zip, entry);
  }
  return NEEDED.every((name) => names.has(name)) ? { state: 'whole' } : { state: 'broken' };
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const settle = (result: Entry | null, error?: unknown) => {
        zip.off('entry', onEntry).off('end', onEnd).off('error', onError);
        if (error === undefined) resolve(result);
        else reject(error instanceof Error ? error : new Error('unreadable ZIP'));
      };
      const onEntry = (found: Entry) => settle(found);
      const onEnd = () => settle(null);
      const onError = (error: unknown) => settle(null, error);
      zip.on('entry', onEntry).on('end', onEnd).on('error', onError);
      zip.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}

async function unpackIntoNothing(zip: ZipFile, entry: Entry): Promise<void> {
  if (entry.fileName.endsWith('/')) return;
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  stream.resume();
  await finished(stream);
}
