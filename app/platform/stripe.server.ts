import Stripe from 'stripe';

import type { Environment } from './environment.server';

/**
 * Stripe, if this installation has its keys. Nothing connects at import or when the client is made; it is made once for
 * an environment, since it keeps connections.
 */

type StripeSettings = Pick<
  Environment,
  'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET' | 'STRIPE_API_BASE' | 'STRIPE_API_VERSION'
>;

/** A job may wait; the library tries again by itself, with the same idempotency key. */
const JOB_TIMEOUT_MS = 15_000;
const JOB_RETRIES = 2;

/** For calls that somebody waits for in front of a page: rather the stored state than a long wait. */
export const IN_PAGE: Stripe.RequestOptions = { timeout: 4_000, maxNetworkRetries: 1 };

const clients = new WeakMap<StripeSettings, Stripe>();

/** The client, or null where there are no keys: then there is no billing and everything is open. */
export function stripeOf(environment: StripeSettings): Stripe | null {
  const { STRIPE_SECRET_KEY: key } = environment;
  if (key === undefined) return null;
  const known = clients.get(environment);
  if (known !== undefined) return known;
  const client = new Stripe(key, {
    ...addressOf(environment.STRIPE_API_BASE),
    // The library's types know its own version only; what is read of an answer is parsed all the same.
    ...(environment.STRIPE_API_VERSION === undefined
      ? {}
      : { apiVersion: environment.STRIPE_API_VERSION as typeof Stripe.API_VERSION }),
    timeout: JOB_TIMEOUT_MS,
    maxNetworkRetries: JOB_RETRIES,
    telemetry: false,
  });
  clients.set(environment, client);
  return client;
}

/** Whether plans are sold here at all. */
export function isBillingOn(environment: StripeSettings): boolean {
  return environment.STRIPE_SECRET_KEY !== undefined;
}

/** Origins of Stripe's own pages, to which our forms lead. */
export function stripePages(environment: StripeSettings): string[] {
  if (!isBillingOn(environment)) return [];
  const { STRIPE_API_BASE: base } = environment;
  const pages = ['https://checkout.stripe.com', 'https://billing.stripe.com'];
  return base === undefined ? pages : [...pages, new URL(base).origin];
}

function addressOf(base: string | undefined): { protocol?: 'http' | 'https'; host?: string; port?: number } {
  if (base === undefined) return {};
  const { protocol, hostname, port } = new URL(base);
  const isHttp = protocol === 'http:';
  return {
    protocol: isHttp ? 'http' : 'https',
    host: hostname,
    port: port === '' ? (isHttp ? 80 : 443) : Number(port),
  };
}

/** The tolerance that Stripe recommends: an older signature is a replay. Stripe signs every try anew. */
const TOLERANCE_SECONDS = 300;

/**
 * A message of Stripe whose signature was checked on the body as it came.
 *
 * @param body the raw bytes as text, never parsed and written again
 * @returns null if it is not Stripe's, or older than five minutes
 */
export function verifiedEvent(
  environment: StripeSettings,
  { body, signature, now }: { body: string; signature: string | null; now: Date },
): unknown {
  const stripe = stripeOf(environment);
  if (stripe === null || environment.STRIPE_WEBHOOK_SECRET === undefined || signature === null) return null;
  try {
    return stripe.webhooks.constructEvent(
      body,
      signature,
      environment.STRIPE_WEBHOOK_SECRET,
      TOLERANCE_SECONDS,
      undefined,
      now.getTime(),
    );
  } catch {
    // A wrong signature and a body that is no JSON are the same answer to whoever sent it.
    return null;
  }
}

/** What went wrong with a call, by what can be done about it. */
export type StripeFailure =
  /** Not reached, too slow, overloaded: later it may work. */
  | 'away'
  /** What was named is not there (any more). */
  | 'missing'
  /** Stripe understood and refused. */
  | 'refused'
  /** The key is wrong or may not do this: the operator has to look. */
  | 'not-allowed';

/** Tells errors of Stripe's library apart; null for every other error. By name: bundles hold separate copies of classes. */
export function stripeFailure(error: unknown): StripeFailure | null {
  if (typeof error !== 'object' || error === null || !('type' in error)) return null;
  switch (error.type) {
    case 'StripeConnectionError':
    case 'StripeAPIError':
    case 'StripeRateLimitError':
    case 'StripeTemporarySessionExpiredError':
      return 'away';
    case 'StripeAuthenticationError':
    case 'StripePermissionError':
      return 'not-allowed';
    case 'StripeInvalidRequestError':
      return 'code' in error && error.code === 'resource_missing' ? 'missing' : 'refused';
    case 'StripeIdempotencyError':
    case 'StripeCardError':
    case 'StripeError':
      return 'refused';
    default:
      return null;
  }
}
