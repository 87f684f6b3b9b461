import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { releaseRemindersOf } from '~/services/reminders/release-reminders-of.server';

/** Somebody wants no mails any more where nothing else is set: what waits for them there goes to the others. */
export async function releaseEverywhere(
  transaction: Transaction,
  context: Pick<AppContext, 'clock' | 'ids'>,
  personId: string,
): Promise<void> {
  const memberships = await transaction.membership.findMany({
    where: { personId, OR: [{ mailSetting: null }, { mailSetting: { mode: null } }] },
    orderBy: { organisationId: 'asc' },
    select: { organisationId: true },
  });
  for (const { organisationId } of memberships)
    await releaseRemindersOf(transaction, context, { organisationId, personId });
}
