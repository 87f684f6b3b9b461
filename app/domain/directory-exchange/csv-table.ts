/**
 * Tables as RFC 4180 has them, with the line each record begins in. Written here and not with the package, because
 * the package counts records, and a cell with a line break moves every line after it.
 */
import type { RowError } from './row-error';

export interface CsvRecord {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly records: readonly CsvRecord[];
  readonly error: RowError | null;
}

const DELIMITERS = [';', ',', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Excel in German writes semicolons, others commas or tabs: whichever the head of the table has most of. */
export function delimiterOf(text: string): Delimiter {
  const end = text.search(/[\r\n]/);
  const head = end === -1 ? text : text.slice(0, end);
  let best: Delimiter = ';';
  for (const delimiter of DELIMITERS)
    if (head.split(delimiter).length > head.split(best).length) best = delimiter;
  return best;
}

/** Reads a table up to its end or to the first place that is none. Lines without anything are passed over. */
export function readCsv(text: string, delimiter: Delimiter = delimiterOf(text)): CsvTable {
  const records: CsvRecord[] = [];
  const bare = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const startLine = line;
    const cells: string[] = [];
    for (let isRecordOpen = true; isRecordOpen;) {
      let cell: string;
      if (text[at] === '"') {
        const quoted = readQuoted(text, at);
        if (quoted === null) return { records, error: problem(line, 'open-quote', text.slice(at, at + 40)) };
        cell = quoted.cell;
        line += lineBreaks(text, at, quoted.end);
        at = quoted.end;
        const next = text[at];
        if (next !== undefined && next !== delimiter && next !== '\r' && next !== '\n')
          return { records, error: problem(line, 'text-beside-quotes', text.slice(at, at + 40)) };
      } else {
        bare.lastIndex = at;
        const end = bare.exec(text)?.index ?? text.length;
        cell = text.slice(at, end);
        at = end;
      }
      cells.push(cell);
      if (text[at] === delimiter) {
        at += 1;
      } else {
        if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
        else at += 1;
        line += 1;
        isRecordOpen = false;
      }
    }
    if (cells.length > 1 || cells[0]?.trim() !== '') records.push({ line: startLine, cells });
  }
  return { records, error: null };
}

function problem(line: number, code: 'open-quote' | 'text-beside-quotes', value: string): RowError {
  return { line, field: null, code, value: value.replace(/\s+/g, ' ') };
}

/** The cell that opens at `from`, and where the text goes on behind its closing quote; null if it never closes. */
function readQuoted(text: string, from: number): { cell: string; end: number } | null {
  let close = text.indexOf('"', from + 1);
  let hasDoubled = false;
  while (close !== -1 && text[close + 1] === '"') {
    hasDoubled = true;
    close = text.indexOf('"', close + 2);
  }
  if (close === -1) return null;
  const inside = text.slice(from + 1, close);
  return { cell: hasDoubled ? inside.replaceAll('""', '"') : inside, end: close + 1 };
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count += 1;
  }
  return count;
}

/**
 * Spreadsheets take a cell for a formula if it begins so, and a formula can fetch what it likes (OWASP, "CSV
 * Injection"). Telephone numbers begin so too, so these cells get an apostrophe in front, which reading takes away.
 */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

export function guardedCell(cell: string): string {
  return LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
}

export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && LIKE_A_FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** One line of a table, formulas made harmless, with its line break. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(guardedCell(cell))).join(';')}\r\n`;
}

function quoted(cell: string): string {
  return /[;,"\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
