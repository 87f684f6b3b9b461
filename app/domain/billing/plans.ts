import type { OrganisationKind } from '../organisations/roles';

/**
 * What can be bought. Prices are no part of it: they come from Stripe, by the ids that the operator configured.
 *
 * `employer` counts active cases of a firm, `chamber` active members of a chamber.
 */
export const BILLING_PLANS = ['employer', 'chamber'] as const;
export type BillingPlan = (typeof BILLING_PLANS)[number];

/** The plan that an organisation of this kind can buy; desks and the operator buy nothing. */
export function planOfKind(kind: OrganisationKind): BillingPlan | null {
  return kind === 'employer' || kind === 'chamber' ? kind : null;
}

/** While a plan runs, at least one case or member is charged; Checkout could not begin with none. */
const LEAST_QUANTITY = 1;

/** What is charged for so many active cases or members. */
export function chargedQuantity(counted: number): number {
  return Math.max(LEAST_QUANTITY, counted);
}

/** Without a plan a firm works on so many cases at a time. */
export const FREE_CASES = 1;

/** The currency of every price; one in another currency is not sold. */
export const BILLING_CURRENCY = 'eur';
