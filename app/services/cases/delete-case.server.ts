import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { lockCase } from './locked-case.server';

/**
 * Deletes a case with its facts, plans, steps, history, reminders, papers and the mails that wait for them. What stays
 * is one audit row with ids and the case's number. Bytes of papers are noted for removal by a trigger.
 *
 * @throws AppError `not-found`
 */
export async function deleteCase(app: CaseContext, input: { actor: Actor; caseId: string }): Promise<void> {
  const { actor, caseId } = input;
  const { organisationId } = actor;
  await app.database.$transaction(async (transaction) => {
    const { number } = await lockCase(transaction, organisationId, caseId);
    await transaction.hiringCase.delete({ where: { organisationId_id: { organisationId, id: caseId } } });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'case-deleted',
      subjectType: 'case',
      subjectId: caseId,
      detail: { number },
    });
  });
}
