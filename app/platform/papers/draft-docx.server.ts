import type { IParagraphOptions, Paragraph, Table } from 'docx';

import { missingOf, plainText, type DraftBlock, type DraftDocument, type DraftText } from '~/domain/drafts';

type Docx = typeof import('docx');
type Child = Paragraph | Table;

/** Half points, as Word counts. */
const SMALL = 14;
const NOTE = 17;
const TABLE_TEXT = 18;
const TWIPS_PER_MM = 1440 / 25.4;
const FULL = 100;

const twips = (millimetres: number) => Math.round(millimetres * TWIPS_PER_MM);

/** Drafts as one Word file, each beginning on a page of its own. The library is loaded on the first file only. */
export async function draftDocx(drafts: readonly DraftDocument[]): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import('docx');
  const [first] = drafts;
  if (first === undefined) throw new RangeError('no draft');
  const file = new docx.Document({
    title: first.title,
    creator: 'Lotsenwerk',
    styles: {
      default: {
        document: {
          run: {
            font: 'Noto Sans',
            size: 20,
            language: { value: first.language === 'de' ? 'de-DE' : 'en-GB' },
          },
          paragraph: { spacing: { after: 100 } },
        },
        heading1: { run: { bold: true, size: 28 }, paragraph: { spacing: { after: 160 } } },
        heading2: {
          run: { bold: true, size: 22, color: '0B4F5C' },
          paragraph: { spacing: { before: 180, after: 60 } },
        },
      },
    },
    numbering: {
      config: drafts.flatMap((draft) =>
        draft.blocks.flatMap((block, index) =>
          block.kind === 'list' && block.isNumbered === true
            ? [
                {
                  reference: numberingOf(draft, index),
                  levels: [
                    {
                      level: 0,
                      format: docx.LevelFormat.DECIMAL,
                      text: '%1.',
                      style: { paragraph: { indent: { left: twips(8), hanging: twips(8) } } },
                    },
                  ],
                },
              ]
            : [],
        ),
      ),
    },
    sections: drafts.map((draft) => ({
      properties: {
        page: {
          size: { width: twips(210), height: twips(297) },
          margin: { left: twips(25), right: twips(20), top: twips(20), bottom: twips(22) },
        },
      },
      footers: { default: footerOf(docx, draft) },
      children: [
        ...headOf(docx, draft),
        ...draft.blocks.flatMap((block, index) => blockOf(docx, block, numberingOf(draft, index))),
        ...adviceOf(docx, draft),
      ],
    })),
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

const numberingOf = ({ id, language }: DraftDocument, index: number) => `${id}-${language}-${String(index)}`;

function footerOf(docx: Docx, draft: DraftDocument) {
  const page = draft.language === 'de' ? 'Seite ' : 'Page ';
  const { CURRENT, TOTAL_PAGES_IN_SECTION } = docx.PageNumber;
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        children: [
          new docx.TextRun({ text: `${draft.footer} · `, size: SMALL }),
          new docx.TextRun({ children: [page, CURRENT, '/', TOTAL_PAGES_IN_SECTION], size: SMALL }),
        ],
      }),
    ],
  });
}

function headOf(docx: Docx, { letter, title }: DraftDocument): Child[] {
  const heading = new docx.Paragraph({ text: title, heading: docx.HeadingLevel.HEADING_1 });
  if (letter === null) return [heading];
  const line = (text: DraftText) => new docx.Paragraph({ text: plainText(text), spacing: { after: 0 } });
  const gap = new docx.Paragraph({ text: '', spacing: { after: 300 } });
  return [
    ...letter.sender.map(line),
    gap,
    ...letter.recipient.map(line),
    gap,
    ...letter.reference.map(({ label, value }) => line([`${label}: `, ...value])),
    gap,
    heading,
  ];
}

