import type { StripeEvent } from '~/forms/stripe-event.server';
import type { AppContext } from '~/platform/context.server';

export type ReceiveEventOutcome =
  | { outcome: 'wanted'; organisationId: string; customerId: string }
  /** The same message came before. Stripe sends each at least once. */
  | { outcome: 'known' }
  /** A customer that is not ours: several products may share one account at Stripe. */
  | { outcome: 'not-ours' };

/**
 * Keeps a verified message once and notes that its customer has to be looked at. Two statements, so that Stripe has its
 * answer at once; asking for the state is the job's work.
 */
export async function receiveEvent(
  { database, clock }: Pick<AppContext, 'database' | 'clock'>,
  event: StripeEvent,
): Promise<ReceiveEventOutcome> {
  const now = clock.now();
  return database.$transaction(async (transaction) => {
    const { customerId } = event;
    const account =
      customerId === null
        ? null
        : await transaction.billingAccount.findUnique({
            where: { customerId },
            select: { organisationId: true },
          });
    const { count } = await transaction.billingEvent.createMany({
      data: [{ ...event, organisationId: account?.organisationId ?? null, receivedAt: now }],
      skipDuplicates: true,
    });
    if (count === 0) return { outcome: 'known' };
    if (account === null || customerId === null) return { outcome: 'not-ours' };
    await transaction.billingAccount.update({
      where: { organisationId: account.organisationId },
      data: { wanted: { increment: 1 }, wantedAt: now },
    });
    return { outcome: 'wanted', organisationId: account.organisationId, customerId };
  });
}
