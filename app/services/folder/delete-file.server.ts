import type { AppContext } from '~/platform/context.server';

import type { Actor } from '../organisations/actor.server';
import { recordCaseEvent } from '../cases/record-case-event.server';
import { planCaseReminders } from '../reminders/plan-case-reminders.server';
import type { FolderContext } from './folder-context.server';
import { lockFile } from './locked-file.server';

/**
 * Deletes one version of a file for good: its row now, its bytes by the worker. Where it was the one that counts, the
 * version before it counts again.
 *
 * @throws AppError `not-found`
 */
export async function deleteFile(
  app: FolderContext & Pick<AppContext, 'queue'>,
  input: { actor: Actor; caseId: string; fileId: string },
): Promise<'deleted' | 'case-closed'> {
  const { actor, caseId, fileId } = input;
  const { organisationId } = actor;
  const outcome = await app.database.$transaction(async (transaction) => {
    const file = await lockFile(transaction, { organisationId, caseId, fileId });
    if (file.status === 'closed') return 'case-closed' as const;
    await transaction.storedObject.delete({
      where: { organisationId_id: { organisationId, id: file.objectId } },
    });
    if (file.replacedAt === null) {
      const before = await transaction.folderFile.findFirst({
        where: { organisationId, caseId, chainId: file.chainId },
        orderBy: { version: 'desc' },
        select: { id: true },
      });
      if (before !== null)
        await transaction.folderFile.update({
          where: { organisationId_id: { organisationId, id: before.id } },
          data: { replacedAt: null },
        });
    }
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'file-deleted',
      data: { paperKey: file.paperKey, fileId, version: file.version },
    });
    await planCaseReminders(transaction, app, { organisationId, caseId });
    return 'deleted' as const;
  });
  if (outcome === 'deleted') await app.queue.wake('sweep.storage', {});
  return outcome;
}
