import { createInflate } from 'node:zlib';

/** Objects that stand compressed in a PDF together may not grow beyond this; real ones stay below a tenth of it. */
const MAX_INFLATED_BYTES = 48 * 1024 * 1024;
/** The library makes some hundred bytes of memory of each object, however small it is; long reports have 20,000. */
const MAX_OBJECTS = 200_000;
const MAX_PAGES = 2_000;
const OBJECTS_PER_TICK = 500;
/** Around the type of a stream its other entries stand. */
const DICTIONARY_BYTES = 200;

export type PdfFinding =
  { state: 'whole'; pageCount: number } | { state: 'encrypted' } | { state: 'broken' } | { state: 'bomb' };

/**
 * Whether a PDF can be read to its last page without a password. Reads its structure with the library that later puts
 * the folder together, so that what is accepted here does not fail there.
 */
export async function inspectPdf(bytes: Buffer): Promise<PdfFinding> {
  // Cut in the middle: the library would repair what is left and lose pages.
  const tail = bytes.subarray(-2_048).toString('latin1');
  if (!/startxref\s+\d+\s+%%EOF/.test(tail)) return { state: 'broken' };
  if (areObjectsTooMany(bytes) || (await areObjectsTooLarge(bytes))) return { state: 'bomb' };
  const { PDFDocument, EncryptedPDFError } = await import('@cantoo/pdf-lib');
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      // Programs write small faults that every reader forgives.
      throwOnInvalidObject: false,
      parseSpeed: OBJECTS_PER_TICK,
    });
    if (document.isEncrypted) return { state: 'encrypted' };
    const pageCount = document.getPageCount();
    return pageCount > 0 && pageCount <= MAX_PAGES ? { state: 'whole', pageCount } : { state: 'broken' };
  } catch (error) {
    return { state: error instanceof EncryptedPDFError ? 'encrypted' : 'broken' };
  }
}

/** Counts objects: those that stand by themselves, and those that compressed streams say they hold (`/N 1234`). */
function areObjectsTooMany(bytes: Buffer): boolean {
  let count = 0;
  for (let at = bytes.indexOf('endobj'); at !== -1; at = bytes.indexOf('endobj', at + 6)) {
    count += 1;
    if (count > MAX_OBJECTS) return true;
  }
  for (let at = bytes.indexOf('/ObjStm'); at !== -1; at = bytes.indexOf('/ObjStm', at + 7)) {
    const dictionary = bytes.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at + DICTIONARY_BYTES);
    for (const [, held] of dictionary.matchAll(/\/N\s+(\d{1,9})/g)) count += Number(held);
    if (count > MAX_OBJECTS) return true;
  }
  return false;
}

/**
 * Adds up what the compressed object streams of a PDF become, stopping at the limit: the library would hold all of it
 * in memory at once.
 */
async function areObjectsTooLarge(bytes: Buffer): Promise<boolean> {
  let room = MAX_INFLATED_BYTES;
  let at = 0;
  for (;;) {
    at = nextOf(bytes, ['/ObjStm', '/XRef'], at);
    if (at === -1) return false;
    const start = bytes.indexOf('stream', at);
    if (start === -1) return false;
    const end = bytes.indexOf('endstream', start);
    const data = bytes.subarray(start + 'stream'.length, end === -1 ? bytes.length : end);
    room -= await inflatedLength(withoutLineEnd(data), room);
    if (room <= 0) return true;
    at = start + 'stream'.length;
  }
}

function nextOf(bytes: Buffer, words: readonly string[], from: number): number {
  const places = words.map((word) => bytes.indexOf(word, from)).filter((place) => place !== -1);
  return places.length === 0 ? -1 : Math.min(...places);
}

function withoutLineEnd(data: Buffer): Buffer {
  return data.subarray(data[0] === 0x0d && data[1] === 0x0a ? 2 : data[0] === 0x0a ? 1 : 0);
}

/** How long zlib data becomes, up to `limit`; 0 for what is not zlib data. */
function inflatedLength(data: Buffer, limit: number): Promise<number> {
  return new Promise((resolve) => {
    const inflate = createInflate();
    let length = 0;
    const finish = () => {
      inflate.destroy();
      resolve(length);
    };
    inflate.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length >= limit) finish();
    });
    inflate.on('end', finish);
    inflate.on('error', finish);
    inflate.end(data);
  });
}
