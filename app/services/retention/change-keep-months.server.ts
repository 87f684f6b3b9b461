import { KEEP_MONTHS } from '~/domain/retention/deletion-day';
import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';

/** Sets how many months closed cases are kept. False: not a number within the limits. */
export async function changeKeepMonths(
  app: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  { actor, months }: { actor: Actor; months: number },
): Promise<boolean> {
  if (!Number.isInteger(months) || months < KEEP_MONTHS.least || months > KEEP_MONTHS.most) return false;
  const { organisationId } = actor;
  await app.database.$transaction(async (transaction) => {
    const { count } = await transaction.organisation.updateMany({
      where: { id: organisationId, keepClosedMonths: { not: months } },
      data: { keepClosedMonths: months },
    });
    if (count === 0) return;
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'retention-changed',
      subjectType: 'organisation',
      subjectId: organisationId,
      detail: { months },
    });
  });
  return true;
}
