/**
 * The text of an uploaded file. Only UTF-8 is read, with or without its mark: a file in another encoding would put
 * wrong letters into names and addresses, and nobody sees that in a list of ten thousand.
 */
import { NAMED_ERRORS, type RowError, type RowErrorCode } from './row-error';

export type UploadText =
  | { readonly outcome: 'read'; readonly text: string }
  | { readonly outcome: 'refused'; readonly errors: readonly RowError[]; readonly errorCount: number };

const LINE_FEED = 0x0a;
const NUL = 0x00;

/** UTF-8 that was read as Windows-1252 and saved again: "Ã¼" for "ü", or the sign for a letter that was lost. */
const GARBLED = /\uFFFD|Ã[\u0080-\u00BF€-™]|Ã[¤¶¼Ÿ„–œ]|â€/u;

/** Reads the bytes as UTF-8 or names the lines that are not. */
export function textOfUpload(bytes: Uint8Array): UploadText {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[1] === NUL;
  if (isUtf16) return refused([{ line: 1, field: null, code: 'utf-16', value: '' }]);
  try {
    return checkedText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(linesNotUtf8(bytes));
  }
}

/** Looks for signs of a wrong encoding and for characters that no text has. */
export function checkedText(text: string): UploadText {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return refused([{ line: 1, field: null, code: 'empty', value: '' }]);
  const errors: RowError[] = [];
  const isSuspect = GARBLED.test(body) || body.includes('\u0000');
  if (isSuspect) {
    for (const [index, line] of body.split(/\r\n|\n|\r/).entries()) {
      const code: RowErrorCode | null = line.includes('\u0000')
        ? 'control-character'
        : GARBLED.test(line)
          ? 'garbled'
          : null;
      if (code !== null) errors.push({ line: index + 1, field: null, code, value: around(line) });
    }
  }
  return errors.length > 0 ? refused(errors) : { outcome: 'read', text: body };
}

function around(line: string): string {
  const at = Math.max(0, line.search(GARBLED) - 15);
  return line.slice(at, at + 40).replaceAll('\u0000', '');
}

/** The lines that are no UTF-8, with what stands there if it is Windows-1252, as Excel on Windows saves "CSV". */
function linesNotUtf8(bytes: Uint8Array): RowError[] {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const windows = new TextDecoder('windows-1252');
  const errors: RowError[] = [];
  let from = 0;
  for (let line = 1; from < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const to = feed === -1 ? bytes.length : feed;
    const part = bytes.subarray(from, to);
    try {
      strict.decode(part);
    } catch {
      const first = part.findIndex((byte) => byte >= 0x80);
      const near = windows.decode(part.subarray(Math.max(0, first - 15), first + 25));
      errors.push({ line, field: null, code: 'not-utf8', value: near.replace(/\p{Cc}/gu, '') });
    }
    from = to + 1;
  }
  return errors;
}

function refused(errors: readonly RowError[]): UploadText {
  return { outcome: 'refused', errors: errors.slice(0, NAMED_ERRORS), errorCount: errors.length };
}

/** JSON begins with a bracket, a table does not. */
export function formatOf(text: string): 'json' | 'csv' {
  return /^\s*[[{]/.test(text) ? 'json' : 'csv';
}
