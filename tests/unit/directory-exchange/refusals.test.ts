import { describe, expect, it } from 'vitest';

import {
  checkedText,
  compareServices,
  formatOf,
  readRows,
  rowWriter,
  textOfUpload,
  type RowError,
} from '~/domain/directory-exchange';

import { aRow, reference, statesOf } from './rows';

const errorsOf = (text: string): readonly RowError[] => readRows(text, formatOf(text), reference).errors;
const short = ({ line, field, code }: RowError) => `${line} ${field ?? '-'} ${code}`;
const csv = (head: string, ...lines: string[]) => [head, ...lines].join('\n');

describe('a refused list names line, field and reason', () => {
  it.each<[reason: string, text: string, expected: string[]]>([
    ['duplicate id', csv('id;name', 'a;A', 'b;B', 'a;C'), ['4 id duplicate-id']],
    ['unknown Land', csv('id;territories', 'a;DE-TH', 'b;DE-XX'), ['3 territories unknown-land']],
    ['unknown Kreis', csv('id;territories', 'a;16051 | 99999'), ['2 territories unknown-kreis']],
    ['Kreis whose zero a spreadsheet ate', csv('id;territories', 'a;8111'), ['2 territories unknown-kreis']],
    ['postal code nobody has', csv('id;territories', 'a;plz:0000'), ['2 territories unknown-postal-code']],
    [
      'duplicate id in lines that are wrong as well',
      csv('id;name', 'a;A', 'a;'),
      ['3 id duplicate-id', '3 name missing'],
    ],
    ['unknown column', csv('id;telefon', 'a;1'), ['1 - unknown-column']],
    ['column twice', csv('id;name;name', 'a;1;2'), ['1 - duplicate-column']],
    ['no id', csv('name;phone', 'a;1'), ['1 - missing-column']],
    ['half a mandate', csv('id;mandateDe', 'a;x'), ['1 - missing-column']],
    ['too few cells', csv('id;name', 'a', 'b;B'), ['2 - cell-count']],
    ['quote that never closes', csv('id;name', 'a;"A', 'b;B'), ['2 - open-quote']],
    ['text behind a quote', csv('id;name', 'a;"A"x'), ['2 - text-beside-quotes']],
    [
      'script instead of an address',
      csv('id;website', 'a;javascript:alert(1)'),
      ['2 website bad-web-address'],
    ],
    ['address with a password', csv('id;website', 'a;https://u:p@x.example'), ['2 website bad-web-address']],
    [
      'address that breaks out',
      csv('id;website', 'a;https://x.example/"onclick='),
      ['2 website bad-web-address'],
    ],
    ['e-mail address', csv('id;email', 'a;nobody', 'b;a@b.example'), ['2 email bad-email']],
    ['day that does not exist', csv('id;until', 'a;2027-02-29'), ['2 until bad-date']],
    ['verified tomorrow', csv('id;verifiedOn', 'a;2026-11-21', 'b;2026-11-20'), ['2 verifiedOn in-future']],
    [
      'unknown word',
      csv('id;kind;topics', 'a;sauna;recognition | tax'),
      ['2 kind unknown-word', '2 topics unknown-word'],
    ],
    ['id of another look', csv('id', 'Große Stelle'), ['2 id bad-id']],
    ['source without a place', csv('id;sources', 'a;2024'), ['2 sources bad-source']],
    ['name taken away', csv('id;name', 'a;'), ['2 name missing']],
    ['line after a cell of two lines', csv('id;note', 'a;"x\ny"', 'b;B;C'), ['4 - cell-count']],
    ['broken JSON', '[\n{"id":"a"},\n{"id":"b",}\n]', ['3 - broken-json']],
    ['JSON that ends too early', '[\n{"id":"a"},\n{"id":"b"', ['3 - broken-json']],
    ['JSON with something behind', '[{"id":"a"}]\n[]', ['2 - broken-json']],
    ['JSON that is no list', '{"id":"a"}', ['1 - not-a-list']],
    ['items that are no services', '[\n1,\n"x"]', ['2 - not-an-object', '3 - not-an-object']],
    ['key nobody knows', '[{"id":"a","telefon":"1"}]', ['1 - unknown-column']],
    ['text where a list belongs', '[\n{"id":"a","topics":"recognition"}]', ['2 topics wrong-type']],
    ['id missing', '[\n{"name":"x"}]', ['2 id missing']],
    ['control character', '[{"id":"a","note":"\\u0007"}]', ['1 note control-character']],
    ['NUL', '[{"id":"a","note":"\\u0000"}]', ['1 note control-character']],
  ])('%s', (_reason, text, expected) => {
    expect(errorsOf(text).map(short)).toEqual(expected);
  });

  it('names the first two hundred and counts the rest', () => {
    const read = readRows(
      csv('id;email', ...Array.from({ length: 500 }, (_, n) => `a-${n};x`)),
      'csv',
      reference,
    );
    expect([read.errors.length, read.errorCount]).toEqual([200, 500]);
  });

  it('survives brackets without end', () => {
    expect(errorsOf('['.repeat(200_000)).map(short)).toEqual(['1 - broken-json']);
  });
});

