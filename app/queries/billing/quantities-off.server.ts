import type { Database } from '~/platform/database.server';

export interface QuantityOff {
  organisationId: string;
  /** Null: seen for the first time. */
  since: Date | null;
  isOff: boolean;
}

/**
 * Accounts whose stored quantity is not the counted one, and those that were off and no longer are. One statement over
 * the running accounts; the numbers are those of `countedUnits`.
 */
export async function quantitiesOff(database: Database, limit: number): Promise<QuantityOff[]> {
  const rows = await database.$queryRaw<Array<{ id: string; since: Date | null; off: boolean }>>`
    SELECT id, since, wanted <> quantity AS off FROM (
      SELECT a.organisation_id AS id, a.quantity_off_since AS since, a.quantity,
        GREATEST(1, CASE o.kind
          WHEN 'employer' THEN (SELECT count(*) FROM hiring_case c
            WHERE c.organisation_id = o.id AND c.status = 'active')
          ELSE (SELECT count(*) FROM chamber_membership m
            WHERE m.organisation_id = o.id AND m.status = 'active') END) AS wanted
      FROM billing_account a JOIN organisation o ON o.id = a.organisation_id
      WHERE a.status IN ('active', 'trialing', 'past_due') AND a.item_id IS NOT NULL AND NOT a.customer_deleted
    ) counted
    WHERE wanted <> quantity OR since IS NOT NULL
    ORDER BY since NULLS LAST, id
    LIMIT ${limit}`;
  return rows.map(({ id, since, off }) => ({ organisationId: id, since, isOff: off }));
}
