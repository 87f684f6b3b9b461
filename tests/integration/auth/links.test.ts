import { beforeAll, describe, expect, it } from 'vitest';

import { findPerson } from '~/auth/gates.server';
import { action as forgot } from '~/routes/forgot-password';
import { action as login } from '~/routes/login';
import { action as magic, loader as magicPage } from '~/routes/magic-link';
import { action as reset, loader as resetPage } from '~/routes/reset-password';
import { action as signUp } from '~/routes/signup';
import { testContext, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';

import { aSignedInPerson, PASSWORD } from './persons';
import { Browser, endTimeOf, errorsOf, mailCount, newestMail } from './support';

const database = useDatabase();
let app: TestContext;
beforeAll(() => {
  app = testContext(database.client);
});

let addressNumber = 0;
const freshBrowser = () => new Browser(app, { address: `203.0.113.${(addressNumber += 1)}` });
const NEW_PASSWORD = 'ein neues Passwort';

async function resetToken(email: string): Promise<string> {
  await newestMail(app, email);
  await freshBrowser().post(forgot, '/forgot-password', { email });
  return (await newestMail(app, email))?.token ?? '';
}

async function magicToken(email: string, next = ''): Promise<string> {
  await newestMail(app, email);
  await freshBrowser().post(login, '/login', { intent: 'link', email, next });
  return (await newestMail(app, email))?.token ?? '';
}

describe('asking for a link', () => {
  it.each([
    ['for a new password', (email: string) => freshBrowser().post(forgot, '/forgot-password', { email })],
    ['for the sign-in', (email: string) => freshBrowser().post(login, '/login', { intent: 'link', email })],
  ])('%s answers the same for every address, and mails only persons', async (_what, ask) => {
    const { email } = await aSignedInPerson(app);
    const before = await mailCount(app, email);
    const start = performance.now();
    const known = await ask(email);
    const knownMs = performance.now() - start;
    const unknown = await ask('stranger@test.example');
    expect(known).toMatchObject({ status: 200, body: { state: 'mailed' } });
    expect({ ...unknown.body, email }).toEqual(known.body);
    expect(unknown.status).toBe(known.status);
    expect([...unknown.headers]).toEqual([...known.headers]);
    expect(knownMs).toBeGreaterThan(390);
    expect(await mailCount(app, email)).toBe(before + 1);
    expect(await mailCount(app, 'stranger@test.example')).toBe(0);
  });

  it.each(['', 'kim', `${'x'.repeat(8_000)}@test.example`, '<b>@test.example'])(
    'answers 400 beside the field to the address %j',
    async (email) => {
      for (const answer of [
        await freshBrowser().post(forgot, '/forgot-password', { email }),
        await freshBrowser().post(login, '/login', { intent: 'link', email }),
      ]) {
        expect(answer.status).toBe(400);
        expect(Object.keys(errorsOf(answer))).toEqual(['email']);
      }
    },
  );

  it('is limited to three mails an hour of each kind, for known and unknown addresses alike', async () => {
    const own = testContext(database.client);
    const { email } = await aSignedInPerson(own);
    for (const address of [email, 'also-nobody@test.example']) {
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 4; attempt += 1) {
        const browser = new Browser(own, { address: `10.5.${address.length}.${attempt}` });
        statuses.push((await browser.post(forgot, '/forgot-password', { email: address })).status);
      }
      expect(statuses).toEqual([200, 200, 200, 429]);
    }
  });
});

