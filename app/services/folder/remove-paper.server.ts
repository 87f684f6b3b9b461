import { notFound } from '~/platform/errors';

import { lockCase } from '../cases/locked-case.server';
import { recordCaseEvent } from '../cases/record-case-event.server';
import type { Actor } from '../organisations/actor.server';
import type { FolderContext } from './folder-context.server';

/**
 * Takes a paper of one's own out of the folder. One that has files stays: they are deleted or moved first, one by one.
 *
 * @throws AppError `not-found`, also for papers of the plan
 */
export async function removePaper(
  app: FolderContext,
  input: { actor: Actor; caseId: string; paperKey: string },
): Promise<'removed' | 'has-files' | 'case-closed'> {
  const { actor, caseId, paperKey } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const { status } = await lockCase(transaction, organisationId, caseId);
    if (status === 'closed') return 'case-closed';
    const paper = await transaction.folderPaper.findFirst({
      where: { organisationId, caseId, key: paperKey, title: { not: null } },
      select: { id: true, _count: { select: { files: true } } },
    });
    if (paper === null) throw notFound();
    if (paper._count.files > 0) return 'has-files';
    await transaction.folderPaper.delete({ where: { organisationId_id: { organisationId, id: paper.id } } });
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'paper-removed', data: { paperKey } });
    return 'removed';
  });
}
