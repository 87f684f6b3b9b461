import { takeFromLimit } from '~/auth/rate-limit.server';
import { DEFAULT_LANGUAGE, isLanguage } from '~/i18n/languages';
import type { MailThread } from '~/queries/mail/mail-thread.server';

import { queueMail } from '../mail/queue-mail.server';
import type { IncomingContext } from './handle-incoming.server';
import type { ReplyRefusal } from './take-reply.server';

const DAY_SECONDS = 24 * 60 * 60;
/** More than this a day helps nobody. */
const REFUSALS = { windowSeconds: DAY_SECONDS, max: 5 };

/**
 * Tells the person that their answer was not taken, and why. It goes to their own address only: to answer whoever wrote
 * would send mail to people who never wrote to us.
 *
 * @returns the mail to wake the worker for; null: none was written
 */
export async function queueRefusal(
  app: IncomingContext,
  {
    incomingId,
    thread,
    reason,
  }: { incomingId: string; thread: MailThread; reason: ReplyRefusal; subject: string },
): Promise<string | null> {
  if (!(await takeFromLimit(app, `reply-refused:${thread.personId}`, REFUSALS)).allowed) return null;
  const { BASE_URL } = app.environment;
  const isMember = thread.role !== null;
  const path =
    thread.caseId === null
      ? `/o/${thread.organisationSlug}`
      : `/o/${thread.organisationSlug}/cases/${thread.caseId}`;
  const step = thread.stepId === null ? '' : `/steps/${thread.stepId}`;
  const { mailId } = await queueMail(app.database, app, {
    template: 'reply-refused',
    language: isLanguage(thread.language) ? thread.language : DEFAULT_LANGUAGE,
    recipient: thread.email,
    personId: thread.personId,
    organisationId: thread.organisationId,
    cause: `reply-refused:${incomingId}`,
    props: {
      reason,
      caseNumber: isMember ? thread.caseNumber : null,
      url: isMember ? `${BASE_URL}${path}${step}` : `${BASE_URL}/login`,
    },
  });
  return mailId;
}
