/**
 * Fields as cells of a table and back. Several values stand in one cell with ` | ` between them; a stroke within a
 * value is written `\|`. Territories are written `DE`, `DE-TH`, `16051` (Kreis) and `plz:990`, with a question mark
 * where they were read from words. A source is its date, then its address, then its title.
 */
import type { DirectorySource, Territory } from '../directory/service';
import type { ServiceRow } from './service-row';

const SEPARATOR = ' | ';
const POSTAL_MARK = 'plz:';
const DERIVED_MARK = '?';

export function listCell(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|]/g, '\\$&')).join(SEPARATOR);
}

/** Also takes a comma between plain words, as people type it. */
export function listOfCell(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell.charAt(at);
    if (character === '\\' && at + 1 < cell.length) value += cell.charAt((at += 1));
    else if (character === '|') {
      values.push(value);
      value = '';
    } else value += character;
  }
  values.push(value);
  return values.map((each) => each.trim()).filter((each) => each !== '');
}

/** Words of closed lists, which hold neither comma nor stroke. */
export function wordsOfCell(cell: string): string[] {
  return cell
    .split(/[|,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export function territoryText({ kind, code, derived }: Territory): string {
  return `${kind === 'postal-prefix' ? POSTAL_MARK : ''}${code}${derived ? DERIVED_MARK : ''}`;
}

/** The kind follows from the look of the code; a text that looks like none becomes one that no list knows. */
export function territoryOfText(text: string): Territory {
  const derived = text.endsWith(DERIVED_MARK);
  const code = (derived ? text.slice(0, -DERIVED_MARK.length) : text).trim();
  if (code.toLowerCase().startsWith(POSTAL_MARK))
    return { kind: 'postal-prefix', code: code.slice(POSTAL_MARK.length).trim(), derived };
  if (code === 'DE') return { kind: 'nationwide', code, derived };
  return { kind: /^\d/.test(code) ? 'kreis' : 'state', code, derived };
}

export function sourceText({ asOf, url, document }: DirectorySource): string {
  // A date of more than one word ("Kenntnisstand, nicht abgerufen") is set off with a colon.
  const date = /\s/.test(asOf) || asOf.endsWith(':') ? `${asOf}:` : asOf;
  return [date, url, document].filter((part) => part !== undefined && part !== '').join(' ');
}

export function sourceOfText(text: string): DirectorySource {
  const [, wordy, plain, rest = ''] = /^(?:([^:]*\s[^:]*):(?=\s|$)|(\S+))\s*(.*)$/s.exec(text) ?? [];
  const [, url, document = ''] = /^(https?:\/\/\S+)?\s*(.*)$/s.exec(rest) ?? [];
  return {
    ...(url === undefined ? {} : { url }),
    ...(document === '' ? {} : { document }),
    asOf: (wordy ?? plain ?? '').trim(),
  };
}

/** `31.12.2026`, as German spreadsheets write a day, becomes `2026-12-31`; everything else stays. */
export function dayOfCell(cell: string): string | null {
  if (cell === '') return null;
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
  if (day === undefined || month === undefined || year === undefined) return cell;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

type PlainCells = Omit<Record<keyof ServiceRow, string>, 'mandate'>;

/** The cells of a row by field, the mandate in its two languages. */
export function cellsOf(row: ServiceRow): PlainCells & { mandateDe: string; mandateEn: string } {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    carrier: row.carrier,
    level: row.level,
    audience: row.audience,
    topics: listCell(row.topics),
    specialities: listCell(row.specialities),
    languages: listCell(row.languages),
    states: listCell(row.states),
    territories: listCell(row.territories.map(territoryText)),
    area: row.area,
    mandateDe: row.mandate?.de ?? '',
    mandateEn: row.mandate?.en ?? '',
    website: row.website,
    phone: row.phone,
    email: row.email,
    address: row.address,
    openingHours: row.openingHours,
    until: row.until ?? '',
    sources: listCell(row.sources.map(sourceText)),
    status: row.status,
    verifiedOn: row.verifiedOn ?? '',
    note: row.note,
    state: row.state,
  };
}

export type CellName = keyof ReturnType<typeof cellsOf>;

/** The columns of the table in their order. */
export const COLUMNS = [
  'id',
  'name',
  'kind',
  'carrier',
  'level',
  'audience',
  'topics',
  'specialities',
  'languages',
  'states',
  'territories',
  'area',
  'mandateDe',
  'mandateEn',
  'website',
  'phone',
  'email',
  'address',
  'openingHours',
  'until',
  'sources',
  'status',
  'verifiedOn',
  'note',
  'state',
] as const satisfies readonly CellName[];

/** The value that a cell stands for, in the shape of the JSON list; not yet checked. */
export function valueOfCell(column: CellName, cell: string): unknown {
  switch (column) {
    case 'topics':
    case 'specialities':
    case 'languages':
    case 'states':
      return wordsOfCell(cell);
    case 'territories':
      return wordsOfCell(cell).map(territoryOfText);
    case 'sources':
      return listOfCell(cell).map(sourceOfText);
    case 'until':
    case 'verifiedOn':
      return dayOfCell(cell);
    default:
      return cell;
  }
}
