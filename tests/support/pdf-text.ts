import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader gets out of a PDF: the text of each page, bookmarks of two levels, language, title. */
export interface ReadPdf {
  pages: string[];
  /** Titles; those of the second level behind two blanks. */
  bookmarks: string[];
  language: string | null;
  title: string | null;
}

/** Reads a PDF as another program does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  try {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(
        items
          .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
          .join('')
          .replace(/[ \t]+/g, ' '),
      );
    }
    const outline = (await document.getOutline()) as { title: string; items: { title: string }[] }[] | null;
    const { info } = (await document.getMetadata()) as { info: { Language?: string; Title?: string } };
    return {
      pages,
      bookmarks: (outline ?? []).flatMap(({ title, items }) => [
        title,
        ...items.map((inner) => `  ${inner.title}`),
      ]),
      language: info.Language ?? null,
      title: info.Title ?? null,
    };
  } finally {
    await task.destroy();
  }
}
