import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';

import type { Book, BookItem, BookPage, ContentsLine } from '~/domain/hand-over/book';
import type { ProblemReason } from '~/domain/hand-over/output';

import { renderBookPages } from './book-pages.server';
import { filePages } from './file-pages.server';
import { writeOutline, type PlacedBookmark } from './outline.server';
import { writeFoot } from './page-foot.server';

/** Files of one book together: what is beyond that comes in the ZIP, so that the memory of the worker stays bounded. */
const MOST_BYTES = 250 * 1024 * 1024;

export interface BookProblem {
  fileId: string;
  reason: ProblemReason;
}

export interface MadeBook {
  bytes: Uint8Array;
  pageCount: number;
  problems: BookProblem[];
}

export interface BookSource {
  /** Bytes of a file; null where the storage has none that can be read. */
  read: (fileId: string) => Promise<Uint8Array | null>;
  onProgress: (done: number) => Promise<void>;
  signal?: AbortSignal;
}

type FileItem = Extract<BookItem, { kind: 'file' }>;

/** An item with its pages; own pages come when all is counted. */
type Filled = { item: BookItem; pages: PDFPage[] | null; page: BookPage | null };

/**
 * Puts a book together: own pages, the files between them, a table of contents, page numbers on all, bookmarks. A file that cannot be shown is a page that says so.
 *
 * @throws what `read` throws, so that an outage of the storage is tried again; AbortError
 */
export async function makeBook(book: Book, source: BookSource): Promise<MadeBook> {
  const lib = await import('@cantoo/pdf-lib');
  const target = await lib.PDFDocument.create();
  target.setTitle(book.title, { showInWindowTitleBar: true });
  target.setLanguage(book.language);
  target.setCreator('Lotsenwerk');
  target.setProducer('Lotsenwerk');
  const { filled, problems } = await fill(lib, target, book, source);
  const own = await addOwnPages(lib, target, book, filled);
  const marks = placed(own);
  writeOutline(lib, target, marks);
  const font = await target.embedFont(lib.StandardFonts.Helvetica);
  const pages = target.getPages();
  pages.forEach((page, index) => {
    writeFoot(lib, page, font, `${book.foot} · ${book.pageWords(index + 1, pages.length)}`);
  });
  return { bytes: await target.save(), pageCount: pages.length, problems };
}

async function fill(
  lib: typeof import('@cantoo/pdf-lib'),
  target: PDFDocument,
  { items }: Book,
  { read, onProgress, signal }: BookSource,
): Promise<{ filled: Filled[]; problems: BookProblem[] }> {
  const filled: Filled[] = [];
  const problems: BookProblem[] = [];
  let taken = 0;
  let done = 0;
  for (const item of items) {
    signal?.throwIfAborted();
    if (item.kind === 'page') {
      filled.push({ item, pages: null, page: item.page });
      continue;
    }
    const room = MOST_BYTES - taken;
    const result = await pagesOf(lib, target, item, { read, room });
    if (result.outcome === 'pages') {
      taken += item.sizeBytes;
      filled.push({ item, pages: result.pages, page: null });
    } else {
      problems.push({ fileId: item.fileId, reason: result.reason });
      filled.push({ item, pages: null, page: item.standIn(result.reason) });
    }
    done += 1;
    await onProgress(done);
    // Mails and other jobs of the process get their turn between two files.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { filled, problems };
}

/** Kinds that have no pages need not be read. */
const PAGE_FORMATS: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/heic',
]);

async function pagesOf(
  lib: typeof import('@cantoo/pdf-lib'),
  target: PDFDocument,
  { fileId, mediaType, sizeBytes }: FileItem,
  { read, room }: { read: BookSource['read']; room: number },
) {
  if (!PAGE_FORMATS.has(mediaType)) return { outcome: 'problem', reason: 'not-a-page-format' } as const;
  if (sizeBytes > room) return { outcome: 'problem', reason: 'too-large' } as const;
  const bytes = await read(fileId);
  if (bytes === null) return { outcome: 'problem', reason: 'unreadable' } as const;
  return filePages(lib, target, { mediaType, bytes });
}

/** An item with the pages it became, in the order of the book. */
interface Laid {
  title: string | null;
  level: 0 | 1;
  pages: PDFPage[];
}

async function addOwnPages(
  lib: typeof import('@cantoo/pdf-lib'),
  target: PDFDocument,
  book: Book,
  filled: readonly Filled[],
): Promise<Laid[]> {
  const ownPages = filled.flatMap(({ page }) => (page === null ? [] : [page]));
  const rendered = await renderBookPages(ownPages, book.language);
  const sheets = await sheetsOf(lib, target, rendered);
  const laid = filled.map(({ item, pages }): Laid => {
    const mark = item.bookmark;
    return { title: mark?.title ?? null, level: mark?.level ?? 0, pages: pages ?? sheets.shift() ?? [] };
  });
  const [first, rest] = [laid.slice(0, book.contentsAfter), laid.slice(book.contentsAfter)];
  const before = first.reduce((sum, { pages }) => sum + pages.length, 0);
  const contents = await contentsPages(lib, target, book, before, rest);
  const all = [...first, { title: book.contentsTitle, level: 0 as const, pages: contents }, ...rest];
  for (const page of all.flatMap(({ pages }) => pages)) target.addPage(page);
  return all;
}

/** The table of contents: its own length moves the numbers in it, so it is written until it fits. */
async function contentsPages(
  lib: typeof import('@cantoo/pdf-lib'),
  target: PDFDocument,
  { contentsTitle, language }: Book,
  before: number,
  rest: readonly Laid[],
): Promise<PDFPage[]> {
  let length = 1;
  for (;;) {
    let page = before + length + 1;
    const lines = rest.flatMap(({ title, level, pages }): ContentsLine[] => {
      const line = title === null ? [] : [{ title, level, page }];
      page += pages.length;
      return line;
    });
    const rendered = await renderBookPages([{ kind: 'contents', title: contentsTitle, lines }], language);
    const count = rendered.counts[0] ?? 1;
    if (count === length) return (await sheetsOf(lib, target, rendered)).flat();
    length = Math.max(count, length + 1);
  }
}

async function sheetsOf(
  lib: typeof import('@cantoo/pdf-lib'),
  target: PDFDocument,
  { bytes, counts }: { bytes: Uint8Array; counts: number[] },
): Promise<PDFPage[][]> {
  if (counts.length === 0) return [];
  const source = await lib.PDFDocument.load(bytes, { updateMetadata: false });
  const pages = await target.copyPages(source, source.getPageIndices());
  return counts.map((count) => pages.splice(0, count));
}

function placed(laid: readonly Laid[]): PlacedBookmark[] {
  let page = 0;
  return laid.flatMap(({ title, level, pages }): PlacedBookmark[] => {
    const mark = title === null ? [] : [{ title, level, page }];
    page += pages.length;
    return mark;
  });
}
