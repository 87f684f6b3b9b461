import type Stripe from 'stripe';
import { z } from 'zod';

/**
 * What the double takes at each of its doors. The compiler compares every schema with the types that Stripe publishes:
 * a parameter that Stripe does not know, or of another type, does not compile; one that is not listed here is answered
 * with 400, as Stripe does.
 */

/** As Stripe's type, where something left out may also be there as undefined. */
type Lenient<T> = T extends readonly (infer E)[]
  ? Lenient<E>[]
  : T extends object
    ? { [K in keyof T]: Record<never, never> extends Pick<T, K> ? Lenient<T[K]> | undefined : Lenient<T[K]> }
    : T;

type Fits<Given, Published> =
  Given extends Lenient<Published>
    ? Exclude<keyof Given, keyof Published> extends never
      ? unknown
      : never
    : never;

/** The schema as it is, if it fits the published type. */
const of =
  <Published>() =>
  <S extends z.ZodObject>(schema: S & Fits<z.output<S>, Published>): S =>
    schema;

const text = z.string().max(5_000);
const whole = z.string().regex(/^\d+$/).transform(Number);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const metadata = z.record(z.string().max(40), z.string().max(500));
const address = z.strictObject({
  line1: text.optional(),
  line2: text.optional(),
  postal_code: text.optional(),
  city: text.optional(),
  country: z.string().length(2).optional(),
});
const expand = z.array(text).optional();
const limit = whole.pipe(z.number().min(1).max(100)).optional();

export const params = {
  customerCreate: of<Stripe.CustomerCreateParams>()(
    z.strictObject({
      name: z.string().max(256).optional(),
      email: z.email().optional(),
      address: address.optional(),
      preferred_locales: z.array(text).optional(),
      metadata: metadata.optional(),
    }),
  ),
  customerRetrieve: of<Stripe.CustomerRetrieveParams>()(z.strictObject({ expand })),
  priceRetrieve: of<Stripe.PriceRetrieveParams>()(z.strictObject({ expand })),
  sessionCreate: of<Stripe.Checkout.SessionCreateParams>()(
    z.strictObject({
      mode: z.literal('subscription'),
      customer: text,
      client_reference_id: z.string().max(200).optional(),
      line_items: z
        .array(z.strictObject({ price: text, quantity: whole.pipe(z.number().min(1)) }))
        .min(1)
        .max(20),
      allowed_payment_method_types: z.array(z.enum(['card', 'sepa_debit'])).optional(),
      billing_address_collection: z.enum(['auto', 'required']).optional(),
      customer_update: z
        .strictObject({
          address: z.enum(['auto', 'never']).optional(),
          name: z.enum(['auto', 'never']).optional(),
        })
        .optional(),
      tax_id_collection: z.strictObject({ enabled: flag }).optional(),
      automatic_tax: z.strictObject({ enabled: flag }).optional(),
      allow_promotion_codes: flag.optional(),
      locale: z.enum(['de', 'en']).optional(),
      success_url: z.url(),
      cancel_url: z.url(),
      metadata: metadata.optional(),
      expires_at: whole.optional(),
      subscription_data: z
        .strictObject({
          metadata: metadata.optional(),
          trial_period_days: whole.pipe(z.number().min(1).max(730)).optional(),
        })
        .optional(),
    }),
  ),
  sessionRetrieve: of<Stripe.Checkout.SessionRetrieveParams>()(z.strictObject({ expand })),
  sessionExpire: of<Stripe.Checkout.SessionExpireParams>()(z.strictObject({ expand })),
  portalCreate: of<Stripe.BillingPortal.SessionCreateParams>()(
    z.strictObject({
      customer: text,
      return_url: z.url().optional(),
      locale: z.enum(['de', 'en']).optional(),
    }),
  ),
  subscriptionList: of<Stripe.SubscriptionListParams>()(
    z.strictObject({ customer: text, status: z.literal('all'), limit, expand }),
  ),
  subscriptionUpdate: of<Stripe.SubscriptionUpdateParams>()(
    z.strictObject({ cancel_at_period_end: flag.optional() }),
  ),
  itemUpdate: of<Stripe.SubscriptionItemUpdateParams>()(
    z.strictObject({
      quantity: whole.optional(),
      proration_behavior: z.enum(['always_invoice', 'create_prorations', 'none']).optional(),
    }),
  ),
  invoiceList: of<Stripe.InvoiceListParams>()(z.strictObject({ customer: text, limit, expand })),
  invoicePreview: of<Stripe.InvoiceCreatePreviewParams>()(
    z.strictObject({
      customer: text.optional(),
      subscription: text.optional(),
      subscription_details: z
        .strictObject({
          items: z.array(z.strictObject({ id: text, quantity: whole })).optional(),
          proration_behavior: z.enum(['always_invoice', 'create_prorations', 'none']).optional(),
          proration_date: whole.optional(),
        })
        .optional(),
    }),
  ),
} as const;
