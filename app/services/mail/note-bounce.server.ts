import type { OutgoingMail } from '#prisma/generated/client';
import { bounceText, type Bounce } from '~/domain/mail/bounce';
import { normalisedEmail } from '~/domain/organisations/email-address';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

type BounceContext = Pick<AppContext, 'database' | 'clock' | 'ids'>;

/** So many in a row for now are one for good: a box that is full for weeks is read by nobody. */
const SOFT_LIMIT = 5;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Soft ones further apart than this are not in a row. */
const ROW_DAYS = 30;

/**
 * A mail came back, or somebody complained of it: the mail says so, its reminders do in their ledger, and an address
 * that takes no mail gets none any more. Told twice of the same mail it changes nothing.
 *
 * @returns false if it was known
 */
export async function noteBounce(context: BounceContext, mailId: string, bounce: Bounce): Promise<boolean> {
  return context.database.$transaction(async (transaction) => {
    const now = context.clock.now();
    const { count } = await transaction.outgoingMail.updateMany({
      where: { id: mailId, bouncedAt: null },
      data: { bouncedAt: now, bounceReason: bounceText(bounce) },
    });
    if (count === 0) return false;
    const mail = await transaction.outgoingMail.findUniqueOrThrow({ where: { id: mailId } });
    await noteAddress(transaction, now, mail.recipient, bounce);
    if (bounce.kind !== 'complaint') await noteReminders(transaction, context, mail);
    return true;
  });
}

/** Counts a bounce of an address and suppresses it where mail has no use any more. */
export async function noteAddress(
  transaction: Transaction,
  now: Date,
  recipient: string,
  bounce: Bounce,
): Promise<void> {
  const address = normalisedEmail(recipient);
  const isFinal = bounce.kind !== 'soft';
  const reason = bounceText(bounce);
  const rowBegan = new Date(now.getTime() - ROW_DAYS * DAY_MS);
  await transaction.$executeRaw`
    INSERT INTO mail_address AS known (address, soft_bounces, last_bounce_at, suppressed_at, reason, updated_at)
    VALUES (${address}, ${isFinal ? 0 : 1}, ${now}, ${isFinal ? now : null}, ${reason}, ${now})
    ON CONFLICT (address) DO UPDATE SET
      soft_bounces = CASE WHEN ${isFinal} THEN known.soft_bounces
                          WHEN known.last_bounce_at < ${rowBegan} THEN 1 ELSE known.soft_bounces + 1 END,
      suppressed_at = CASE
        WHEN known.suppressed_at IS NOT NULL THEN known.suppressed_at
        WHEN ${isFinal} OR (known.last_bounce_at >= ${rowBegan} AND known.soft_bounces + 1 >= ${SOFT_LIMIT})
          THEN ${now}::timestamptz END,
      reason = CASE WHEN known.suppressed_at IS NULL THEN ${reason} ELSE known.reason END,
      last_bounce_at = ${now}, updated_at = ${now}`;
}

/** The ledger: reminders that stood in the mail and reached nobody else have failed. */
async function noteReminders(
  transaction: Transaction,
  { clock, ids }: BounceContext,
  mail: OutgoingMail,
): Promise<void> {
  const items = await transaction.digestItem.findMany({
    where: { mailId: mail.id },
    select: { organisationId: true, reminderId: true },
  });
  const { organisationId, reminderId } = mail;
  const own = organisationId === null || reminderId === null ? [] : [{ organisationId, reminderId }];
  for (const reminder of [...own, ...items]) {
    const at = clock.now();
    await transaction.$executeRaw`
      UPDATE reminder SET status = 'failed', reason = 'bounced', updated_at = ${at}
      WHERE organisation_id = ${reminder.organisationId} AND id = ${reminder.reminderId} AND status = 'sent'
        AND NOT EXISTS (
          SELECT FROM outgoing_mail AS other
          WHERE other.organisation_id = reminder.organisation_id AND other.reminder_id = reminder.id
            AND other.status IN ('pending', 'sending', 'sent') AND other.bounced_at IS NULL)
        AND NOT EXISTS (
          SELECT FROM digest_item JOIN outgoing_mail AS other ON other.id = digest_item.mail_id
          WHERE digest_item.organisation_id = reminder.organisation_id AND digest_item.reminder_id = reminder.id
            AND other.status IN ('pending', 'sending', 'sent') AND other.bounced_at IS NULL)`;
    await transaction.reminderEntry.create({
      data: { id: ids.next(), ...reminder, mailId: mail.id, kind: 'bounced', reason: mail.bounceReason, at },
    });
  }
}
