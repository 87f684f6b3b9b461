import { Prisma } from '#prisma/generated/client';
import {
  columnsOf,
  MOST_LIST_ROWS,
  MOST_NAMED_ERRORS,
  readRow,
  type ColumnPositions,
  type ListError,
} from '~/domain/chambers/member-list';
import type { AppContext } from '~/platform/context.server';
import type { Database } from '~/platform/database.server';

import { listRows, UnreadableList, type ListFormat } from './list-rows.server';

type Context = Pick<AppContext, 'database' | 'clock'>;

interface Import {
  organisationId: string;
  importId: string;
}

const CHUNK = 1_000;

/** What becomes of the lines that can be taken over. */
export interface ListCounts {
  created: number;
  changed: number;
  unchanged: number;
}

/**
 * Reads an uploaded list: lines that can be taken over lie in a table of their own afterwards, the others are named. May
 * run again from the beginning. Holds one piece of the list at a time, whatever its length.
 */
export async function readMemberImport(
  context: Context,
  { organisationId, importId }: Import,
): Promise<void> {
  const { database } = context;
  const found = await database.chamberImport.findFirst({
    where: { organisationId, id: importId, status: 'reading' },
    select: { content: true, format: true },
  });
  if (found === null || found.content === null) return;
  await database.chamberImportRow.deleteMany({ where: { importId } });
  const errors: ListError[] = [];
  let errorCount = 0;
  let rowCount = 0;
  let positions: ColumnPositions | null = null;
  let chunk: Prisma.ChamberImportRowCreateManyInput[] = [];
  const note = (more: readonly ListError[]) => {
    errorCount += more.length;
    errors.push(...more.slice(0, Math.max(0, MOST_NAMED_ERRORS - errors.length)));
  };
  try {
    for await (const { line, cells } of listRows(found.content, found.format as ListFormat)) {
      if (positions === null) {
        const columns = columnsOf(cells);
        if ('errors' in columns) return await refuse(columns.errors);
        positions = columns.positions;
        continue;
      }
      rowCount += 1;
      if (rowCount > MOST_LIST_ROWS)
        return await refuse([wholeList('too-many-rows', String(MOST_LIST_ROWS))]);
      const read = readRow(cells, positions, line);
      if ('errors' in read) note(read.errors);
      else chunk.push({ importId, line, ...read.row });
      if (chunk.length === CHUNK) await store();
    }
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    return await refuse([wholeList(error.code, '')]);
  }
  if (rowCount === 0) return await refuse([wholeList('empty', '')]);
  await store();
  const twice = await dropTwice(database, importId);
  errorCount += twice.length;
  errors.push(...twice.slice(0, Math.max(0, MOST_NAMED_ERRORS - errors.length)));
  errors.sort((left, right) => left.line - right.line);
  await matchMembers(database, { organisationId, importId });
  await update({
    status: 'compared',
    content: null,
    rowCount,
    doneCount: rowCount,
    errorCount,
    errors: errors.map((error) => ({ ...error })),
    counts: { ...(await countsOf(database, { organisationId, importId })) },
  });

  async function store(): Promise<void> {
    if (chunk.length > 0) await database.chamberImportRow.createMany({ data: chunk, skipDuplicates: true });
    chunk = [];
    await update({ rowCount, doneCount: rowCount });
  }

  async function refuse(why: readonly ListError[]): Promise<void> {
    await database.chamberImportRow.deleteMany({ where: { importId } });
    await update({
      status: 'refused',
      content: null,
      rowCount,
      errorCount: why.length,
      errors: why.map((error) => ({ ...error })),
    });
  }

  async function update(data: Prisma.ChamberImportUpdateManyMutationInput): Promise<void> {
    await database.chamberImport.updateMany({
      where: { organisationId, id: importId, status: 'reading' },
      data: { ...data, updatedAt: context.clock.now() },
    });
  }
}

function wholeList(code: ListError['code'], value: string): ListError {
  return { line: 1, column: null, code, value };
}

/** Takes out lines whose number, or where there is none whose address, stands further up already. */
async function dropTwice(database: Database, importId: string): Promise<ListError[]> {
  const rows = await database.$queryRaw<{ line: number; column: 'memberNumber' | 'email'; value: string }[]>`
    WITH ranked AS (
      SELECT line, email, member_number,
             row_number() OVER (PARTITION BY email ORDER BY line) AS by_email,
             CASE WHEN member_number = '' THEN 1
                  ELSE row_number() OVER (PARTITION BY member_number ORDER BY line) END AS by_number
      FROM chamber_import_row WHERE import_id = ${importId})
    DELETE FROM chamber_import_row AS row USING ranked
    WHERE row.import_id = ${importId} AND row.line = ranked.line AND (by_email > 1 OR by_number > 1)
    RETURNING row.line, CASE WHEN by_number > 1 THEN 'memberNumber' ELSE 'email' END AS "column",
              CASE WHEN by_number > 1 THEN row.member_number ELSE row.email END AS value`;
  return rows.map((row) => ({ ...row, code: 'twice' }));
}

/** Finds the members that lines mean: by the chamber's own number, else by the address. */
async function matchMembers(database: Database, { organisationId, importId }: Import): Promise<void> {
  await database.$executeRaw`
    UPDATE chamber_import_row AS row SET membership_id = member.id
    FROM chamber_membership AS member
    WHERE row.import_id = ${importId} AND member.organisation_id = ${organisationId}
      AND member.status <> 'ended' AND row.member_number <> '' AND member.member_number = row.member_number`;
  await database.$executeRaw`
    UPDATE chamber_import_row AS row SET membership_id = member.id
    FROM chamber_membership AS member
    WHERE row.import_id = ${importId} AND row.membership_id IS NULL AND member.organisation_id = ${organisationId}
      AND member.status <> 'ended' AND member.email = row.email`;
}

/** Whether a line says something new of a member; used by reading and taking over alike. */
export const CHANGES = Prisma.sql`(
  (member.status = 'invited' AND (member.name, member.email, member.postal_code) IS DISTINCT FROM
    (row.name, row.email, row.postal_code))
  OR (row.member_number <> '' AND member.member_number <> row.member_number))`;

/** Members that a firm has answered keep the firm's own words; only the chamber's number is filled in. */
async function countsOf(database: Database, { organisationId, importId }: Import): Promise<ListCounts> {
  const [counts] = await database.$queryRaw<ListCounts[]>`
    SELECT (count(*) FILTER (WHERE row.membership_id IS NULL))::int AS created,
           (count(*) FILTER (WHERE row.membership_id IS NOT NULL AND ${CHANGES}))::int AS changed,
           (count(*) FILTER (WHERE row.membership_id IS NOT NULL AND NOT ${CHANGES}))::int AS unchanged
    FROM chamber_import_row AS row
    LEFT JOIN chamber_membership AS member ON member.organisation_id = ${organisationId} AND member.id = row.membership_id
    WHERE row.import_id = ${importId}`;
  return counts ?? { created: 0, changed: 0, unchanged: 0 };
}
