import type { Database, Transaction } from '~/platform/database.server';

export type NotWanted = 'step-done' | 'step-dropped' | 'due-day-moved' | 'case-closed' | 'superseded';

/**
 * Why a reminder must not go out any more, or null if it may: its step is open, has the same due day, and its case is
 * not closed. Asked right before sending; `planStepReminders` has usually said so already.
 */
export async function whyReminderNotWanted(
  database: Database | Transaction,
  { organisationId, reminderId }: { organisationId: string; reminderId: string },
): Promise<NotWanted | null> {
  const reminder = await database.reminder.findUnique({
    where: { organisationId_id: { organisationId, id: reminderId } },
    select: {
      status: true,
      dueOn: true,
      case: { select: { status: true } },
      step: { select: { status: true, dueOn: true } },
    },
  });
  if (reminder === null || reminder.status === 'superseded') return 'superseded';
  if (reminder.case.status === 'closed') return 'case-closed';
  if (reminder.step === null) return null;
  if (reminder.step.status !== 'open') return reminder.step.status === 'done' ? 'step-done' : 'step-dropped';
  return reminder.step.dueOn?.getTime() === reminder.dueOn.getTime() ? null : 'due-day-moved';
}
