import type { MailLanguage, MailProps, MailTemplate } from '#emails/mails';
import type { AppContext } from '~/platform/context.server';
import type { Database, Transaction } from '~/platform/database.server';
import type { Queue } from '~/platform/queue.server';

import type { MailAttachments } from './mail-attachments.server';

export interface MailToQueue<T extends MailTemplate> {
  template: T;
  language: MailLanguage;
  /** One address. */
  recipient: string;
  props: MailProps<T>;
  /** Why this mail exists, as a key: "reminder:<id>:<person>". The same cause never makes two mails. */
  cause: string;
  personId?: string;
  /** Left out for mails of the account itself (confirm address, reset password). */
  organisationId?: string;
  reminderId?: string;
  /** Not sent before; default: at once. */
  notBefore?: Date;
  /** What hangs on it, by reference. */
  attachments?: MailAttachments;
  /** The party of an enquiry that it goes to: an answer to it goes into the thread. */
  enquiryPartyId?: string;
}

type MailContext = Pick<AppContext, 'clock' | 'ids' | 'environment'>;

/**
 * Writes a mail into the outbox, in the caller's transaction or by itself. It goes out once the row is committed:
 * at once if `wakeMail` is called then, else with the worker's next sweep.
 *
 * @returns the id of the row; of the row that was there already, if the cause is known
 */
export async function queueMail<T extends MailTemplate>(
  database: Database | Transaction,
  context: MailContext,
  mail: MailToQueue<T>,
): Promise<{ mailId: string }> {
  const row = outgoingMailRow(context, mail);
  // On conflict do nothing: a unique violation would break the caller's transaction.
  const { count } = await database.outgoingMail.createMany({ data: [row], skipDuplicates: true });
  if (count === 1) return { mailId: row.id };
  const existing = await database.outgoingMail.findUniqueOrThrow({
    where: { cause: mail.cause },
    select: { id: true },
  });
  return { mailId: existing.id };
}

/** The row of a digest. It has no props: its text is put together from its lines when it is sent. */
export function digestRow(
  context: MailContext,
  mail: Required<Pick<MailToQueue<'digest'>, 'language' | 'recipient' | 'cause' | 'personId' | 'notBefore'>>,
) {
  return rowOf(context, { ...mail, template: 'digest', props: {} });
}

/** The row of a mail, for writes of many at once. */
export function outgoingMailRow<T extends MailTemplate>(context: MailContext, mail: MailToQueue<T>) {
  return rowOf(context, mail);
}

function rowOf<P>(context: MailContext, mail: Omit<MailToQueue<MailTemplate>, 'props'> & { props: P }) {
  const id = context.ids.next();
  const now = context.clock.now();
  return {
    id,
    organisationId: mail.organisationId ?? null,
    personId: mail.personId ?? null,
    reminderId: mail.reminderId ?? null,
    template: mail.template,
    language: mail.language,
    recipient: mail.recipient,
    props: mail.props,
    // Fixed here and for good: every try carries the same one, so that a mail server can tell a second copy.
    messageId: `<${id}@${senderDomain(context.environment.MAIL_FROM)}>`,
    cause: mail.cause,
    notBefore: mail.notBefore ?? now,
    createdAt: now,
    ...(mail.attachments === undefined ? {} : { attachments: mail.attachments }),
    enquiryPartyId: mail.enquiryPartyId ?? null,
  };
}

/** Wakes the worker for one mail of a committed row. Never throws. */
export async function wakeMail(
  queue: Queue,
  { mailId, organisationId }: { mailId: string; organisationId?: string | undefined },
): Promise<void> {
  await queue.wake('mail.deliver', { mailId, organisationId: organisationId ?? null });
}

function senderDomain(from: string): string {
  return /@([a-z0-9.-]+)/i.exec(from)?.[1] ?? 'localhost';
}
