import { Readable } from 'node:stream';

import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { fromBuffer } from 'yauzl';

import type { ListErrorCode } from '~/domain/chambers/member-list';

export interface RawLine {
  line: number;
  cells: string[];
}

/** Thrown where the file as a whole is none: nothing of it is taken over. */
export class UnreadableList extends Error {
  constructor(readonly code: Extract<ListErrorCode, 'unreadable' | 'encoding' | 'empty'>) {
    super(code);
  }
}

export type ListFormat = 'csv' | 'xlsx';

/** A table is a ZIP with this beginning; everything else is taken for text. */
export function listFormatOf(bytes: Uint8Array): ListFormat {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? 'xlsx' : 'csv';
}

/** The lines of an uploaded list, one after the other, the head first; empty ones are passed over. */
export async function* listRows(bytes: Uint8Array, format: ListFormat): AsyncGenerator<RawLine> {
  let isEmpty = true;
  for await (const raw of format === 'csv' ? csvRows(bytes) : xlsxRows(bytes)) {
    if (raw.cells.every((cell) => cell.trim() === '')) continue;
    isEmpty = false;
    yield raw;
  }
  if (isEmpty) throw new UnreadableList('empty');
}

const PIECE_CHARACTERS = 64 * 1024;

async function* csvRows(bytes: Uint8Array): AsyncGenerator<RawLine> {
  const text = decoded(bytes);
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter: delimiterOf(text), skipEmptyLines: false });
  const source = Readable.from(pieces(text));
  source.pipe(parser);
  let line = 1;
  for await (const cells of parser as AsyncIterable<string[]>) {
    yield { line, cells };
    // The package counts records; a cell with a line break moves every line after it.
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
  }
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE_CHARACTERS) yield text.slice(at, at + PIECE_CHARACTERS);
}

/** UTF-8, with or without its mark, else Windows-1252 as Excel saves "CSV"; other encodings are refused. */
function decoded(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16 || bytes.subarray(0, 4_096).includes(0)) throw new UnreadableList('encoding');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const head = end === -1 ? text : text.slice(0, end);
  const count = (delimiter: string) => head.split(delimiter).length;
  return [';', ',', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** What the parts of a table may be together once they are unpacked: a small file must not fill the memory. */
const MOST_UNPACKED_BYTES = 150 * 1024 * 1024;

async function* xlsxRows(bytes: Uint8Array): AsyncGenerator<RawLine> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if ((await unpackedBytes(buffer)) > MOST_UNPACKED_BYTES) throw new UnreadableList('unreadable');
  let rows;
  try {
    rows = await readSheet(buffer);
  } catch {
    throw new UnreadableList('unreadable');
  }
  for (const [position, cells] of rows.entries())
    yield { line: position + 1, cells: cells.map((cell) => textOfCell(cell)) };
}

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}

function unpackedBytes(buffer: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: false }, (error, zip) => {
      if (error) {
        reject(new UnreadableList('unreadable'));
        return;
      }
      let sum = 0;
      zip.on('entry', (entry: { uncompressedSize: number }) => (sum += entry.uncompressedSize));
      zip.on('end', () => resolve(sum));
      zip.on('error', () => reject(new UnreadableList('unreadable')));
    });
  });
}