describe('the encoding of an upload', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('is UTF-8, with or without its mark', () => {
    expect(textOfUpload(bytes('\uFEFFid;name\na;Köln'))).toEqual({
      outcome: 'read',
      text: 'id;name\na;Köln',
    });
    expect(textOfUpload(bytes('id;name\na;Köln'))).toMatchObject({ outcome: 'read' });
  });

  it('is refused as Windows-1252 with every line that shows it', () => {
    const windows = Uint8Array.from(
      [...'id;name\na;Ko\nb;K\u00F6ln\nc;M\u00FCnchen'].map((c) => c.charCodeAt(0)),
    );
    expect(textOfUpload(windows)).toMatchObject({
      outcome: 'refused',
      errorCount: 2,
      errors: [
        { line: 3, code: 'not-utf8', value: 'b;Köln' },
        { line: 4, code: 'not-utf8', value: 'c;München' },
      ],
    });
  });

  it('is refused as UTF-16, as empty, and where letters were lost before', () => {
    expect(textOfUpload(Uint8Array.from([0xff, 0xfe, 0x69, 0]))).toMatchObject({
      errors: [{ code: 'utf-16' }],
    });
    expect(textOfUpload(bytes(' \n'))).toMatchObject({ errors: [{ code: 'empty' }] });
    expect(checkedText('id;name\na;KÃ¶ln\nb;M\uFFFDnchen')).toMatchObject({
      errors: [
        { line: 2, code: 'garbled' },
        { line: 3, code: 'garbled' },
      ],
    });
    expect(checkedText('id;note\na;x\u0000y')).toMatchObject({
      errors: [{ line: 2, code: 'control-character' }],
    });
  });
});

describe('the comparison', () => {
  const current = new Map(
    [aRow(), aRow({ id: 'alt', state: 'ended' }), aRow({ id: 'weg', state: 'merged' })].map((row) => [
      row.id,
      row,
    ]),
  );
  const compare = (text: string) =>
    compareServices(current, readRows(text, formatOf(text), reference).rows, statesOf);

  it('leaves what a table does not name, and shows what it changes', () => {
    const { changed, created, unchanged, errors } = compare(
      csv('id,phone', "th-musterstelle,'+49 361 123456", 'alt,0361 1'),
    );
    expect({ created, unchanged, errors }).toEqual({ created: [], unchanged: 1, errors: [] });
    expect(changed.map(({ before, fields }) => [before.id, fields])).toEqual([
      ['alt', [{ field: 'phone', before: '+49 361 123456', after: '0361 1' }]],
    ]);
  });

  it('asks of a new service what every service has', () => {
    const { errors } = compare(csv('id;name', 'neu;Neu'));
    expect(errors.map(short)).toEqual([
      '2 kind missing',
      '2 level missing',
      '2 audience missing',
      '2 status missing',
    ]);
    expect(
      compare(
        '[{"id":"neu","name":"Neu","kind":"portal","level":"federal","audience":"both","status":"unverified"}]',
      ),
    ).toMatchObject({
      created: [{ id: 'neu', state: 'listed', topics: [], until: null }],
      errors: [],
    });
  });

  it('takes another order of topics, areas and sources and German days for the same', () => {
    const row = aRow();
    const again = {
      ...row,
      topics: [...row.topics].reverse(),
      territories: [...row.territories].reverse(),
      sources: [...row.sources].reverse(),
    };
    const writer = rowWriter('json');
    expect(compare(writer.start + writer.row(again, 0) + writer.end)).toMatchObject({
      unchanged: 1,
      changed: [],
    });
    expect(compare(csv('id;until', 'th-musterstelle;31.12.2027'))).toMatchObject({ unchanged: 1 });
  });

  it('reads the Länder from the areas where the list does not name them', () => {
    const { changed } = compare(
      csv('id;territories', 'alt;11000 | 16051', 'th-musterstelle;16051 | plz:990?'),
    );
    expect(changed.map(({ fields }) => fields.map(({ field, after }) => [field, after]))).toEqual([
      [
        ['states', ['DE-BE', 'DE-TH']],
        [
          'territories',
          [
            { kind: 'kreis', code: '11000', derived: false },
            { kind: 'kreis', code: '16051', derived: false },
          ],
        ],
      ],
    ]);
  });

  it('misses only what is listed, and leaves merged entries alone', () => {
    expect(compare(csv('id', 'alt')).missing.map(({ id }) => id)).toEqual(['th-musterstelle']);
    expect(compare(csv('id;name', 'weg;Neu')).errors.map(short)).toEqual(['2 state merged']);
    expect(compare(csv('id;state', 'alt;merged')).errors.map(short)).toEqual(['2 state merged']);
  });
});
