import type { Database, Transaction } from '~/platform/database.server';

export type NotWanted = 'step-done' | 'step-dropped' | 'due-day-moved' | 'case-closed' | 'superseded';

/**
 * Why a reminder must not go out any more, or null if it may: its step is open, has the same due day, and its case is
 * not closed. Asked right before sending; `planCaseReminders` has usually said so already.
 */
export async function whyReminderNotWanted(
  database: Database | Transaction,
  { organisationId, reminderId }: { organisationId: string; reminderId: string },
): Promise<NotWanted | null> {
  // One statement for what four would ask: it is asked for every reminder that goes out.
  const [row] = await database.$queryRaw<Array<{ why: NotWanted | null }>>`
    SELECT CASE
      WHEN reminder.status = 'superseded' THEN 'superseded'
      WHEN hiring_case.status = 'closed' THEN 'case-closed'
      WHEN step.status = 'done' THEN 'step-done'
      WHEN step.status = 'dropped' THEN 'step-dropped'
      WHEN step.id IS NOT NULL AND step.due_on IS DISTINCT FROM reminder.due_on THEN 'due-day-moved'
    END AS why
    FROM reminder
    JOIN hiring_case ON hiring_case.organisation_id = reminder.organisation_id AND hiring_case.id = reminder.case_id
    LEFT JOIN case_step AS step ON step.organisation_id = reminder.organisation_id AND step.id = reminder.step_id
    WHERE reminder.organisation_id = ${organisationId} AND reminder.id = ${reminderId}`;
  return row === undefined ? 'superseded' : row.why;
}
