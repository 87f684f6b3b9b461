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
  // The organisations are hopped over in the index and each gives its first few: ranking all that is due would read a
  // hundred thousand rows for every batch.
  const rows = await database.$queryRaw<Array<{ id: string; organisationId: string }>>`
    WITH RECURSIVE place AS (
      (SELECT organisation_id FROM reminder WHERE status = 'planned' ORDER BY organisation_id LIMIT 1)
      UNION ALL
      SELECT (SELECT next.organisation_id FROM reminder AS next
              WHERE next.status = 'planned' AND next.organisation_id > place.organisation_id
              ORDER BY next.organisation_id LIMIT 1)
      FROM place WHERE place.organisation_id IS NOT NULL
    )
    SELECT due.id, place.organisation_id AS "organisationId"
    FROM place CROSS JOIN LATERAL (
      SELECT id, remind_at FROM reminder
      WHERE status = 'planned' AND organisation_id = place.organisation_id AND remind_at <= ${now}
      ORDER BY remind_at, id LIMIT ${perOrganisation}
    ) AS due
    ORDER BY due.remind_at, due.id
    LIMIT ${limit}`;
  const byOrganisation = new Map<string, string[]>();
  for (const { id, organisationId } of rows) {
    byOrganisation.set(organisationId, [...(byOrganisation.get(organisationId) ?? []), id]);
  }
  return [...byOrganisation].map(([organisationId, reminderIds]) => ({ organisationId, reminderIds }));
}
