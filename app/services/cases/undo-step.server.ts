import type { Move } from '~/domain/plan/progress';
import { recordAudit } from '~/services/audit/record-audit.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { doneColumns, getStep, loadProgress, moveDates } from './case-progress.server';
import { lockCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

export interface UndoStepInput {
  actor: Actor;
  caseId: string;
  stepId: string;
  revision: number;
  /** Why, for the history. */
  reason?: string | null;
}

export type UndoStepOutcome =
  | { outcome: 'undone'; eventId: string; moves: Move[] }
  | { outcome: 'already-open' }
  | { outcome: 'changed-meanwhile' }
  | { outcome: 'not-active' };

/**
 * Takes "done" back. The dates follow from what is done, so they return to exactly what they were without this step.
 *
 * @throws AppError `not-found`
 */
export async function undoStep(app: CaseContext, input: UndoStepInput): Promise<UndoStepOutcome> {
  const { actor, caseId, stepId, revision } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    const progress = await loadProgress(transaction, organisationId, found);
    const step = progress && getStep(progress, stepId);
    if (progress === null || step === null || found.status !== 'active') return { outcome: 'not-active' };
    if (step.status === 'open') return { outcome: 'already-open' };
    if (step.revision !== revision) return { outcome: 'changed-meanwhile' };

    await transaction.caseStep.update({
      where: { organisationId_id: { organisationId, id: stepId } },
      data: {
        status: 'open',
        ...doneColumns(null, null),
        revision: revision + 1,
        updatedAt: app.clock.now(),
      },
    });
    const doneDays = new Map(progress.input.doneOn);
    doneDays.delete(step.key);
    const moves = await moveDates(transaction, app, { organisationId, caseId }, progress, doneDays);
    await transaction.hiringCase.update({
      where: { organisationId_id: { organisationId, id: caseId } },
      data: { updatedAt: app.clock.now() },
    });
    const eventId = await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'step-undone',
      stepKey: step.key,
      data: {
        moves: moves.map((move) => ({ ...move })),
        ...(input.reason ? { reason: input.reason } : {}),
      },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'step-undone',
      subjectType: 'case-step',
      subjectId: stepId,
      detail: { caseId, moved: moves.length },
    });
    await planCaseReminders(transaction, app, { organisationId, caseId });
    return { outcome: 'undone', eventId, moves };
  });
}
