import { notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { lockCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

export interface AssignStepInput {
  actor: Actor;
  caseId: string;
  stepId: string;
  /** A member of the organisation; null: nobody in particular; left out: as it is. */
  ownerId?: string | null;
  /** Who steps in for the owner; left out: as it is. */
  deputyId?: string | null;
  revision: number;
}

export type AssignStepOutcome =
  | 'assigned'
  | 'unchanged'
  | 'changed-meanwhile'
  | 'not-a-member'
  /** Nobody is their own deputy. */
  | 'same-person'
  | 'not-active';

/**
 * Says who looks after a step, and who steps in. Reminders are planned anew, because they go to the owner.
 *
 * @throws AppError `not-found`
 */
export async function assignStep(app: CaseContext, input: AssignStepInput): Promise<AssignStepOutcome> {
  const { actor, caseId, stepId, revision } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    const step = await transaction.caseStep.findFirst({
      where: { organisationId, caseId, id: stepId, status: { not: 'dropped' } },
      select: { key: true, ownerId: true, deputyId: true, revision: true },
    });
    if (step === null) throw notFound();
    if (found.status !== 'active') return 'not-active';
    const ownerId = input.ownerId === undefined ? step.ownerId : input.ownerId;
    const deputyId = input.deputyId === undefined ? step.deputyId : input.deputyId;
    if (step.ownerId === ownerId && step.deputyId === deputyId) return 'unchanged';
    if (step.revision !== revision) return 'changed-meanwhile';
    if (ownerId !== null && ownerId === deputyId) return 'same-person';
    const wanted = [...new Set([ownerId, deputyId].filter((id) => id !== null))];
    const members = await transaction.membership.count({
      where: { organisationId, personId: { in: wanted }, role: { not: 'viewer' } },
    });
    if (members !== wanted.length) return 'not-a-member';
    await transaction.caseStep.update({
      where: { organisationId_id: { organisationId, id: stepId } },
      data: { ownerId, deputyId, revision: revision + 1, updatedAt: app.clock.now() },
    });
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'step-assigned',
      stepKey: step.key,
      data: { ownerId, deputyId },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'step-assigned',
      subjectType: 'case-step',
      subjectId: stepId,
      detail: { caseId, ownerId, deputyId },
    });
    await planCaseReminders(transaction, app, { organisationId, caseId });
    return 'assigned';
  });
}
