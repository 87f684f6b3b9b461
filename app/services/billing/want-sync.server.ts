import type { BillingContext } from './billing-context.server';

/** Counts one more reason to ask Stripe about an organisation; who waits calls `syncCustomer` then. */
export async function wantSync(
  { database, clock }: Pick<BillingContext, 'database' | 'clock'>,
  organisationId: string,
): Promise<boolean> {
  const { count } = await database.billingAccount.updateMany({
    where: { organisationId, customerId: { not: null } },
    data: { wanted: { increment: 1 }, wantedAt: clock.now() },
  });
  return count === 1;
}
