/** Why a line of an import is refused. The words for it live in the page. */
export type RowErrorCode =
  | 'empty'
  | 'not-utf8'
  | 'utf-16'
  | 'garbled'
  | 'control-character'
  | 'broken-json'
  | 'not-a-list'
  | 'not-an-object'
  | 'open-quote'
  | 'text-beside-quotes'
  | 'cell-count'
  | 'unknown-column'
  | 'duplicate-column'
  | 'missing-column'
  | 'too-many-rows'
  | 'bad-id'
  | 'duplicate-id'
  | 'missing'
  | 'wrong-type'
  | 'too-long'
  | 'unknown-word'
  | 'unknown-land'
  | 'unknown-kreis'
  | 'unknown-postal-code'
  | 'bad-territory'
  | 'bad-email'
  | 'bad-web-address'
  | 'bad-date'
  | 'in-future'
  | 'bad-source'
  | 'bad-language'
  | 'merged'
  /** Our own fault; the log says more. */
  | 'failed';

export interface RowError {
  /** Counted from 1; a row that runs over several lines is named by its first. */
  readonly line: number;
  /** Name of the column; null: the line or file as a whole. */
  readonly field: string | null;
  readonly code: RowErrorCode;
  /** What stood there, shortened; empty where that would say nothing. */
  readonly value: string;
}

/** So many refused lines are named; the rest is counted. */
export const NAMED_ERRORS = 200;

const EXCERPT_LENGTH = 80;

/** The start of a value, on one line. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : (JSON.stringify(value) ?? '');
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH - 1)}…` : line;
}
