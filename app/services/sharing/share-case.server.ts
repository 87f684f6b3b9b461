import { columnOfDay } from '~/domain/cases/day-column';
import { scopeOf, type ShareScope } from '~/domain/sharing/scope';
import { endDayProblem, type EndDayProblem } from '~/domain/sharing/share-period';
import { recordAudit } from '~/services/audit/record-audit.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { wakeMail } from '~/services/mail/queue-mail.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import type { ShareContext } from './share-context.server';
import { findSharePartner } from './share-partner.server';
import { queueSharedMails, type QueuedMail } from './share-mails.server';

export interface ShareCaseInput {
  actor: Actor;
  caseId: string;
  partnerId: string;
  /** One person of the partner; null: everybody there whose role may see shared cases. */
  adviserId: string | null;
  scope: ShareScope;
  /** The last day, as typed. */
  endsOn: string;
}

export type ShareCaseOutcome =
  | { outcome: 'shared'; shareId: string }
  /** It is shared with this partner already: that share can be changed instead. */
  | { outcome: 'already-shared'; shareId: string }
  | { outcome: 'bad-day'; problem: EndDayProblem }
  | { outcome: 'nothing-chosen' }
  /** No chamber or desk, or the person may not see shared cases there. */
  | { outcome: 'not-a-partner' };

/**
 * Shows a case to a chamber or a desk until a day, and writes to them that it is there. A case has at most one running
 * share with each partner; the lock of the case keeps two presses of the button apart.
 *
 * @throws AppError `not-found`
 */
export async function shareCase(app: ShareContext, input: ShareCaseInput): Promise<ShareCaseOutcome> {
  const { actor, caseId, partnerId, adviserId, endsOn } = input;
  const { organisationId, personId } = actor;
  const scope = scopeOf(input.scope);
  const today = app.clock.today();
  const problem = endDayProblem(endsOn, today);
  if (problem !== null) return { outcome: 'bad-day', problem };
  if (scope.length === 0) return { outcome: 'nothing-chosen' };
  const { mails, ...result } = await app.database.$transaction(async (transaction) => {
    const none: QueuedMail[] = [];
    const found = await lockCase(transaction, organisationId, caseId);
    const partner = await findSharePartner(transaction, { partnerId, adviserId });
    if (partner === null) return { outcome: 'not-a-partner' as const, mails: none };
    const running = await transaction.caseShare.findFirst({
      where: { organisationId, caseId, partnerId, endedAt: null, endsOn: { gte: columnOfDay(today) } },
      select: { id: true },
    });
    if (running !== null) return { outcome: 'already-shared' as const, shareId: running.id, mails: none };
    const shareId = app.ids.next();
    const now = app.clock.now();
    await transaction.caseShare.create({
      data: {
        id: shareId,
        organisationId,
        caseId,
        partnerId,
        adviserId,
        scope: [...scope],
        endsOn: columnOfDay(endsOn),
        createdById: personId,
        createdAt: now,
        updatedAt: now,
      },
    });
    const data = { shareId, partnerId, scope: [...scope], endsOn };
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'case-shared', data });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'case-shared',
      subjectType: 'case-share',
      subjectId: shareId,
      detail: { caseId, partnerId, adviserId, scope: [...scope], endsOn },
    });
    const queued = await queueSharedMails(transaction, app, {
      organisationId,
      caseNumber: found.number,
      share: { id: shareId, adviserId, endsOn },
      partner,
    });
    return { outcome: 'shared' as const, shareId, mails: queued };
  });
  for (const mail of mails) await wakeMail(app.queue, mail);
  return result;
}
