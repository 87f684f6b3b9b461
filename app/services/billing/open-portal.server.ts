import { organisationPath } from '~/domain/organisations/paths';
import type { BillingPlan } from '~/domain/billing/plans';
import type { Language } from '~/i18n/languages';
import { IN_PAGE, stripeFailure, stripeOf } from '~/platform/stripe.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { BillingContext } from './billing-context.server';

export type OpenPortalOutcome =
  { outcome: 'go'; url: string } | { outcome: 'no-customer' } | { outcome: 'away' };

/** Opens Stripe's portal: means of payment, address and tax number on invoices, all invoices. */
export async function openPortal(
  context: BillingContext,
  input: { actor: Actor; organisation: { slug: string; kind: BillingPlan }; language: Language },
): Promise<OpenPortalOutcome> {
  const { actor, organisation, language } = input;
  const { organisationId } = actor;
  const stripe = stripeOf(context.environment);
  const account = await context.database.billingAccount.findUnique({
    where: { organisationId },
    select: { customerId: true, customerDeleted: true },
  });
  const customerId = account?.customerId ?? null;
  if (stripe === null || account === null || customerId === null || account.customerDeleted)
    return { outcome: 'no-customer' };
  const path = organisationPath(organisation.kind, organisation.slug);
  try {
    const session = await stripe.billingPortal.sessions.create(
      {
        customer: customerId,
        return_url: `${context.environment.BASE_URL}${path}/billing/return?portal=yes`,
        locale: language,
      },
      IN_PAGE,
    );
    await context.database.$transaction((transaction) =>
      recordAudit(transaction, context, {
        ...auditOf(actor),
        action: 'billing-portal-opened',
        subjectType: 'billing',
        subjectId: organisationId,
      }),
    );
    return { outcome: 'go', url: session.url };
  } catch (error) {
    const failure = stripeFailure(error);
    if (failure === null) throw error;
    context.log.warn({ organisationId, failure }, 'Stripe did not open its portal');
    return failure === 'missing' ? { outcome: 'no-customer' } : { outcome: 'away' };
  }
}
