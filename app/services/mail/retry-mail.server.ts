import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import { isAskedFor } from './mail-kinds.server';
import { wakeMail } from './queue-mail.server';
import { isSuppressed } from './suppression.server';

export interface RetryMailInput {
  actor: Actor;
  mailId: string;
  /** Why it may go through now; stays in the audit. */
  reason: string;
}

export type RetryMailOutcome =
  | 'retried'
  /** It waits, went out, or is gone. */
  | 'not-failed'
  /** Its address takes no mail: that has to be lifted first. */
  | 'suppressed';

/** A mail that was given up goes back into the outbox, for three days more. Its text is still in the row. */
export async function retryMail(
  app: Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment' | 'queue'>,
  { actor, mailId, reason }: RetryMailInput,
): Promise<RetryMailOutcome> {
  const mail = await app.database.outgoingMail.findUnique({
    where: { id: mailId },
    select: { recipient: true, template: true },
  });
  if (mail === null) return 'not-failed';
  if (!isAskedFor(mail.template) && (await isSuppressed(app, mail.recipient))) return 'suppressed';
  const retried = await app.database.$transaction(async (transaction) => {
    const now = app.clock.now();
    const [row] = await transaction.outgoingMail.updateManyAndReturn({
      where: { id: mailId, status: 'failed' },
      data: {
        status: 'pending',
        attempts: 0,
        unanswered: 0,
        handedOverAt: null,
        notBefore: now,
        retriedAt: now,
        lastError: null,
      },
    });
    if (row === undefined) return null;
    const { organisationId, reminderId } = row;
    if (organisationId !== null && reminderId !== null) {
      await transaction.reminder.updateMany({
        where: { organisationId, id: reminderId, status: 'failed' },
        data: { status: 'queued', reason: null, updatedAt: now },
      });
      await transaction.reminderEntry.create({
        data: {
          id: app.ids.next(),
          organisationId,
          reminderId,
          mailId,
          kind: 'queued',
          reason: 'retried-by-hand',
          at: now,
        },
      });
    }
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'mail-retried',
      subjectType: 'outgoing-mail',
      subjectId: mailId,
      detail: { reason },
    });
    return row;
  });
  if (retried === null) return 'not-failed';
  await wakeMail(app.queue, {
    mailId,
    ...(retried.organisationId === null ? {} : { organisationId: retried.organisationId }),
  });
  return 'retried';
}
