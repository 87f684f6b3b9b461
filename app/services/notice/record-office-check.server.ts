import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import type { CaseContext } from '~/services/cases/case-context.server';
import { lockCase } from '~/services/cases/locked-case.server';
import type { Actor } from '~/services/organisations/actor.server';

export interface OfficeCheckInput {
  actor: Actor;
  caseId: string;
  name: string;
  contact: string;
}

/**
 * Keeps that somebody looked at the official list of Faire Integration today, and what stands there: the notice of § 45c
 * AufenthG may name it on this day.
 *
 * @throws AppError `not-found`
 */
export async function recordOfficeCheck(
  app: CaseContext,
  input: OfficeCheckInput,
): Promise<'recorded' | 'not-active'> {
  const { actor, caseId, name, contact } = input;
  return app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, actor.organisationId, caseId);
    if (found.status !== 'active') return 'not-active';
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'office-checked',
      stepKey: 'faire-integration-notice',
      data: { name, contact },
    });
    return 'recorded';
  });
}
