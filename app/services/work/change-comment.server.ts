import { notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { wakeMail } from '~/services/mail/queue-mail.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import type { CommentContext } from './comment-context.server';
import { mentionPeople } from './mention-people.server';

export interface ChangeCommentInput {
  actor: Actor;
  caseId: string;
  stepId: string;
  commentId: string;
  /** The new words; null: the comment is withdrawn. */
  text: string | null;
  revision: number;
}

export type ChangeCommentOutcome = 'changed' | 'unchanged' | 'changed-meanwhile';

/**
 * Edits or withdraws one's own comment. That it was edited or withdrawn, and when, stays visible at the step and in the
 * history; the old words do not, because they may be what had to go.
 *
 * @throws AppError `not-found`, also for comments of others
 */
export async function changeComment(
  app: CommentContext,
  input: ChangeCommentInput,
): Promise<ChangeCommentOutcome> {
  const { actor, caseId, stepId, commentId, text, revision } = input;
  const { organisationId, personId } = actor;
  const { outcome, mails } = await app.database.$transaction(async (transaction) => {
    await lockCase(transaction, organisationId, caseId);
    const comment = await transaction.caseComment.findFirst({
      where: { organisationId, caseId, stepId, id: commentId, authorId: personId },
      select: {
        text: true,
        revision: true,
        deletedAt: true,
        step: { select: { id: true, key: true, title: true } },
      },
    });
    if (comment === null || comment.step === null) throw notFound();
    const isGone = comment.deletedAt !== null;
    if (isGone ? text === null : text === comment.text) return { outcome: 'unchanged' as const, mails: [] };
    if (isGone || comment.revision !== revision) return { outcome: 'changed-meanwhile' as const, mails: [] };
    const now = app.clock.now();
    await transaction.caseComment.update({
      where: { organisationId_id: { organisationId, id: commentId } },
      data: {
        text: text ?? '',
        revision: revision + 1,
        ...(text === null ? { deletedAt: now } : { editedAt: now }),
      },
    });
    const { step } = comment;
    const queued = await mentionPeople(transaction, app, {
      actor,
      commentId,
      caseId,
      step,
      text: text ?? '',
    });
    const kind = text === null ? 'comment-deleted' : 'comment-edited';
    await recordCaseEvent(transaction, app, { actor, caseId, kind, stepKey: step.key, data: { commentId } });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: kind,
      subjectType: 'case-comment',
      subjectId: commentId,
      detail: { caseId, mails: queued.length },
    });
    return { outcome: 'changed' as const, mails: queued };
  });
  for (const mailId of mails) await wakeMail(app.queue, { mailId, organisationId });
  return outcome;
}
