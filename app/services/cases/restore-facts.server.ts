import { draftFromStored } from '~/domain/cases/draft';
import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { lockCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

export type RestoreFactsOutcome = 'restored' | 'changed-meanwhile' | 'not-kept' | 'not-active';

/**
 * Discards changed facts: the case has again those with which its plan was accepted. Steps and events stay.
 *
 * @throws AppError `not-found`
 */
export async function restoreFacts(
  app: CaseContext,
  input: { actor: Actor; caseId: string; /** Of the facts on the screen. */ draftRevision: number },
): Promise<RestoreFactsOutcome> {
  const { actor, caseId, draftRevision } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    if (found.status !== 'active') return 'not-active';
    if (found.draftRevision !== draftRevision) return 'changed-meanwhile';
    const accepted = await transaction.casePlan.findFirst({
      where: { organisationId, caseId, supersededAt: null },
      orderBy: { version: 'desc' },
      select: { version: true, request: { select: { draft: true } } },
    });
    if (accepted === null || accepted.request.draft === null) return 'not-kept';
    await transaction.hiringCase.update({
      where: { organisationId_id: { organisationId, id: caseId } },
      data: {
        draft: draftFromStored(accepted.request.draft),
        draftRevision: draftRevision + 1,
        updatedAt: app.clock.now(),
      },
    });
    const { version } = accepted;
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'facts-restored', data: { version } });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'facts-restored',
      subjectType: 'case',
      subjectId: caseId,
      detail: { version },
    });
    return 'restored';
  });
}
