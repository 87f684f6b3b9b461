import type { Database } from '~/platform/database.server';

const BATCH = 100;

/** Organisations with a reason to ask Stripe that nobody is at work on: lost wake-ups, dead workers, Stripe away. */
export async function waitingSyncs(
  database: Database,
  { now, since }: { now: Date; since: Date },
): Promise<string[]> {
  const rows = await database.$queryRaw<Array<{ id: string }>>`
    SELECT organisation_id AS id FROM billing_account
    WHERE wanted > answered AND wanted_at <= ${since} AND customer_id IS NOT NULL
      AND (claimed_until IS NULL OR claimed_until <= ${now})
    ORDER BY wanted_at LIMIT ${BATCH}`;
  return rows.map(({ id }) => id);
}
