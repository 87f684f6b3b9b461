import type { ActionFunctionArgs } from '@remix-run/node';

import { stripeEventSchema } from '~/forms/stripe-event.server';
import { notFound } from '~/platform/errors';
import { isBillingOn, verifiedEvent } from '~/platform/stripe.server';
import { receiveEvent } from '~/services/billing/receive-event.server';

/** Only Stripe writes here, and proves it with its signature. */
export function loader(): never {
  throw notFound();
}

/**
 * A message of Stripe: 400 if it is not Stripe's or is older than five minutes, else kept once and answered at once. What
 * it means is asked of Stripe by a job, so that it makes no difference how often, how late and in what order they come.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const { app } = context;
  if (!isBillingOn(app.environment)) throw notFound();
  const raw = verifiedEvent(app.environment, {
    body: await request.text(),
    signature: request.headers.get('Stripe-Signature'),
    now: app.clock.now(),
  });
  const parsed = stripeEventSchema.safeParse(raw);
  if (!parsed.success) return new Response(null, { status: 400 });
  const received = await receiveEvent(app, parsed.data);
  if (received.outcome === 'wanted' && received.isFirst) {
    const { organisationId } = received;
    // Not waited for: the row is kept, the sweep finds it too, and Stripe wants its answer. Never throws.
    void app.queue.wake('billing.sync-customer', { organisationId });
  }
  return Response.json({ received: received.outcome }, { headers: { 'Cache-Control': 'no-store' } });
}
