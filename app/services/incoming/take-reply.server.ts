import { takeFromLimit } from '~/auth/rate-limit.server';
import { canEditCases } from '~/domain/cases/access';
import { replyText } from '~/domain/mail/reply-text';
import { normalisedEmail } from '~/domain/organisations/email-address';
import { commentText } from '~/domain/work/comment';
import { DEFAULT_LANGUAGE, isLanguage } from '~/i18n/languages';
import { findThread, type MailThread } from '~/queries/mail/mail-thread.server';

import { addComment } from '../work/add-comment.server';
import { wakeMail } from '../mail/queue-mail.server';
import type { IncomingContext } from './handle-incoming.server';
import { attachmentsLeftOut } from './left-out-words';
import { queueRefusal } from './queue-refusal.server';
import type { ReadMail } from './read-mail.server';

/** Why an answer did not become a comment; the mail that says so has words for each. */
export type ReplyRefusal = 'other-sender' | 'no-access' | 'empty' | 'too-long' | 'gone' | 'several-steps';
export type ReplyOutcome = 'comment' | 'too-many' | ReplyRefusal;

const HOUR_SECONDS = 60 * 60;
/** Nobody answers one mail more often; two machines that answer each other do. */
const REPLIES = { windowSeconds: HOUR_SECONDS, max: 10 };

export interface ReplyInput {
  incomingId: string;
  /** The mail of ours that is answered. */
  mailId: string;
  mail: ReadMail;
}

/**
 * Makes an answer to a reminder a comment at its step, by whom the reminder went to. What cannot be taken is answered
 * kindly, to the person's own address and never to a stranger's.
 */
export async function takeReply(app: IncomingContext, input: ReplyInput): Promise<ReplyOutcome> {
  const { incomingId, mailId, mail } = input;
  const thread = await findThread(app.database, mailId);
  if (thread === null) return 'gone';
  if (!(await takeFromLimit(app, `mail-reply:${mailId}`, REPLIES)).allowed) return 'too-many';
  const taken = await take(app, thread, input);
  if (taken === 'comment') return taken;
  const refusal = await queueRefusal(app, { incomingId, thread, reason: taken, subject: mail.subject });
  if (refusal !== null) await wakeMail(app.queue, { mailId: refusal, organisationId: thread.organisationId });
  return taken;
}

async function take(
  app: IncomingContext,
  thread: MailThread,
  { incomingId, mail }: ReplyInput,
): Promise<'comment' | ReplyRefusal> {
  if (thread.role === null || !canEditCases(thread.role)) return 'no-access';
  if (mail.from !== normalisedEmail(thread.email)) return 'other-sender';
  if (thread.isOfSeveral) return 'several-steps';
  if (thread.stepId === null || thread.caseId === null) return 'gone';
  const language = isLanguage(thread.language) ? thread.language : DEFAULT_LANGUAGE;
  const written = replyText(mail.text).text;
  const files = mail.files.filter(({ mediaType }) => !mediaType.startsWith('message/')).length;
  const note = files === 0 ? '' : attachmentsLeftOut(language, files);
  const comment = commentText(written === '' ? '' : [written, note].filter(Boolean).join('\n\n'));
  if ('problem' in comment) return comment.problem === 'tooLong' ? 'too-long' : 'empty';
  await addComment(app, {
    actor: { organisationId: thread.organisationId, personId: thread.personId, via: 'mail-reply' },
    caseId: thread.caseId,
    stepId: thread.stepId,
    text: comment.text,
    commentId: incomingId,
  });
  return 'comment';
}
