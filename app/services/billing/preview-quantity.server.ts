import { z } from 'zod';

import { isRunning } from '~/domain/billing/billing-state';
import { IN_PAGE, stripeFailure, stripeOf } from '~/platform/stripe.server';
import { STATE_COLUMNS, stateOfRow } from '~/queries/billing/billing-account.server';
import type { NextInvoice } from '~/queries/billing/kept-answers.server';

import { previewOf } from './ask-stripe.server';
import type { BillingContext } from './billing-context.server';

export type PreviewQuantityOutcome =
  /** Cents without tax for the rest of the period (negative: a credit), and the whole next invoice. */
  | { outcome: 'previewed'; restCents: number; next: NextInvoice }
  | { outcome: 'nothing-runs' }
  | { outcome: 'away' };

const linesSchema = z.object({
  lines: z.object({
    data: z.array(
      z.object({
        amount: z.number().int(),
        parent: z
          .object({ subscription_item_details: z.object({ proration: z.boolean() }).nullish() })
          .nullish(),
        /** Until March 2025. */
        proration: z.boolean().optional(),
      }),
    ),
  }),
});

/** What Stripe would charge if the quantity were another one from now on. Changes nothing. */
export async function previewQuantity(
  { database, environment }: Pick<BillingContext, 'database' | 'environment'>,
  { organisationId, quantity }: { organisationId: string; quantity: number },
): Promise<PreviewQuantityOutcome> {
  const stripe = stripeOf(environment);
  const account = await database.billingAccount.findUnique({
    where: { organisationId },
    select: { ...STATE_COLUMNS, customerId: true },
  });
  const { status, itemId, subscriptionId } = stateOfRow(account);
  const customer = account?.customerId ?? null;
  if (
    stripe === null ||
    customer === null ||
    itemId === null ||
    subscriptionId === null ||
    !isRunning(status)
  )
    return { outcome: 'nothing-runs' };
  try {
    const preview: unknown = await stripe.invoices.createPreview(
      {
        customer,
        subscription: subscriptionId,
        subscription_details: { items: [{ id: itemId, quantity }], proration_behavior: 'create_prorations' },
      },
      IN_PAGE,
    );
    const { lines } = linesSchema.parse(preview);
    const restCents = lines.data
      .filter(({ parent, proration }) => parent?.subscription_item_details?.proration ?? proration ?? false)
      .reduce((sum, { amount }) => sum + amount, 0);
    return { outcome: 'previewed', restCents, next: previewOf(preview) };
  } catch (error) {
    const failure = stripeFailure(error);
    if (failure === null) throw error;
    return { outcome: failure === 'missing' || failure === 'refused' ? 'nothing-runs' : 'away' };
  }
}
