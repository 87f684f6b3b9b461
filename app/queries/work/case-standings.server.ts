import type { CaseStatus } from '#prisma/generated/client';
import { stageOf, type Stage, type StageStep } from '~/domain/work/stages';
import type { WorkLine } from '~/domain/work/views';
import type { Database } from '~/platform/database.server';

import {
  CAN_START,
  WORK_COLUMNS,
  WORK_TABLES,
  workLines,
  type LineReader,
  type WorkRow,
} from './work-lines.server';

/** Where a case stands, in one line. */
export interface CaseStanding {
  stage: Stage;
  /** The most urgent step whose turn it is; null: nothing is open. */
  line: WorkLine | null;
  openSteps: number;
  doneSteps: number;
}

interface StepGroup extends StageStep {
  caseId: string;
  count: number;
}

/** Stage and most urgent step of the given cases, in two queries and those of `workLines`. */
export async function caseStandings(
  database: Database,
  reader: LineReader,
  cases: readonly { id: string; status: CaseStatus }[],
): Promise<Map<string, CaseStanding>> {
  const { organisationId } = reader;
  const ids = cases.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const [groups, rows] = await Promise.all([
    database.$queryRaw<StepGroup[]>`
      SELECT case_id AS "caseId", CASE WHEN key = 'first-day' THEN key ELSE '' END AS key, phase,
             is_critical AS "isCritical", status = 'done' AS "isDone", count(*)::int AS count
      FROM case_step
      WHERE organisation_id = ${organisationId} AND case_id = ANY(${ids}::text[]) AND status IN ('open', 'done')
      GROUP BY 1, 2, 3, 4, 5`,
    database.$queryRaw<WorkRow[]>`
      SELECT DISTINCT ON (step.case_id) ${WORK_COLUMNS} FROM ${WORK_TABLES}
      WHERE step.organisation_id = ${organisationId} AND step.case_id = ANY(${ids}::text[]) AND step.status = 'open'
        AND found.status = 'active' AND ${CAN_START}
      ORDER BY step.case_id, step.due_on, step.id`,
  ]);
  const groupsOf = new Map<string, StepGroup[]>();
  for (const group of groups) groupsOf.set(group.caseId, [...(groupsOf.get(group.caseId) ?? []), group]);
  const lineOf = new Map((await workLines(database, reader, rows)).map((line) => [line.caseId, line]));
  return new Map(
    cases.map(({ id, status }) => {
      const own = groupsOf.get(id) ?? [];
      const count = (isDone: boolean) =>
        own.reduce((sum, group) => (group.isDone === isDone ? sum + group.count : sum), 0);
      return [
        id,
        {
          stage: stageOf(status, own),
          line: lineOf.get(id) ?? null,
          openSteps: count(false),
          doneSteps: count(true),
        },
      ];
    }),
  );
}
