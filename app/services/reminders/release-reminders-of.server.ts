import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

/**
 * Somebody leaves an organisation: what waits for them does not go out, and reminders that nobody else was or will be
 * told of are due again, for those who stay. Called in the transaction that ends the membership.
 */
export async function releaseRemindersOf(
  transaction: Transaction,
  { clock, ids }: Pick<AppContext, 'clock' | 'ids'>,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<void> {
  const at = clock.now();
  // Mails before reminders, digests in the order of their causes, as everywhere.
  await transaction.outgoingMail.updateMany({
    where: {
      organisationId,
      personId,
      OR: [{ status: 'pending' }, { status: 'sending', handedOverAt: null }],
    },
    data: { status: 'void', props: {}, claimToken: null, claimedUntil: null },
  });
  const digests = await transaction.$queryRaw<Array<{ id: string }>>`
    SELECT id FROM outgoing_mail
    WHERE person_id = ${personId} AND template = 'digest' AND handed_over_at IS NULL
      AND status IN ('pending', 'sending', 'void')
    ORDER BY cause FOR UPDATE`;
  const mailId = { in: digests.map(({ id }) => id) };
  await transaction.digestItem.deleteMany({ where: { organisationId, personId, mailId } });
  await transaction.outgoingMail.updateMany({
    where: { id: mailId, organisationId: null, status: 'sending' },
    data: { status: 'pending', claimToken: null, claimedUntil: null },
  });
  const released = await transaction.$queryRaw<Array<{ id: string }>>`
    UPDATE reminder SET status = 'planned', updated_at = ${at}
    WHERE organisation_id = ${organisationId} AND status = 'queued'
      AND NOT EXISTS (
        SELECT 1 FROM outgoing_mail AS mail
        WHERE mail.organisation_id = reminder.organisation_id AND mail.reminder_id = reminder.id
          AND mail.status IN ('pending', 'sending', 'sent')
      )
      AND NOT EXISTS (
        SELECT 1 FROM digest_item AS item
        WHERE item.organisation_id = reminder.organisation_id AND item.reminder_id = reminder.id
      )
    RETURNING id`;
  await transaction.reminderEntry.createMany({
    data: released.map(({ id: reminderId }) => ({
      id: ids.next(),
      organisationId,
      reminderId,
      kind: 'planned',
      reason: 'access-ended',
      at,
    })),
  });
}
