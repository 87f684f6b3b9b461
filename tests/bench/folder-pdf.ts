/**
 * Time and memory of one PDF of a folder: 40 papers with 200 pages, beside the same pages merged without anything else,
 * in the same run. The folder is to be ready within 8 s.
 */
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';

import type { Book, BookItem } from '~/domain/hand-over/book';
import { makeBook } from '~/platform/papers/make-book.server';

const PAPERS = 40;
const PAGES_EACH = 5;
const RUNS = 3;
const MB = 1024 * 1024;

/** A page as scanners make it: one picture in grey. */
const scan = await sharp({
  create: {
    width: 1_240,
    height: 1_754,
    channels: 3,
    background: '#ffffff',
    noise: { type: 'gaussian', mean: 220, sigma: 20 },
  },
})
  .jpeg({ quality: 60 })
  .toBuffer();
const files = await Promise.all(Array.from({ length: PAPERS }, scannedPaper));
const bytes = files.reduce((sum, file) => sum + file.length, 0);
console.log(`${PAPERS} papers, ${PAPERS * PAGES_EACH} pages, ${Math.round(bytes / MB)} MB`);

await measure('merged only', mergedOnly);
await measure('the folder', theFolder);

async function scannedPaper(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let number = 0; number < PAGES_EACH; number += 1) {
    const picture = await document.embedJpg(scan);
    document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  }
  return document.save();
}

async function mergedOnly(): Promise<number> {
  const target = await PDFDocument.create();
  for (const file of files) {
    const source = await PDFDocument.load(file);
    for (const page of await target.copyPages(source, source.getPageIndices())) target.addPage(page);
  }
  await target.save();
  return target.getPageCount();
}

async function theFolder(): Promise<number> {
  const made = await makeBook(aBook(), {
    read: (fileId) => Promise.resolve(files[Number(fileId)] ?? null),
    onProgress: () => Promise.resolve(),
  });
  return made.pageCount;
}

function aBook(): Book {
  const divider = (number: number): BookItem => ({
    kind: 'page',
    bookmark: { title: `Register ${String(number)}`, level: 0 },
    page: { kind: 'divider', number: `Register ${String(number)}`, title: 'Ankommen', papers: [] },
  });
  const file = (_: unknown, index: number): BookItem => ({
    kind: 'file',
    fileId: String(index),
    paperKey: 'passport',
    mediaType: 'application/pdf',
    sizeBytes: files[index]?.length ?? 0,
    bookmark: { title: `Papier ${String(index + 1)}`, level: 1 },
    standIn: () => ({ kind: 'stand-in', title: '', fileName: '', text: '' }),
  });
  const contacts: BookItem = {
    kind: 'page',
    bookmark: { title: 'Kontakte', level: 0 },
    page: {
      kind: 'contacts',
      title: 'Kontakte',
      contacts: Array.from({ length: 16 }, (_, index) => ({
        name: `Stelle ${String(index)}`,
        lines: ['Beratung'],
        link: { address: `https://example.org/${String(index)}`, caption: 'Internet' },
      })),
    },
  };
  return {
    language: 'de',
    title: 'Mappe',
    foot: 'Fall 1',
    pageWords: (page, of) => `Seite ${String(page)} von ${String(of)}`,
    contentsTitle: 'Inhalt',
    contentsAfter: 1,
    items: [...Array.from({ length: 10 }, (_, index) => divider(index + 1)), ...files.map(file), contacts],
  };
}

async function measure(name: string, run: () => Promise<number>): Promise<void> {
  const times: number[] = [];
  let pages = 0;
  for (let count = 0; count < RUNS; count += 1) {
    const start = performance.now();
    pages = await run();
    times.push(Math.round(performance.now() - start));
  }
  const memory = Math.round(process.memoryUsage().rss / MB);
  console.log(`${name.padEnd(14)} ${times.join(', ')} ms, ${pages} pages, ${memory} MB resident`);
}
