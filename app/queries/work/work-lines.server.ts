import { Prisma } from '#prisma/generated/client';
import type { CalendarDate } from '~/domain/calendar';
import { workplaceState } from '~/domain/cases/workplace-state';
import { clockLimitOf, clockOf, type ClockReading } from '~/domain/clock';
import type { StateCode } from '~/domain/catalogue/states';
import type { PlanRequest, StatutoryLimit } from '~/domain/plan/contract';
import { ACTORS, type Actor } from '~/domain/plan/contract/vocabulary';
import { clockEventsOf, KINDS_FOR_CLOCKS, type HistoryEvent } from '~/domain/work/clock-events';
import { stepTitleIn } from '~/domain/work/step-words';
import type { WorkLine } from '~/domain/work/views';
import { waitingFor, type OpenCause } from '~/domain/work/waiting-for';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

/** A step with its case as lists read it; days arrive as text. */
export interface WorkRow {
  id: string;
  caseId: string;
  planId: string;
  key: string;
  title: string;
  actor: string;
  startsOn: CalendarDate;
  dueOn: CalendarDate | null;
  ownerId: string | null;
  ownerName: string | null;
  deputyId: string | null;
  deputyName: string | null;
  snoozedUntil: CalendarDate | null;
  revision: number;
  dependsOn: string[];
  statutoryLimit: StatutoryLimit | null;
  caseNumber: number;
  caseTitle: string;
}

/** The columns of a `WorkRow`, from `WORK_TABLES`. */
export const WORK_COLUMNS = Prisma.sql`
  step.id, step.case_id AS "caseId", step.plan_id AS "planId", step.key, step.title, step.actor,
  step.starts_on::text AS "startsOn", step.due_on::text AS "dueOn", step.owner_id AS "ownerId",
  owner.name AS "ownerName", step.deputy_id AS "deputyId", deputy.name AS "deputyName",
  step.snoozed_until::text AS "snoozedUntil", step.revision, step.depends_on AS "dependsOn",
  step.statutory_limit AS "statutoryLimit", found.number AS "caseNumber", found.title AS "caseTitle"`;

export const WORK_TABLES = Prisma.sql`
  case_step AS step
  JOIN hiring_case AS found ON found.organisation_id = step.organisation_id AND found.id = step.case_id
  LEFT JOIN person AS owner ON owner.id = step.owner_id
  LEFT JOIN person AS deputy ON deputy.id = step.deputy_id`;

/**
 * True for a step whose turn has come: nothing it depends on is open. The status is compared as text so that the causes
 * are looked up by case and key; on a database without statistics PostgreSQL would read all open steps for each step.
 */
export const CAN_START = Prisma.sql`
  NOT EXISTS (
    SELECT FROM case_step AS cause
    WHERE cause.organisation_id = step.organisation_id AND cause.case_id = step.case_id
      AND cause.key = ANY(step.depends_on) AND cause.status::text = 'open')`;

export interface LineReader {
  organisationId: string;
  personId: string;
  today: CalendarDate;
  language: Language;
}

/**
 * Rows as lines that say whom each step waits for. Two queries more, however many rows: what is open before them, and
 * what happened in the cases whose steps have a limit of the law.
 */
export async function workLines(
  database: Database,
  reader: LineReader,
  rows: readonly WorkRow[],
): Promise<WorkLine[]> {
  const [causes, clocks] = await Promise.all([
    openCauses(database, reader, rows),
    clockReadings(database, reader, rows),
  ]);
  return rows.map((row) => {
    const actor = actorOf(row.actor);
    return {
      id: row.id,
      caseId: row.caseId,
      caseNumber: row.caseNumber,
      caseTitle: row.caseTitle,
      title: stepTitleIn(row, reader.language),
      actor,
      dueOn: row.dueOn,
      ownerId: row.ownerId,
      ownerName: row.ownerName,
      deputyId: row.deputyId,
      deputyName: row.deputyName,
      isMine: row.ownerId === reader.personId || row.deputyId === reader.personId,
      snoozedUntil: row.snoozedUntil !== null && row.snoozedUntil > reader.today ? row.snoozedUntil : null,
      revision: row.revision,
      waiting: waitingFor({
        actor,
        startsOn: row.startsOn,
        dueOn: row.dueOn,
        openCauses: row.dependsOn.flatMap((key) => causes.get(`${row.caseId} ${key}`) ?? []),
        clock: clocks.get(row.id) ?? null,
        today: reader.today,
      }),
    };
  });
}

