/** A chamber's list of members, line by line: which column is which, and whether a line can be taken over. */

export const LIST_COLUMNS = ['name', 'email', 'memberNumber', 'postalCode'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** Columns without which there is nobody to invite. */
export const REQUIRED_COLUMNS = ['name', 'email'] as const satisfies readonly ListColumn[];

/** How chambers name their columns, folded: lower case, letters and digits only. The first one is ours, in templates. */
export const COLUMN_WORDS: Readonly<Record<ListColumn, readonly string[]>> = {
  name: [
    'betrieb',
    'name',
    'firma',
    'firmenname',
    'unternehmen',
    'betriebsname',
    'company',
    'companyname',
    'organisation',
  ],
  email: ['email', 'mail', 'emailadresse', 'mailadresse', 'emailaddress', 'epost'],
  memberNumber: [
    'mitgliedsnummer',
    'mitgliednr',
    'mitgliedsnr',
    'nummer',
    'identnummer',
    'identnr',
    'betriebsnummer',
    'membernumber',
    'memberno',
    'kundennummer',
  ],
  postalCode: ['plz', 'postleitzahl', 'postalcode', 'zip', 'zipcode', 'postcode'],
};

export const TEMPLATE_HEADERS: Readonly<Record<ListColumn, string>> = {
  name: 'Betrieb',
  email: 'E-Mail',
  memberNumber: 'Mitgliedsnummer',
  postalCode: 'PLZ',
};

export type ListErrorCode =
  | 'missing-column'
  | 'column-twice'
  | 'empty'
  | 'unreadable'
  | 'encoding'
  | 'too-many-rows'
  | 'name-missing'
  | 'too-long'
  | 'email-missing'
  | 'email-invalid'
  | 'postal-code'
  | 'formula'
  | 'twice';

export interface ListError {
  /** Counted from 1, as a program for tables shows it. */
  line: number;
  column: ListColumn | null;
  code: ListErrorCode;
  /** The cell, shortened; for `missing-column` the columns that were found. */
  value: string;
}

/** So many errors are named; the rest is counted. */
export const MOST_NAMED_ERRORS = 200;
export const MOST_LIST_ROWS = 50_000;
/** About twice what 50,000 lines of four columns take. */
export const MOST_LIST_BYTES = 10 * 1024 * 1024;

export interface ListRow {
  name: string;
  email: string;
  memberNumber: string;
  postalCode: string;
}

/** Position of each column; null where the list has none. */
export type ColumnPositions = Record<ListColumn, number | null>;

function folded(header: string): string {
  return header
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/** Reads the head of the list. */
export function columnsOf(head: readonly string[]): { positions: ColumnPositions } | { errors: ListError[] } {
  const words = head.map(folded);
  const positions: ColumnPositions = { name: null, email: null, memberNumber: null, postalCode: null };
  const errors: ListError[] = [];
  for (const column of LIST_COLUMNS) {
    const found = words.flatMap((word, position) => (COLUMN_WORDS[column].includes(word) ? [position] : []));
    positions[column] = found[0] ?? null;
    if (found.length > 1)
      errors.push({
        line: 1,
        column,
        code: 'column-twice',
        value: found.map((at) => head[at] ?? '').join(', '),
      });
  }
  for (const column of REQUIRED_COLUMNS)
    if (positions[column] === null)
      errors.push({ line: 1, column, code: 'missing-column', value: shortened(head.join(', ')) });
  return errors.length > 0 ? { errors } : { positions };
}

const MOST_CHARACTERS: Readonly<Record<ListColumn, number>> = {
  name: 200,
  email: 254,
  memberNumber: 60,
  postalCode: 10,
};

const EMAIL = /^[^\s@"(),:;<>[\\\]]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/**
 * One line of the list. A cell that programs for tables would compute is refused where it can be no name or number: a
 * formula in a list of members is a mistake or an attack.
 */
export function readRow(
  cells: readonly string[],
  positions: ColumnPositions,
  line: number,
): { row: ListRow } | { errors: ListError[] } {
  const errors: ListError[] = [];
  const row: ListRow = { name: '', email: '', memberNumber: '', postalCode: '' };
  for (const column of LIST_COLUMNS) {
    const at = positions[column];
    const cell = at === null ? '' : cleaned(cells[at] ?? '');
    row[column] = column === 'email' ? cell.toLowerCase() : cell;
    if (/^[=＝]/.test(cell)) errors.push({ line, column, code: 'formula', value: shortened(cell) });
    else if (cell.length > MOST_CHARACTERS[column])
      errors.push({ line, column, code: 'too-long', value: shortened(cell) });
  }
  if (errors.length > 0) return { errors };
  if (/^\d{4}$/.test(row.postalCode)) row.postalCode = `0${row.postalCode}`;
  if (row.name === '') errors.push({ line, column: 'name', code: 'name-missing', value: '' });
  if (row.email === '') errors.push({ line, column: 'email', code: 'email-missing', value: '' });
  else if (!EMAIL.test(row.email))
    errors.push({ line, column: 'email', code: 'email-invalid', value: shortened(row.email) });
  if (row.postalCode !== '' && !/^\d{5}$/.test(row.postalCode))
    errors.push({ line, column: 'postalCode', code: 'postal-code', value: shortened(row.postalCode) });
  return errors.length > 0 ? { errors } : { row };
}

/** Without control characters, spaces at the ends and the apostrophe that keeps programs from computing a cell. */
function cleaned(cell: string): string {
  const text = cell.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  return /^'[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
