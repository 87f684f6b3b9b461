import { beforeAll, describe, expect, it } from 'vitest';

import { findPerson } from '~/auth/gates.server';
import { takeFromLimit } from '~/auth/rate-limit.server';
import { action as login, loader as loginPage } from '~/routes/login';
import { action as logout, loader as logoutPage } from '~/routes/logout';
import { action as signUp } from '~/routes/signup';
import { aMembership, anOrganisation } from '#tests/support/builders';
import { testContext, testEnvironment, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { signInAs } from '#tests/support/sign-in';

import { aSignedInPerson, PASSWORD } from './persons';
import { Browser, endTimeOf, errorsOf, newestMail } from './support';

const database = useDatabase();
let app: TestContext;
beforeAll(() => {
  app = testContext(database.client);
});

let addressNumber = 0;
const freshBrowser = () => new Browser(app, { address: `203.0.113.${(addressNumber += 1)}` });

describe('the sign-in form', () => {
  const long = 'x'.repeat(8_000);
  it.each([
    ['nothing', {}, ['email', 'password']],
    ['no password', { email: 'kim@test.example' }, ['password']],
    ['no address', { password: PASSWORD }, ['email']],
    ['an address that is none', { email: 'kim', password: PASSWORD }, ['email']],
    ['a password of 8,000 characters', { email: 'kim@test.example', password: long }, ['password']],
    ['an address of 8,000 characters', { email: `${long}@test.example`, password: PASSWORD }, ['email']],
    ['an address with HTML', { email: '"><b>@test.example', password: PASSWORD }, ['email']],
  ])('answers 400 with messages beside the fields for %s', async (_what, fields, names) => {
    const answer = await freshBrowser().post(login, '/login', fields);
    expect(answer.status).toBe(400);
    expect(Object.keys(errorsOf(answer)).sort()).toEqual(names);
    expect(JSON.stringify(answer.body)).not.toContain(PASSWORD);
  });

  it('answers the same to a wrong password and to an address that nobody has', async () => {
    const { email } = await aSignedInPerson(app);
    const wrong = await freshBrowser().post(login, '/login', { email, password: 'ein falsches Passwort' });
    const nobody = await freshBrowser().post(login, '/login', {
      email: 'nobody@test.example',
      password: 'ein falsches Passwort',
    });
    expect(wrong.status).toBe(400);
    expect(errorsOf(wrong)).toEqual({ '': ['E-Mail-Adresse oder Passwort stimmt nicht.'] });
    expect(nobody.status).toBe(wrong.status);
    expect(JSON.stringify(nobody.body)).toBe(
      JSON.stringify(wrong.body).replaceAll(email, 'nobody@test.example'),
    );
    expect([...nobody.headers]).toEqual([...wrong.headers]);
  });

  it('says that an address is not confirmed only after the right password, and mails again', async () => {
    const email = 'unconfirmed@test.example';
    await freshBrowser().post(signUp, '/signup', { name: 'Kim', email, password: PASSWORD });
    await newestMail(app, email);
    const wrong = await freshBrowser().post(login, '/login', { email, password: 'ein falsches Passwort' });
    expect(errorsOf(wrong)['']?.[0]).toContain('stimmt nicht');
    const right = await freshBrowser().post(login, '/login', { email, password: PASSWORD });
    expect(right).toMatchObject({ status: 400, body: { canResend: true } });
    expect(errorsOf(right)['']?.[0]).toContain('noch nicht bestätigt');
    await freshBrowser().post(login, '/login', { intent: 'resend', email });
    expect(await newestMail(app, email)).toMatchObject({ template: 'account-confirm-address' });
  });

  it('leads to the organisation of the person, and shows their language', async () => {
    const { email, id } = await aSignedInPerson(app);
    await app.database.person.update({ where: { id }, data: { language: 'en' } });
    const organisation = await anOrganisation(app);
    await aMembership(app, { organisation, person: { ...(await personRow(id)) }, role: 'owner' });
    const browser = freshBrowser();
    const answer = await browser.post(login, '/login', { email, password: PASSWORD });
    expect(answer).toMatchObject({ status: 302, location: `/o/${organisation.slug}` });
    expect(browser.cookies.get('lang')).toBe('en');
    expect((await browser.get(loginPage, '/login')).location).toBe(`/o/${organisation.slug}`);
  });

  const personRow = (id: string) => app.database.person.findUniqueOrThrow({ where: { id } });
});

describe('the way on after sign-in', () => {
  it.each([
    ['/o/betrieb/cases?page=2', '/o/betrieb/cases?page=2'],
    ['https://evil.example/', '/organisations/new'],
    ['//evil.example/', '/organisations/new'],
    ['/\\evil.example', '/organisations/new'],
    ['/login?next=/login', '/organisations/new'],
    ['x'.repeat(8_000), '/organisations/new'],
  ])('with next=%s leads to %s', async (next, location) => {
    const { email } = await aSignedInPerson(app);
    const answer = await freshBrowser().post(login, '/login', { email, password: PASSWORD, next });
    expect(answer).toMatchObject({ status: 302, location });
    const page = await freshBrowser().get(loginPage, `/login?next=${encodeURIComponent(next)}`);
    expect(page.body['next']).toBe(location === '/organisations/new' ? null : location);
  });
});

describe('over https', () => {
  it('the cookies are for this host and secure connections only, and the gates take them', async () => {
    const https = testContext(database.client, {
      environment: testEnvironment({ BASE_URL: 'https://lotsenwerk.example' }),
    });
    const { email } = await aSignedInPerson(https);
    const browser = new Browser(https, { address: '10.7.0.1' });
    const answer = await browser.post(login, '/login', { email, password: PASSWORD });
    const cookies = answer.headers.getSetCookie();
    expect(cookies.find((cookie) => cookie.startsWith('__Host-lotsenwerk.session_token='))).toContain(
      'Secure',
    );
    expect(cookies.filter((cookie) => !cookie.includes('Secure'))).toEqual([]);
    expect(await findPerson(browser.args('/'))).toMatchObject({ email });
  });
});

describe('sessions', () => {
  it('carry a cookie that scripts and other sites do not get', async () => {
    const { email } = await aSignedInPerson(app);
    const answer = await freshBrowser().post(login, '/login', { email, password: PASSWORD });
    const cookie = answer.headers.getSetCookie().find((line) => line.includes('session_token'));
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).toContain('Path=/');
    expect(cookie).not.toContain('Domain');
  });

  it('rotate at sign-in: the session that the browser had is over', async () => {
    const { browser, email } = await aSignedInPerson(app);
    const before = browser.cookieHeader;
    await browser.post(login, '/login', { email, password: PASSWORD });
    expect(browser.cookieHeader).not.toBe(before);
    const old = freshBrowser();
    old.cookieHeader = before;
    expect(await findPerson(old.args('/'))).toBeNull();
    expect(await findPerson(browser.args('/'))).toMatchObject({ email });
  });

  it('keep no network address', async () => {
    const { id } = await aSignedInPerson(app);
    expect(await app.database.session.findFirstOrThrow({ where: { personId: id } })).toMatchObject({
      ipAddress: null,
    });
  });

  it('end with the sign-out, which takes a POST', async () => {
    const { browser, email } = await aSignedInPerson(app);
    const before = browser.cookieHeader;
    expect((await browser.get(logoutPage, '/logout')).location).toBe('/');
    expect(await findPerson(browser.args('/'))).toMatchObject({ email });
    expect(await browser.post(logout, '/logout', {})).toMatchObject({ status: 302, location: '/' });
    browser.cookieHeader = before;
    expect(await findPerson(browser.args('/'))).toBeNull();
  });

  it('are over after their time', async () => {
    const own = testContext(database.client);
    const { browser } = await aSignedInPerson(own);
    await endTimeOf(own, 'session');
    expect(await findPerson(browser.args('/'))).toBeNull();
  });

  it.each([
    [
      'a cookie signed with another secret',
      (token: string) => `lotsenwerk.session_token=${token}.${'A'.repeat(43)}%3D`,
    ],
    ['a cookie without signature', (token: string) => `lotsenwerk.session_token=${token}`],
    ['a cookie that is no text', () => 'lotsenwerk.session_token=%E0%A4%A'],
    ['an empty cookie', () => 'lotsenwerk.session_token='],
  ])('are not opened by %s', async (_what, cookieOf) => {
    const { browser, id } = await aSignedInPerson(app);
    const { token } = await app.database.session.findFirstOrThrow({ where: { personId: id } });
    browser.cookieHeader = cookieOf(token);
    expect(await findPerson(browser.args('/'))).toBeNull();
  });

  it('made by the test helper are the same as those of the library', async () => {
    const { id, email } = await aSignedInPerson(app);
    const browser = freshBrowser();
    browser.cookieHeader = await signInAs(app, { id });
    expect(await findPerson(browser.args('/'))).toMatchObject({ email });
    // The library itself takes it too: its own change of the password asks for a session.
    expect(
      await browser.args('/').context.auth.api.getSession({ headers: browser.args('/').request.headers }),
    ).toMatchObject({ user: { email } });
  });
});

