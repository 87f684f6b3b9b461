/** An uploaded list as rows, each with its line, or the lines that are wrong. */
import type { z } from 'zod';

import { COLUMNS, valueOfCell, type CellName } from './cell';
import { readCsv, unguardedCell, type CsvRecord } from './csv-table';
import { readJsonList } from './json-list';
import { excerpt, NAMED_ERRORS, type RowError, type RowErrorCode } from './row-error';
import { rowSchema, type RowReference } from './row-schema';
import type { ImportRow, LineOfRow } from './service-row';

export type ExchangeFormat = 'csv' | 'json';

export interface ReadRows {
  readonly rows: readonly LineOfRow[];
  /** Rows found, right and wrong. */
  readonly rowCount: number;
  /** The first of the refused lines, in their order. */
  readonly errors: readonly RowError[];
  readonly errorCount: number;
}

/** More than ten times what the country has; a longer list is a mistake. */
export const MAX_ROWS = 25_000;

interface RawRow {
  readonly line: number;
  readonly value: unknown;
}

/** Reads and checks all rows. With one error nothing of the list may be used. */
export function readRows(text: string, format: ExchangeFormat, reference: RowReference): ReadRows {
  const raw = format === 'csv' ? rawRowsOfCsv(text) : rawRowsOfJson(text);
  const schema = rowSchema(reference);
  const errors: RowError[] = [...raw.errors];
  const rows: LineOfRow[] = [];
  const firstLines = new Map<unknown, number>();
  for (const { line, value } of raw.rows) {
    const id = valueAt(value, ['id']);
    const firstLine = firstLines.get(id);
    if (firstLine !== undefined)
      errors.push({ line, field: 'id', code: 'duplicate-id', value: `${excerpt(id)} (${firstLine})` });
    else if (typeof id === 'string') firstLines.set(id, line);
    const parsed = schema.safeParse(value);
    if (parsed.success) rows.push({ line, row: parsed.data as ImportRow });
    else for (const issue of parsed.error.issues) errors.push(...errorsOf(issue, line, value));
  }
  if (raw.rows.length > MAX_ROWS)
    errors.unshift({ line: 1, field: null, code: 'too-many-rows', value: String(raw.rows.length) });
  errors.sort((left, right) => left.line - right.line);
  return {
    rows,
    rowCount: raw.rows.length,
    errors: errors.slice(0, NAMED_ERRORS),
    errorCount: errors.length,
  };
}

function rawRowsOfJson(text: string): { rows: RawRow[]; errors: RowError[] } {
  const { items, error } = readJsonList(text);
  return { rows: [...items], errors: error === null ? [] : [error] };
}

function rawRowsOfCsv(text: string): { rows: RawRow[]; errors: RowError[] } {
  const { records, error } = readCsv(text);
  const errors = error === null ? [] : [error];
  const [head, ...body] = records;
  if (head === undefined) return { rows: [], errors };
  const names = head.cells.map((cell) => unguardedCell(cell).trim());
  const headErrors = headProblems(names, head.line);
  if (headErrors.length > 0) return { rows: [], errors: [...headErrors, ...errors] };
  const columns = names as CellName[];
  const rows: RawRow[] = [];
  for (const record of body) {
    if (record.cells.length === columns.length)
      rows.push({ line: record.line, value: rawRow(columns, record) });
    else
      errors.push({
        line: record.line,
        field: null,
        code: 'cell-count',
        value: `${record.cells.length} / ${columns.length}`,
      });
  }
  return { rows, errors };
}

function headProblems(names: readonly string[], line: number): RowError[] {
  const problem = (code: RowErrorCode, value: string): RowError => ({
    line,
    field: null,
    code,
    value: excerpt(value),
  });
  const known = new Set<string>(COLUMNS);
  const seen = new Set<string>();
  const errors: RowError[] = [];
  for (const name of names) {
    if (!known.has(name)) errors.push(problem('unknown-column', name));
    else if (seen.has(name)) errors.push(problem('duplicate-column', name));
    seen.add(name);
  }
  if (!seen.has('id')) errors.push(problem('missing-column', 'id'));
  if (seen.has('mandateDe') !== seen.has('mandateEn'))
    errors.push(problem('missing-column', seen.has('mandateDe') ? 'mandateEn' : 'mandateDe'));
  return errors;
}

/** The record in the shape of a JSON item. */
function rawRow(columns: readonly CellName[], { cells }: CsvRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  const mandate = { de: '', en: '' };
  let hasMandate = false;
  for (const [index, column] of columns.entries()) {
    const cell = unguardedCell(cells[index] ?? '').trim();
    if (column === 'mandateDe' || column === 'mandateEn') {
      mandate[column === 'mandateDe' ? 'de' : 'en'] = cell;
      hasMandate = true;
    } else row[column] = valueOfCell(column, cell);
  }
  if (hasMandate) row['mandate'] = mandate.de === '' && mandate.en === '' ? null : mandate;
  return row;
}

type Issue = z.core.$ZodIssue;

function errorsOf(issue: Issue, line: number, row: unknown): RowError[] {
  if (issue.path.length === 0 && issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ line, field: null, code: 'unknown-column', value: excerpt(key) }));
  const [field] = issue.path;
  const found = valueAt(row, issue.path);
  // In a table an empty cell of a closed list is simply missing.
  const code = found === '' && issue.code === 'invalid_value' ? 'missing' : codeOf(issue);
  return [{ line, field: typeof field === 'string' ? field : null, code, value: excerpt(found) }];
}

function codeOf(issue: Issue): RowErrorCode {
  switch (issue.code) {
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      // Only `row-schema.ts` writes these.
      return typeof code === 'string' ? (code as RowErrorCode) : 'wrong-type';
    }
    case 'invalid_value':
      return 'unknown-word';
    case 'invalid_type':
      if (issue.path.length === 0) return 'not-an-object';
      return issue.path[0] === 'id' && issue.input === undefined ? 'missing' : 'wrong-type';
    default:
      return 'wrong-type';
  }
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  let value = row;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return value;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
