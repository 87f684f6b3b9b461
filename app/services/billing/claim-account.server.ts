import type { BillingContext } from './billing-context.server';

/** The right to ask Stripe about one customer, or to change something there, alone. */
export interface AccountClaim {
  organisationId: string;
  token: string;
  customerId: string | null;
  /** The reasons to ask that were there before Stripe was asked. */
  wanted: number;
}

/** Longer than every call of Stripe's library with its tries; after that a claim is taken for one of a dead process. */
const CLAIM_MS = 90_000;

interface ClaimedRow {
  customer_id: string | null;
  wanted: number;
}

/**
 * Takes the claim of an organisation's account, if nobody holds it.
 *
 * @param isOnlyIfWanted only if there is a reason that the stored state has not answered
 */
export async function claimAccount(
  { database, clock, ids }: Pick<BillingContext, 'database' | 'clock' | 'ids'>,
  { organisationId, isOnlyIfWanted }: { organisationId: string; isOnlyIfWanted: boolean },
): Promise<AccountClaim | null> {
  const now = clock.now();
  const until = new Date(now.getTime() + CLAIM_MS);
  const token = ids.next();
  const rows = await database.$queryRaw<ClaimedRow[]>`
    UPDATE billing_account SET claim_token = ${token}, claimed_until = ${until}
    WHERE organisation_id = ${organisationId}
      AND (claimed_until IS NULL OR claimed_until <= ${now})
      AND (NOT ${isOnlyIfWanted} OR wanted > answered)
    RETURNING customer_id, wanted`;
  const [row] = rows;
  return row === undefined
    ? null
    : { organisationId, token, customerId: row.customer_id, wanted: row.wanted };
}

/** Gives it back. One that ran out and went to somebody else stays theirs. */
export async function releaseAccount(
  { database }: Pick<BillingContext, 'database'>,
  { organisationId, token }: AccountClaim,
): Promise<void> {
  await database.billingAccount.updateMany({
    where: { organisationId, claimToken: token },
    data: { claimToken: null, claimedUntil: null },
  });
}
