import type { CheckResult, SeenAs, TranslationState } from '~/domain/folder/paper';

import type { Actor } from '../organisations/actor.server';
import { recordCaseEvent } from '../cases/record-case-event.server';
import type { FolderContext } from './folder-context.server';
import { lockFile } from './locked-file.server';

export interface CheckInput {
  actor: Actor;
  caseId: string;
  fileId: string;
  result: CheckResult;
  /** What is wanting; needed with `wanting`. */
  reason: string | null;
  seenAs: SeenAs;
  translation: TranslationState;
}

/**
 * Records who looked at a file and what they found. A later check counts instead of an earlier one, which stays.
 *
 * @returns `replaced` if a newer version came meanwhile: the check would say something of a file that no longer counts
 * @throws AppError `not-found`
 */
export async function checkFile(
  app: FolderContext,
  { actor, caseId, fileId, result, reason, seenAs, translation }: CheckInput,
): Promise<'checked' | 'replaced' | 'case-closed'> {
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const file = await lockFile(transaction, { organisationId, caseId, fileId });
    if (file.status === 'closed') return 'case-closed';
    if (file.replacedAt !== null) return 'replaced';
    await transaction.folderCheck.create({
      data: {
        id: app.ids.next(),
        organisationId,
        fileId,
        result,
        reason: result === 'wanting' ? reason : null,
        seenAs,
        translation,
        checkedById: actor.personId,
        at: app.clock.now(),
      },
    });
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'file-checked',
      data: { paperKey: file.paperKey, fileId, version: file.version, result },
    });
    return 'checked';
  });
}
