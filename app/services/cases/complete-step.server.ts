import { doneDayProblem, type DoneDayProblem } from '~/domain/cases/done-day';
import type { Move } from '~/domain/plan/progress';
import { germanDate } from '~/platform/clock.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { doneColumns, getStep, loadProgress, moveDates } from './case-progress.server';
import { lockCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

export interface CompleteStepInput {
  actor: Actor;
  caseId: string;
  stepId: string;
  /** The day on which it was really done, as typed. */
  doneOn: string;
  /** The revision of the step on the screen. */
  revision: number;
}

export type CompleteStepOutcome =
  | { outcome: 'done'; eventId: string; moves: Move[] }
  | { outcome: 'already-done' }
  | { outcome: 'changed-meanwhile' }
  | { outcome: 'bad-day'; problem: DoneDayProblem }
  /** No plan accepted, or the case is closed. */
  | { outcome: 'not-active' };

/**
 * Marks a step as done on its real day. The dates of later steps follow, reminders are planned anew, and the history
 * keeps what moved.
 *
 * @throws AppError `not-found`
 */
export async function completeStep(app: CaseContext, input: CompleteStepInput): Promise<CompleteStepOutcome> {
  const { actor, caseId, stepId, doneOn, revision } = input;
  const { organisationId, personId } = actor;
  return app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    const progress = await loadProgress(transaction, organisationId, found);
    const step = progress && getStep(progress, stepId);
    if (progress === null || step === null || found.status !== 'active') return { outcome: 'not-active' };
    if (step.status === 'done' && step.doneOn === doneOn) return { outcome: 'already-done' };
    if (step.revision !== revision || step.status !== 'open') return { outcome: 'changed-meanwhile' };
    const problem = doneDayProblem(doneOn, app.clock.today(), germanDate(found.createdAt));
    if (problem !== null) return { outcome: 'bad-day', problem };

    await transaction.caseStep.update({
      where: { organisationId_id: { organisationId, id: stepId } },
      data: {
        status: 'done',
        ...doneColumns(doneOn, personId),
        revision: revision + 1,
        updatedAt: app.clock.now(),
      },
    });
    const doneDays = new Map(progress.input.doneOn).set(step.key, doneOn);
    const moves = await moveDates(transaction, app, { organisationId, caseId }, progress, doneDays);
    await transaction.hiringCase.update({
      where: { organisationId_id: { organisationId, id: caseId } },
      data: { updatedAt: app.clock.now() },
    });
    const eventId = await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'step-done',
      occurredOn: doneOn,
      stepKey: step.key,
      data: { moves: moves.map((move) => ({ ...move })) },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'step-done',
      subjectType: 'case-step',
      subjectId: stepId,
      detail: { caseId, moved: moves.length },
    });
    await planCaseReminders(transaction, app, { organisationId, caseId });
    return { outcome: 'done', eventId, moves };
  });
}
