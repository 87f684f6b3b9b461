import { dayOfColumn } from '~/domain/cases/day-column';
import { completeStep } from '~/services/cases/complete-step.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import type { Actor } from '~/services/organisations/actor.server';

import type { CandidateContext } from './candidate-context.server';

export type SettleReportOutcome = 'confirmed' | 'declined' | 'changed';

/**
 * HR's answer to what the candidate reported. Confirming finishes the step on the reported day, exactly as if HR had
 * entered it; declining changes nothing but the report.
 */
export async function settleReport(
  app: CandidateContext,
  input: { actor: Actor; caseId: string; reportId: string; isConfirmed: boolean },
): Promise<SettleReportOutcome> {
  const { actor, caseId, reportId, isConfirmed } = input;
  const { organisationId } = actor;
  const report = await app.database.candidateReport.findFirst({
    where: { organisationId, caseId, id: reportId, outcome: null },
    select: { stepId: true, doneOn: true, step: { select: { key: true, revision: true, status: true } } },
  });
  if (report === null) return 'changed';
  const { stepId, step } = report;
  if (isConfirmed && step.status === 'open') {
    const doneOn = dayOfColumn(report.doneOn);
    const done = await completeStep(app, { actor, caseId, stepId, doneOn, revision: step.revision });
    if (done.outcome !== 'done' && done.outcome !== 'already-done') return 'changed';
  }
  const outcome = isConfirmed ? 'confirmed' : 'declined';
  return app.database.$transaction(async (transaction) => {
    const { count } = await transaction.candidateReport.updateMany({
      where: { organisationId, id: reportId, outcome: null },
      data: { outcome, settledAt: app.clock.now(), settledById: actor.personId },
    });
    if (count === 0) return 'changed';
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: isConfirmed ? 'candidate-report-confirmed' : 'candidate-report-declined',
      stepKey: step.key,
    });
    return outcome;
  });
}
