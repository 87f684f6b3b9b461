import { recordAudit } from '~/services/audit/record-audit.server';
import { happeningRows } from '~/queries/cases/case-happenings.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { lockCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

export type RetractEventOutcome = 'retracted' | 'already-retracted' | 'unknown' | 'not-active';

/**
 * Takes an event back that was entered by mistake. The row stays, a further one says that it does not hold; clocks and
 * set days no longer count it. Facts and finished steps are changed where they are shown, by hand.
 *
 * @throws AppError `not-found`
 */
export async function retractEvent(
  app: CaseContext,
  { actor, caseId, eventId }: { actor: Actor; caseId: string; eventId: string },
): Promise<RetractEventOutcome> {
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    if (found.status !== 'active') return 'not-active';
    const row = (await happeningRows(transaction, { organisationId, caseId })).find(
      ({ id }) => id === eventId,
    );
    if (row === undefined) return 'unknown';
    if (row.isRetracted) return 'already-retracted';
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'happening-retracted',
      data: { eventId },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'event-retracted',
      subjectType: 'case',
      subjectId: caseId,
      detail: { eventId },
    });
    return 'retracted';
  });
}
