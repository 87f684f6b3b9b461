import { recordAudit } from '~/services/audit/record-audit.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { lockCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

/**
 * Closes a case: it stays readable, its open steps remind nobody any more. A second press changes nothing.
 *
 * @throws AppError `not-found`
 */
export async function closeCase(app: CaseContext, input: { actor: Actor; caseId: string }): Promise<void> {
  const { actor, caseId } = input;
  const { organisationId } = actor;
  await app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    if (found.status === 'closed') return;
    const now = app.clock.now();
    await transaction.hiringCase.update({
      where: { organisationId_id: { organisationId, id: caseId } },
      data: { status: 'closed', closedAt: now, updatedAt: now },
    });
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'case-closed' });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'case-closed',
      subjectType: 'case',
      subjectId: caseId,
    });
    await planCaseReminders(transaction, app, { organisationId, caseId });
  });
}
