import type { Actor } from '~/services/organisations/actor.server';
import { changeComment, type ChangeCommentOutcome } from '~/services/work/change-comment.server';
import { notFound } from '~/platform/errors';

import type { ShareContext } from './share-context.server';

/**
 * Withdraws one's own comment in the conversation of a share. Only those that were written from the partner's side: who
 * belongs to the firm as well withdraws there what they wrote there.
 *
 * @throws AppError `not-found`
 */
export async function withdrawShareComment(
  app: ShareContext,
  input: {
    actor: Actor;
    caseId: string;
    shareId: string;
    stepId: string;
    commentId: string;
    revision: number;
  },
): Promise<ChangeCommentOutcome> {
  const { shareId, ...target } = input;
  const { organisationId } = target.actor;
  const found = await app.database.caseComment.findFirst({
    where: { organisationId, id: target.commentId, shareId, isFromPartner: true },
    select: { id: true },
  });
  if (found === null) throw notFound();
  return changeComment(app, { ...target, text: null });
}
