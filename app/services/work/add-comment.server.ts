import { notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { wakeMail } from '~/services/mail/queue-mail.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import type { CommentContext } from './comment-context.server';
import { mentionPeople } from './mention-people.server';

export interface AddCommentInput {
  actor: Actor;
  caseId: string;
  stepId: string;
  text: string;
  /** Its id, where the same comment may be brought twice: the second time finds the first. */
  commentId?: string;
}

const MINUTE_MS = 60_000;

/**
 * Adds a comment to a step and writes to whom it addresses. The same words by the same person within a minute are a
 * second press of the button and give the first comment.
 *
 * @throws AppError `not-found`
 */
export async function addComment(
  app: CommentContext,
  input: AddCommentInput,
): Promise<{ commentId: string }> {
  const { actor, caseId, stepId, text } = input;
  const { organisationId, personId } = actor;
  const { commentId, mails } = await app.database.$transaction(async (transaction) => {
    await lockCase(transaction, organisationId, caseId);
    const step = await transaction.caseStep.findFirst({
      where: { organisationId, caseId, id: stepId, status: { not: 'dropped' } },
      select: { id: true, key: true, title: true },
    });
    if (step === null) throw notFound();
    const now = app.clock.now();
    if (input.commentId !== undefined) {
      const known = { organisationId, stepId, id: input.commentId };
      if ((await transaction.caseComment.count({ where: known })) > 0)
        return { commentId: input.commentId, mails: [] };
    }
    const twin = await transaction.caseComment.findFirst({
      where: {
        organisationId,
        stepId,
        authorId: personId,
        text,
        deletedAt: null,
        createdAt: { gte: new Date(now.getTime() - MINUTE_MS) },
      },
      select: { id: true },
    });
    if (twin !== null) return { commentId: twin.id, mails: [] };
    const id = input.commentId ?? app.ids.next();
    await transaction.caseComment.create({
      data: { id, organisationId, caseId, stepId, authorId: personId, text, createdAt: now },
    });
    const queued = await mentionPeople(transaction, app, { actor, commentId: id, caseId, step, text });
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'comment-added',
      stepKey: step.key,
      data: { commentId: id },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'comment-added',
      subjectType: 'case-comment',
      subjectId: id,
      detail: { caseId, mails: queued.length },
    });
    return { commentId: id, mails: queued };
  });
  for (const mailId of mails) await wakeMail(app.queue, { mailId, organisationId });
  return { commentId };
}
