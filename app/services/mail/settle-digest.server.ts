import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

import type { ClaimedMail } from './claim-mail.server';

/** Template of the one mail of a day, which speaks of many reminders. */
export const DIGEST = 'digest';

type SettleContext = Pick<AppContext, 'database' | 'clock' | 'ids'>;

/**
 * `markSent` for a digest: every reminder that stood in it is sent, each with its entry in the ledger, in one statement.
 * Lines change only until the mail is handed over, so those that are there now are those that went out.
 */
export async function markDigestSent(
  { database, clock, ids }: SettleContext,
  mail: Pick<ClaimedMail, 'id'>,
): Promise<void> {
  const lines = await database.digestItem.findMany({
    where: { mailId: mail.id },
    orderBy: [{ organisationId: 'asc' }, { reminderId: 'asc' }],
    select: { organisationId: true, reminderId: true },
  });
  const now = clock.now();
  await database.$executeRaw`
    WITH line AS (
      SELECT * FROM unnest(
        ${lines.map(({ organisationId }) => organisationId)}::text[],
        ${lines.map(({ reminderId }) => reminderId)}::text[],
        ${lines.map(() => ids.next())}::text[]
      ) AS line (organisation_id, reminder_id, entry_id)
    ), sent AS (
      UPDATE outgoing_mail
      SET status = 'sent', sent_at = ${now}, last_error = NULL, claim_token = NULL, claimed_until = NULL
      WHERE id = ${mail.id} AND organisation_id IS NULL AND status <> 'sent'
      RETURNING id
    ), reminded AS (
      UPDATE reminder SET status = 'sent', updated_at = ${now}
      FROM sent, line
      WHERE reminder.organisation_id = line.organisation_id AND reminder.id = line.reminder_id
        AND reminder.status IN ('planned', 'queued')
    )
    INSERT INTO reminder_entry (id, organisation_id, reminder_id, kind, mail_id, at)
    SELECT line.entry_id, line.organisation_id, line.reminder_id, 'sent', sent.id, ${now}
    FROM sent, line JOIN reminder
      ON reminder.organisation_id = line.organisation_id AND reminder.id = line.reminder_id`;
}

/**
 * The digest is given up: its reminders have failed, unless somebody else was or will be told. Called in the
 * transaction that gave it up.
 */
export async function failLinesOf(
  transaction: Transaction,
  { clock, ids }: Pick<SettleContext, 'clock' | 'ids'>,
  mailId: string,
  error: string,
): Promise<void> {
  const lines = await transaction.digestItem.findMany({
    where: { mailId },
    orderBy: [{ organisationId: 'asc' }, { reminderId: 'asc' }],
    select: { organisationId: true, reminderId: true },
  });
  const at = clock.now();
  for (const { organisationId, reminderId } of lines) {
    if (!(await isToldOtherwise(transaction, { organisationId, reminderId, mailId }))) {
      await transaction.reminder.updateMany({
        where: { organisationId, id: reminderId, status: 'queued' },
        data: { status: 'failed', reason: error, updatedAt: at },
      });
    }
    await transaction.reminderEntry.create({
      data: { id: ids.next(), organisationId, reminderId, kind: 'failed', reason: error, mailId, at },
    });
  }
}

/** Whether somebody was told of a reminder, or will be, by another mail than this one. */
export async function isToldOtherwise(
  transaction: Transaction,
  { organisationId, reminderId, mailId }: { organisationId: string; reminderId: string; mailId: string },
): Promise<boolean> {
  const isAlive = { in: ['pending' as const, 'sending' as const, 'sent' as const] };
  const own = await transaction.outgoingMail.count({
    where: { organisationId, reminderId, id: { not: mailId }, status: isAlive },
  });
  if (own > 0) return true;
  const lines = await transaction.digestItem.count({
    where: { organisationId, reminderId, mailId: { not: mailId }, mail: { status: isAlive } },
  });
  return lines > 0;
}
