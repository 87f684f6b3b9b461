import type { Database } from '~/platform/database.server';

export interface DueReminders {
  organisationId: string;
  reminderIds: string[];
}

/**
 * Reminders whose moment has come, by organisation, the longest due first. One of the few reads over all
 * organisations: the worker's. Each organisation gets a bounded place in a batch, so that one with thousands of
 * reminders does not keep the others waiting.
 */
export async function dueReminders(
  database: Database,
  { now, perOrganisation, limit }: { now: Date; perOrganisation: number; limit: number },
): Promise<DueReminders[]> {
  const rows = await database.$queryRaw<Array<{ id: string; organisationId: string }>>`
    SELECT id, organisation_id AS "organisationId"
    FROM (
      SELECT id, organisation_id, remind_at,
             row_number() OVER (PARTITION BY organisation_id ORDER BY remind_at, id) AS place
      FROM reminder
      WHERE status = 'planned' AND remind_at <= ${now}
    ) AS due
    WHERE place <= ${perOrganisation}
    ORDER BY remind_at, id
    LIMIT ${limit}`;
  const byOrganisation = new Map<string, string[]>();
  for (const { id, organisationId } of rows) {
    byOrganisation.set(organisationId, [...(byOrganisation.get(organisationId) ?? []), id]);
  }
  return [...byOrganisation].map(([organisationId, reminderIds]) => ({ organisationId, reminderIds }));
}
