import { columnOfDay } from '~/domain/cases/day-column';

import type { Actor } from '../organisations/actor.server';
import { recordCaseEvent } from '../cases/record-case-event.server';
import { planCaseReminders } from '../reminders/plan-case-reminders.server';
import type { FolderContext } from './folder-context.server';
import { lockFile } from './locked-file.server';

/**
 * Says until which day a file is valid; null: it does not end.
 *
 * @throws AppError `not-found`
 */
export async function setExpiry(
  app: FolderContext,
  input: { actor: Actor; caseId: string; fileId: string; expiresOn: string | null },
): Promise<'saved' | 'case-closed'> {
  const { actor, caseId, fileId, expiresOn } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const file = await lockFile(transaction, { organisationId, caseId, fileId });
    if (file.status === 'closed') return 'case-closed';
    await transaction.folderFile.update({
      where: { organisationId_id: { organisationId, id: fileId } },
      data: { expiresOn: expiresOn === null ? null : columnOfDay(expiresOn) },
    });
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'file-expiry-set',
      data: { paperKey: file.paperKey, fileId, until: expiresOn },
    });
    await planCaseReminders(transaction, app, { organisationId, caseId });
    return 'saved';
  });
}
