import { workplaceState } from '~/domain/cases/workplace-state';
import type { CalendarDate } from '~/domain/calendar';
import type { StateCode } from '~/domain/catalogue/states';
import type { PlanRequest } from '~/domain/plan/contract';
import { dayOfDuty } from '~/domain/plan/procedure/duties';
import { FIRST_DAY_STEP } from '~/domain/reminders/duties-due';
import { reminderChanges, type ReminderChanges } from '~/domain/reminders/agreement';
import { remindAtOf, remindersOfCase } from '~/domain/reminders/reminders-of-case';
import { REMINDER_KINDS, type ReminderKind } from '~/domain/reminders/wanted-reminder';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

import { voidUnsentMails } from '../mail/void-mails.server';

type PlanContext = Pick<AppContext, 'clock' | 'ids'>;
interface CaseOf {
  organisationId: string;
  caseId: string;
}

/**
 * Makes the reminders of a case agree with its open steps, its employer's duties and the title of the person: new ones
 * for new days, none for what is done, dropped or moved, and mails that wait for those are void. Called in the
 * transaction that changed the case; calling it again changes nothing.
 */
export async function planCaseReminders(
  transaction: Transaction,
  context: PlanContext,
  of: CaseOf,
): Promise<void> {
  const { changes, state } = await loadChanges(transaction, of);
  // Mails before reminders, as the mail job does it: two that lock in opposite order would block each other.
  await voidUnsentMails(transaction, {
    organisationId: of.organisationId,
    reminderIds: [...changes.supersede.map(({ id }) => id), ...changes.stop],
  });
  await supersede(transaction, context, of, changes);
  await insert(transaction, context, of, changes, state);
  await revive(transaction, context, of, changes, state);
  await addEntries(
    transaction,
    context,
    of,
    changes.actedOn.map((reminderId) => ({ reminderId, kind: 'acted-on', reason: 'step-done' })),
  );
}

interface PlanInForce {
  request: PlanRequest;
  dutyIds: string[];
}

