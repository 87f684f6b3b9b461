import { z } from 'zod';

/**
 * As much of a message of Stripe as is used: that something happened to a customer. What it says of the thing itself is
 * not read, so its shape (and with it the API version it was made for) makes no difference.
 */

const reference = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

export const stripeEventSchema = z
  .object({
    id: z.string().min(1).max(255),
    type: z.string().min(1).max(255),
    created: z.number().int(),
    api_version: z.string().nullish(),
    data: z.object({
      object: z.looseObject({
        id: z.string().optional(),
        object: z.string().optional(),
        customer: reference.nullish(),
      }),
    }),
  })
  .transform(({ id, type, created, api_version, data: { object } }) => ({
    id,
    type,
    occurredAt: new Date(created * 1_000),
    apiVersion: api_version ?? null,
    customerId: object.object === 'customer' ? (object.id ?? null) : (object.customer ?? null),
  }));

export type StripeEvent = z.output<typeof stripeEventSchema>;
