import { TOTP } from 'otpauth';
import { beforeAll, describe, expect, it } from 'vitest';

import { findPerson } from '~/auth/gates.server';
import { action as security, loader as securityPage } from '~/routes/account.security';
import { action as login } from '~/routes/login';
import { action as code } from '~/routes/login_.code';
import { action as magic } from '~/routes/magic-link';
import { testContext, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';

import { aSignedInPerson, PASSWORD } from './persons';
import { Browser, endTimeOf, errorsOf, newestMail } from './support';

const database = useDatabase();
let app: TestContext;
beforeAll(() => {
  app = testContext(database.client);
});

let addressNumber = 0;
const freshBrowser = (own = app) => new Browser(own, { address: `203.0.113.${(addressNumber += 1)}` });

interface SetupPage {
  secret: string;
  sealed: string;
  qr: string;
}

async function aPersonWithSecondFactor(own = app) {
  const person = await aSignedInPerson(own);
  const start = await person.browser.post(security, '/account/security', {
    intent: 'start-factor',
    password: PASSWORD,
  });
  const { secret, sealed } = start.body as unknown as SetupPage;
  const app2 = new TOTP({ secret });
  const finish = await person.browser.post(security, '/account/security', {
    intent: 'finish-factor',
    setup: sealed,
    code: app2.generate(),
  });
  return { ...person, phone: app2, recoveryCodes: finish.body['recoveryCodes'] as string[] };
}

async function afterPassword(email: string, own = app): Promise<Browser> {
  const browser = freshBrowser(own);
  const answer = await browser.post(login, '/login', { email, password: PASSWORD });
  expect(answer).toMatchObject({ status: 302, location: '/login/code' });
  return browser;
}

/** A code that the phone does not show now nor within a minute around it. */
function wrongCode(phone: TOTP): string {
  const near = [-1, 0, 1].map((step) => phone.generate({ timestamp: Date.now() + step * 30_000 }));
  const candidates = ['000000', '111111', '222222', '333333'];
  return candidates.find((candidate) => !near.includes(candidate)) ?? '444444';
}

describe('setting up the second factor', () => {
  it('shows a picture and the same as text, and asks for nothing at sign-in before the first code was right', async () => {
    const { browser, email } = await aSignedInPerson(app);
    const start = await browser.post(security, '/account/security', {
      intent: 'start-factor',
      password: PASSWORD,
    });
    expect(start).toMatchObject({ status: 200, body: { state: 'setup' } });
    const page = start.body as unknown as SetupPage;
    expect(page.qr).toMatch(/^<svg/);
    expect(page.secret).toMatch(/^[A-Z2-7]{32,}$/);
    expect(JSON.stringify(start.body)).not.toContain('recoveryCodes');
    const answer = await freshBrowser().post(login, '/login', { email, password: PASSWORD });
    expect(answer.location).toBe('/organisations/new');
  });

  it('takes the password', async () => {
    const { browser } = await aSignedInPerson(app);
    for (const password of ['', 'ein falsches Passwort', 'x'.repeat(8_000)]) {
      const answer = await browser.post(security, '/account/security', { intent: 'start-factor', password });
      expect(answer.status).toBe(400);
      expect(errorsOf(answer)).toHaveProperty('password');
    }
  });

  it('keeps picture and key on the page after a wrong code, then turns on, rotates the session and shows ten codes', async () => {
    const { browser, id } = await aSignedInPerson(app);
    const start = await browser.post(security, '/account/security', {
      intent: 'start-factor',
      password: PASSWORD,
    });
    const { secret, sealed, qr } = start.body as unknown as SetupPage;
    const phone = new TOTP({ secret });
    const finish = (typed: string) =>
      browser.post(security, '/account/security', { intent: 'finish-factor', setup: sealed, code: typed });
    for (const typed of ['', wrongCode(phone), '<script>', 'x'.repeat(8_000)]) {
      const wrong = await finish(typed);
      expect(wrong).toMatchObject({ status: 400, body: { state: 'setup', secret, qr } });
      expect(errorsOf(wrong)).toHaveProperty('code');
    }
    const before = browser.cookieHeader;
    const spaced = phone.generate().replace(/(...)(...)/, '$1 $2');
    const right = await finish(spaced);
    expect(right).toMatchObject({ status: 200, body: { state: 'codes' } });
    expect(new Set(right.body['recoveryCodes'] as string[]).size).toBe(10);
    expect(browser.cookieHeader).not.toBe(before);
    expect(await findPerson(browser.args('/'))).toMatchObject({ id, twoFactorEnabled: true });
    const old = freshBrowser();
    old.cookieHeader = before;
    expect(await findPerson(old.args('/'))).toBeNull();
  });

  it('lets the page that shows the codes know the person although its cookie is the old one', async () => {
    const { browser } = await aSignedInPerson(app);
    const start = await browser.post(security, '/account/security', {
      intent: 'start-factor',
      password: PASSWORD,
    });
    const { secret, sealed } = start.body as unknown as SetupPage;
    const fields = { intent: 'finish-factor', setup: sealed, code: new TOTP({ secret }).generate() };
    const args = browser.args('/account/security', { method: 'POST', body: new URLSearchParams(fields) });
    await security(args);
    const request = new Request(args.request.url, { headers: args.request.headers });
    expect(await securityPage({ ...args, request })).toMatchObject({ twoFactorEnabled: true });
  });

  it('does not take the set-up of another person, a changed one, or one older than half an hour', async () => {
    const own = testContext(database.client);
    const [one, other] = [await aSignedInPerson(own), await aSignedInPerson(own)];
    const start = await one.browser.post(security, '/account/security', {
      intent: 'start-factor',
      password: PASSWORD,
    });
    const { secret, sealed } = start.body as unknown as SetupPage;
    const fields = { intent: 'finish-factor', code: new TOTP({ secret }).generate() };
    const foreign = await other.browser.post(security, '/account/security', { ...fields, setup: sealed });
    expect(foreign.location).toBe('/account/security');
    const changed = await one.browser.post(security, '/account/security', {
      ...fields,
      setup: `${sealed.slice(0, -4)}AAAA`,
    });
    expect(changed.location).toBe('/account/security');
    own.clock.advance(30 * 60_000);
    const late = await one.browser.post(security, '/account/security', { ...fields, setup: sealed });
    expect(late.location).toBe('/account/security');
    expect(
      await own.database.person.count({ where: { id: { in: [one.id, other.id] }, twoFactorEnabled: true } }),
    ).toBe(0);
  });

  it('cannot be started anew while it is on, which would lock out whoever stops half way', async () => {
    const { browser, email, phone } = await aPersonWithSecondFactor();
    const again = await browser.post(security, '/account/security', {
      intent: 'start-factor',
      password: PASSWORD,
    });
    expect(again.location).toBe('/account/security');
    const second = await afterPassword(email);
    expect((await second.post(code, '/login/code', { kind: 'app', code: phone.generate() })).status).toBe(
      302,
    );
  });
});

describe('the second step of the sign-in', () => {
  it('is asked for after the password, and there is no session before it', async () => {
    const { email, phone } = await aPersonWithSecondFactor();
    const browser = await afterPassword(email);
    expect(await findPerson(browser.args('/'))).toBeNull();
    const answer = await browser.post(code, '/login/code', {
      kind: 'app',
      code: phone.generate(),
      next: '/o/x',
    });
    expect(answer).toMatchObject({ status: 302, location: '/o/x' });
    expect(await findPerson(browser.args('/'))).toMatchObject({ email });
  });

  it('is asked for after a sign-in link too', async () => {
    const { email, phone } = await aPersonWithSecondFactor();
    await freshBrowser().post(login, '/login', { intent: 'link', email });
    const token = (await newestMail(app, email))?.token ?? '';
    const browser = freshBrowser();
    expect(await browser.post(magic, '/magic-link', { token })).toMatchObject({
      status: 302,
      location: '/login/code',
    });
    expect(await findPerson(browser.args('/'))).toBeNull();
    expect((await browser.post(code, '/login/code', { kind: 'app', code: phone.generate() })).status).toBe(
      302,
    );
  });

  it.each(['', '   ', '12', '<script>', '١٢٣٤٥٦', 'x'.repeat(8_000)])(
    'answers 400 beside the field to the code %j',
    async (typed) => {
      const { email } = await aPersonWithSecondFactor();
      const browser = await afterPassword(email);
      const answer = await browser.post(code, '/login/code', { kind: 'app', code: typed });
      expect(answer.status).toBe(400);
      expect(errorsOf(answer)).toHaveProperty('code');
    },
  );

  it('takes a recovery code once', async () => {
    const { email, recoveryCodes } = await aPersonWithSecondFactor();
    const [first = ''] = recoveryCodes;
    const browser = await afterPassword(email);
    expect((await browser.post(code, '/login/code', { kind: 'recovery', code: first })).status).toBe(302);
    const again = await afterPassword(email);
    const answer = await again.post(code, '/login/code', { kind: 'recovery', code: first });
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)['code']?.[0]).toContain('schon benutzt');
  });

  it('starts again at the password after five wrong codes, even with the right one', async () => {
    const { email, phone } = await aPersonWithSecondFactor();
    const browser = await afterPassword(email);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await browser.post(code, '/login/code', { kind: 'app', code: wrongCode(phone) })).status).toBe(
        400,
      );
    }
    const sixth = await browser.post(code, '/login/code', { kind: 'app', code: phone.generate() });
    expect(sixth).toMatchObject({ status: 302, location: '/login' });
    expect(await findPerson(browser.args('/'))).toBeNull();
  });

  it('locks after ten wrong codes in a row, from however many browsers', async () => {
    const { email, phone } = await aPersonWithSecondFactor();
    for (const browser of [await afterPassword(email), await afterPassword(email)]) {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        await browser.post(code, '/login/code', { kind: 'app', code: wrongCode(phone) });
      }
    }
    const browser = await afterPassword(email);
    const answer = await browser.post(code, '/login/code', { kind: 'app', code: phone.generate() });
    expect(answer.status).toBe(429);
    expect(errorsOf(answer)['code']?.[0]).toContain('15 Minuten');
  });

  it('leads back to the password without its cookie, and after its time', async () => {
    const { email, phone } = await aPersonWithSecondFactor();
    const stranger = await freshBrowser().post(code, '/login/code', { kind: 'app', code: phone.generate() });
    expect(stranger).toMatchObject({ status: 302, location: '/login' });
    const browser = await afterPassword(email);
    await endTimeOf(app, 'verification');
    const late = await browser.post(code, '/login/code', { kind: 'app', code: phone.generate() });
    expect(late).toMatchObject({ status: 302, location: '/login' });
  });
});

