import { isShown } from '~/domain/candidate/steps';
import { doneDayProblem } from '~/domain/cases/done-day';
import { columnOfDay, dayOfColumn } from '~/domain/cases/day-column';
import { germanDate } from '~/platform/clock.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';

import type { CandidateContext, OpenLink } from './candidate-context.server';
import { tellEmployer, wakeMails } from './tell-employer.server';

export type ReportStepOutcome = 'reported' | 'bad-day' | 'changed';

/**
 * "I have done this": notes what the candidate says of one of their own steps. The plan stays as it is until HR confirms
 * it. A new report of the same step takes the place of the one that waits.
 */
export async function reportStep(
  app: CandidateContext,
  { link, stepId, doneOn }: { link: OpenLink; stepId: string; doneOn: string },
): Promise<ReportStepOutcome> {
  const { organisationId, caseId } = link;
  const now = app.clock.now();
  const answer = await app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    const step = await transaction.caseStep.findFirst({
      where: { organisationId, caseId, id: stepId, status: 'open', actor: 'candidate' },
      select: { key: true, actor: true, fixedOn: true },
    });
    if (found.status !== 'active' || step === null || !isShown(visible(step))) return 'changed';
    if (doneDayProblem(doneOn, app.clock.today(), germanDate(found.createdAt)) !== null) return 'bad-day';
    await transaction.candidateReport.updateMany({
      where: { organisationId, caseId, stepId, outcome: null },
      data: { outcome: 'withdrawn', settledAt: now },
    });
    await transaction.candidateReport.create({
      data: {
        id: app.ids.next(),
        organisationId,
        caseId,
        accessId: link.id,
        stepId,
        doneOn: columnOfDay(doneOn),
        createdAt: now,
      },
    });
    await recordCaseEvent(transaction, app, {
      actor: { organisationId, personId: null },
      caseId,
      kind: 'candidate-reported',
      occurredOn: doneOn,
      stepKey: step.key,
    });
    // One mail a day and case, however much was done on it.
    return tellEmployer(transaction, app, {
      link,
      news: 'reported',
      cause: `candidate-reported:${caseId}`,
    });
  });
  if (typeof answer === 'string') return answer;
  await wakeMails(app, organisationId, answer);
  return 'reported';
}

/** Takes a report back that HR has not settled yet. */
export async function takeBackReport(
  app: CandidateContext,
  { link, stepId }: { link: OpenLink; stepId: string },
): Promise<'taken-back' | 'changed'> {
  const { organisationId, caseId } = link;
  const { count } = await app.database.candidateReport.updateMany({
    where: { organisationId, caseId, stepId, outcome: null },
    data: { outcome: 'withdrawn', settledAt: app.clock.now() },
  });
  return count > 0 ? 'taken-back' : 'changed';
}

function visible(step: { key: string; actor: string; fixedOn: Date | null }) {
  return { ...step, fixedOn: step.fixedOn && dayOfColumn(step.fixedOn) };
}
