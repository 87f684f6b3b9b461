import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import Stripe from 'stripe';
import type { z } from 'zod';

import { readFormBody } from './form-body';
import { params } from './params';
import { createStripeWorld, type StripeWorld } from './stripe-world';

/**
 * A double of Stripe's HTTP API: keeps state, takes form-encoded requests, refuses parameters that Stripe's published
 * types do not know, repeats answers by idempotency key, and signs its messages with the library's own helper.
 */
export interface StripeDouble {
  /** For `STRIPE_API_BASE`. */
  readonly url: string;
  /** What is at "Stripe", and what its own side can do: payments that fail, ends of periods, … */
  readonly world: StripeWorld;
  /** Every request as `POST /v1/customers`. */
  readonly requests: string[];
  /** Answers nothing useful: connections are cut. */
  isDown: boolean;
  /** Milliseconds before each answer. */
  delayMs: number;
  /** A message as Stripe would post it now, or as of another instant. */
  signed(event: object, at?: Date): { body: string; signature: string };
  stop(): Promise<void>;
}

export const STRIPE_SECRET = 'whsec_for_tests_only';
export const STRIPE_KEY = 'sk_test_for_tests_only';

interface Answer {
  status: number;
  body: unknown;
}

const refused = (status: number, code: string, message: string, param?: string): Answer => ({
  status,
  body: {
    error: {
      type: code === 'idempotency_error' ? code : 'invalid_request_error',
      code,
      message,
      ...(param ? { param } : {}),
    },
  },
});

const missing = (what: string): Answer => refused(404, 'resource_missing', `No such ${what}`);