describe('limits of the sign-in', () => {
  it('stop guessing one password from ever new network addresses, also for the right one, until the time is over', async () => {
    const own = testContext(database.client);
    const { email } = await aSignedInPerson(own);
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      const browser = new Browser(own, { address: `10.1.0.${attempt}` });
      const answer = await browser.post(login, '/login', { email, password: `falsch geraten ${attempt}` });
      expect(answer.status, `attempt ${attempt}`).toBe(400);
    }
    const browser = new Browser(own, { address: '10.1.0.99' });
    const limited = await browser.post(login, '/login', { email, password: PASSWORD });
    expect(limited.status).toBe(429);
    expect(limited.headers.get('Retry-After')).toBe('900');
    expect(errorsOf(limited)['']?.[0]).toContain('15 Minuten');

    own.clock.advance(15 * 60_000);
    expect((await browser.post(login, '/login', { email, password: PASSWORD })).status).toBe(302);
  });

  it('count the same for an address that nobody has', async () => {
    const own = testContext(database.client);
    const attempts = Array.from({ length: 11 }, (_, attempt) =>
      new Browser(own, { address: `10.2.0.${attempt}` }).post(login, '/login', {
        email: 'nobody-at-all@test.example',
        password: 'ein falsches Passwort',
      }),
    );
    const statuses = (await Promise.all(attempts)).map((answer) => answer.status).sort();
    expect(statuses).toEqual([...Array<number>(10).fill(400), 429]);
  });

  it('start anew after a right password', async () => {
    const own = testContext(database.client);
    const { email } = await aSignedInPerson(own);
    const browser = new Browser(own, { address: '10.3.0.1' });
    const tryOften = async (times: number) => {
      for (let attempt = 0; attempt < times; attempt += 1) {
        expect((await browser.post(login, '/login', { email, password: 'falsch geraten' })).status).toBe(400);
      }
    };
    await tryOften(9);
    expect((await browser.post(login, '/login', { email, password: PASSWORD })).status).toBe(302);
    await tryOften(9);
  });

  it('stop one network address that tries many accounts: 30 within five minutes', async () => {
    const own = testContext(database.client);
    const address = '10.4.0.1';
    // The first 28 are counted without their slow hashes, the way the library counts them.
    for (let attempt = 1; attempt <= 28; attempt += 1) {
      await takeFromLimit(own, `address:${address}|/sign-in/email`, { windowSeconds: 300, max: 30 });
    }
    const browser = new Browser(own, { address });
    const attempt = (number: number) =>
      browser.post(login, '/login', { email: `spray-${number}@test.example`, password: 'falsch geraten' });
    expect((await attempt(29)).status).toBe(400);
    expect((await attempt(30)).status).toBe(400);
    const limited = await attempt(31);
    expect(limited.status).toBe(429);
    expect(limited.headers.get('Retry-After')).toBe('300');
    own.clock.advance(5 * 60_000);
    expect((await attempt(32)).status).toBe(400);
  });

  it('keep neither addresses of mail nor of network in the table of counters', async () => {
    const keys = (await app.database.rateLimit.findMany()).map((row) => row.key);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(key).toMatch(/^[\w-]{43}$/);
  });
});
