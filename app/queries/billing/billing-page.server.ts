import { chargedQuantity, type BillingPlan } from '~/domain/billing/plans';
import { isRunning, type SubscriptionStatus } from '~/domain/billing/billing-state';
import type { Entitlement } from '~/domain/billing/entitlements';
import { formatDateTime } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { germanDate } from '~/platform/clock.server';
import type { AppContext } from '~/platform/context.server';
import { isBillingOn } from '~/platform/stripe.server';

import { STATE_COLUMNS, stateOfRow } from './billing-account.server';
import { countedUnits } from './counted-units.server';
import { entitlementOf } from './entitlement.server';
import { invoiceDataOf, nextInvoiceOf, type InvoiceData, type NextInvoice } from './kept-answers.server';
import { priceView, type PriceView } from './price-view.server';

export interface InvoiceLine {
  id: string;
  number: string | null;
  status: string;
  totalCents: number;
  taxCents: number;
  /** Calendar date. */
  issuedOn: string;
  pageUrl: string | null;
  pdfUrl: string | null;
}

export interface BillingView {
  isOn: boolean;
  plan: BillingPlan;
  /** Whether the person may act and sees invoices. */
  isInCharge: boolean;
  entitlement: Entitlement;
  status: SubscriptionStatus;
  isRunning: boolean;
  isCustomer: boolean;
  isCustomerDeleted: boolean;
  isSeveral: boolean;
  quantity: number;
  counted: number;
  /** What the counted number would be charged as. */
  charged: number;
  /** Calendar dates in Germany. */
  periodEndsOn: string | null;
  cancelsOn: string | null;
  blocksOn: string | null;
  endsOn: string | null;
  price: PriceView;
  trialDays: number;
  nextInvoice: { totalCents: number; taxCents: number; on: string | null } | null;
  invoiceData: InvoiceData | null;
  invoices: InvoiceLine[];
  sponsors: string[];
  /** In words. */
  syncedAt: string | null;
  isPending: boolean;
  isFailing: boolean;
}

const MOST_INVOICES = 24;

/** Everything that a billing page says, from the database alone: Stripe may be away. */
export async function billingView(
  app: Pick<AppContext, 'database' | 'environment' | 'clock'>,
  input: { organisationId: string; kind: BillingPlan; isInCharge: boolean; language: Language },
): Promise<BillingView> {
  const { organisationId, kind, isInCharge, language } = input;
  const { database, environment } = app;
  const [account, entitlement, counted, price, sponsors] = await Promise.all([
    database.billingAccount.findUnique({
      where: { organisationId },
      select: {
        ...STATE_COLUMNS,
        customerId: true,
        invoiceData: true,
        nextInvoice: true,
        syncedAt: true,
        failingSince: true,
        wanted: true,
        answered: true,
        invoices: {
          take: isInCharge ? MOST_INVOICES : 0,
          orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
        },
      },
    }),
    entitlementOf(app, database, { organisationId, kind }),
    countedUnits(database, { organisationId, kind }),
    priceView({ database, environment }, kind, language),
    sponsorNames(app, organisationId),
  ]);
  const state = stateOfRow(account);
  return {
    isOn: isBillingOn(environment),
    plan: kind,
    isInCharge,
    entitlement,
    status: state.status,
    isRunning: isRunning(state.status) && !state.isCustomerDeleted,
    isCustomer: (account?.customerId ?? null) !== null && !state.isCustomerDeleted,
    isCustomerDeleted: state.isCustomerDeleted,
    isSeveral: state.running > 1,
    quantity: state.quantity,
    counted,
    charged: chargedQuantity(counted),
    periodEndsOn: dayOf(state.periodEndsAt),
    cancelsOn: dayOf(state.cancelsAt),
    blocksOn: dayOf(entitlement.blocksAt),
    endsOn: dayOf(entitlement.endsAt),
    price,
    trialDays: state.subscriptionId === null ? environment.STRIPE_TRIAL_DAYS : 0,
    nextInvoice: isInCharge ? shownPreview(nextInvoiceOf(account?.nextInvoice)) : null,
    invoiceData: isInCharge ? invoiceDataOf(account?.invoiceData) : null,
    invoices: (account?.invoices ?? []).map(({ issuedAt, ...invoice }) => ({
      id: invoice.id,
      number: invoice.number,
      status: invoice.status,
      totalCents: invoice.totalCents,
      taxCents: invoice.taxCents,
      issuedOn: germanDate(issuedAt),
      pageUrl: invoice.pageUrl,
      pdfUrl: invoice.pdfUrl,
    })),
    sponsors,
    syncedAt: account?.syncedAt ? formatDateTime(account.syncedAt, language) : null,
    isPending: account !== null && account.wanted > account.answered,
    isFailing: (account?.failingSince ?? null) !== null,
  };
}

async function sponsorNames(
  { database }: Pick<AppContext, 'database'>,
  companyId: string,
): Promise<string[]> {
  const seats = await database.sponsoredSeat.findMany({
    where: { companyId, chamber: { chamberMembers: { some: { companyId, status: 'active' } } } },
    orderBy: { organisationId: 'asc' },
    select: { chamber: { select: { name: true } } },
  });
  return seats.map(({ chamber }) => chamber.name);
}

function dayOf(instant: string | null): string | null {
  return instant === null ? null : germanDate(new Date(instant));
}

/** The coming invoice with its day as a calendar date. */
export function shownPreview(next: NextInvoice | null): BillingView['nextInvoice'] {
  return next === null ? null : { totalCents: next.totalCents, taxCents: next.taxCents, on: dayOf(next.at) };
}
