import type { BillingPlan } from '~/domain/billing/plans';
import { formatDateTime } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import type { Environment } from '~/platform/environment.server';
import type { Database } from '~/platform/database.server';

export interface UsablePrice {
  state: 'usable';
  amountCents: number;
  interval: 'month' | 'year';
  tax: 'exclusive' | 'inclusive' | 'unspecified';
  /** When Stripe said so, in words. */
  asOf: string;
}

/** `none`: the operator has not configured one; `unavailable`: it is configured and cannot be sold or was never read. */
export type PriceView = UsablePrice | { state: 'none' } | { state: 'unavailable' };

/** The price of a plan as Stripe named it last. Never one that is not the configured one. */
export async function priceView(
  { database, environment }: { database: Database; environment: PriceSettings },
  plan: BillingPlan,
  language: Language,
): Promise<PriceView> {
  const priceId = configuredPrice(environment, plan);
  if (priceId === null) return { state: 'none' };
  const row = await database.billingPrice.findUnique({ where: { plan } });
  if (row === null || row.priceId !== priceId || row.state !== 'usable' || row.amountCents === null)
    return { state: 'unavailable' };
  const { taxBehavior } = row;
  return {
    state: 'usable',
    amountCents: row.amountCents,
    interval: row.interval === 'year' ? 'year' : 'month',
    tax: taxBehavior === 'exclusive' || taxBehavior === 'inclusive' ? taxBehavior : 'unspecified',
    asOf: formatDateTime(row.lookedUpAt, language),
  };
}

export type PriceSettings = Pick<Environment, 'STRIPE_PRICE_EMPLOYER' | 'STRIPE_PRICE_CHAMBER'>;

/** The price that the operator configured for a plan; null: this plan is not sold. */
export function configuredPrice(environment: PriceSettings, plan: BillingPlan): string | null {
  const id = plan === 'employer' ? environment.STRIPE_PRICE_EMPLOYER : environment.STRIPE_PRICE_CHAMBER;
  return id ?? null;
}
