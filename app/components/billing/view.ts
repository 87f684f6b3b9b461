import type { BillingPlan } from '~/domain/billing/plans';
import type { Entitlement } from '~/domain/billing/entitlements';

/** What the billing pages show, as their loaders give it. Amounts are cents, days calendar dates. */

export type PriceShown =
  | {
      state: 'usable';
      amountCents: number;
      interval: 'month' | 'year';
      tax: 'exclusive' | 'inclusive' | 'unspecified';
      asOf: string;
    }
  | { state: 'none' }
  | { state: 'unavailable' };

export interface InvoiceShown {
  id: string;
  number: string | null;
  status: string;
  totalCents: number;
  taxCents: number;
  issuedOn: string;
  pageUrl: string | null;
  pdfUrl: string | null;
}

export interface BillingShown {
  isOn: boolean;
  plan: BillingPlan;
  isInCharge: boolean;
  entitlement: Entitlement;
  isRunning: boolean;
  isCustomer: boolean;
  isCustomerDeleted: boolean;
  isSeveral: boolean;
  quantity: number;
  counted: number;
  charged: number;
  periodEndsOn: string | null;
  cancelsOn: string | null;
  blocksOn: string | null;
  endsOn: string | null;
  price: PriceShown;
  trialDays: number;
  nextInvoice: { totalCents: number; taxCents: number; on: string | null } | null;
  invoiceData: {
    name: string | null;
    lines: string[];
    taxIds: string[];
    discount: { percent: number | null; cents: number | null; name: string | null } | null;
  } | null;
  invoices: InvoiceShown[];
  sponsors: string[];
  syncedAt: string | null;
  isPending: boolean;
  isFailing: boolean;
}
