import { z } from 'zod';

import type { AppContext } from '~/platform/context.server';
import { addressOf } from '~/platform/mail-transport.server';
import { appointmentFile, APPOINTMENT_METHODS } from '~/queries/calendar/appointment-file.server';
import { appointmentOfStep } from '~/queries/calendar/appointment-of-step.server';
import { DEFAULT_LANGUAGE, isLanguage } from '~/i18n/languages';

import type { ClaimedMail } from './claim-mail.server';

/**
 * What hangs on a mail, by reference: the row says which step, the file is made when the mail goes out. So no name and
 * no day lies in the outbox, and the entry says what is true at that moment.
 */
export const mailAttachments = z
  .array(
    z.strictObject({
      kind: z.literal('appointment'),
      stepId: z.uuid(),
      /** REQUEST puts it into the reader's calendar or moves it there, CANCEL takes it out. */
      method: z.enum(APPOINTMENT_METHODS),
      /** Its day, where the step has another by now or none. */
      on: z.iso.date().optional(),
    }),
  )
  .max(1);
export type MailAttachments = z.output<typeof mailAttachments>;

export interface MadeAttachments {
  calendar: { method: string; content: string } | null;
}

/** Makes the files of a mail. What an attachment spoke of may be gone: then the mail goes without it. */
export async function makeAttachments(
  { database, environment }: Pick<AppContext, 'database' | 'environment'>,
  mail: Pick<ClaimedMail, 'attachments' | 'organisationId' | 'language' | 'recipient' | 'createdAt'>,
): Promise<MadeAttachments> {
  // Most mails have none; rows that were claimed in bulk may lack the column.
  const [wanted] = mailAttachments.parse(mail.attachments ?? []);
  if (wanted === undefined || mail.organisationId === null) return { calendar: null };
  const language = isLanguage(mail.language) ? mail.language : DEFAULT_LANGUAGE;
  const found = await appointmentOfStep(database, {
    organisationId: mail.organisationId,
    stepId: wanted.stepId,
    on: wanted.on,
    changedSince: mail.createdAt,
    language,
  });
  if (found === null) return { calendar: null };
  const content = appointmentFile(found, {
    method: wanted.method,
    language,
    baseUrl: environment.BASE_URL,
    organiser: addressOf(environment.MAIL_FROM),
    attendee: mail.recipient,
  });
  return { calendar: { method: wanted.method, content } };
}
