import type { Transaction } from '~/platform/database.server';

/**
 * Makes mails of reminders void that nobody has got yet: those that wait, and those a worker holds but has not handed
 * over. The worker asks once more just before it hands over and finds its claim gone.
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
}
