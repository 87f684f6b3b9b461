import { workplaceState } from '~/domain/cases/workplace-state';
import type { CalendarDate } from '~/domain/calendar';
import type { StateCode } from '~/domain/catalogue/states';
import type { PlanRequest } from '~/domain/plan/contract';
import { reminderChanges, type ReminderChanges } from '~/domain/reminders/agreement';
import { STEP_DUE, stepDueRemindAt } from '~/domain/reminders/step-due';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

import { voidUnsentMails } from '../mail/void-mails.server';

type PlanContext = Pick<AppContext, 'clock' | 'ids'>;
interface CaseOf {
  organisationId: string;
  caseId: string;
}

/**
 * Makes the reminders of a case agree with its open steps: new ones for new due days, none for what is done, dropped
 * or moved, and mails that wait for those are void. Called in the transaction that changed the steps; calling it
 * again changes nothing.
 */
export async function planStepReminders(
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

async function loadChanges(
  transaction: Transaction,
  { organisationId, caseId }: CaseOf,
): Promise<{ changes: ReminderChanges; state: StateCode | null }> {
  const found = await transaction.hiringCase.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id: caseId } },
    select: {
      status: true,
      steps: { select: { id: true, status: true, dueOn: true }, orderBy: { position: 'asc' } },
      plans: {
        where: { supersededAt: null },
        orderBy: { version: 'desc' },
        take: 1,
        select: { request: { select: { request: true } } },
      },
      reminders: {
        where: { kind: STEP_DUE },
        select: {
          id: true,
          stepId: true,
          cause: true,
          status: true,
          mails: { where: { status: { in: ['sending', 'sent', 'failed'] } }, select: { id: true }, take: 1 },
          entries: { where: { kind: 'acted-on' }, select: { id: true }, take: 1 },
        },
      },
    },
  });
  const request = found.plans[0]?.request.request;
  return {
    // The request was parsed before it was frozen; only `acceptPlan` and its kind write this column.
    state: request === undefined ? null : workplaceState(request as unknown as PlanRequest),
    changes: reminderChanges(
      found.steps.map(({ id, status, dueOn }) => ({
        id,
        status,
        dueOn: dueOn === null ? null : dayOf(dueOn),
      })),
      found.reminders.map(({ mails, entries, ...reminder }) => ({
        ...reminder,
        hasBeenTried: mails.length > 0,
        isActedOn: entries.length > 0,
      })),
      found.status === 'active',
    ),
  };
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
  const rows = wanted.map(({ stepId, dueOn, cause }) => ({
    id: context.ids.next(),
    organisationId,
    caseId,
    stepId,
    kind: STEP_DUE,
    cause,
    dueOn: new Date(dueOn),
    remindAt: stepDueRemindAt({ dueOn, state, now }),
    createdAt: now,
    updatedAt: now,
  }));
  if (rows.length === 0) return;
  await transaction.reminder.createMany({ data: rows });
  const entries = rows.map(({ id }) => ({ reminderId: id, kind: 'planned', reason: null }));
  await addEntries(transaction, context, { organisationId, caseId }, entries);
}

async function revive(
  transaction: Transaction,
  context: PlanContext,
  of: CaseOf,
  { revive: wanted }: ReminderChanges,
  state: StateCode | null,
): Promise<void> {
  const now = context.clock.now();
  const { organisationId } = of;
  const ids = wanted.map(({ id }) => id);
  // They never went out, but their cause would keep the new ones from being written.
  await transaction.outgoingMail.deleteMany({
    where: { organisationId, reminderId: { in: ids }, status: 'void' },
  });
  for (const { id, dueOn } of wanted) {
    await transaction.reminder.update({
      where: { organisationId_id: { organisationId, id }, status: 'superseded' },
      data: {
        status: 'planned',
        reason: null,
        remindAt: stepDueRemindAt({ dueOn, state, now }),
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
function dayOf(column: Date): CalendarDate {
  return column.toISOString().slice(0, 10);
}