function actorOf(text: string): Actor {
  return ACTORS.find((actor) => actor === text) ?? 'other';
}

interface CauseRow {
  caseId: string;
  key: string;
  title: string;
  actor: string;
  startsOn: CalendarDate;
  dueOn: CalendarDate | null;
}

/** Open steps that others among the rows depend on: `<case> <key>` to the step. */
async function openCauses(
  database: Database,
  { organisationId, language }: LineReader,
  rows: readonly WorkRow[],
): Promise<Map<string, OpenCause>> {
  const waiting = rows.filter((row) => row.dependsOn.length > 0);
  if (waiting.length === 0) return new Map();
  const keys = [...new Set(waiting.flatMap((row) => row.dependsOn))];
  const caseIds = [...new Set(waiting.map((row) => row.caseId))];
  const found = await database.$queryRaw<CauseRow[]>`
    SELECT case_id AS "caseId", key, title, actor, starts_on::text AS "startsOn", due_on::text AS "dueOn"
    FROM case_step
    WHERE organisation_id = ${organisationId} AND case_id = ANY(${caseIds}::text[]) AND key = ANY(${keys}::text[])
      AND status = 'open'`;
  return new Map(
    found.map((cause) => [
      `${cause.caseId} ${cause.key}`,
      {
        title: stepTitleIn(cause, language),
        actor: actorOf(cause.actor),
        startsOn: cause.startsOn,
        dueOn: cause.dueOn,
      },
    ]),
  );
}

/** What the clocks of the rows with a limit show, by the id of the step. */
async function clockReadings(
  database: Database,
  { organisationId, today }: LineReader,
  rows: readonly WorkRow[],
): Promise<Map<string, ClockReading>> {
  const limited = rows.flatMap((row) => {
    const limit = clockLimitOf({ id: row.key, statutoryLimit: row.statutoryLimit });
    return limit === null ? [] : [{ row, limit }];
  });
  if (limited.length === 0) return new Map();
  const caseIds = [...new Set(limited.map(({ row }) => row.caseId))];
  const [histories, states] = await Promise.all([
    historiesOf(database, organisationId, caseIds),
    statesOf(database, organisationId, [...new Set(limited.map(({ row }) => row.planId))]),
  ]);
  return new Map(
    limited.map(({ row, limit }) => {
      const events = clockEventsOf(row.key, histories.get(row.caseId) ?? []);
      return [row.id, clockOf(limit, events, { state: states.get(row.planId) ?? null, asOf: today })];
    }),
  );
}

/** What clocks look at, by case, oldest first. */
export async function historiesOf(
  database: Database,
  organisationId: string,
  caseIds: readonly string[],
): Promise<Map<string, HistoryEvent[]>> {
  const events = await database.$queryRaw<(HistoryEvent & { caseId: string })[]>`
    SELECT id, case_id AS "caseId", kind, step_key AS "stepKey", occurred_on::text AS "occurredOn",
           CASE WHEN kind LIKE 'happening%' THEN data ELSE '{}' END AS data
    FROM case_event
    WHERE organisation_id = ${organisationId} AND case_id = ANY(${caseIds}::text[])
      AND kind = ANY(${[...KINDS_FOR_CLOCKS]}::text[])
    ORDER BY id`;
  const byCase = new Map<string, HistoryEvent[]>();
  for (const { caseId, ...event } of events) byCase.set(caseId, [...(byCase.get(caseId) ?? []), event]);
  return byCase;
}

/** The Land whose holidays count, by plan. */
async function statesOf(
  database: Database,
  organisationId: string,
  planIds: readonly string[],
): Promise<Map<string, StateCode | null>> {
  const plans = await database.casePlan.findMany({
    where: { organisationId, id: { in: [...planIds] } },
    select: { id: true, request: { select: { request: true } } },
  });
  // The request was parsed before it was frozen.
  return new Map(
    plans.map(({ id, request }) => [id, workplaceState(request.request as unknown as PlanRequest)]),
  );
}
