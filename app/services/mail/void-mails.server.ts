import type { Transaction } from '~/platform/database.server';

/**
 * Makes what waits of reminders void that nobody has got yet: mails of their own, and lines of digests. A worker that
 * holds such a mail asks once more just before it hands over and finds its claim gone.
 */
export async function voidUnsentMails(
  transaction: Transaction,
  { organisationId, reminderIds }: { organisationId: string; reminderIds: readonly string[] },
): Promise<void> {
  if (reminderIds.length === 0) return;
  await transaction.outgoingMail.updateMany({
    where: {
      organisationId,
      reminderId: { in: [...reminderIds] },
      OR: [{ status: 'pending' }, { status: 'sending', handedOverAt: null }],
    },
    data: { status: 'void', props: {}, claimToken: null, claimedUntil: null },
  });
  await dropLines(transaction, organisationId, reminderIds);
}

/**
 * Takes lines out of digests that are not handed over yet. Their mails are held under a row lock first, in the order in
 * which everybody locks them; one that a worker has put together is taken back, so that it is put together again.
 */
async function dropLines(
  transaction: Transaction,
  organisationId: string,
  reminderIds: readonly string[],
): Promise<void> {
  const lines = { organisationId, reminderId: { in: [...reminderIds] } };
  const mails = await transaction.$queryRaw<Array<{ id: string; isOpen: boolean }>>`
    SELECT id, handed_over_at IS NULL AND status <> 'sent' AS "isOpen" FROM outgoing_mail
    WHERE id IN (
      SELECT mail_id FROM digest_item
      WHERE organisation_id = ${organisationId} AND reminder_id = ANY(${[...reminderIds]}::text[])
    )
    ORDER BY cause FOR UPDATE`;
  const open = mails.filter(({ isOpen }) => isOpen).map(({ id }) => id);
  if (open.length === 0) return;
  await transaction.digestItem.deleteMany({ where: { ...lines, mailId: { in: open } } });
  await transaction.outgoingMail.updateMany({
    where: { id: { in: open }, organisationId: null, status: 'sending', handedOverAt: null },
    data: { status: 'pending', claimToken: null, claimedUntil: null },
  });
}
