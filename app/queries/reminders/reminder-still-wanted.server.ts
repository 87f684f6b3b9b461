import type { Database, Transaction } from '~/platform/database.server';

export type NotWanted = 'step-done' | 'step-dropped' | 'due-day-moved' | 'case-closed' | 'superseded';

export interface ReminderRef {
  organisationId: string;
  reminderId: string;
}

/**
 * Why a reminder must not go out any more, or null if it may: its step is open, has the same due day, and its case is
 * not closed. Asked right before sending; `planCaseReminders` has usually said so already.
 */
export async function whyReminderNotWanted(
  database: Database | Transaction,
  ref: ReminderRef,
): Promise<NotWanted | null> {
  const [why] = await whyRemindersNotWanted(database, [ref]);
  return why === undefined ? 'superseded' : why;
}

/**
 * The same for many, in their order. One statement for what four would ask for each: it is asked for every reminder
 * that goes out.
 */
export async function whyRemindersNotWanted(
  database: Database | Transaction,
  refs: readonly ReminderRef[],
): Promise<Array<NotWanted | null>> {
  const rows = await database.$queryRaw<Array<{ place: bigint; why: NotWanted | null }>>`
    SELECT given.place, CASE
      WHEN reminder.status = 'superseded' THEN 'superseded'
      WHEN hiring_case.status = 'closed' THEN 'case-closed'
      WHEN step.status = 'done' THEN 'step-done'
      WHEN step.status = 'dropped' THEN 'step-dropped'
      WHEN reminder.kind IN ('step-due', 'step-overdue', 'step-waiting') AND step.id IS NOT NULL
        AND step.due_on IS DISTINCT FROM reminder.due_on THEN 'due-day-moved'
    END AS why
    FROM unnest(
      ${refs.map(({ organisationId }) => organisationId)}::text[],
      ${refs.map(({ reminderId }) => reminderId)}::text[]
    ) WITH ORDINALITY AS given (organisation_id, reminder_id, place)
    JOIN reminder ON reminder.organisation_id = given.organisation_id AND reminder.id = given.reminder_id
    JOIN hiring_case ON hiring_case.organisation_id = reminder.organisation_id AND hiring_case.id = reminder.case_id
    LEFT JOIN case_step AS step ON step.organisation_id = reminder.organisation_id AND step.id = reminder.step_id`;
  const whyOf = new Map(rows.map(({ place, why }) => [Number(place), why]));
  return refs.map((_, index) => {
    const why = whyOf.get(index + 1);
    return why === undefined ? 'superseded' : why;
  });
}
