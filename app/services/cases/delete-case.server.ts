import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import { countCaseContent, writeReceipt } from '../retention/write-receipt.server';
import type { CaseContext } from './case-context.server';
import { lockCase } from './locked-case.server';

/**
 * Deletes a case with its facts, plans, steps, history, reminders, papers and the mails that wait for them. What stays
 * is one audit row with ids and the case's number, and a receipt. Bytes of papers are noted for removal by a trigger.
 *
 * @throws AppError `not-found`
 */
export async function deleteCase(app: CaseContext, input: { actor: Actor; caseId: string }): Promise<void> {
  const { actor, caseId } = input;
  const { organisationId } = actor;
  await app.database.$transaction(async (transaction) => {
    const { number } = await lockCase(transaction, organisationId, caseId);
    const counts = await countCaseContent(transaction, { organisationId, caseId });
    await writeReceipt(transaction, app, {
      organisationId,
      rule: 'by-hand',
      reason: 'by-hand',
      caseNumber: number,
      counts,
      since: app.clock.today(),
      actorId: actor.personId,
    });
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
