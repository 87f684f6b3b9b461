import type { Actor } from '../organisations/actor.server';
import { recordCaseEvent } from '../cases/record-case-event.server';
import { planCaseReminders } from '../reminders/plan-case-reminders.server';
import type { FolderContext } from './folder-context.server';
import { lockFile } from './locked-file.server';
import { paperOf } from './reserve-room.server';

/**
 * Puts a file with all its versions to another paper of the same case.
 *
 * @throws AppError `not-found`
 */
export async function moveFile(
  app: FolderContext,
  input: { actor: Actor; caseId: string; fileId: string; toPaper: string },
): Promise<'moved' | 'unchanged' | 'no-such-paper' | 'case-closed'> {
  const { actor, caseId, fileId, toPaper } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const file = await lockFile(transaction, { organisationId, caseId, fileId });
    if (file.status === 'closed') return 'case-closed';
    if (file.paperKey === toPaper) return 'unchanged';
    const paperId = await paperOf(transaction, app, { uploader: actor, caseId, paperKey: toPaper });
    if (paperId === null) return 'no-such-paper';
    await transaction.folderFile.updateMany({
      where: { organisationId, caseId, chainId: file.chainId },
      data: { paperId },
    });
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'file-moved',
      data: { paperKey: toPaper, from: file.paperKey, fileId },
    });
    await planCaseReminders(transaction, app, { organisationId, caseId });
    return 'moved';
  });
}
