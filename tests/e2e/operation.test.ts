import { spawnSync } from 'node:child_process';
import { request as httpRequest } from 'node:http';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { testEnvironment } from '#tests/support/context';
import { startProduct, type RunningProduct } from '#tests/support/running-product';
import { openGate, type TcpGate } from '#tests/support/tcp-gate';
import { waitFor } from '#tests/support/wait-for';
import { sessionCookieHeader } from '~/auth/session-cookie.server';

let product: RunningProduct;
let database: TcpGate;

beforeAll(async () => {
  product = await startProduct({
    clockStart: '2026-11-23T09:00:00Z',
    environment: { BODY_LIMIT_BYTES: '20000' },
    through: async (databaseUrl) => {
      database = await openGate(databaseUrl);
      return database.through(databaseUrl);
    },
  });
});

afterAll(async () => {
  await product?.stop();
  await database?.close();
});

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${product.address}${path}`, { headers, redirect: 'manual' });
}

describe('every page', () => {
  test('allows scripts by a nonce that is new with each answer', async () => {
    const [first, second] = await Promise.all([get('/'), get('/')]);
    const nonceOf = (answer: Response) =>
      /script-src 'self' 'nonce-([^']+)'/.exec(answer.headers.get('Content-Security-Policy') ?? '')?.[1];
    expect(nonceOf(first)).toBeTruthy();
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    const page = await first.text();
    const scripts = page.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonceOf(first)}"`);
    expect(page).not.toMatch(/<[^>]+ style="/);
  });

  test('keeps frames, guessed types and the address of the page inside', async () => {
    const { headers } = await get('/');
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('X-Request-Id')).toMatch(/^[\w-]{12}$/);
    expect(headers.get('X-Powered-By')).toBeNull();
  });

  test('that does not exist answers 404 with a page, in the language of the reader', async () => {
    const german = await get('/gibt-es-nicht', { 'Accept-Language': 'de' });
    const english = await get('/gibt-es-nicht', { 'Accept-Language': 'en' });
    expect([german.status, english.status]).toEqual([404, 404]);
    expect(await german.text()).toContain('<html lang="de"');
    expect(await english.text()).toContain('<html lang="en"');
  });
});

test('what a signed-in person sees is kept out of caches, files are not', async () => {
  const cookie = sessionCookieHeader(
    testEnvironment({ BASE_URL: product.address }),
    'a-session-that-does-not-exist',
  );
  const page = await get('/', { Cookie: cookie });
  const [, file] = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text()) ?? [];
  expect(page.headers.get('Cache-Control')).toContain('no-store');
  expect((await get(file ?? '/no-file', { Cookie: cookie })).headers.get('Cache-Control')).toContain(
    'immutable',
  );
});

test('pages are sent compressed to browsers that ask for it', async () => {
  const page = await get('/', { 'Accept-Encoding': 'gzip' });
  expect(page.headers.get('Content-Encoding')).toBe('gzip');
  expect(await page.text()).toContain('</html>');
});

describe('a write', () => {
  const post = (path: string, headers: Record<string, string>, body = 'email=a%40b.example') =>
    fetch(`${product.address}${path}`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    });

  test.each([
    ['from another site', { Origin: 'https://elsewhere.example' }],
    ['from a page without origin', { Origin: 'null' }],
    ['that the browser calls cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('%s is refused with 403', async (_case, headers) => {
    const answer = await post('/language', headers);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('<html');
  });

  test('from our own page goes through', async () => {
    const answer = await post('/language', { Origin: product.address }, 'lang=en&returnTo=%2F');
    expect(answer.status).toBe(303);
  });

  test('with a body over the limit is refused with 413 and a page', async () => {
    const answer = await post('/language', { Origin: product.address }, `x=${'y'.repeat(20_001)}`);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('<html');
  });

  test('that does not say how long it is is refused with 411', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(`${product.address}/language`, { method: 'POST' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      request.on('error', reject);
      request.write('language=');
      request.end('en');
    });
    expect(status).toBe(411);
  });
});

test('/metrics counts requests and names the work that waits', async () => {
  await get('/');
  const text = await (await get('/metrics')).text();
  expect(text).toMatch(/http_request_duration_seconds_count\{method="GET",status="200"\} \d+/);
  expect(text).toMatch(/^reminder_lateness_seconds 0$/m);
});

test('the log has one JSON line a request, with its id and without its query', async () => {
  const answer = await get('/imprint?email=somebody%40firm.example');
  const requestId = answer.headers.get('X-Request-Id') ?? '';
  const line = await waitFor(
    () =>
      product.web
        .output()
        .split('\n')
        .find((candidate) => candidate.includes(requestId)),
    { what: `a log line with request id ${requestId}` },
  );
  expect(JSON.parse(line)).toMatchObject({ process: 'web', method: 'GET', path: '/imprint', requestId });
  expect(product.web.output()).not.toContain('somebody');
});

test('while the database is away pages say so with 503, and work again without a restart', async () => {
  expect(await (await get('/readyz')).json()).toMatchObject({ status: 'ready', checks: { database: 'ok' } });

  await database.shut();
  const notReady = await get('/readyz');
  expect(notReady.status).toBe(503);
  expect(await notReady.json()).toMatchObject({ status: 'not-ready', checks: { database: 'down' } });
  const cookie = sessionCookieHeader(
    testEnvironment({ BASE_URL: product.address }),
    'a-session-of-somebody-at-some-time',
  );
  const page = await get('/organisations', { Cookie: cookie, 'Accept-Language': 'en' });
  const signIn = await fetch(`${product.address}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: product.address },
    body: 'email=somebody%40firm.example&password=correct-horse-battery',
  });
  expect([page.status, signIn.status]).toEqual([503, 503]);
  expect(page.headers.get('Retry-After')).toBe('10');
  expect(await page.text()).toMatch(/try again/i);
  expect((await get('/healthz')).status).toBe(200);

  await database.open();
  await waitFor(async () => (await get('/readyz')).ok, { what: '/readyz to answer 200 again' });
});

test('a production process with the example secret ends with a clear message', () => {
  const ended = spawnSync(process.execPath, ['build/web.js'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://127.0.0.1:1/x',
      SMTP_URL: 'smtp://127.0.0.1:1',
      SESSION_SECRET: 'change-me-change-me-change-me-change-me',
    },
    encoding: 'utf8',
  });
  expect(ended.status).toBe(78);
  expect(ended.stderr).toContain('SESSION_SECRET: is the example value; set one of your own');
  expect(ended.stderr).toContain('BASE_URL: is missing');
});

test('SIGTERM ends web and worker with exit code 0', async () => {
  expect(await Promise.all([product.web.stop('SIGTERM'), product.worker.stop('SIGTERM')])).toEqual([0, 0]);
});