export async function startStripeDouble(now: () => Date, port = 0): Promise<StripeDouble> {
  const world = createStripeWorld(() => Math.floor(now().getTime() / 1_000));
  const answered = new Map<string, { asked: string; answer: Answer }>();
  const requests: string[] = [];
  const switches = { isDown: false, delayMs: 0 };
  const library = new Stripe(STRIPE_KEY, { telemetry: false });

  function parsed<S extends z.ZodType>(schema: S, given: unknown): z.output<S> | Answer {
    const result = schema.safeParse(given);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])].join(
      '.',
    );
    const code = issue?.code === 'unrecognized_keys' ? 'parameter_unknown' : 'parameter_invalid';
    return refused(400, code, `${path}: ${issue?.message ?? 'invalid'}`, path);
  }

  const isAnswer = (value: unknown): value is Answer =>
    typeof value === 'object' && value !== null && 'status' in value && 'body' in value;

  function route(method: string, path: string, given: Record<string, unknown>): Answer {
    const parts = path.split('/').slice(2);
    const [first, second, third, fourth] = parts;
    const ok = (body: unknown): Answer => ({ status: 200, body });
    const check = <S extends z.ZodType, T>(
      schema: S,
      act: (values: z.output<S>) => T | Answer | null,
      what: string,
    ) => {
      const values = parsed(schema, given);
      if (isAnswer(values)) return values;
      const result = act(values);
      if (result === null) return missing(what);
      return isAnswer(result) ? result : ok(result);
    };
    if (first === 'customers' && method === 'POST' && second === undefined)
      return check(params.customerCreate, (values) => world.createCustomer(values), 'customer');
    if (first === 'customers' && method === 'GET' && second !== undefined)
      return check(params.customerRetrieve, () => world.customer(second), `customer: '${second}'`);
    if (first === 'prices' && method === 'GET' && second !== undefined)
      return check(params.priceRetrieve, () => world.price(second), `price: '${second}'`);
    if (first === 'checkout' && method === 'POST' && third === undefined)
      return check(
        params.sessionCreate,
        (values) => {
          const outcome = world.createSession(values);
          return typeof outcome === 'string' ? refused(400, 'parameter_invalid', outcome) : outcome;
        },
        'session',
      );
    if (first === 'checkout' && method === 'GET' && third !== undefined)
      return check(params.sessionRetrieve, () => world.session(third), 'checkout.session');
    if (first === 'checkout' && method === 'POST' && third !== undefined && fourth === 'expire')
      return check(
        params.sessionExpire,
        () =>
          world.expireSession(third) ?? refused(400, 'resource_state', 'Only open sessions can be expired.'),
        'checkout.session',
      );
    if (first === 'billing_portal' && method === 'POST')
      return check(
        params.portalCreate,
        ({ customer, return_url }) => world.createPortal(customer, return_url ?? ''),
        'customer',
      );
    if (first === 'subscriptions' && method === 'GET')
      return check(
        params.subscriptionList,
        ({ customer }) => list(world.subscriptionsOf(customer)),
        'customer',
      );
    if (first === 'subscriptions' && method === 'POST' && second !== undefined)
      return check(
        params.subscriptionUpdate,
        ({ cancel_at_period_end }) => world.updateSubscription(second, cancel_at_period_end ?? false),
        'subscription',
      );
    if (first === 'subscription_items' && method === 'POST' && second !== undefined)
      return check(
        params.itemUpdate,
        ({ quantity }) => world.updateItem(second, quantity),
        'subscription_item',
      );
    if (first === 'invoices' && method === 'GET')
      return check(params.invoiceList, ({ customer }) => list(world.invoicesOf(customer)), 'customer');
    if (first === 'invoices' && second === 'create_preview' && method === 'POST')
      return check(
        params.invoicePreview,
        ({ subscription, subscription_details }) =>
          world.preview(subscription ?? '', subscription_details?.items?.[0]?.quantity ?? null),
        'subscription',
      );
    return refused(404, 'url_invalid', `Unrecognized request URL (${method} ${path})`);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url ?? '/', 'http://stripe.example');
    if (await showPage(request, response, url, body)) return;
    const method = request.method ?? 'GET';
    requests.push(`${method} ${url.pathname}`);
    if (switches.isDown) return void request.socket.destroy();
    if (switches.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, switches.delayMs));
    const result = keyed(request, `${method} ${url.pathname} ${body}`, () =>
      request.headers.authorization === `Bearer ${STRIPE_KEY}`
        ? route(method, url.pathname, readFormBody(method === 'GET' ? url.search.slice(1) : body))
        : refused(401, 'invalid_api_key', 'Invalid API Key provided'),
    );
    response.writeHead(result.status, {
      'Content-Type': 'application/json',
      'Request-Id': `req_${requests.length}`,
    });
    response.end(JSON.stringify(result.body));
  }

  /** The same key gives the same answer; with other parameters it is refused. */
  function keyed(request: IncomingMessage, asked: string, act: () => Answer): Answer {
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || request.method !== 'POST') return act();
    const known = answered.get(key);
    if (known === undefined) {
      const fresh = act();
      answered.set(key, { asked, answer: fresh });
      return fresh;
    }
    return known.asked === asked
      ? known.answer
      : refused(400, 'idempotency_error', 'Keys can only be used with the same parameters.');
  }

  /** Where Stripe's own pages would be: the till has two buttons, the portal one link. */
  async function showPage(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    body: string,
  ): Promise<boolean> {
    const [, page, id] = url.pathname.split('/');
    if (page !== 'pay' && page !== 'portal') return false;
    const html = (text: string) =>
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="de"><title>Stripe double</title><h1>Stripe double</h1>${text}</html>`,
        );
    if (page === 'portal') {
      html(`<a href="${world.portalReturn(id ?? '')}">back</a>`);
      return true;
    }
    const session = world.sessionRow(id ?? '');
    if (session === null) html('<p>expired</p>');
    else if (request.method === 'POST' && session.status === 'open') {
      if (body.includes('pay')) world.pay(session.id);
      const to = body.includes('pay') ? session.successUrl : session.cancelUrl;
      response.writeHead(303, { Location: to.replace('{CHECKOUT_SESSION_ID}', session.id) }).end();
    } else
      html(
        '<form method="post"><button name="do" value="pay">pay</button><button name="do" value="leave">leave</button></form>',
      );
    return true;
  }

  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world.setAddress(url);

  return {
    url,
    world,
    requests,
    get isDown() {
      return switches.isDown;
    },
    set isDown(value) {
      switches.isDown = value;
    },
    get delayMs() {
      return switches.delayMs;
    },
    set delayMs(value) {
      switches.delayMs = value;
    },
    signed(event, at = now()) {
      const body = JSON.stringify(event);
      const timestamp = Math.floor(at.getTime() / 1_000);
      const signature = library.webhooks.generateTestHeaderString({
        payload: body,
        secret: STRIPE_SECRET,
        timestamp,
      });
      return { body, signature };
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function list(data: readonly unknown[] | null) {
  return data === null ? null : { object: 'list', data, has_more: false };
}