/** Notes for the user and the list of gaps, on a page of their own. */
function adviceOf(docx: Docx, draft: DraftDocument): Child[] {
  const missing = missingOf(draft);
  if (draft.advice.length === 0 && missing.length === 0) return [];
  const isGerman = draft.language === 'de';
  return [
    new docx.Paragraph({
      text: isGerman ? 'Hinweise für Sie – nicht mitgeben' : 'Notes for you – do not hand over',
      heading: docx.HeadingLevel.HEADING_2,
      pageBreakBefore: true,
    }),
    ...draft.advice.flatMap((text) => blockOf(docx, { kind: 'note', text }, '')),
    ...(missing.length === 0
      ? []
      : [
          ...blockOf(
            docx,
            { kind: 'heading', text: isGerman ? 'Noch einzutragen' : 'Still to be filled in' },
            '',
          ),
          ...blockOf(docx, { kind: 'check-list', items: missing.map((name): DraftText => [name]) }, ''),
        ]),
  ];
}

function blockOf(docx: Docx, block: DraftBlock, numbering: string): Child[] {
  const paragraph = (text: DraftText, options: IParagraphOptions = {}) =>
    new docx.Paragraph({ ...options, children: runsOf(docx, text) });
  switch (block.kind) {
    case 'heading':
      return [new docx.Paragraph({ text: block.text, heading: docx.HeadingLevel.HEADING_2, keepNext: true })];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'list':
      return block.items.map((item) =>
        paragraph(
          item,
          block.isNumbered === true
            ? { numbering: { reference: numbering, level: 0 } }
            : { bullet: { level: 0 } },
        ),
      );
    case 'check-list':
      return block.items.map((item) =>
        paragraph(['☐ ', ...item], { indent: { left: twips(6), hanging: twips(6) } }),
      );
    case 'fields':
      return [
        tableOf(
          docx,
          block.fields.map(({ label, value }) => [[label], value]),
          [36, 64],
        ),
        spacer(docx),
      ];
    case 'table':
      return [tableOf(docx, block.rows, block.shares, block.head), spacer(docx)];
    case 'signatures':
      return block.labels.flatMap((label) => [
        new docx.Paragraph({ text: '_'.repeat(36), spacing: { before: 500, after: 0 } }),
        new docx.Paragraph({ children: [new docx.TextRun({ text: label, size: SMALL })] }),
      ]);
    case 'note':
      return [
        new docx.Paragraph({
          children: [new docx.TextRun({ text: block.text, size: NOTE })],
          shading: { fill: 'F4EFE6' },
          spacing: { before: 120, after: 120 },
        }),
      ];
  }
}

/** Line breaks of an address become breaks of the line. */
function runsOf(docx: Docx, text: DraftText) {
  return plainText(text)
    .split('\n')
    .map((part, index) => new docx.TextRun({ text: part, ...(index === 0 ? {} : { break: 1 }) }));
}

function spacer(docx: Docx): Paragraph {
  return new docx.Paragraph({ text: '', spacing: { after: 60 } });
}

function tableOf(
  docx: Docx,
  rows: readonly (readonly DraftText[])[],
  shares: readonly number[],
  head: readonly string[] = [],
): Table {
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: '9AA8B1' };
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'FFFFFF' };
  const cell = (text: DraftText, index: number, isHead: boolean) =>
    new docx.TableCell({
      width: { size: shares[index] ?? 0, type: docx.WidthType.PERCENTAGE },
      children: [
        new docx.Paragraph({
          spacing: { after: 20, before: 20 },
          children: [new docx.TextRun({ text: plainText(text), size: TABLE_TEXT, bold: isHead })],
        }),
      ],
    });
  return new docx.Table({
    width: { size: FULL, type: docx.WidthType.PERCENTAGE },
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: line,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      ...(head.length === 0
        ? []
        : [
            new docx.TableRow({
              tableHeader: true,
              children: head.map((text, index) => cell([text], index, true)),
            }),
          ]),
      ...rows.map(
        (row) =>
          new docx.TableRow({
            cantSplit: true,
            children: row.map((text, index) => cell(text, index, false)),
          }),
      ),
    ],
  });
}
