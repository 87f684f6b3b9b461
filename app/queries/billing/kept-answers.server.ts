import { z } from 'zod';

/** What is kept of Stripe's answers as JSON: read back in one place, in the shape in which it was written. */

const invoiceDataSchema = z.object({
  name: z.string().nullable(),
  lines: z.array(z.string()),
  taxIds: z.array(z.string()),
  /** Percent or cents off, as the coupon says. */
  discount: z
    .object({ percent: z.number().nullable(), cents: z.number().nullable(), name: z.string().nullable() })
    .nullable(),
});
export type InvoiceData = z.output<typeof invoiceDataSchema>;

const nextInvoiceSchema = z.object({
  totalCents: z.number().int(),
  taxCents: z.number().int(),
  currency: z.string(),
  /** ISO instant. */
  at: z.string().nullable(),
});
export type NextInvoice = z.output<typeof nextInvoiceSchema>;

export function invoiceDataOf(kept: unknown): InvoiceData | null {
  return invoiceDataSchema.nullish().parse(kept) ?? null;
}

export function nextInvoiceOf(kept: unknown): NextInvoice | null {
  return nextInvoiceSchema.nullish().parse(kept) ?? null;
}
