import type { Mail, MailLanguage } from '#emails/mails';
import type { Directory } from '~/domain/directory/directory';
import type { StepPlan } from '~/domain/plan/contract';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import type { MailRef } from '~/queries/mail/waiting-mails.server';
import { FIRST_DAY_STEP } from '~/domain/reminders/duties-due';
import { planInLanguage, storedPlan } from '~/queries/cases/stored-plan.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { reminderRecipients, type Recipient } from '~/queries/reminders/reminder-recipients.server';

import { outgoingMailRow } from '../mail/queue-mail.server';
import { reminderMail } from './reminder-mail.server';

type QueueContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment'>;

/**
 * Makes mails of reminders of one organisation, one per recipient, in one transaction with the reminder's new state and
 * its ledger. Reminders that another worker holds, or whose cause is gone, are left out.
 *
 * @returns the mails to deliver
 */
export async function queueRemindersOf(
  context: QueueContext,
  organisationId: string,
  reminderIds: readonly string[],
): Promise<MailRef[]> {
  const directory = await directoryOf(context);
  return context.database.$transaction(async (transaction) => {
    const ids = await lockDue(transaction, context.clock.now(), organisationId, reminderIds);
    if (ids.length === 0) return [];
    const reminders = await loadReminders(transaction, organisationId, ids);
    const organisation = await transaction.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { name: true, slug: true },
    });
    const recipientsOf = await reminderRecipients(transaction, organisationId);
    const planTexts = planReader(directory);

    const drafts = reminders.map((reminder) => {
      const whyNot = whyNotWanted(reminder);
      const recipients = whyNot === null ? recipientsOf(reminder.step?.ownerId ?? null) : [];
      const mails = recipients.flatMap((recipient) => {
        const plan = planTexts(reminder, recipient.language);
        const mail = plan && reminderMail({ context, organisation, reminder, recipient, plan });
        return mail ? [mailRow(context, { organisationId, reminder, recipient, mail })] : [];
      });
      // Kept as failed, not thrown: one broken row must not keep the organisation's other reminders.
      const failure = mails.length > 0 ? null : recipients.length > 0 ? 'step-without-text' : 'no-recipients';
      return { id: reminder.id, whyNot, failure, mails };
    });
    await write(transaction, context, organisationId, drafts);
    return drafts.flatMap(({ mails }) => mails.map(({ id: mailId }) => ({ mailId, organisationId })));
  });
}

async function lockDue(
  transaction: Transaction,
  now: Date,
  organisationId: string,
  reminderIds: readonly string[],
): Promise<string[]> {
  const rows = await transaction.$queryRaw<Array<{ id: string }>>`
    SELECT id FROM reminder
    WHERE organisation_id = ${organisationId} AND id = ANY(${[...reminderIds]}::text[])
      AND status = 'planned' AND remind_at <= ${now}
    ORDER BY remind_at, id
    FOR UPDATE SKIP LOCKED`;
  return rows.map(({ id }) => id);
}

function loadReminders(transaction: Transaction, organisationId: string, ids: string[]) {
  return transaction.reminder.findMany({
    where: { organisationId, id: { in: ids } },
    orderBy: [{ remindAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      subject: true,
      caseId: true,
      stepId: true,
      dueOn: true,
      case: {
        select: {
          number: true,
          status: true,
          steps: { where: { key: FIRST_DAY_STEP }, select: { dueOn: true, doneOn: true } },
          plans: {
            where: { supersededAt: null },
            orderBy: { version: 'desc' },
            take: 1,
            select: { id: true, plan: true, request: { select: { request: true } } },
          },
        },
      },
      step: { select: { key: true, status: true, dueOn: true, ownerId: true } },
    },
  });
}
export type LoadedReminder = Awaited<ReturnType<typeof loadReminders>>[number];

/** The plan in force in the reader's language; each plan is worked out once per language. */
function planReader(directory: Directory) {
  const plans = new Map<string, StepPlan>();
  return (reminder: LoadedReminder, language: MailLanguage): StepPlan | null => {
    const row = reminder.case.plans[0];
    if (row === undefined) return null;
    const key = `${row.id} ${language}`;
    const plan = plans.get(key) ?? planInLanguage(storedPlan(row), language, directory);
    plans.set(key, plan);
    return plan;
  };
}

function whyNotWanted({ stepId, dueOn, step, case: { status } }: LoadedReminder): string | null {
  if (status === 'closed') return 'case-closed';
  if (stepId === null) return null;
  if (step === null || step.status === 'dropped') return 'step-dropped';
  if (step.status === 'done') return 'step-done';
  return step.dueOn?.getTime() === dueOn.getTime() ? null : 'due-day-moved';
}

function mailRow(
  context: QueueContext,
  {
    organisationId,
    reminder,
    recipient,
    mail,
  }: { organisationId: string; reminder: LoadedReminder; recipient: Recipient; mail: Mail },
) {
  return outgoingMailRow(context, {
    ...mail,
    language: recipient.language,
    recipient: recipient.address,
    cause: `reminder:${reminder.id}:${recipient.personId}`,
    personId: recipient.personId,
    organisationId,
    reminderId: reminder.id,
  });
}

interface Draft {
  id: string;
  whyNot: string | null;
  failure: string | null;
  mails: Array<ReturnType<typeof mailRow>>;
}

async function write(
  transaction: Transaction,
  context: QueueContext,
  organisationId: string,
  drafts: readonly Draft[],
): Promise<void> {
  const now = context.clock.now();
  await transaction.outgoingMail.createMany({
    data: drafts.flatMap(({ mails }) => mails),
    skipDuplicates: true,
  });
  const outcomeOf = ({ whyNot, failure }: Draft) => {
    if (whyNot !== null) return { status: 'superseded' as const, reason: whyNot };
    return failure === null
      ? { status: 'queued' as const, reason: null }
      : { status: 'failed' as const, reason: failure };
  };
  const outcomes = drafts.map((draft) => ({ ...draft, ...outcomeOf(draft) }));
  for (const key of new Set(outcomes.map(({ status, reason }) => `${status} ${reason ?? ''}`))) {
    const same = outcomes.filter(({ status, reason }) => `${status} ${reason ?? ''}` === key);
    const [first] = same;
    if (first === undefined) continue;
    await transaction.reminder.updateMany({
      where: { organisationId, id: { in: same.map(({ id }) => id) } },
      data: { status: first.status, reason: first.reason, updatedAt: now },
    });
  }
  await transaction.reminderEntry.createMany({
    data: outcomes.flatMap(({ id: reminderId, status, reason, mails }) => {
      const entry = { organisationId, reminderId, kind: status, reason, at: now };
      return mails.length === 0
        ? [{ ...entry, id: context.ids.next() }]
        : mails.map((mail) => ({ ...entry, id: context.ids.next(), mailId: mail.id }));
    }),
  });
}
