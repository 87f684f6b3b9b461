import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { referenceEntries } from '~/domain/directory/reference-entries';
import {
  compareServices,
  readRows,
  rowWriter,
  type ExchangeFormat,
  type ServiceRow,
} from '~/domain/directory-exchange';
import { csvLine, readCsv } from '~/domain/directory-exchange/csv-table';

import { aRow, reference, statesOf } from './rows';

const FORMATS: ExchangeFormat[] = ['csv', 'json'];

function exported(rows: readonly ServiceRow[], format: ExchangeFormat): string {
  const writer = rowWriter(format);
  return writer.start + rows.map((row, index) => writer.row(row, index)).join('') + writer.end;
}

function differenceAfterRoundTrip(rows: readonly ServiceRow[], format: ExchangeFormat) {
  const read = readRows(exported(rows, format).replace(/^\uFEFF/, ''), format, reference);
  expect(read.errors).toEqual([]);
  return compareServices(new Map(rows.map((row) => [row.id, row])), read.rows, statesOf);
}

const nothing = (unchanged: number) => ({ created: [], changed: [], unchanged, missing: [], errors: [] });

describe.each(FORMATS)('what was exported as %s and is imported again', (format) => {
  it('is no difference, for all services, chambers and bodies that ship with the product', () => {
    const rows = [...bundledDirectory.services, ...referenceEntries(bundledDirectory)];
    expect(differenceAfterRoundTrip(rows, format)).toEqual(nothing(rows.length));
  });

  it('is no difference with telephone numbers, quotes, strokes, line breaks and dates in words', () => {
    const rows = [
      aRow(),
      aRow({ id: 'b', phone: '-12', name: '=1+1', note: '\'=HYPERLINK("x")', carrier: '@x', area: "''+a" }),
      aRow({ id: 'c', mandate: null, until: null, verifiedOn: null, sources: [], territories: [] }),
      aRow({ id: 'd', note: 'a\\|b;c,d\te', sources: [{ document: 'x\\', asOf: '2024' }] }),
    ];
    expect(differenceAfterRoundTrip(rows, format)).toEqual(nothing(rows.length));
  });

  it('is no difference for any text that a field can hold', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((value) => value.trim())
      .filter((value) => !/\p{Cc}|\uFFFD/u.test(value));
    fc.assert(
      fc.property(text, text, text, (name, note, document) => {
        const row = aRow({
          name: name || 'x',
          note,
          address: note,
          sources: [{ document: `d ${document}`.trim(), asOf: '2026' }],
        });
        expect(differenceAfterRoundTrip([row], format)).toEqual(nothing(1));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a table', () => {
  it('carries no cell that a spreadsheet would take for a formula', () => {
    const cells = ['=1+1', '+49 361', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'];
    const [record] = Papa.parse<string[]>(csvLine(cells), { delimiter: ';' }).data;
    expect(record).toEqual(cells.map((cell) => `'${cell}`));
  });

  it('is read as the package reads it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ', 'ü'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
        const text = Papa.unparse(rows, { delimiter: ';', newline: '\n' });
        const filled = rows.filter(([left, right]) => left !== '' || right !== '');
        const read = readCsv(text, ';');
        expect(read.error).toBeNull();
        expect(read.records.map(({ cells }) => cells)).toEqual(expect.arrayContaining(filled));
      }),
      { numRuns: 60 },
    );
  });
});
