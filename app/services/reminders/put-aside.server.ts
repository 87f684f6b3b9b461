import type { ReminderStatus } from '#prisma/generated/enums';
import type { CalendarDate } from '~/domain/calendar';
import { berlinInstant } from '~/domain/reminders/berlin-time';
import { REMIND_HOUR } from '~/domain/reminders/step-due';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

import { voidUnsentMails } from '../mail/void-mails.server';

interface Move {
  id: string;
  remindAt: Date;
  /** Before the move. */
  status: ReminderStatus;
  reason: string | null;
}

/** Why a reminder is said later than its rule has it. */
export const SNOOZED = 'snoozed';

/**
 * Reminders of steps that are put aside wait for the morning on which the step comes back: those that are planned for
 * earlier, and those whose mail or line has not gone out. A step that is taken up again early gets its reminders then.
 *
 * @param snoozed day on which each step comes back; days that are over change nothing
 */
export async function putAside(
  transaction: Transaction,
  { clock, ids }: Pick<AppContext, 'clock' | 'ids'>,
  { organisationId, caseId }: { organisationId: string; caseId: string },
  snoozed: ReadonlyMap<string, CalendarDate>,
): Promise<void> {
  const now = clock.now();
  const waiting = await transaction.reminder.findMany({
    where: { organisationId, caseId, stepId: { not: null }, status: { in: ['planned', 'queued'] } },
    select: { id: true, stepId: true, remindAt: true, status: true, reason: true },
  });
  const moves = waiting.flatMap(({ id, stepId, remindAt, status, reason }): Move[] => {
    const until = stepId === null ? undefined : snoozed.get(stepId);
    const back = until === undefined ? null : berlinInstant(until, REMIND_HOUR);
    if (back !== null && back > now)
      return remindAt < back ? [{ id, remindAt: back, status, reason: SNOOZED }] : [];
    // Taken up again: said now, which the digest makes of the next morning.
    return status === 'planned' && reason === SNOOZED && remindAt > now
      ? [{ id, remindAt: now, status, reason: null }]
      : [];
  });
  if (moves.length === 0) return;
  const queued = moves.filter(({ status }) => status === 'queued').map(({ id }) => id);
  await voidUnsentMails(transaction, { organisationId, reminderIds: queued });
  const out = new Set(await handedOver(transaction, organisationId, queued));
  const moved = moves.filter(({ id }) => !out.has(id));
  await transaction.outgoingMail.deleteMany({
    where: { organisationId, reminderId: { in: moved.map(({ id }) => id) }, status: 'void' },
  });
  for (const { id, remindAt, reason } of moved) {
    await transaction.reminder.updateMany({
      where: { organisationId, id, status: { in: ['planned', 'queued'] } },
      data: { status: 'planned', remindAt, reason, updatedAt: now },
    });
  }
  await transaction.reminderEntry.createMany({
    data: moved.map(({ id, reason }) => ({
      id: ids.next(),
      organisationId,
      reminderId: id,
      kind: 'planned',
      reason: reason ?? 'taken-up-again',
      at: now,
    })),
  });
}

/** Those of them whose mail or line is on its way already. */
async function handedOver(
  transaction: Transaction,
  organisationId: string,
  reminderIds: readonly string[],
): Promise<string[]> {
  const ids = [...reminderIds];
  const mails = await transaction.outgoingMail.findMany({
    where: { organisationId, reminderId: { in: ids }, status: { notIn: ['void', 'failed'] } },
    select: { reminderId: true },
  });
  const lines = await transaction.digestItem.findMany({
    where: { organisationId, reminderId: { in: ids } },
    select: { reminderId: true },
  });
  return [...mails, ...lines].flatMap(({ reminderId }) => reminderId ?? []);
}
