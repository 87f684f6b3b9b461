import { lockCase } from '../cases/locked-case.server';
import { recordCaseEvent } from '../cases/record-case-event.server';
import type { Actor } from '../organisations/actor.server';
import type { FolderContext } from './folder-context.server';
import { paperOf } from './reserve-room.server';

/**
 * Says why the case does without a paper that the plan wants (the office does not ask for it, it exists already), or
 * takes that back.
 *
 * @param input.reason null: it is wanted again
 * @throws AppError `not-found`
 */
export async function waivePaper(
  app: FolderContext,
  input: { actor: Actor; caseId: string; paperKey: string; reason: string | null },
): Promise<'saved' | 'no-such-paper' | 'case-closed'> {
  const { actor, caseId, paperKey, reason } = input;
  const { organisationId, personId } = actor;
  return app.database.$transaction(async (transaction) => {
    const { status } = await lockCase(transaction, organisationId, caseId);
    if (status === 'closed') return 'case-closed';
    const paperId = await paperOf(transaction, app, { uploader: actor, caseId, paperKey });
    if (paperId === null) return 'no-such-paper';
    await transaction.folderPaper.update({
      where: { organisationId_id: { organisationId, id: paperId } },
      data: { waivedReason: reason, waivedById: reason === null ? null : personId },
    });
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: reason === null ? 'paper-wanted-again' : 'paper-waived',
      data: { paperKey, ...(reason === null ? {} : { reason }) },
    });
    return 'saved';
  });
}
