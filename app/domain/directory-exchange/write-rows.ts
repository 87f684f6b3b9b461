/** Services as lines of an export, piece by piece, so that a long list is never held whole. */
import { cellsOf, COLUMNS } from './cell';
import { csvLine } from './csv-table';
import type { ExchangeFormat } from './read-rows';
import { SERVICE_FIELDS, type ServiceRow } from './service-row';

export interface RowWriter {
  /** What stands before the first row. */
  readonly start: string;
  /** One service, `index` counted from 0. */
  row(row: ServiceRow, index: number): string;
  /** What stands behind the last row. */
  readonly end: string;
}

/** With the mark of UTF-8, without which Excel takes a table for Windows-1252. */
const csvWriter: RowWriter = {
  start: `\uFEFF${csvLine(COLUMNS)}`,
  row(row) {
    const cells = cellsOf(row);
    return csvLine(COLUMNS.map((column) => cells[column]));
  },
  end: '',
};

/** A service a line, so that two exports can be compared line by line. */
const jsonWriter: RowWriter = {
  start: '[\n',
  row(row, index) {
    const ordered = Object.fromEntries([
      ['id', row.id],
      ...SERVICE_FIELDS.map((field) => [field, row[field]]),
    ]);
    return `${index === 0 ? '' : ',\n'}${JSON.stringify(ordered)}`;
  },
  end: '\n]\n',
};

export function rowWriter(format: ExchangeFormat): RowWriter {
  return format === 'csv' ? csvWriter : jsonWriter;
}
