import type { Mail } from '#emails/mails';
import { addDays, type CompanyCalendar } from '~/domain/calendar';
import { dayOfColumn } from '~/domain/cases/day-column';
import { companyCalendarOf } from '~/domain/mail-settings/company-region';
import { deliveryOf } from '~/domain/mail-settings/delivery';
import { digestDayOf } from '~/domain/mail-settings/digest-day';
import { berlinDate } from '~/domain/reminders/berlin-time';
import type { ReminderKind } from '~/domain/reminders/wanted-reminder';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import type { MailRef } from '~/queries/mail/waiting-mails.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import {
  loadReminders,
  planReader,
  whyNotWanted,
  type LoadedReminder,
} from '~/queries/reminders/loaded-reminders.server';
import {
  reminderRecipients,
  type Recipient,
  type Recipients,
} from '~/queries/reminders/reminder-recipients.server';

import type { MailAttachments } from '../mail/mail-attachments.server';
import { outgoingMailRow } from '../mail/queue-mail.server';
import { openDigests, type DigestWanted } from './place-in-digests.server';
import { reminderMail } from './reminder-mail.server';
import { writeQueued, type QueuedDraft } from './write-queued.server';

type QueueContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment'>;

/**
 * Makes mails or lines of digests of reminders of one organisation, as each recipient wants it, in one transaction with
 * the reminder's new state and its ledger. Reminders that another worker holds, or whose cause is gone, are left out.
 *
 * @returns the mails to deliver now; digests go out at their own time
 */
export async function queueRemindersOf(
  context: QueueContext,
  organisationId: string,
  reminderIds: readonly string[],
): Promise<MailRef[]> {
  const directory = await directoryOf(context);
  return context.database.$transaction(async (transaction) => {
    const now = context.clock.now();
    const organisation = await transaction.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: {
        name: true,
        slug: true,
        profile: { select: { state: true, kreis: true, postalCode: true, closedOnHalfDays: true } },
      },
    });
    const recipients = await reminderRecipients(transaction, organisationId, berlinDate(now));
    const calendar = companyCalendarOf(organisation.profile);
    const due = await loadReminders(transaction, organisationId, reminderIds);
    const ways = due.flatMap((reminder) => waysOf(reminder, recipients, calendar, now));
    // Digests are held before reminders, as everywhere.
    const digests = await openDigests(
      transaction,
      context,
      ways.flatMap(({ line }) => line ?? []),
    );
    const ids = new Set(await lockDue(transaction, now, organisationId, reminderIds));
    const planTexts = planReader(directory);
    const drafts = due
      .filter(({ id }) => ids.has(id))
      .map((reminder): QueuedDraft => {
        const own = ways.filter((way) => way.reminderId === reminder.id);
        const whyNot = whyNotWanted(reminder);
        if (whyNot !== null) return { id: reminder.id, whyNot, failure: null, mails: [], lines: [] };
        const mails = own.flatMap(({ recipient, line }) => {
          if (line !== null) return [];
          const plan = planTexts(reminder, recipient.language);
          const mail = plan && reminderMail({ context, organisation, reminder, recipient, plan });
          return mail ? [mailRow(context, { organisationId, reminder, recipient, mail })] : [];
        });
        const lines = own.flatMap(({ recipient: { personId, because }, line }) => {
          const mailId = line === null ? undefined : digests.get(line.key);
          return mailId === undefined ? [] : [{ personId, because, mailId }];
        });
        // Kept as failed, not thrown: one broken row must not keep the organisation's other reminders.
        const isSaid = mails.length + lines.length > 0;
        return {
          id: reminder.id,
          whyNot: null,
          failure: isSaid ? null : whyFailed(own, recipients),
          mails,
          lines,
        };
      });
    await writeQueued(transaction, context, organisationId, drafts);
    return drafts.flatMap(({ mails }) => mails.map(({ id: mailId }) => ({ mailId, organisationId })));
  });
}

interface Way {
  reminderId: string;
  recipient: Recipient;
  /** Null: a mail of its own. */
  line: DigestWanted | null;
}

/** To whom a reminder goes, and how. */
function waysOf(
  reminder: LoadedReminder,
  recipients: Recipients,
  calendar: CompanyCalendar,
  now: Date,
): Way[] {
  const { id: reminderId, kind, subject, remindAt } = reminder;
  const dueOn = dayOfColumn(reminder.dueOn);
  return recipients.of(reminder.step).map((recipient) => {
    const { personId, address, language, wish } = recipient;
    const delivery = deliveryOf({
      // Only the planner writes reminders, so their kinds are known.
      reminder: { kind: kind as ReminderKind, subject, dueOn, remindAt },
      wish,
      calendar,
      now,
    });
    const { mode } = wish;
    if (delivery.kind === 'alone' || mode === 'at-once') return { reminderId, recipient, line: null };
    const dayAfter = (on: string) =>
      digestDayOf({ from: addDays(on, 1), dueOn }, { ...wish, mode }, calendar);
    const key = `${reminderId} ${personId}`;
    return { reminderId, recipient, line: { key, personId, address, language, on: delivery.on, dayAfter } };
  });
}

function whyFailed(ways: readonly Way[], recipients: Recipients): QueuedDraft['failure'] {
  if (ways.length > 0) return 'step-without-text';
  return recipients.isEmpty ? 'no-recipients' : 'mails-stopped';
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
    ...attachmentsOf(reminder),
  });
}

/** An appointment comes with its entry for calendars; a later mail about the same step moves it there. */
function attachmentsOf({ kind, stepId, dueOn }: LoadedReminder): { attachments?: MailAttachments } {
  if (kind !== 'appointment' || stepId === null) return {};
  return { attachments: [{ kind: 'appointment', stepId, method: 'REQUEST', on: dayOfColumn(dueOn) }] };
}
