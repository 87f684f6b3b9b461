import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';

import type { Bookmark } from '~/domain/hand-over/book';

type PdfLib = typeof import('@cantoo/pdf-lib');

/** A bookmark and the page it leads to, from 0. */
export type PlacedBookmark = Bookmark & { readonly page: number };

interface Node {
  readonly mark: PlacedBookmark;
  readonly ref: PDFRef;
  readonly children: Node[];
}

/** Writes bookmarks of two levels, opened, as viewers show them beside the pages. */
export function writeOutline(lib: PdfLib, document: PDFDocument, marks: readonly PlacedBookmark[]): void {
  if (marks.length === 0) return;
  const { context } = document;
  const { PDFName, PDFNumber } = lib;
  const tree: Node[] = [];
  for (const mark of marks) {
    const node: Node = { mark, ref: context.nextRef(), children: [] };
    const parent = tree.at(-1);
    if (mark.level === 1 && parent !== undefined) parent.children.push(node);
    else tree.push(node);
  }
  const root = context.nextRef();
  const pages = document.getPages();

  const write = (nodes: readonly Node[], parent: PDFRef) =>
    nodes.forEach(({ mark, ref, children }, index) => {
      const [previous, next] = [nodes[index - 1], nodes[index + 1]];
      const page = pages[mark.page];
      const entry = context.obj({});
      entry.set(PDFName.of('Title'), lib.PDFHexString.fromText(mark.title));
      entry.set(PDFName.of('Parent'), parent);
      if (page !== undefined) entry.set(PDFName.of('Dest'), context.obj([page.ref, 'Fit']));
      if (previous !== undefined) entry.set(PDFName.of('Prev'), previous.ref);
      if (next !== undefined) entry.set(PDFName.of('Next'), next.ref);
      link(entry, children);
      context.assign(ref, entry);
      write(children, ref);
    });
  const link = (entry: PDFDict, children: readonly Node[]) => {
    const [first, last] = [children[0], children.at(-1)];
    if (first === undefined || last === undefined) return;
    entry.set(PDFName.of('First'), first.ref);
    entry.set(PDFName.of('Last'), last.ref);
    entry.set(PDFName.of('Count'), PDFNumber.of(children.length));
  };

  write(tree, root);
  const outlines = context.obj({ Type: 'Outlines' });
  link(outlines, tree);
  outlines.set(PDFName.of('Count'), PDFNumber.of(marks.length));
  context.assign(root, outlines);
  document.catalog.set(PDFName.of('Outlines'), root);
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
