import type { MailProps } from '#emails/mails';
import { companyCalendarOf } from '~/domain/mail-settings/company-region';
import { newsInstant } from '~/domain/mail-settings/delivery';
import { berlinDate } from '~/domain/reminders/berlin-time';
import type { Transaction } from '~/platform/database.server';
import { reminderRecipients } from '~/queries/reminders/reminder-recipients.server';
import { queueMail, wakeMail } from '~/services/mail/queue-mail.server';

import type { CandidateContext, OpenLink } from './candidate-context.server';

export type CandidateNews = MailProps<'candidate-news'>['news'];

/** What waits for HR anyway. Who ends the access or asks for deletion waits for an answer. */
const CAN_WAIT: ReadonlySet<CandidateNews> = new Set(['uploaded', 'reported']);

/**
 * Tells HR what the candidate did or wants: whoever made the link, or everybody who works on cases if that person left.
 * What can wait comes when the person wants mails, at most one of a case for each of these mornings; the rest comes at
 * once. In the transaction of the change; the same cause never makes a second mail.
 *
 * @returns the mails to wake the worker for, after the commit
 */
export async function tellEmployer(
  transaction: Transaction,
  app: CandidateContext,
  { link, news, cause }: { link: OpenLink; news: CandidateNews; cause: string },
): Promise<string[]> {
  const { organisationId, caseId } = link;
  const possible = await reminderRecipients(transaction, organisationId, app.clock.today());
  const recipients = possible.of({ ownerId: link.createdById, deputyId: null });
  const [found, organisation] = [
    await transaction.hiringCase.findUniqueOrThrow({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: { number: true },
    }),
    await transaction.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: {
        name: true,
        slug: true,
        profile: { select: { state: true, kreis: true, postalCode: true, closedOnHalfDays: true } },
      },
    }),
  ];
  const caseUrl = `${app.environment.BASE_URL}/o/${organisation.slug}/cases/${caseId}/candidate`;
  const now = app.clock.now();
  const calendar = companyCalendarOf(organisation.profile);
  const mails: string[] = [];
  for (const { personId, address, language, wish } of recipients) {
    const canWait = CAN_WAIT.has(news);
    const notBefore = canWait ? newsInstant({ wish, calendar, now }) : now;
    const { mailId } = await queueMail(transaction, app, {
      template: 'candidate-news',
      language,
      recipient: address,
      personId,
      organisationId,
      cause: canWait ? `${cause}:${berlinDate(notBefore)}:${personId}` : `${cause}:${personId}`,
      notBefore,
      props: { organisationName: organisation.name, caseNumber: found.number, news, caseUrl },
    });
    mails.push(mailId);
  }
  return mails;
}

/** Wakes the worker for the mails of `tellEmployer`, after the commit. */
export async function wakeMails(
  app: Pick<CandidateContext, 'queue'>,
  organisationId: string,
  mails: readonly string[],
): Promise<void> {
  for (const mailId of mails) await wakeMail(app.queue, { mailId, organisationId });
}
