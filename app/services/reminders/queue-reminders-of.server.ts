import type { MailLanguage } from '#emails/mails';
import type { Directory } from '~/domain/directory/directory';
import type { StepPlan } from '~/domain/plan/contract';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import type { MailRef } from '~/queries/mail/waiting-mails.server';
import { planInLanguage, storedPlan } from '~/queries/cases/stored-plan.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { reminderRecipients, type Recipient } from '~/queries/reminders/reminder-recipients.server';

import { outgoingMailRow } from '../mail/queue-mail.server';

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
        const step = planTexts(reminder, recipient.language);
        return step ? [mailRow(context, { organisationId, organisation, reminder, recipient, step })] : [];
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
      caseId: true,
      stepId: true,
      dueOn: true,
      case: { select: { number: true, status: true } },
      step: {
        select: {
          key: true,
          status: true,
          dueOn: true,
          ownerId: true,
          planId: true,
          plan: { select: { plan: true, request: { select: { request: true } } } },
        },
      },
    },
  });
}
type LoadedReminder = Awaited<ReturnType<typeof loadReminders>>[number];

/** The step as the accepted plan words it, in the reader's language; each plan is worked out once per language. */
function planReader(directory: Directory) {
  const plans = new Map<string, StepPlan>();
  return ({ step }: LoadedReminder, language: MailLanguage): StepPlan['steps'][number] | null => {
    if (step === null) return null;
    const key = `${step.planId} ${language}`;
    const plan = plans.get(key) ?? planInLanguage(storedPlan(step.plan), language, directory);
    plans.set(key, plan);
    return plan.steps.find((candidate) => candidate.id === step.key) ?? null;
  };
}

function whyNotWanted({ dueOn, step, case: { status } }: LoadedReminder): string | null {
  if (status === 'closed') return 'case-closed';
  if (step === null || step.status === 'dropped') return 'step-dropped';
  if (step.status === 'done') return 'step-done';
  return step.dueOn?.getTime() === dueOn.getTime() ? null : 'due-day-moved';
}

function mailRow(
  context: QueueContext,
  input: {
    organisationId: string;
    organisation: { name: string; slug: string };
    reminder: LoadedReminder;
    recipient: Recipient;
    step: StepPlan['steps'][number];
  },
) {
  const { organisationId, organisation, reminder, recipient, step } = input;
  const stepPath = `/o/${organisation.slug}/cases/${reminder.caseId}/steps/${reminder.stepId ?? ''}`;
  return outgoingMailRow(context, {
    template: 'step-reminder',
    language: recipient.language,
    recipient: recipient.address,
    props: {
      organisationName: organisation.name,
      caseNumber: reminder.case.number,
      stepTitle: step.title,
      stepText: step.text,
      dueOn: reminder.dueOn.toISOString().slice(0, 10),
      legalBasis: step.legalBasis,
      stepUrl: `${context.environment.BASE_URL}${stepPath}`,
      because: recipient.because,
    },
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
