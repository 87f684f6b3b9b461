import type { When } from '~/domain/reminders/reminder-rule';
import { remindAtOf } from '~/domain/reminders/reminders-of-case';
import type { WantedReminder } from '~/domain/reminders/wanted-reminder';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

/** Half days are 24 and 31 December: a moment further away than this does not count over them. */
const FIRST_MONTH = 12;
const LAST_MONTH = 1;

export interface PlannedReminder extends WantedReminder {
  id: string;
  remindAt: Date;
}

/** Whether the moment may have been counted over a half day. */
export function isNearHalfDays(moment: Date): boolean {
  const month = moment.getUTCMonth() + 1;
  return month === FIRST_MONTH || month === LAST_MONTH;
}

/**
 * Gives planned reminders the moment that they have under the firm's present setting of half days. Only one that stands
 * at exactly the moment of the other setting is moved: what was put aside or said late stays as it is. Doing it again
 * changes nothing.
 */
export async function moveWithHalfDays(
  transaction: Transaction,
  { clock }: Pick<AppContext, 'clock'>,
  organisationId: string,
  planned: readonly PlannedReminder[],
  { state, closedOnHalfDays }: Pick<When, 'state'> & { closedOnHalfDays: boolean },
): Promise<void> {
  const now = clock.now();
  for (const reminder of planned) {
    if (reminder.remindAt <= now || !isNearHalfDays(reminder.remindAt)) continue;
    const before = remindAtOf(reminder, { state, closedOnHalfDays: !closedOnHalfDays, now });
    const remindAt = remindAtOf(reminder, { state, closedOnHalfDays, now });
    if (before === null || remindAt === null || before.getTime() === remindAt.getTime()) continue;
    if (reminder.remindAt.getTime() !== before.getTime()) continue;
    await transaction.reminder.updateMany({
      where: { organisationId, id: reminder.id, status: 'planned' },
      data: { remindAt, updatedAt: now },
    });
  }
}
