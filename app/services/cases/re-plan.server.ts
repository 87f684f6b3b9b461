import { movesOfComparison } from '~/domain/cases/replan/plan-comparison';
import type { PlanCause } from '~/domain/cases/replan/plan-cause';
import { columnOfDay } from '~/domain/cases/day-column';
import type { RouteId } from '~/domain/plan/contract';
import type { Language } from '~/i18n/languages';
import type { Transaction } from '~/platform/database.server';
import { rePlanProposal, type Proposal } from '~/queries/cases/re-plan-proposal.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { freezePlan } from './freeze-plan.server';
import { lockCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

export interface RePlanInput {
  actor: Actor;
  caseId: string;
  /** Fingerprint of the proposal on the screen. */
  shownHash: string;
  /** The language in which it was shown; the frozen texts are in it. */
  language: Language;
  /** As for `rePlanProposal`: left out keeps the route of the accepted plan. */
  routeId?: RouteId | null;
  /** Why, in the person's words; null: not said. */
  reason: string | null;
}

export type RePlanOutcome =
  | { outcome: 'accepted'; version: number }
  /** A second press of the button. */
  | { outcome: 'already-accepted' }
  /** Facts, steps or day changed since, or a colleague was faster: the page must be looked at again. */
  | { outcome: 'plan-differs' }
  | { outcome: 'incomplete' }
  | { outcome: 'not-active' };

type Computed = Extract<Proposal, { state: 'computed' }>;

/**
 * Puts the plan of today in the place of the accepted one, as the next version: finished steps stay finished, steps
 * that the new plan no longer knows are dropped, new ones are added, owners stay, days move, reminders follow. All of
 * it or nothing; of two people at once one wins and the other sees the new state.
 *
 * @throws AppError `not-found`
 */
export async function acceptRePlan(app: CaseContext, input: RePlanInput): Promise<RePlanOutcome> {
  const { actor, caseId, language } = input;
  const { organisationId } = actor;
  const directory = await directoryOf(app);
  return app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    if (found.status !== 'active') return { outcome: 'not-active' };
    const proposal = await rePlanProposal(transaction, {
      organisationId,
      caseId,
      today: app.clock.today(),
      language,
      directory,
      ...(input.routeId === undefined ? {} : { routeId: input.routeId }),
    });
    if (proposal.state !== 'computed') return { outcome: 'incomplete' };
    if (proposal.accepted.cause?.hash === input.shownHash) return { outcome: 'already-accepted' };
    if (proposal.hash !== input.shownHash) return { outcome: 'plan-differs' };
    const version = await replacePlan(transaction, app, input, proposal);
    await planCaseReminders(transaction, app, { organisationId, caseId });
    return { outcome: 'accepted', version };
  });
}

async function replacePlan(
  transaction: Transaction,
  app: CaseContext,
  { actor, caseId, reason }: RePlanInput,
  proposal: Computed,
): Promise<number> {
  const { organisationId } = actor;
  const { accepted, plan, request, draft, comparison } = proposal;
  const now = app.clock.now();
  const version = accepted.version + 1;
  const cause: PlanCause = {
    kind: proposal.cause,
    reason,
    events: proposal.happenings.map(({ id }) => id),
    dues: Object.fromEntries(proposal.dates.map(({ id, endsOn }) => [id, endsOn])),
    hash: proposal.hash,
  };
  await transaction.casePlan.update({
    where: { organisationId_id: { organisationId, id: accepted.id } },
    data: { supersededAt: now },
  });
  const planId = await freezePlan(transaction, app, { actor, caseId, version, request, draft, plan, cause });
  await replaceSteps(transaction, app, { organisationId, caseId, planId }, proposal);
  await transaction.hiringCase.update({
    where: { organisationId_id: { organisationId, id: caseId } },
    data: { updatedAt: now },
  });
  await recordCaseEvent(transaction, app, {
    actor,
    caseId,
    kind: 'plan-replaced',
    data: {
      version,
      planId,
      cause: cause.kind,
      ...(reason === null ? {} : { reason }),
      route: plan.plannedRouteId,
      moves: movesOfComparison(comparison).map((move) => ({ ...move })),
      added: comparison.added.map(({ id }) => id),
      dropped: comparison.dropped.map(({ id }) => id),
    },
  });
  await recordAudit(transaction, app, {
    ...auditOf(actor),
    action: 'plan-replaced',
    subjectType: 'case',
    subjectId: caseId,
    detail: { planId, version, cause: cause.kind, steps: plan.steps.length },
  });
  return version;
}

/** Rows of the new plan: known ones keep id, owner and what is done; the rest is new or dropped. */
async function replaceSteps(
  transaction: Transaction,
  app: CaseContext,
  { organisationId, caseId, planId }: { organisationId: string; caseId: string; planId: string },
  { plan, dates, rows, knownSince, fixedOn }: Computed,
): Promise<void> {
  const now = app.clock.now();
  const datesOf = new Map(dates.map((entry) => [entry.id, entry]));
  const wanted = plan.steps.flatMap((step, position) => {
    const entry = datesOf.get(step.id);
    if (entry === undefined) return [];
    const since = knownSince.get(step.id) ?? plan.asOf;
    return [{ step, position, entry, since, fixed: fixedOn.get(step.id) ?? null }];
  });
  const kept = wanted.filter(({ step }) => rows.has(step.id));
  const added = wanted.filter(({ step }) => !rows.has(step.id));
  await transaction.$executeRaw`
    UPDATE case_step AS step
    SET plan_id = ${planId}, position = new.position, starts_on = new.starts_on, planned_due_on = new.due_on,
        due_on = CASE WHEN step.status = 'done' THEN step.due_on ELSE new.due_on END,
        revision = CASE WHEN step.status = 'dropped' THEN step.revision + 1 ELSE step.revision END,
        status = CASE WHEN step.status = 'dropped' THEN 'open' ELSE step.status END,
        known_since = new.known_since, fixed_on = new.fixed_on, updated_at = ${now}
    FROM jsonb_to_recordset(${JSON.stringify(
      kept.map(({ step, position, entry, since, fixed }) => ({
        key: step.id,
        position,
        starts_on: entry.startsOn,
        due_on: entry.endsOn,
        known_since: since,
        fixed_on: fixed,
      })),
    )}::jsonb) AS new(key text, position int, starts_on date, due_on date, known_since date, fixed_on date)
    WHERE step.organisation_id = ${organisationId} AND step.case_id = ${caseId} AND step.key = new.key`;
  await transaction.caseStep.updateMany({
    where: { organisationId, caseId, status: 'open', key: { notIn: wanted.map(({ step }) => step.id) } },
    data: { status: 'dropped', revision: { increment: 1 }, updatedAt: now },
  });
  await transaction.caseStep.createMany({
    data: added.map(({ step, position, entry, since, fixed }) => ({
      id: app.ids.next(),
      organisationId,
      caseId,
      planId,
      key: step.id,
      position,
      startsOn: columnOfDay(entry.startsOn),
      dueOn: columnOfDay(entry.endsOn),
      plannedDueOn: columnOfDay(entry.endsOn),
      knownSince: columnOfDay(since),
      fixedOn: fixed === null ? null : columnOfDay(fixed),
      updatedAt: now,
    })),
  });
}
