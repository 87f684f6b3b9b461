import type { Database } from '~/platform/database.server';

export type NotWanted = 'step-done' | 'step-dropped' | 'due-day-moved' | 'case-closed' | 'superseded';

/** As much of a mail as decides whether it may go out. */
export interface MailToGo {
  organisationId: string | null;
  reminderId: string | null;
  /** In the form in which addresses are kept. */
  address: string;
}

export interface Hindrance {
  /** Why its reminder must not go out any more; null: it may, or there is none. */
  notWanted: NotWanted | null;
  /** Mail to the address came back for good, so that nothing goes there until somebody lifts it. */
  isSuppressed: boolean;
}

/**
 * What keeps mails from going out, in their order. A reminder may go if its step is open, has the same due day, and its case
 * is not closed; `planCaseReminders` has usually said so already. One statement for what several would ask for each:
 * it is asked for every mail, right before it is sent.
 */
export async function whatHinders(database: Database, mails: readonly MailToGo[]): Promise<Hindrance[]> {
  const rows = await database.$queryRaw<Array<{ place: bigint } & Hindrance>>`
    SELECT given.place,
      EXISTS (SELECT 1 FROM mail_address WHERE mail_address.address = given.address
              AND mail_address.suppressed_at IS NOT NULL) AS "isSuppressed",
      CASE
        WHEN given.reminder_id IS NULL OR given.organisation_id IS NULL THEN NULL
        WHEN reminder.id IS NULL OR reminder.status = 'superseded' THEN 'superseded'
        WHEN hiring_case.status = 'closed' THEN 'case-closed'
        WHEN step.status = 'done' THEN 'step-done'
        WHEN step.status = 'dropped' THEN 'step-dropped'
        WHEN reminder.kind IN ('step-due', 'step-overdue', 'step-waiting') AND step.id IS NOT NULL
          AND step.due_on IS DISTINCT FROM reminder.due_on THEN 'due-day-moved'
      END AS "notWanted"
    FROM unnest(
      ${mails.map(({ organisationId }) => organisationId)}::text[],
      ${mails.map(({ reminderId }) => reminderId)}::text[],
      ${mails.map(({ address }) => address)}::text[]
    ) WITH ORDINALITY AS given (organisation_id, reminder_id, address, place)
    LEFT JOIN reminder ON reminder.organisation_id = given.organisation_id AND reminder.id = given.reminder_id
    LEFT JOIN hiring_case ON hiring_case.organisation_id = reminder.organisation_id
      AND hiring_case.id = reminder.case_id
    LEFT JOIN case_step AS step ON step.organisation_id = reminder.organisation_id AND step.id = reminder.step_id
    ORDER BY given.place`;
  return rows;
}
