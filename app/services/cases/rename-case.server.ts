import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { lockCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

/**
 * Gives a case another title. The title may hold a name, so neither history nor audit repeats it.
 *
 * @param input.was the title that the form showed; another one by now means that a colleague was faster
 * @throws AppError `not-found`
 */
export async function renameCase(
  app: CaseContext,
  input: { actor: Actor; caseId: string; title: string; was?: string | null },
): Promise<'renamed' | 'unchanged' | 'changed-meanwhile'> {
  const { actor, caseId, title, was = null } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    await lockCase(transaction, organisationId, caseId);
    const stored = await transaction.hiringCase.findUniqueOrThrow({
      where: { organisationId_id: { organisationId, id: caseId } },
      select: { title: true },
    });
    if (stored.title === title) return 'unchanged';
    if (was !== null && stored.title !== was) return 'changed-meanwhile';
    await transaction.hiringCase.update({
      where: { organisationId_id: { organisationId, id: caseId } },
      data: { title, updatedAt: app.clock.now() },
    });
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'case-renamed' });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'case-renamed',
      subjectType: 'case',
      subjectId: caseId,
    });
    return 'renamed';
  });
}
