import { entitlementsOf, type Entitlement } from '~/domain/billing/entitlements';
import type { OrganisationKind } from '~/domain/organisations/roles';
import type { AppContext } from '~/platform/context.server';
import type { Database, Transaction } from '~/platform/database.server';
import { isBillingOn } from '~/platform/stripe.server';

import { STATE_COLUMNS, stateOfRow } from './billing-account.server';

/** What an organisation may do now, by the stored state. Without Stripe's keys nothing is read. */
export async function entitlementOf(
  { environment, clock }: Pick<AppContext, 'environment' | 'clock'>,
  database: Database | Transaction,
  { organisationId, kind }: { organisationId: string; kind: OrganisationKind },
): Promise<Entitlement> {
  const graceDays = environment.BILLING_GRACE_DAYS;
  const facts = { kind, own: null, sponsor: null, graceDays };
  if (!isBillingOn(environment)) return entitlementsOf({ ...facts, isBillingOn: false }, clock.now());
  const [own, seats] = await Promise.all([
    database.billingAccount.findUnique({ where: { organisationId }, select: STATE_COLUMNS }),
    // A seat counts only while the firm is an active member of that chamber.
    database.sponsoredSeat.findMany({
      where: {
        companyId: organisationId,
        chamber: { chamberMembers: { some: { companyId: organisationId, status: 'active' } } },
      },
      select: { chamber: { select: { billing: { select: STATE_COLUMNS } } } },
    }),
  ]);
  const all = seats.flatMap(({ chamber }) => (chamber.billing === null ? [] : [stateOfRow(chamber.billing)]));
  const now = clock.now();
  const ownState = own === null ? null : stateOfRow(own);
  const of = (sponsor: (typeof all)[number] | null) =>
    entitlementsOf({ ...facts, isBillingOn: true, own: ownState, sponsor }, now);
  // A firm may belong to an IHK and an HWK: the seat that counts is the one whose licence runs.
  return all.map(of).find(({ source }) => source === 'sponsored') ?? of(null);
}
