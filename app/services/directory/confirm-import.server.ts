import { z } from 'zod';

import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

type Context = Pick<AppContext, 'database' | 'clock' | 'ids' | 'queue'>;

export type ConfirmImportOutcome = 'begun' | 'not-possible';

/** The operator's choice stands beside the difference it was made for. */
export const chosenEnding = z.object({ endMissing: z.boolean().default(false) });

/**
 * The operator has seen the difference and wants it. The worker then applies it as a whole, unless the directory has
 * moved on since.
 *
 * @param endMissing whether listed services that the list does not name are ended; nothing is ever deleted
 */
export async function confirmImport(
  context: Context,
  {
    actor,
    importId,
    reason,
    endMissing,
  }: { actor: Actor; importId: string; reason: string; endMissing: boolean },
): Promise<ConfirmImportOutcome> {
  const isBegun = await context.database.$transaction(async (transaction) => {
    const found = await transaction.directoryImport.findFirst({
      where: { id: importId, status: 'compared' },
      select: { difference: true },
    });
    const difference = found?.difference;
    if (typeof difference !== 'object' || difference === null || Array.isArray(difference)) return false;
    const { count } = await transaction.directoryImport.updateMany({
      where: { id: importId, status: 'compared' },
      data: {
        status: 'applying',
        reason,
        difference: { ...difference, endMissing },
        doneCount: 0,
        updatedAt: context.clock.now(),
      },
    });
    if (count === 0) return false;
    await recordAudit(transaction, context, {
      ...auditOf(actor),
      action: 'directory-import-confirmed',
      subjectType: 'directory-import',
      subjectId: importId,
      detail: { endMissing },
    });
    return true;
  });
  if (!isBegun) return 'not-possible';
  await context.queue.wake('directory.import', { importId, step: 'apply' });
  return 'begun';
}
