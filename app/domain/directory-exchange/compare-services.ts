/** What an import would change, field by field, before it changes anything. */
import type { StateCode } from '../catalogue/states';
import { comparable } from '../directory/entry';
import type { Territory } from '../directory/service';
import { excerpt, type RowError } from './row-error';
import {
  EMPTY_FIELDS,
  REQUIRED_FIELDS,
  SERVICE_FIELDS,
  type LineOfRow,
  type ServiceField,
  type ServiceRow,
} from './service-row';

export interface FieldDifference {
  readonly field: ServiceField;
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChangedService {
  readonly before: ServiceRow;
  readonly after: ServiceRow;
  readonly fields: readonly FieldDifference[];
}

export interface ServiceComparison {
  readonly created: readonly ServiceRow[];
  readonly changed: readonly ChangedService[];
  readonly unchanged: number;
  /** Listed services that the list does not name. Nothing happens to them unless the operator says so. */
  readonly missing: readonly ServiceRow[];
  readonly errors: readonly RowError[];
}

/** The Länder that areas lie in; empty for the whole of Germany. */
export type StatesOf = (territories: readonly Territory[]) => readonly StateCode[];

/**
 * Compares the rows with the directory as it is.
 *
 * @param statesOf for rows that name territories and no Länder
 */
export function compareServices(
  current: ReadonlyMap<string, ServiceRow>,
  rows: readonly LineOfRow[],
  statesOf: StatesOf,
): ServiceComparison {
  const created: ServiceRow[] = [];
  const changed: ChangedService[] = [];
  const errors: RowError[] = [];
  const named = new Set<string>();
  let unchanged = 0;
  for (const { line, row } of rows) {
    named.add(row.id);
    const before = current.get(row.id);
    if (before === undefined) {
      const problems = problemsOfNew(line, row);
      if (problems.length > 0) errors.push(...problems);
      else created.push({ ...EMPTY_FIELDS, ...row, ...impliedStates(row, statesOf) } as ServiceRow);
      continue;
    }
    const after: ServiceRow = { ...before, ...row, ...impliedStates(row, statesOf) };
    const fields = fieldDifferences(before, after);
    if (fields.length === 0) unchanged += 1;
    else if (before.state === 'merged' || after.state === 'merged')
      errors.push({ line, field: 'state', code: 'merged', value: row.id });
    else changed.push({ before, after, fields });
  }
  const missing = [...current.values()].filter(({ id, state }) => state === 'listed' && !named.has(id));
  return { created, changed, unchanged, missing, errors };
}

function impliedStates(
  { states, territories }: LineOfRow['row'],
  statesOf: StatesOf,
): { states?: readonly StateCode[] } {
  return states === undefined && territories !== undefined ? { states: statesOf(territories) } : {};
}

function problemsOfNew(line: number, row: LineOfRow['row']): RowError[] {
  const errors: RowError[] = REQUIRED_FIELDS.filter((field) => row[field] === undefined).map((field) => ({
    line,
    field,
    code: 'missing',
    value: excerpt(row.id),
  }));
  if (row.state === 'merged') errors.push({ line, field: 'state', code: 'merged', value: row.id });
  return errors;
}

/** The fields in which two states of a service differ, in the order of the export. */
export function fieldDifferences(before: ServiceRow, after: ServiceRow): FieldDifference[] {
  return SERVICE_FIELDS.filter((field) => keyOf(before[field]) !== keyOf(after[field])).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
}

/** Two values are the same if this is: the order within a list and the kind of line break say nothing. */
function keyOf(value: unknown): string {
  return comparable(typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value);
}
