import { PDFDocument, degrees } from '@cantoo/pdf-lib';
import { fromBuffer } from 'yauzl';
import { describe, expect, it } from 'vitest';

import { draftFactsOf } from '#tests/support/draft-facts';
import { anEncryptedPdf, aJpeg } from '#tests/support/files';
import { readPdf } from '#tests/support/pdf-text';
import { makeDraft, type DraftDocument } from '~/domain/drafts';
import type { Book, BookItem } from '~/domain/hand-over/book';
import { draftDocx } from '~/platform/papers/draft-docx.server';
import { draftPdf } from '~/platform/papers/draft-pdf.server';
import { makeBook } from '~/platform/papers/make-book.server';

const NAME = 'Nguyễn Thị Ánh, Şükrü Ğ, Ольга';

function drafts(): DraftDocument[] {
  return (['de', 'en'] as const).flatMap((language) => {
    const draft = makeDraft('power-of-attorney', draftFactsOf({ language, typed: { candidateName: NAME } }));
    return draft === null ? [] : [draft];
  });
}

describe('files of drafts', () => {
  it('a PDF has both languages, page numbers, and names that can be copied with every sign', async () => {
    const { pages, title } = await readPdf(await draftPdf(drafts()));
    const text = pages.join('\n').normalize('NFC');
    expect(title).toBe('Vollmacht für das beschleunigte Fachkräfteverfahren');
    expect(text).toContain(NAME);
    expect(text).toContain('Seite 1/1');
    expect(text).toContain('Hinweise für Sie');
    // A base letter of the whole text must not be read as the accented one of a name.
    expect(text).toContain('immigration authority');
  });

  it('a letter that came first as a part of another one can be copied all the same', async () => {
    const textWith = async (candidateName: string) => {
      const draft = makeDraft('faire-integration-notice', draftFactsOf({ typed: { candidateName } }));
      return (await readPdf(await draftPdf(draft === null ? [] : [draft]))).pages.join();
    };
    await textWith('Ç Ẅ Ị');
    expect(await textWith('C-W-I CWI')).toContain('C-W-I CWI');
  });

  it('a Word file holds the same words', async () => {
    const xml = await entryOf(Buffer.from(await draftDocx(drafts())), 'word/document.xml');
    const text = xml.replace(/<[^>]+>/g, '');
    expect(text).toContain(NAME);
    expect(text).toContain('Vollmacht für das beschleunigte Fachkräfteverfahren');
    expect(text).toContain('Power of attorney for the accelerated procedure');
    expect(text).toContain('________');
  });
});

describe('a book of papers', () => {
  it('shows what can be shown, names what cannot, and counts every page', async () => {
    const files: Record<string, { mediaType: string; bytes: Uint8Array | null }> = {
      turned: { mediaType: 'application/pdf', bytes: await aTurnedPdf() },
      photo: { mediaType: 'image/jpeg', bytes: await aJpeg() },
      broken: { mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.7 and nothing else') },
      locked: { mediaType: 'application/pdf', bytes: await anEncryptedPdf() },
      notPicture: { mediaType: 'image/png', bytes: Buffer.from('no picture') },
      word: { mediaType: 'application/msword', bytes: new Uint8Array() },
      gone: { mediaType: 'application/pdf', bytes: null },
    };
    const progress: number[] = [];
    const made = await makeBook(aBook(files), {
      read: (fileId) => Promise.resolve(files[fileId]?.bytes ?? null),
      onProgress: (done) => Promise.resolve(void progress.push(done)),
    });
    expect(made.problems).toEqual([
      { fileId: 'broken', reason: 'broken' },
      { fileId: 'locked', reason: 'encrypted' },
      { fileId: 'notPicture', reason: 'broken' },
      { fileId: 'word', reason: 'not-a-page-format' },
      { fileId: 'gone', reason: 'unreadable' },
    ]);
    expect(progress).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const { pages, bookmarks, language } = await readPdf(made.bytes);
    // Cover, contents, four pages of the turned one, the photo, five stand-ins.
    expect(pages).toHaveLength(12);
    expect(made.pageCount).toBe(12);
    pages.forEach((text, index) => expect(text).toContain(`Seite ${String(index + 1)} von 12`));
    expect(pages[1]).toMatch(/photo\s*7/);
    expect(pages[7]).toContain('broken: broken');
    expect(bookmarks).toEqual(['Deckblatt', 'Inhalt', ...Object.keys(files).map((name) => `  ${name}`)]);
    expect(language).toBe('de');
  });

  it('ends where somebody calls it off', async () => {
    const files = { one: { mediaType: 'application/pdf', bytes: await aTurnedPdf() } };
    const source = {
      read: () => Promise.resolve(files.one.bytes),
      onProgress: () => Promise.resolve(),
      signal: AbortSignal.abort(),
    };
    await expect(makeBook(aBook(files), source)).rejects.toThrow();
  });
});

async function aTurnedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const angle of [0, 90, 180, 270]) document.addPage([500, 700]).setRotation(degrees(angle));
  return document.save();
}

function aBook(files: Record<string, { mediaType: string; bytes: Uint8Array | null }>): Book {
  const standIn =
    (title: string): Extract<BookItem, { kind: 'file' }>['standIn'] =>
    (reason) => ({
      kind: 'stand-in',
      title,
      fileName: 'file',
      text: `${title}: ${reason}`,
    });
  return {
    language: 'de',
    title: 'Mappe',
    foot: 'Fall 7',
    pageWords: (page, of) => `Seite ${String(page)} von ${String(of)}`,
    contentsTitle: 'Inhalt',
    contentsAfter: 1,
    items: [
      {
        kind: 'page',
        bookmark: { title: 'Deckblatt', level: 0 },
        page: { kind: 'cover', title: 'Mappe', lead: '', facts: [], lists: [], link: null, notes: [] },
      },
      ...Object.entries(files).map(([fileId, { mediaType, bytes }]): BookItem => ({
        kind: 'file',
        fileId,
        paperKey: fileId,
        mediaType,
        sizeBytes: bytes?.length ?? 0,
        bookmark: { title: fileId, level: 1 },
        standIn: standIn(fileId),
      })),
    ],
  };
}

function entryOf(zip: Buffer, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (error, file) => {
      if (error !== null) return reject(error);
      file.on('entry', (entry: { fileName: string }) => {
        if (entry.fileName !== name) return file.readEntry();
        file.openReadStream(entry as never, (failed, stream) => {
          if (failed !== null) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        });
      });
      file.on('end', () => reject(new Error(`no ${name}`)));
      file.readEntry();
    });
  });
}
