import { columnOfDay, dayOfColumn } from '~/domain/cases/day-column';
import { scopeOf, type ShareScope } from '~/domain/sharing/scope';
import { endDayProblem, type EndDayProblem } from '~/domain/sharing/share-period';
import { notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import type { ShareContext } from './share-context.server';
import { findSharePartner } from './share-partner.server';

export interface ChangeShareInput {
  actor: Actor;
  caseId: string;
  shareId: string;
  adviserId: string | null;
  scope: ShareScope;
  /** The last day, as typed. */
  endsOn: string;
  /** The revision of the share on the screen. */
  revision: number;
}

export type ChangeShareOutcome =
  | { outcome: 'changed' | 'unchanged' | 'changed-meanwhile' | 'nothing-chosen' | 'not-a-partner' }
  /** It ended meanwhile: a new share has to be made. */
  | { outcome: 'over' }
  | { outcome: 'bad-day'; problem: EndDayProblem };

/**
 * Changes what a running share shows, to whom at the partner, and until when. An ended one never comes back: sharing
 * again is a decision of its own.
 *
 * @throws AppError `not-found`
 */
export async function changeShare(app: ShareContext, input: ChangeShareInput): Promise<ChangeShareOutcome> {
  const { actor, caseId, shareId, adviserId, endsOn, revision } = input;
  const { organisationId } = actor;
  const scope = scopeOf(input.scope);
  const today = app.clock.today();
  const problem = endDayProblem(endsOn, today);
  if (problem !== null) return { outcome: 'bad-day', problem };
  if (scope.length === 0) return { outcome: 'nothing-chosen' };
  return app.database.$transaction(async (transaction) => {
    await lockCase(transaction, organisationId, caseId);
    const share = await transaction.caseShare.findFirst({ where: { organisationId, caseId, id: shareId } });
    if (share === null) throw notFound();
    if (share.endedAt !== null || dayOfColumn(share.endsOn) < today) return { outcome: 'over' };
    const isSame =
      share.adviserId === adviserId &&
      dayOfColumn(share.endsOn) === endsOn &&
      scopeOf(share.scope).join() === scope.join();
    if (isSame) return { outcome: 'unchanged' };
    if (share.revision !== revision) return { outcome: 'changed-meanwhile' };
    if ((await findSharePartner(transaction, { partnerId: share.partnerId, adviserId })) === null)
      return { outcome: 'not-a-partner' };
    await transaction.caseShare.update({
      where: { organisationId_id: { organisationId, id: shareId } },
      data: {
        adviserId,
        scope: [...scope],
        endsOn: columnOfDay(endsOn),
        revision: revision + 1,
        updatedAt: app.clock.now(),
      },
    });
    const data = { shareId, partnerId: share.partnerId, scope: [...scope], endsOn };
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'share-changed', data });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'share-changed',
      subjectType: 'case-share',
      subjectId: shareId,
      detail: { caseId, adviserId, before: scopeOf(share.scope).join(), after: scope.join(), endsOn },
    });
    return { outcome: 'changed' };
  });
}
