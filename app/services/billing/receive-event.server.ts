import type { StripeEvent } from '~/forms/stripe-event.server';
import type { AppContext } from '~/platform/context.server';

export type ReceiveEventOutcome =
  /** `isFirst`: nothing else waits for this customer, so nobody was woken yet. */
  | { outcome: 'wanted'; organisationId: string; isFirst: boolean }
  /** The same message came before. Stripe sends each at least once. */
  | { outcome: 'known' }
  /** A customer that is not ours: several products may share one account at Stripe. */
  | { outcome: 'not-ours' };

/**
 * Keeps a verified message once and notes that its customer has to be looked at. One statement, so that Stripe has its
 * answer at once; asking for the state is the job's work.
 */
export async function receiveEvent(
  { database, clock }: Pick<AppContext, 'database' | 'clock'>,
  event: StripeEvent,
): Promise<ReceiveEventOutcome> {
  const { id, type, customerId, apiVersion, occurredAt } = event;
  const now = clock.now();
  const [row] = await database.$queryRaw<
    Array<{ organisation: string | null; fresh: boolean; reasons: number | null }>
  >`
    WITH account AS (
      SELECT organisation_id FROM billing_account WHERE customer_id = ${customerId}
    ), kept AS (
      INSERT INTO billing_event (id, type, customer_id, organisation_id, api_version, occurred_at, received_at)
      VALUES (${id}, ${type}, ${customerId}, (SELECT organisation_id FROM account), ${apiVersion}, ${occurredAt}, ${now})
      ON CONFLICT (id) DO NOTHING
      RETURNING organisation_id
    ), wanted AS (
      UPDATE billing_account SET wanted = wanted + 1, wanted_at = ${now}
      WHERE organisation_id IN (SELECT organisation_id FROM kept)
      RETURNING wanted - answered AS reasons
    )
    SELECT (SELECT organisation_id FROM account) AS organisation, EXISTS (SELECT 1 FROM kept) AS fresh,
      (SELECT reasons FROM wanted) AS reasons`;
  if (row === undefined || !row.fresh) return { outcome: 'known' };
  return row.organisation === null
    ? { outcome: 'not-ours' }
    : { outcome: 'wanted', organisationId: row.organisation, isFirst: row.reasons === 1 };
}
