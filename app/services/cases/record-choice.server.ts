import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { lockCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

export type RecordChoiceOutcome = 'recorded' | 'already-recorded' | 'closed';

/**
 * Records that the employer has chosen the person. From then on nationality and family may be asked: before, they could
 * be used to sort applicants (AGG). Recorded once; who and when stay in the history.
 *
 * @throws AppError `not-found`
 */
export async function recordChoice(
  app: CaseContext,
  input: { actor: Actor; caseId: string },
): Promise<RecordChoiceOutcome> {
  const { actor, caseId } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    if (found.status === 'closed') return 'closed';
    if (found.draft.chosenOn !== undefined) return 'already-recorded';
    const chosenOn = app.clock.today();
    await transaction.hiringCase.update({
      where: { organisationId_id: { organisationId, id: caseId } },
      data: {
        draft: { ...found.draft, chosenOn },
        draftRevision: { increment: 1 },
        updatedAt: app.clock.now(),
      },
    });
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'person-chosen', occurredOn: chosenOn });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'person-chosen',
      subjectType: 'case',
      subjectId: caseId,
    });
    return 'recorded';
  });
}
