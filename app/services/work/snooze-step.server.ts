import { columnOfDay, dayOfColumn } from '~/domain/cases/day-column';
import { snoozeProblem, type SnoozeProblem } from '~/domain/work/snooze';
import { notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';
import type { CaseContext } from '~/services/cases/case-context.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';

export interface SnoozeStepInput {
  actor: Actor;
  caseId: string;
  stepId: string;
  /** The day on which it comes back, as typed; null: at once. */
  until: string | null;
  revision: number;
  /** Taking back another change: the day may lie behind us. */
  isRestoring?: boolean;
}

export type SnoozeStepOutcome =
  | { outcome: 'snoozed' | 'unchanged' | 'changed-meanwhile' | 'not-active' }
  | { outcome: 'bad-day'; problem: SnoozeProblem };

/**
 * Puts an open step aside until a day: in the lists of work, and its reminders wait for that morning. Due days stay: a
 * deadline does not wait.
 *
 * @throws AppError `not-found`
 */
export async function snoozeStep(app: CaseContext, input: SnoozeStepInput): Promise<SnoozeStepOutcome> {
  const { actor, caseId, stepId, until, revision, isRestoring = false } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction): Promise<SnoozeStepOutcome> => {
    const found = await lockCase(transaction, organisationId, caseId);
    const step = await transaction.caseStep.findFirst({
      where: { organisationId, caseId, id: stepId, status: { not: 'dropped' } },
      select: { key: true, status: true, snoozedUntil: true, revision: true },
    });
    if (step === null) throw notFound();
    if (found.status !== 'active') return { outcome: 'not-active' };
    const before = step.snoozedUntil && dayOfColumn(step.snoozedUntil);
    if (before === until) return { outcome: 'unchanged' };
    if (step.revision !== revision || step.status !== 'open') return { outcome: 'changed-meanwhile' };
    const problem = until === null || isRestoring ? null : snoozeProblem(until, app.clock.today());
    if (problem !== null) return { outcome: 'bad-day', problem };
    await transaction.caseStep.update({
      where: { organisationId_id: { organisationId, id: stepId } },
      data: {
        snoozedUntil: until === null ? null : columnOfDay(until),
        revision: revision + 1,
        updatedAt: app.clock.now(),
      },
    });
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'step-snoozed',
      stepKey: step.key,
      data: { until },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'step-snoozed',
      subjectType: 'case-step',
      subjectId: stepId,
      detail: { caseId, until },
    });
    await planCaseReminders(transaction, app, { organisationId, caseId });
    return { outcome: 'snoozed' };
  });
}
