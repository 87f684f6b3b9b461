import { dayOfColumn } from '~/domain/cases/day-column';
import { workplaceRegion } from '~/domain/cases/workplace-region';
import type { CalendarDate, HolidayRegion } from '~/domain/calendar';
import type { PlanRequest, StatutoryLimit } from '~/domain/plan/contract';
import type { CaseFacts } from '~/domain/reminders/case-facts';
import { factsOfCase } from '~/domain/reminders/facts-of-case';
import { KINDS_FOR_CLOCKS } from '~/domain/work/clock-events';
import type { Transaction } from '~/platform/database.server';

export interface FactsOfCase {
  facts: CaseFacts;
  isActive: boolean;
  /** Holidays of the place of work, and whether the firm is closed on half days. */
  state: HolidayRegion | null;
  closedOnHalfDays: boolean;
  /** Steps that are put aside until a day. */
  snoozed: ReadonlyMap<string, CalendarDate>;
}

interface CaseOf {
  organisationId: string;
  caseId: string;
}

/** What the reminders of a case hang on, as it stands today; one round of queries. */
export async function caseFacts(
  transaction: Transaction,
  { organisationId, caseId, today }: CaseOf & { today: CalendarDate },
): Promise<FactsOfCase> {
  const of = { organisationId, caseId };
  const found = await transaction.hiringCase.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id: caseId } },
    select: {
      status: true,
      organisation: { select: { profile: { select: { closedOnHalfDays: true } } } },
      steps: {
        orderBy: { position: 'asc' },
        select: {
          id: true,
          key: true,
          status: true,
          dueOn: true,
          doneOn: true,
          dependsOn: true,
          statutoryLimit: true,
          snoozedUntil: true,
        },
      },
    },
  });
  const plan = await planInForce(transaction, of);
  const history = await transaction.caseEvent.findMany({
    where: { ...of, kind: { in: [...KINDS_FOR_CLOCKS] } },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true, stepKey: true, occurredOn: true, data: true },
  });
  const state = plan === null ? null : workplaceRegion(plan.request);
  const facts = factsOfCase({
    caseId,
    today,
    state,
    steps: found.steps.map(({ dueOn, doneOn, statutoryLimit, ...step }) => ({
      ...step,
      dueOn: dueOn && dayOfColumn(dueOn),
      doneOn: doneOn && dayOfColumn(doneOn),
      // A trigger copies it from the frozen plan.
      statutoryLimit: statutoryLimit as StatutoryLimit | null,
    })),
    dutyIds: plan?.dutyIds ?? [],
    history: history.map((event) => ({ ...event, occurredOn: dayOfColumn(event.occurredOn) })),
    titleValidUntil: plan?.request.candidate.titleValidUntil ?? null,
    papers: await papersOf(transaction, of),
  });
  return {
    facts,
    isActive: found.status === 'active',
    state,
    closedOnHalfDays: found.organisation.profile?.closedOnHalfDays ?? false,
    snoozed: new Map(
      found.steps.flatMap(({ id, snoozedUntil }) =>
        snoozedUntil === null ? [] : [[id, dayOfColumn(snoozedUntil)] as const],
      ),
    ),
  };
}

/** Of the plan in force what reminders hang on; the whole plan is too long to read at every step that is done. */
async function planInForce(
  transaction: Transaction,
  { organisationId, caseId }: CaseOf,
): Promise<{ request: PlanRequest; dutyIds: string[] } | null> {
  const [row] = await transaction.$queryRaw<Array<{ request: PlanRequest; dutyIds: string[] }>>`
    SELECT case_request.request,
           ARRAY(SELECT jsonb_path_query(case_plan.plan, '$.duties[*].id') #>> '{}') AS "dutyIds"
    FROM case_plan
    JOIN case_request ON case_request.organisation_id = case_plan.organisation_id
      AND case_request.id = case_plan.request_id
    WHERE case_plan.organisation_id = ${organisationId} AND case_plan.case_id = ${caseId}
      AND case_plan.superseded_at IS NULL
    ORDER BY case_plan.version DESC
    LIMIT 1`;
  return row ?? null;
}

/** Papers with their last day: of several files of a paper the one that holds longest counts. */
async function papersOf(
  transaction: Transaction,
  { organisationId, caseId }: CaseOf,
): Promise<Array<{ key: string; since: CalendarDate; until: CalendarDate | null }>> {
  const rows = await transaction.$queryRaw<Array<{ key: string; since: Date; until: Date | null }>>`
    SELECT paper.key, (min(file.created_at) AT TIME ZONE 'Europe/Berlin')::date AS since,
           max(file.expires_on) AS until
    FROM folder_file AS file
    JOIN folder_paper AS paper ON paper.organisation_id = file.organisation_id AND paper.id = file.paper_id
    WHERE file.organisation_id = ${organisationId} AND file.case_id = ${caseId} AND file.replaced_at IS NULL
      AND (paper.key = 'passport' OR file.expires_on IS NOT NULL)
    GROUP BY paper.key ORDER BY paper.key`;
  return rows.map(({ key, since, until }) => ({
    key,
    since: dayOfColumn(since),
    until: until && dayOfColumn(until),
  }));
}