describe('a second factor that is on', () => {
  it('gives new recovery codes for the password, and the old ones stop working', async () => {
    const { browser, email, recoveryCodes } = await aPersonWithSecondFactor();
    const wrong = await browser.post(security, '/account/security', {
      intent: 'renew-codes',
      password: 'falsch',
    });
    expect(wrong.status).toBe(400);
    const renewed = await browser.post(security, '/account/security', {
      intent: 'renew-codes',
      password: PASSWORD,
    });
    const codes = renewed.body['recoveryCodes'] as string[];
    expect(codes).toHaveLength(10);
    const second = await afterPassword(email);
    const old = await second.post(code, '/login/code', { kind: 'recovery', code: recoveryCodes[1] ?? '' });
    expect(old.status).toBe(400);
    expect((await second.post(code, '/login/code', { kind: 'recovery', code: codes[1] ?? '' })).status).toBe(
      302,
    );
  });

  it('is turned off with the password, and the session rotates', async () => {
    const { browser, email, id } = await aPersonWithSecondFactor();
    const wrong = await browser.post(security, '/account/security', {
      intent: 'end-factor',
      password: 'falsch',
    });
    expect(wrong.status).toBe(400);
    const before = browser.cookieHeader;
    const off = await browser.post(security, '/account/security', {
      intent: 'end-factor',
      password: PASSWORD,
    });
    expect(off.location).toBe('/account/security');
    expect(browser.cookieHeader).not.toBe(before);
    expect(await findPerson(browser.args('/'))).toMatchObject({ id, twoFactorEnabled: false });
    expect(await app.database.twoFactor.count({ where: { personId: id } })).toBe(0);
    expect((await freshBrowser().post(login, '/login', { email, password: PASSWORD })).location).toBe(
      '/organisations/new',
    );
  });

  it('of one person is never touched by another', async () => {
    const [one, other] = [await aPersonWithSecondFactor(), await aPersonWithSecondFactor()];
    await one.browser.post(security, '/account/security', { intent: 'end-factor', password: PASSWORD });
    expect(await app.database.twoFactor.count({ where: { personId: other.id } })).toBe(1);
    const browser = await afterPassword(other.email);
    const foreign = await browser.post(code, '/login/code', {
      kind: 'recovery',
      code: one.recoveryCodes[0] ?? '',
    });
    expect(foreign.status).toBe(400);
  });
});
