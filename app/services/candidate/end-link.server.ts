import type { Transaction } from '~/platform/database.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import type { CandidateContext } from './candidate-context.server';

export type EndReason = 'hr' | 'candidate' | 'replaced';

/**
 * Ends the open link of a case, by HR. All devices that opened it are signed out with it.
 *
 * @throws AppError `not-found`
 */
export async function endCandidateLink(
  app: CandidateContext,
  { actor, caseId }: { actor: Actor; caseId: string },
): Promise<'ended' | 'none'> {
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    await lockCase(transaction, organisationId, caseId);
    const ended = await endOpenLinks(transaction, app, { organisationId, caseId, reason: 'hr' });
    if (ended === 0) return 'none';
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'candidate-link-ended' });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'candidate-link-ended',
      subjectType: 'hiring-case',
      subjectId: caseId,
    });
    return 'ended';
  });
}

/** Ends whatever links of a case are open, in the caller's transaction. @returns how many */
export async function endOpenLinks(
  transaction: Transaction,
  app: Pick<CandidateContext, 'clock'>,
  of: { organisationId: string; caseId: string; reason: EndReason },
): Promise<number> {
  const { organisationId, caseId, reason } = of;
  const { count } = await transaction.candidateAccess.updateMany({
    where: { organisationId, caseId, endedAt: null },
    data: { endedAt: app.clock.now(), endReason: reason },
  });
  const ofCase = { organisationId, access: { organisationId, caseId } };
  await transaction.candidateSession.deleteMany({ where: ofCase });
  await transaction.candidateCode.deleteMany({ where: ofCase });
  return count;
}
