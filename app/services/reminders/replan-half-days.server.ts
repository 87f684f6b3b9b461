import type { AppContext } from '~/platform/context.server';

import { isNearHalfDays } from './move-with-half-days.server';
import { planCaseReminders } from './plan-case-reminders.server';

/**
 * Plans the reminders of a firm anew that its setting of half days may move, case by case. Where it is cut off, the next
 * change of a case, or saving the setting again, does the rest.
 */
export async function replanHalfDays(
  context: Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment'>,
  organisationId: string,
): Promise<void> {
  const planned = await context.database.reminder.findMany({
    where: { organisationId, status: 'planned', remindAt: { gt: context.clock.now() } },
    orderBy: { id: 'asc' },
    select: { caseId: true, remindAt: true },
  });
  const cases = new Set(
    planned.filter(({ remindAt }) => isNearHalfDays(remindAt)).map(({ caseId }) => caseId),
  );
  for (const caseId of cases) {
    await context.database.$transaction(async (transaction) => {
      // As every service does: the case is locked before anything of it changes.
      await transaction.$queryRaw`SELECT id FROM hiring_case
        WHERE organisation_id = ${organisationId} AND id = ${caseId} FOR UPDATE`;
      await planCaseReminders(transaction, context, { organisationId, caseId });
    });
  }
}
