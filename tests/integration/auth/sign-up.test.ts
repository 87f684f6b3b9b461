import { beforeAll, describe, expect, it } from 'vitest';

import { findPerson } from '~/auth/gates.server';
import { action as confirm, loader as confirmPage } from '~/routes/confirm-email';
import { action as login } from '~/routes/login';
import { action as signUp, loader as signUpPage } from '~/routes/signup';
import { aPerson } from '#tests/support/builders';
import { testContext, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';

import { PASSWORD } from './persons';
import { Browser, errorsOf, mailCount, newestMail } from './support';

const database = useDatabase();
let app: TestContext;
beforeAll(() => {
  app = testContext(database.client);
});

const good = { name: 'Kim Muster', email: 'kim@test.example', password: PASSWORD };
let addressNumber = 0;
/** A browser whose network address has not been seen, so that limits of other tests do not reach it. */
const freshBrowser = () => new Browser(app, { address: `203.0.113.${(addressNumber += 1)}` });

describe('the sign-up form', () => {
  const long = 'x'.repeat(8_000);
  it.each([
    ['no name', { name: '' }, 'name'],
    ['a name of blanks', { name: '   ' }, 'name'],
    ['a name of 8,000 characters', { name: long }, 'name'],
    ['a name with a NUL', { name: 'Kim\u0000' }, 'name'],
    ['no address', { email: '' }, 'email'],
    ['an address without @', { email: 'kim.test.example' }, 'email'],
    ['an address of 8,000 characters', { email: `${long}@test.example` }, 'email'],
    ['an address with HTML', { email: '<script>alert(1)</script>@test.example' }, 'email'],
    ['an address with a line end', { email: 'kim@test.example\nBcc: all@test.example' }, 'email'],
    ['an address in Unicode', { email: 'käthe@test.example' }, 'email'],
    ['no password', { password: '' }, 'password'],
    ['a password of 9 characters', { password: 'neunneunn' }, 'password'],
    ['a password of 201 characters', { password: 'x'.repeat(201) }, 'password'],
    ['a password of 8,000 characters', { password: long }, 'password'],
  ])('answers 400 with a message beside the field for %s', async (_what, wrong, field) => {
    const answer = await freshBrowser().post(signUp, '/signup', { ...good, ...wrong });
    expect(answer.status).toBe(400);
    expect(Object.keys(errorsOf(answer))).toEqual([field]);
    expect(JSON.stringify(answer.body)).not.toContain(good.password);
  });

  it('names every field of an empty form, in the language of the browser', async () => {
    const german = await freshBrowser().post(signUp, '/signup', {});
    expect(errorsOf(german)).toMatchObject({
      name: ['Bitte füllen Sie dieses Feld aus.'],
      email: ['Bitte füllen Sie dieses Feld aus.'],
      password: ['Bitte füllen Sie dieses Feld aus.'],
    });
    const english = await freshBrowser().post(signUp, '/signup?lang=en', {});
    expect(errorsOf(english)['name']?.[0]).toMatch(/^Please/);
  });

  it('takes a name with HTML and emoji as it is, and a password of exactly 10 characters', async () => {
    const email = 'markup@test.example';
    const answer = await freshBrowser().post(signUp, '/signup', {
      name: '<b>Kim</b> 🚢',
      email,
      password: 'zehnzeich1',
    });
    expect(answer).toMatchObject({ status: 200, body: { state: 'mailed', email } });
    const person = await app.database.person.findUniqueOrThrow({ where: { email } });
    expect(person).toMatchObject({ name: '<b>Kim</b> 🚢', emailVerified: false, language: 'de' });
  });

  it('keeps the language of the page, for the mails too', async () => {
    const email = 'english@test.example';
    await freshBrowser().post(signUp, '/signup?lang=en', { ...good, email });
    expect(await newestMail(app, email)).toMatchObject({
      template: 'account-confirm-address',
      language: 'en',
    });
    expect(await app.database.person.findUnique({ where: { email } })).toMatchObject({ language: 'en' });
  });
});

describe('an address that is known already', () => {
  it('gets the same answer as a new one, and only its mailbox learns of it', async () => {
    const known = await aPerson(app, { email: 'known@test.example', name: 'Before' });
    const ofNew = await freshBrowser().post(signUp, '/signup', { ...good, email: 'brand-new@test.example' });
    const ofKnown = await freshBrowser().post(signUp, '/signup', { ...good, email: known.email });
    expect(ofKnown.status).toBe(ofNew.status);
    expect([...ofKnown.headers]).toEqual([...ofNew.headers]);
    expect(ofKnown.body).toEqual({ ...ofNew.body, email: known.email });
    expect(await newestMail(app, known.email)).toMatchObject({ template: 'account-already-registered' });
    expect(await app.database.person.findUniqueOrThrow({ where: { id: known.id } })).toMatchObject({
      name: 'Before',
    });
  });

  it('takes about the same time', async () => {
    const known = await aPerson(app, { email: 'known-time@test.example' });
    const msOf = async (email: string) => {
      const start = performance.now();
      await freshBrowser().post(signUp, '/signup', { ...good, email });
      return performance.now() - start;
    };
    const [ofNew, ofKnown] = [await msOf('new-time@test.example'), await msOf(known.email)];
    expect(Math.min(ofNew, ofKnown), 'both wait for the floor').toBeGreaterThan(390);
  });

  it('is found in whatever case it is typed', async () => {
    const known = await aPerson(app, { email: 'case@test.example' });
    await freshBrowser().post(signUp, '/signup', { ...good, email: ' CASE@Test.Example ' });
    expect(
      await app.database.person.count({ where: { email: { equals: known.email, mode: 'insensitive' } } }),
    ).toBe(1);
  });

  it('makes one person when two browsers register it at the same moment', async () => {
    const email = 'twice@test.example';
    const answers = await Promise.all(
      [freshBrowser(), freshBrowser()].map((browser) => browser.post(signUp, '/signup', { ...good, email })),
    );
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    expect(await app.database.person.count({ where: { email } })).toBe(1);
    expect(await app.database.credential.count({ where: { person: { email } } })).toBe(1);
  });
});

describe('the link that confirms an address', () => {
  it('does nothing when it is only opened', async () => {
    const email = 'scanner@test.example';
    await freshBrowser().post(signUp, '/signup', { ...good, email });
    const mail = await newestMail(app, email);
    const page = await freshBrowser().get(confirmPage, mail?.link.pathname + (mail?.link.search ?? ''));
    expect(page).toMatchObject({ status: 200, body: { token: mail?.token } });
    expect(await app.database.person.findUnique({ where: { email } })).toMatchObject({
      emailVerified: false,
    });
  });

  it('confirms with the password, signs in, and goes on to where the person came from', async () => {
    const email = 'next@test.example';
    const browser = freshBrowser();
    await browser.post(signUp, '/signup', { ...good, email, next: '/invitation/abc' });
    const mail = await newestMail(app, email);
    const next = mail?.link.searchParams.get('next') ?? '';
    const answer = await browser.post(confirm, '/confirm-email', {
      token: mail?.token ?? '',
      password: PASSWORD,
      next,
    });
    expect(answer).toMatchObject({ status: 302, location: '/invitation/abc' });
    expect(await findPerson(browser.args('/'))).toMatchObject({ email });
  });

  it('leads a person without an organisation to where one is made', async () => {
    const email = 'first-steps@test.example';
    const browser = freshBrowser();
    await browser.post(signUp, '/signup', { ...good, email });
    const token = (await newestMail(app, email))?.token ?? '';
    const answer = await browser.post(confirm, '/confirm-email', { token, password: PASSWORD });
    expect(answer.location).toBe('/organisations/new');
    expect((await browser.get(signUpPage, '/signup')).location).toBe('/organisations/new');
    expect(await app.database.person.findUnique({ where: { email } })).toMatchObject({ emailVerified: true });
  });

  it('opens once', async () => {
    const email = 'once@test.example';
    await freshBrowser().post(signUp, '/signup', { ...good, email });
    const token = (await newestMail(app, email))?.token ?? '';
    expect((await freshBrowser().post(confirm, '/confirm-email', { token, password: PASSWORD })).status).toBe(
      302,
    );
    expect(await freshBrowser().post(confirm, '/confirm-email', { token, password: PASSWORD })).toMatchObject(
      {
        status: 400,
        body: { state: 'link-invalid' },
      },
    );
  });

  it.each([
    ['23 hours 59 minutes later', (23 * 60 + 59) * 60_000, 302],
    ['24 hours later', 24 * 60 * 60_000, 400],
  ])('answers as it should %s', async (what, ms, status) => {
    const own = testContext(database.client);
    const email = `expiry-${status}@test.example`;
    const browser = new Browser(own, { address: `203.0.113.${200 + (status % 50)}` });
    await browser.post(signUp, '/signup', { ...good, email });
    const token = (await newestMail(own, email))?.token ?? '';
    own.clock.advance(ms);
    expect((await browser.post(confirm, '/confirm-email', { token, password: PASSWORD })).status, what).toBe(
      status,
    );
  });

  it('is closed by a newer one', async () => {
    const email = 'newer@test.example';
    const browser = freshBrowser();
    await browser.post(signUp, '/signup', { ...good, email });
    const older = (await newestMail(app, email))?.token ?? '';
    await browser.post(signUp, '/signup', { intent: 'resend', email });
    const newer = (await newestMail(app, email))?.token ?? '';
    expect((await browser.post(confirm, '/confirm-email', { token: older, password: PASSWORD })).status).toBe(
      400,
    );
    expect((await browser.post(confirm, '/confirm-email', { token: newer, password: PASSWORD })).status).toBe(
      302,
    );
  });

  it('with a wrong password says so and stays good', async () => {
    const email = 'wrong-once@test.example';
    const browser = freshBrowser();
    await browser.post(signUp, '/signup', { ...good, email });
    const token = (await newestMail(app, email))?.token ?? '';
    const wrong = await browser.post(confirm, '/confirm-email', { token, password: 'nicht mein Passwort' });
    expect(wrong.status).toBe(400);
    expect(errorsOf(wrong)).toHaveProperty('password');
    expect((await browser.post(confirm, '/confirm-email', { token, password: PASSWORD })).status).toBe(302);
  });

  it.each(['', 'x', 'x'.repeat(8_000), '<script>', '\u0000'])(
    'answers 400 to the token %j',
    async (token) => {
      const answer = await freshBrowser().post(confirm, '/confirm-email', { token, password: PASSWORD });
      expect(answer).toMatchObject({ status: 400, body: { state: 'link-invalid' } });
    },
  );
});

describe('somebody who registers a foreign address beforehand', () => {
  it('cannot open the account that its owner confirms', async () => {
    const email = 'victim@test.example';
    await freshBrowser().post(signUp, '/signup', { name: 'Mallory', email, password: 'mallorys password' });
    await newestMail(app, email);
    const owner = freshBrowser();
    await owner.post(signUp, '/signup', { name: 'Owner', email, password: PASSWORD });
    const token = (await newestMail(app, email))?.token ?? '';
    expect((await owner.post(confirm, '/confirm-email', { token, password: PASSWORD })).status).toBe(302);
    const mallory = await freshBrowser().post(login, '/login', { email, password: 'mallorys password' });
    expect(mallory.status).toBe(400);
    expect(await app.database.person.findUnique({ where: { email } })).toMatchObject({ name: 'Owner' });
  });

  it('cannot make the owner confirm a foreign password either', async () => {
    const email = 'victim-2@test.example';
    const owner = freshBrowser();
    await owner.post(signUp, '/signup', { name: 'Owner', email, password: PASSWORD });
    await newestMail(app, email);
    await freshBrowser().post(signUp, '/signup', { name: 'Mallory', email, password: 'mallorys password' });
    const token = (await newestMail(app, email))?.token ?? '';
    const answer = await owner.post(confirm, '/confirm-email', { token, password: PASSWORD });
    expect(answer.status).toBe(400);
    expect(await app.database.person.findUnique({ where: { email } })).toMatchObject({
      emailVerified: false,
    });
  });
});

describe('limits of the sign-up', () => {
  it('sends at most three mails an hour to one mailbox, whoever asks, and says when to come back', async () => {
    const own = testContext(database.client);
    const email = 'flooded@test.example';
    for (const number of [1, 2, 3]) {
      const browser = new Browser(own, { address: `192.0.2.${number}` });
      expect((await browser.post(signUp, '/signup', { ...good, email })).status).toBe(200);
    }
    const browser = new Browser(own, { address: '192.0.2.4' });
    const fourth = await browser.post(signUp, '/signup', { ...good, email });
    expect(fourth.status).toBe(429);
    expect(fourth.headers.get('Retry-After')).toBe('3600');
    expect(errorsOf(fourth)['']?.[0]).toContain('60 Minuten');
    expect(await mailCount(own, email)).toBe(3);

    own.clock.advance(60 * 60_000);
    expect((await browser.post(signUp, '/signup', { intent: 'resend', email })).status).toBe(200);
  });

  it('takes at most 20 sign-ups an hour from one network address', async () => {
    const own = testContext(database.client);
    const browser = new Browser(own, { address: '192.0.2.77' });
    const posts = Array.from({ length: 21 }, (_, number) =>
      browser.post(signUp, '/signup', { ...good, email: `many-${number}@test.example` }),
    );
    const statuses = (await Promise.all(posts)).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});
