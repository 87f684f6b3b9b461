import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { releaseRemindersOf } from '~/services/reminders/release-reminders-of.server';

import { releaseEverywhere } from './release-everywhere.server';

/**
 * Somebody wants no more reminders by mail: in one organisation, or (without one) anywhere. Their reminders go to the
 * others who work on the case from then on. Done by a link in a mail, so nobody need be signed in; running it again
 * changes nothing. Mails of the account itself (confirm address, reset password) are not touched.
 *
 * @param organisationId null: everywhere
 * @returns false if the person (or their membership) is no longer there
 */
export async function stopMails(
  context: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  { personId, organisationId }: { personId: string; organisationId: string | null },
): Promise<boolean> {
  const updatedAt = context.clock.now();
  return context.database.$transaction(async (transaction) => {
    const person = await transaction.person.findUnique({
      where: { id: personId },
      select: { id: true, memberships: { select: { organisationId: true } } },
    });
    if (person === null) return false;
    if (organisationId === null) {
      await transaction.mailSetting.createMany({ data: [{ personId, updatedAt }], skipDuplicates: true });
      await transaction.mailSetting.update({
        where: { personId },
        data: { mode: 'off', revision: { increment: 1 }, updatedAt },
      });
      // What an organisation has of its own would go on otherwise.
      await transaction.memberMailSetting.updateMany({
        where: { personId },
        data: { mode: null, updatedAt },
      });
      await releaseEverywhere(transaction, context, personId);
    } else {
      if (!person.memberships.some((membership) => membership.organisationId === organisationId))
        return false;
      const key = { organisationId, personId };
      await transaction.memberMailSetting.createMany({ data: [{ ...key, updatedAt }], skipDuplicates: true });
      await transaction.memberMailSetting.update({
        where: { organisationId_personId: key },
        data: { mode: 'off', updatedAt },
      });
      await releaseRemindersOf(transaction, context, key);
    }
    await recordAudit(transaction, context, {
      organisationId,
      actorId: personId,
      action: 'mails-stopped',
      subjectType: 'person',
      subjectId: personId,
      detail: {},
    });
    return true;
  });
}
