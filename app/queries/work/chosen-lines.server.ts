import type { WorkLine } from '~/domain/work/views';
import type { Database } from '~/platform/database.server';

import { WORK_COLUMNS, WORK_TABLES, workLines, type LineReader, type WorkRow } from './work-lines.server';

export interface ChosenLines {
  lines: WorkLine[];
  /** Who may look after steps. */
  members: { id: string; name: string }[];
}

/** Open steps by their ids, in the order of today's list; those of others are left out. */
export async function chosenLines(
  database: Database,
  reader: LineReader & { stepIds: readonly string[] },
): Promise<ChosenLines> {
  const { organisationId, stepIds } = reader;
  const [rows, members] = await Promise.all([
    database.$queryRaw<WorkRow[]>`
      SELECT ${WORK_COLUMNS} FROM ${WORK_TABLES}
      WHERE step.organisation_id = ${organisationId} AND step.id = ANY(${[...stepIds]}::text[])
        AND step.status = 'open' AND found.status = 'active'
      ORDER BY step.due_on, step.id`,
    caseEditors(database, organisationId),
  ]);
  return { lines: await workLines(database, reader, rows), members };
}

/** Members who may work on cases, by name. */
export async function caseEditors(
  database: Database,
  organisationId: string,
): Promise<{ id: string; name: string }[]> {
  const members = await database.membership.findMany({
    where: { organisationId, role: { not: 'viewer' } },
    select: { person: { select: { id: true, name: true } } },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
  });
  return members.map((membership) => membership.person);
}