/** Of the plan in force what reminders hang on; the whole plan is too long to read at every step that is done. */
async function planInForce(
  transaction: Transaction,
  { organisationId, caseId }: CaseOf,
): Promise<PlanInForce | null> {
  const [row] = await transaction.$queryRaw<PlanInForce[]>`
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

async function loadChanges(
  transaction: Transaction,
  of: CaseOf,
): Promise<{ changes: ReminderChanges; state: StateCode | null }> {
  const { organisationId, caseId } = of;
  const found = await transaction.hiringCase.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id: caseId } },
    select: {
      status: true,
      steps: {
        select: { id: true, key: true, status: true, dueOn: true, doneOn: true },
        orderBy: { position: 'asc' },
      },
      reminders: {
        where: { kind: { in: [...REMINDER_KINDS] } },
        select: {
          id: true,
          kind: true,
          stepId: true,
          cause: true,
          status: true,
          mails: { where: { status: { in: ['sending', 'sent', 'failed'] } }, select: { id: true }, take: 1 },
          digestItems: {
            where: {
              mail: { OR: [{ status: { in: ['sent', 'failed'] } }, { handedOverAt: { not: null } }] },
            },
            select: { mailId: true },
            take: 1,
          },
          entries: { where: { kind: 'acted-on' }, select: { id: true }, take: 1 },
        },
      },
    },
  });
  const plan = await planInForce(transaction, of);
  const state = plan === null ? null : workplaceState(plan.request);
  const steps = found.steps.map(({ dueOn, doneOn, ...step }) => ({
    ...step,
    dueOn: dayOf(dueOn),
    doneOn: dayOf(doneOn),
  }));
  const isActive = found.status === 'active';
  const wanted = isActive
    ? remindersOfCase({
        caseId,
        steps,
        dutyDays: dutyDays(plan, steps, state),
        titleValidUntil: plan?.request.candidate.titleValidUntil ?? null,
      })
    : [];
  const reminders = found.reminders.map(({ kind, mails, digestItems, entries, ...reminder }) => ({
    ...reminder,
    // The query asks for these kinds only.
    kind: kind as ReminderKind,
    hasBeenTried: mails.length + digestItems.length > 0,
    isActedOn: entries.length > 0,
  }));
  return { state, changes: reminderChanges(wanted, steps, reminders, isActive) };
}

/** Days of the duties with the first day of work as it stands now: done, or as the steps before it moved it. */
function dutyDays(
  plan: PlanInForce | null,
  steps: ReadonlyArray<{ key: string; dueOn: CalendarDate | null; doneOn: CalendarDate | null }>,
  state: StateCode | null,
): CalendarDate[] {
  const first = steps.find(({ key }) => key === FIRST_DAY_STEP);
  const firstDay = first?.doneOn ?? first?.dueOn ?? null;
  return (plan?.dutyIds ?? []).flatMap((id) => dayOfDuty(id, firstDay, state) ?? []);
}

async function supersede(
  transaction: Transaction,
  context: PlanContext,
  of: CaseOf,
  { supersede: gone }: ReminderChanges,
): Promise<void> {
  for (const reason of new Set(gone.map((reminder) => reminder.reason))) {
    const ids = gone.filter((reminder) => reminder.reason === reason).map(({ id }) => id);
    await transaction.reminder.updateMany({
      where: { organisationId: of.organisationId, id: { in: ids }, status: { in: ['planned', 'queued'] } },
      data: { status: 'superseded', reason, updatedAt: context.clock.now() },
    });
  }
  const entries = gone.map(({ id, reason }) => ({ reminderId: id, kind: 'superseded', reason }));
  await addEntries(transaction, context, of, entries);
}

async function insert(
  transaction: Transaction,
  context: PlanContext,
  { organisationId, caseId }: CaseOf,
  { insert: wanted }: ReminderChanges,
  state: StateCode | null,
): Promise<void> {
  const now = context.clock.now();
  const rows = wanted.flatMap((reminder) => {
    const remindAt = remindAtOf(reminder, { state, now });
    if (remindAt === null) return [];
    return {
      ...reminder,
      id: context.ids.next(),
      organisationId,
      caseId,
      dueOn: new Date(reminder.dueOn),
      remindAt,
      createdAt: now,
      updatedAt: now,
    };
  });
  if (rows.length === 0) return;
  await transaction.reminder.createMany({ data: rows });
  const entries = rows.map(({ id }) => ({ reminderId: id, kind: 'planned', reason: null }));
  await addEntries(transaction, context, { organisationId, caseId }, entries);
}

async function revive(
  transaction: Transaction,
  context: PlanContext,
  of: CaseOf,
  { revive: superseded }: ReminderChanges,
  state: StateCode | null,
): Promise<void> {
  const now = context.clock.now();
  const { organisationId } = of;
  const wanted = superseded.flatMap(({ id, reminder }) => {
    const remindAt = remindAtOf(reminder, { state, now });
    return remindAt === null ? [] : { id, remindAt };
  });
  const ids = wanted.map(({ id }) => id);
  // They never went out, but their cause would keep the new ones from being written.
  await transaction.outgoingMail.deleteMany({
    where: { organisationId, reminderId: { in: ids }, status: 'void' },
  });
  for (const { id, remindAt } of wanted) {
    await transaction.reminder.update({
      where: { organisationId_id: { organisationId, id }, status: 'superseded' },
      data: {
        status: 'planned',
        reason: null,
        remindAt,
        updatedAt: now,
      },
    });
  }
  const entries = ids.map((reminderId) => ({ reminderId, kind: 'planned', reason: 'wanted-again' }));
  await addEntries(transaction, context, of, entries);
}

async function addEntries(
  transaction: Transaction,
  context: PlanContext,
  { organisationId }: CaseOf,
  entries: ReadonlyArray<{ reminderId: string; kind: string; reason: string | null }>,
): Promise<void> {
  if (entries.length === 0) return;
  const at = context.clock.now();
  await transaction.reminderEntry.createMany({
    data: entries.map((entry) => ({ id: context.ids.next(), organisationId, ...entry, at })),
  });
}

/** The calendar date of a DATE column, which arrives as midnight UTC. */
function dayOf(column: Date | null): CalendarDate | null {
  return column?.toISOString().slice(0, 10) ?? null;
}
