import { STEP_ACTIONS, type StepAction } from '~/domain/work/step-batch';
import type { Database } from '~/platform/database.server';

/** What the person has just done to several steps, as long as it can be taken back. */
export interface BatchView {
  id: string;
  action: StepAction;
  count: number;
}

/** The batch of an address; null for foreign, unknown and undone ones. */
export async function findBatch(
  database: Database,
  { organisationId, personId, batchId }: { organisationId: string; personId: string; batchId: string | null },
): Promise<BatchView | null> {
  if (batchId === null || batchId.includes('\u0000')) return null;
  const batch = await database.stepBatch.findUnique({
    where: { organisationId_id: { organisationId, id: batchId } },
    select: { id: true, action: true, actorId: true, items: true, undoneAt: true },
  });
  if (batch === null || batch.actorId !== personId || batch.undoneAt !== null) return null;
  const action = STEP_ACTIONS.find((known) => known === batch.action);
  if (action === undefined || !Array.isArray(batch.items)) return null;
  return { id: batch.id, action, count: batch.items.length };
}
