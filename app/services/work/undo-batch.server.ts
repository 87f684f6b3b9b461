import type { BatchItem } from '~/domain/work/step-batch';
import { notFound } from '~/platform/errors';
import { assignStep } from '~/services/cases/assign-step.server';
import type { CaseContext } from '~/services/cases/case-context.server';
import { undoStep } from '~/services/cases/undo-step.server';
import type { Actor } from '~/services/organisations/actor.server';

import { snoozeStep } from './snooze-step.server';

export interface UndoBatchOutcome {
  /** Steps that are as they were before. */
  restored: number;
  /** Steps that somebody has changed since; they stay as they are. */
  kept: number;
}

/**
 * Takes back what one press of a button did to several steps. Only the person who did it can; a second time does
 * nothing.
 *
 * @throws AppError `not-found`
 */
export async function undoBatch(
  app: CaseContext,
  input: { actor: Actor; batchId: string },
): Promise<UndoBatchOutcome> {
  const { actor, batchId } = input;
  const { organisationId, personId } = actor;
  const batch = await app.database.stepBatch.findUnique({
    where: { organisationId_id: { organisationId, id: batchId } },
  });
  if (batch === null || batch.actorId !== personId) throw notFound();
  // Claimed by the update itself, so that two presses at once do it one time.
  const { count } = await app.database.stepBatch.updateMany({
    where: { organisationId, id: batchId, undoneAt: null },
    data: { undoneAt: app.clock.now() },
  });
  if (count === 0) return { restored: 0, kept: 0 };
  // Only `changeSteps` writes this column.
  const items = batch.items as unknown as BatchItem[];
  const outcome: UndoBatchOutcome = { restored: 0, kept: 0 };
  for (const item of items) {
    if (await restore(app, actor, batch.action, item)) outcome.restored += 1;
    else outcome.kept += 1;
  }
  return outcome;
}

async function restore(app: CaseContext, actor: Actor, action: string, item: BatchItem): Promise<boolean> {
  const { stepId, caseId, before, revision } = item;
  if (revision === null) return false;
  const found = await app.database.caseStep.findFirst({
    where: { organisationId: actor.organisationId, caseId, id: stepId, status: { not: 'dropped' } },
    select: { id: true },
  });
  if (found === null) return false;
  const target = { actor, caseId, stepId, revision };
  switch (action) {
    case 'done':
      return (await undoStep(app, target)).outcome === 'undone';
    case 'snooze':
      return (
        (await snoozeStep(app, { ...target, until: before.snoozedUntil, isRestoring: true })).outcome ===
        'snoozed'
      );
    case 'assign':
      return (
        (await assignStep(app, { ...target, ownerId: before.ownerId, deputyId: before.deputyId })) ===
        'assigned'
      );
    default:
      return false;
  }
}
