import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { isToldOtherwise } from '~/services/mail/settle-digest.server';

/**
 * Takes a line out of a digest that is about to go out, because its reminder is void. The mail is locked. The reminder
 * is superseded with the reason unless somebody else was or will be told.
 */
export async function dropLine(
  transaction: Transaction,
  { clock, ids }: Pick<AppContext, 'clock' | 'ids'>,
  mailId: string,
  { organisationId, reminderId }: { organisationId: string; reminderId: string },
  personId: string,
  reason: string,
): Promise<void> {
  const at = clock.now();
  await transaction.digestItem.deleteMany({ where: { organisationId, reminderId, personId, mailId } });
  if (await isToldOtherwise(transaction, { organisationId, reminderId, mailId })) return;
  const { count } = await transaction.reminder.updateMany({
    where: { organisationId, id: reminderId, status: { in: ['planned', 'queued'] } },
    data: { status: 'superseded', reason, updatedAt: at },
  });
  if (count === 1)
    await transaction.reminderEntry.create({
      data: { id: ids.next(), organisationId, reminderId, kind: 'superseded', reason, mailId, at },
    });
}
