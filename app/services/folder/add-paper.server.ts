import type { Section } from '~/domain/folder/section';

import { lockCase } from '../cases/locked-case.server';
import { recordCaseEvent } from '../cases/record-case-event.server';
import type { Actor } from '../organisations/actor.server';
import type { FolderContext } from './folder-context.server';

/** More papers of one's own than this in one case are no folder any more. */
const MAX_OWN_PAPERS = 100;

/**
 * Adds a paper of one's own to the folder.
 *
 * @throws AppError `not-found`
 */
export async function addPaper(
  app: FolderContext,
  input: { actor: Actor; caseId: string; title: string; section: Section },
): Promise<{ outcome: 'added'; key: string } | { outcome: 'case-closed' | 'too-many' | 'same-title' }> {
  const { actor, caseId, title, section } = input;
  const { organisationId, personId } = actor;
  return app.database.$transaction(async (transaction) => {
    const { status } = await lockCase(transaction, organisationId, caseId);
    if (status === 'closed') return { outcome: 'case-closed' };
    const own = await transaction.folderPaper.findMany({
      where: { organisationId, caseId, title: { not: null } },
      select: { title: true },
    });
    if (own.length >= MAX_OWN_PAPERS) return { outcome: 'too-many' };
    if (own.some((paper) => paper.title?.toLocaleLowerCase('de') === title.toLocaleLowerCase('de')))
      return { outcome: 'same-title' };
    const id = app.ids.next();
    const key = `own-${id}`;
    await transaction.folderPaper.create({
      data: {
        id,
        organisationId,
        caseId,
        key,
        title,
        section,
        createdById: personId,
        createdAt: app.clock.now(),
      },
    });
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'paper-added', data: { paperKey: key } });
    return { outcome: 'added', key };
  });
}