describe('the link for a new password', () => {
  it('is not used up by opening it, sets the password once, and ends all sessions', async () => {
    const { browser, email } = await aSignedInPerson(app);
    const token = await resetToken(email);
    await freshBrowser().get(resetPage, `/reset-password?token=${token}`);
    const answer = await freshBrowser().post(reset, '/reset-password', { token, password: NEW_PASSWORD });
    expect(answer).toMatchObject({ status: 302, location: '/login' });
    expect(await findPerson(browser.args('/'))).toBeNull();
    expect((await freshBrowser().post(login, '/login', { email, password: PASSWORD })).status).toBe(400);
    expect((await freshBrowser().post(login, '/login', { email, password: NEW_PASSWORD })).status).toBe(302);
    expect(
      await freshBrowser().post(reset, '/reset-password', { token, password: NEW_PASSWORD }),
    ).toMatchObject({
      status: 400,
      body: { state: 'link-invalid' },
    });
  });

  it('ends nobody else’s sessions', async () => {
    const [one, other] = [await aSignedInPerson(app), await aSignedInPerson(app)];
    const token = await resetToken(one.email);
    await freshBrowser().post(reset, '/reset-password', { token, password: NEW_PASSWORD });
    expect(await findPerson(other.browser.args('/'))).toMatchObject({ email: other.email });
    expect(
      (await freshBrowser().post(login, '/login', { email: other.email, password: PASSWORD })).status,
    ).toBe(302);
  });

  it('stays good after a password that is too short', async () => {
    const { email } = await aSignedInPerson(app);
    const token = await resetToken(email);
    const short = await freshBrowser().post(reset, '/reset-password', { token, password: 'kurz' });
    expect(short.status).toBe(400);
    expect(errorsOf(short)).toHaveProperty('password');
    expect(
      (await freshBrowser().post(reset, '/reset-password', { token, password: NEW_PASSWORD })).status,
    ).toBe(302);
  });

  it('is over after its time', async () => {
    const { email } = await aSignedInPerson(app);
    const token = await resetToken(email);
    await endTimeOf(app, 'verification');
    expect(
      (await freshBrowser().post(reset, '/reset-password', { token, password: NEW_PASSWORD })).status,
    ).toBe(400);
    expect((await freshBrowser().post(login, '/login', { email, password: PASSWORD })).status).toBe(302);
  });

  it('confirms the address as well', async () => {
    const email = 'forgot-at-once@test.example';
    await freshBrowser().post(signUp, '/signup', { name: 'Kim', email, password: PASSWORD });
    const token = await resetToken(email);
    await freshBrowser().post(reset, '/reset-password', { token, password: NEW_PASSWORD });
    expect((await freshBrowser().post(login, '/login', { email, password: NEW_PASSWORD })).status).toBe(302);
  });

  it('opens for one of two that use it at the same moment', async () => {
    const { email } = await aSignedInPerson(app);
    const token = await resetToken(email);
    const answers = await Promise.all(
      ['das erste Passwort', 'das zweite Passwort'].map((password) =>
        freshBrowser().post(reset, '/reset-password', { token, password }),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([302, 400]);
  });
});

describe('the sign-in link', () => {
  it('signs in by its button, not by opening it, and opens once', async () => {
    const { email } = await aSignedInPerson(app);
    const token = await magicToken(email);
    const browser = freshBrowser();
    await browser.get(magicPage, `/magic-link?token=${token}`);
    expect(await findPerson(browser.args('/'))).toBeNull();
    expect((await browser.post(magic, '/magic-link', { token })).status).toBe(302);
    expect(await findPerson(browser.args('/'))).toMatchObject({ email });
    expect(await freshBrowser().post(magic, '/magic-link', { token })).toMatchObject({
      status: 400,
      body: { state: 'link-invalid' },
    });
  });

  it('carries the way on', async () => {
    const { email } = await aSignedInPerson(app);
    await newestMail(app, email);
    await freshBrowser().post(login, '/login', { intent: 'link', email, next: '/o/x/cases' });
    const mail = await newestMail(app, email);
    const page = await freshBrowser().get(magicPage, `/magic-link${mail?.link.search ?? ''}`);
    expect(page.body['next']).toBe('/o/x/cases');
    const answer = await freshBrowser().post(magic, '/magic-link', {
      token: mail?.token ?? '',
      next: '/o/x/cases',
    });
    expect(answer.location).toBe('/o/x/cases');
  });

  it('is over after its time', async () => {
    const { email } = await aSignedInPerson(app);
    const token = await magicToken(email);
    await endTimeOf(app, 'verification');
    expect((await freshBrowser().post(magic, '/magic-link', { token })).status).toBe(400);
  });

  it('opens an account that was never confirmed without the password that a stranger may have set', async () => {
    const email = 'never-confirmed@test.example';
    await freshBrowser().post(signUp, '/signup', { name: 'Mallory', email, password: 'mallorys password' });
    const token = await magicToken(email);
    const browser = freshBrowser();
    expect((await browser.post(magic, '/magic-link', { token })).status).toBe(302);
    expect(await findPerson(browser.args('/'))).toMatchObject({ email });
    const mallory = await freshBrowser().post(login, '/login', { email, password: 'mallorys password' });
    expect(mallory.status).toBe(400);
  });

  it.each(['', 'x'.repeat(8_000), '<script>', '\u0000'])('answers 400 to the token %j', async (token) => {
    expect((await freshBrowser().post(magic, '/magic-link', { token })).status).toBe(400);
    expect(
      (await freshBrowser().post(reset, '/reset-password', { token, password: NEW_PASSWORD })).status,
    ).toBe(400);
  });
});
