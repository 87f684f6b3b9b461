import { requestFromDraft } from '~/domain/cases/request';
import { employerOfRequest } from '~/domain/organisations/employer-facts';
import type { Transaction } from '~/platform/database.server';
import { getEmployerProfile } from '~/queries/organisations/employer-profile.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { lockCase, type LockedCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

export type ReopenCaseOutcome = 'reopened' | 'already-open';

/**
 * Opens a closed case again, with the plan, steps and facts it had. Open steps remind again.
 *
 * @throws AppError `not-found`
 */
export async function reopenCase(
  app: CaseContext,
  input: { actor: Actor; caseId: string },
): Promise<ReopenCaseOutcome> {
  const { actor, caseId } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    if (found.status !== 'closed') return 'already-open';
    await transaction.hiringCase.update({
      where: { organisationId_id: { organisationId, id: caseId } },
      data: {
        status: await statusBefore(transaction, app, organisationId, found),
        closedAt: null,
        updatedAt: app.clock.now(),
      },
    });
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'case-reopened' });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'case-reopened',
      subjectType: 'case',
      subjectId: caseId,
    });
    await planCaseReminders(transaction, app, { organisationId, caseId });
    return 'reopened';
  });
}

/** With a plan it is worked on; else its facts say whether there can be one. */
async function statusBefore(
  transaction: Transaction,
  app: CaseContext,
  organisationId: string,
  { id, draft }: LockedCase,
): Promise<'active' | 'planned' | 'draft'> {
  const plan = await transaction.casePlan.findFirst({
    where: { organisationId, caseId: id, supersededAt: null },
    select: { id: true },
  });
  if (plan !== null) return 'active';
  const { facts } = await getEmployerProfile(transaction, organisationId);
  const employer = employerOfRequest(facts);
  const outcome = requestFromDraft({ draft, asOf: app.clock.today(), language: 'de', employer });
  return outcome.ok ? 'planned' : 'draft';
}
