import type { CalendarDate } from '~/domain/calendar';
import { dayOfColumn } from '~/domain/cases/day-column';
import { reminderChanges, type ReminderChanges } from '~/domain/reminders/agreement';
import { berlinInstant } from '~/domain/reminders/berlin-time';
import type { When } from '~/domain/reminders/reminder-rule';
import { remindAtOf, remindersOfCase } from '~/domain/reminders/reminders-of-case';
import { REMIND_HOUR } from '~/domain/reminders/step-due';
import { REMINDER_KINDS, type ReminderKind, type WantedReminder } from '~/domain/reminders/wanted-reminder';
import { germanDate } from '~/platform/clock.server';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { caseFacts, type FactsOfCase } from '~/queries/reminders/case-facts.server';

import { voidUnsentMails } from '../mail/void-mails.server';
import { cancelAppointments } from './cancel-appointments.server';
import { moveWithHalfDays } from './move-with-half-days.server';
import { putAside } from './put-aside.server';

type PlanContext = Pick<AppContext, 'clock' | 'ids' | 'environment'>;
interface CaseOf {
  organisationId: string;
  caseId: string;
}

/**
 * Makes the reminders of a case agree with its steps, limits, duties, papers and dates: new ones for what is new, none
 * for what is done, dropped or moved, and mails that wait for those are void. Called in the transaction that changed the
 * case; calling it again changes nothing.
 */
export async function planCaseReminders(
  transaction: Transaction,
  context: PlanContext,
  of: CaseOf,
): Promise<void> {
  const now = context.clock.now();
  const found = await caseFacts(transaction, { ...of, today: germanDate(now) });
  const { facts, isActive } = found;
  const reminders = await knownReminders(transaction, of);
  const changes = reminderChanges(isActive ? remindersOfCase(facts) : [], facts.steps, reminders, isActive);
  // Mails before reminders, as the mail job does it: two that lock in opposite order would block each other.
  await voidUnsentMails(transaction, {
    organisationId: of.organisationId,
    reminderIds: [...changes.supersede.map(({ id }) => id), ...changes.stop],
  });
  await supersede(transaction, context, of, changes);
  await insert(transaction, context, of, changes, found);
  await revive(transaction, context, of, changes, found);
  await addEntries(
    transaction,
    context,
    of,
    changes.actedOn.map(({ id, reason }) => ({ reminderId: id, kind: 'acted-on', reason })),
  );
  await moveWithHalfDays(
    transaction,
    context,
    of.organisationId,
    reminders.filter(({ status }) => status === 'planned'),
    found,
  );
  await putAside(transaction, context, of, found.snoozed);
  const hasBeenSaid = reminders.some(({ kind, hasBeenTried }) => kind === 'appointment' && hasBeenTried);
  if (hasBeenSaid) await cancelAppointments(transaction, context, of, facts, isActive);
}

async function knownReminders(transaction: Transaction, { organisationId, caseId }: CaseOf) {
  const rows = await transaction.reminder.findMany({
    where: { organisationId, caseId, kind: { in: [...REMINDER_KINDS] } },
    select: {
      id: true,
      kind: true,
      stepId: true,
      cause: true,
      status: true,
      subject: true,
      dueOn: true,
      remindAt: true,
      mails: { where: { status: { in: ['sending', 'sent', 'failed'] } }, select: { id: true }, take: 1 },
      digestItems: {
        where: { mail: { OR: [{ status: { in: ['sent', 'failed'] } }, { handedOverAt: { not: null } }] } },
        select: { mailId: true },
        take: 1,
      },
      entries: { where: { kind: 'acted-on' }, select: { id: true }, take: 1 },
    },
  });
  return rows.map(({ kind, mails, digestItems, entries, dueOn, ...reminder }) => ({
    ...reminder,
    dueOn: dayOfColumn(dueOn),
    // The query asks for these kinds only.
    kind: kind as ReminderKind,
    hasBeenTried: mails.length + digestItems.length > 0,
    isActedOn: entries.length > 0,
  }));
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

/** The moment of a reminder; one of a step that is put aside waits for the day on which it comes back. */
function momentOf(reminder: WantedReminder, found: FactsOfCase, now: Date): Date | null {
  const { state, closedOnHalfDays } = found;
  const when: When = { state, closedOnHalfDays, now };
  const moment = remindAtOf(reminder, when);
  const until = reminder.stepId === null ? undefined : found.snoozed.get(reminder.stepId);
  return moment === null || until === undefined ? moment : notBefore(moment, until);
}

function notBefore(moment: Date, day: CalendarDate): Date {
  const morning = berlinInstant(day, REMIND_HOUR);
  return moment < morning ? morning : moment;
}

async function insert(
  transaction: Transaction,
  context: PlanContext,
  { organisationId, caseId }: CaseOf,
  { insert: wanted }: ReminderChanges,
  found: FactsOfCase,
): Promise<void> {
  const now = context.clock.now();
  const rows = wanted.flatMap((reminder) => {
    const remindAt = momentOf(reminder, found, now);
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
  found: FactsOfCase,
): Promise<void> {
  const now = context.clock.now();
  const { organisationId } = of;
  const wanted = superseded.flatMap(({ id, reminder }) => {
    const remindAt = momentOf(reminder, found, now);
    return remindAt === null ? [] : { id, remindAt, dueOn: new Date(reminder.dueOn) };
  });
  const ids = wanted.map(({ id }) => id);
  // They never went out, but their cause would keep the new ones from being written.
  await transaction.outgoingMail.deleteMany({
    where: { organisationId, reminderId: { in: ids }, status: 'void' },
  });
  for (const { id, ...moment } of wanted) {
    await transaction.reminder.update({
      where: { organisationId_id: { organisationId, id }, status: 'superseded' },
      data: { status: 'planned', reason: null, ...moment, updatedAt: now },
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
