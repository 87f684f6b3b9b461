import {
  clockLimitOf,
  clockOf,
  CLOCK_CHANGE_WORDS,
  type ClockLimit,
  type ClockReading,
} from '~/domain/clock';
import { workplaceState } from '~/domain/cases/workplace-state';
import type { PlanRequest } from '~/domain/plan/contract';
import { clockEventsOf } from '~/domain/work/clock-events';
import type { WorkLine } from '~/domain/work/views';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import {
  historiesOf,
  WORK_COLUMNS,
  WORK_TABLES,
  workLines,
  type LineReader,
  type WorkRow,
} from './work-lines.server';

/** The clock of a step's limit, for people. */
export interface StepClock {
  reading: Omit<ClockReading, 'changes'>;
  /** What moved it, in the reader's language. */
  changes: { day: string; text: string; norm: string }[];
  /** False: practice, not officially confirmed. */
  isConfirmed: boolean;
  /** How strictly it binds. */
  kind: ClockLimit['kind'];
}

export interface StepWork {
  line: WorkLine;
  /** Null: the law sets no limit. */
  clock: StepClock | null;
}

/**
 * One step as work: whose turn, and how its limit stands.
 *
 * @throws AppError `not-found`
 */
export async function getStepWork(
  database: Database,
  reader: LineReader & { caseId: string; stepId: string },
): Promise<StepWork> {
  const { organisationId, caseId, stepId } = reader;
  const rows = await database.$queryRaw<WorkRow[]>`
    SELECT ${WORK_COLUMNS} FROM ${WORK_TABLES}
    WHERE step.organisation_id = ${organisationId} AND step.case_id = ${caseId} AND step.id = ${stepId}
      AND step.status <> 'dropped'`;
  const row = rows[0];
  if (row === undefined) throw notFound();
  const [[line], clock] = await Promise.all([
    workLines(database, reader, [row]),
    stepClock(database, reader, row),
  ]);
  if (line === undefined) throw notFound();
  return { line, clock };
}

async function stepClock(
  database: Database,
  { organisationId, today, language }: LineReader,
  row: WorkRow,
): Promise<StepClock | null> {
  const limit = clockLimitOf({ id: row.key, statutoryLimit: row.statutoryLimit });
  if (limit === null) return null;
  const [histories, plan] = await Promise.all([
    historiesOf(database, organisationId, [row.caseId]),
    database.casePlan.findUniqueOrThrow({
      where: { organisationId_id: { organisationId, id: row.planId } },
      select: { request: { select: { request: true } } },
    }),
  ]);
  const history = histories.get(row.caseId) ?? [];
  const state = workplaceState(plan.request.request as unknown as PlanRequest);
  const { changes, ...reading } = clockOf(limit, clockEventsOf(row.key, history), { state, asOf: today });
  return {
    reading,
    changes: changes.map(({ kind, day, norm }) => ({ day, norm, text: CLOCK_CHANGE_WORDS[kind][language] })),
    isConfirmed: limit.confirmed,
    kind: limit.kind,
  };
}
