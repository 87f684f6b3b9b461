import { beforeAll, describe, expect, it } from 'vitest';

import { findPerson } from '~/auth/gates.server';
import { action as profile, loader as profilePage } from '~/routes/account._index';
import { action as security } from '~/routes/account.security';
import { action as sessions, loader as sessionsPage } from '~/routes/account.sessions';
import { action as confirmAddress } from '~/routes/account_.confirm-address';
import { action as forgot } from '~/routes/forgot-password';
import { action as login } from '~/routes/login';
import { action as reset } from '~/routes/reset-password';
import type { SessionLine } from '~/queries/account/session-list.server';
import { testContext, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { signInAs } from '#tests/support/sign-in';

import { aSignedInPerson, PASSWORD } from './persons';
import { Browser, errorsOf, mailCount, newestMail } from './support';

const database = useDatabase();
let app: TestContext;
beforeAll(() => {
  app = testContext(database.client);
});

let addressNumber = 0;
const freshBrowser = (own = app) => new Browser(own, { address: `203.0.113.${(addressNumber += 1)}` });
const long = 'x'.repeat(8_000);

describe('name and language', () => {
  it('are saved for this person alone', async () => {
    const [one, other] = [await aSignedInPerson(app), await aSignedInPerson(app)];
    const answer = await one.browser.post(profile, '/account', {
      intent: 'profile',
      name: ' Kim  Neu ',
      language: 'en',
    });
    expect(answer).toMatchObject({ status: 302, location: '/account' });
    expect((await one.browser.get(profilePage, '/account')).body).toMatchObject({
      name: 'Kim Neu',
      language: 'en',
    });
    expect(one.browser.cookies.get('lang')).toBe('en');
    expect((await other.browser.get(profilePage, '/account')).body).not.toMatchObject({ name: 'Kim Neu' });
  });

  it.each([
    ['no name', { name: '', language: 'de' }, 'name'],
    ['a name of 8,000 characters', { name: long, language: 'de' }, 'name'],
    ['a name with a NUL', { name: '\u0000', language: 'de' }, 'name'],
    ['a language that we do not speak', { name: 'Kim', language: 'xx' }, 'language'],
    ['no language', { name: 'Kim' }, 'language'],
  ])('answer 400 beside the field for %s', async (_what, fields, field) => {
    const { browser } = await aSignedInPerson(app);
    const answer = await browser.post(profile, '/account', {
      intent: 'profile',
      ...(fields as Record<string, string>),
    });
    expect(answer.status).toBe(400);
    expect(Object.keys(errorsOf(answer))).toEqual([field]);
  });
});

describe('changing the address of mail', () => {
  const ask = (browser: Browser, email: string, password = PASSWORD) =>
    browser.post(profile, '/account', { intent: 'address', email, password });

  it('happens when the link in the new mailbox is confirmed, and the old mailbox is told', async () => {
    const { browser, email, id } = await aSignedInPerson(app);
    expect((await ask(browser, 'Moved@Test.example')).location).toBe('/account');
    const mail = await newestMail(app, 'moved@test.example');
    expect(mail).toMatchObject({ template: 'account-change-address' });
    expect(mail?.link.href).not.toContain('moved');
    expect(await app.database.person.findUnique({ where: { id } })).toMatchObject({ email });

    // The link may be opened on another device, where nobody is signed in.
    const answer = await freshBrowser().post(confirmAddress, '/account/confirm-address', {
      token: mail?.token ?? '',
    });
    expect(answer).toMatchObject({ status: 200, body: { state: 'changed' } });
    expect(await newestMail(app, email)).toMatchObject({ template: 'account-address-changed' });
    expect(await findPerson(browser.args('/'))).toMatchObject({ id, email: 'moved@test.example' });
    expect((await freshBrowser().post(login, '/login', { email, password: PASSWORD })).status).toBe(400);
    const moved = { email: 'moved@test.example', password: PASSWORD };
    expect((await freshBrowser().post(login, '/login', moved)).status).toBe(302);

    const again = await freshBrowser().post(confirmAddress, '/account/confirm-address', {
      token: mail?.token ?? '',
    });
    expect(again).toMatchObject({ status: 400, body: { state: 'link-invalid' } });
  });

  it('closes links that wait in the old mailbox', async () => {
    const { browser, email } = await aSignedInPerson(app);
    await freshBrowser().post(forgot, '/forgot-password', { email });
    const old = (await newestMail(app, email))?.token ?? '';
    await ask(browser, 'left-behind@test.example');
    const token = (await newestMail(app, 'left-behind@test.example'))?.token ?? '';
    await freshBrowser().post(confirmAddress, '/account/confirm-address', { token });
    const answer = await freshBrowser().post(reset, '/reset-password', {
      token: old,
      password: 'uebernommen!',
    });
    expect(answer.status).toBe(400);
  });

  it('does not tell that an address belongs to somebody else, and mails nothing there', async () => {
    const [one, other] = [await aSignedInPerson(app), await aSignedInPerson(app)];
    const before = await mailCount(app, other.email);
    const toTaken = await ask(one.browser, other.email);
    const toFree = await ask(one.browser, 'free@test.example');
    expect(toTaken.status).toBe(toFree.status);
    expect(toTaken.location).toBe(toFree.location);
    expect(toTaken.headers.getSetCookie()).toEqual(toFree.headers.getSetCookie());
    expect(await mailCount(app, other.email)).toBe(before);
  });

  it('does not take an address that somebody registered in the meantime', async () => {
    const [one, other] = [await aSignedInPerson(app), await aSignedInPerson(app)];
    await ask(one.browser, 'contested@test.example');
    const token = (await newestMail(app, 'contested@test.example'))?.token ?? '';
    await app.database.person.update({ where: { id: other.id }, data: { email: 'contested@test.example' } });
    const answer = await freshBrowser().post(confirmAddress, '/account/confirm-address', { token });
    expect(answer).toMatchObject({ status: 409, body: { state: 'taken' } });
    expect(await app.database.person.findUnique({ where: { id: one.id } })).toMatchObject({
      email: one.email,
    });
  });

  it('is over after two hours', async () => {
    const own = testContext(database.client);
    const { browser } = await aSignedInPerson(own);
    await ask(browser, 'too-late@test.example');
    const token = (await newestMail(own, 'too-late@test.example'))?.token ?? '';
    own.clock.advance(2 * 60 * 60_000);
    expect((await freshBrowser(own).post(confirmAddress, '/account/confirm-address', { token })).status).toBe(
      400,
    );
  });

  it.each([
    ['a wrong password', { email: 'new@test.example', password: 'ein falsches Passwort' }, 'password'],
    ['no password', { email: 'new@test.example', password: '' }, 'password'],
    ['no address', { email: '', password: PASSWORD }, 'email'],
    ['an address that is none', { email: 'new', password: PASSWORD }, 'email'],
    ['an address of 8,000 characters', { email: `${long}@test.example`, password: PASSWORD }, 'email'],
  ])('answers 400 beside the field for %s', async (_what, fields, field) => {
    const { browser } = await aSignedInPerson(app);
    const answer = await browser.post(profile, '/account', { intent: 'address', ...fields });
    expect(answer.status).toBe(400);
    expect(Object.keys(errorsOf(answer))).toEqual([field]);
    expect(JSON.stringify(answer.body)).not.toContain(PASSWORD);
  });

  it('names the present address as such', async () => {
    const { browser, email } = await aSignedInPerson(app);
    expect(errorsOf(await ask(browser, email))).toHaveProperty('email');
  });
});

describe('changing the password', () => {
  const change = (browser: Browser, currentPassword: string, newPassword: string) =>
    browser.post(security, '/account/security', { intent: 'change-password', currentPassword, newPassword });

  it('rotates this session and ends all others of this person, and nobody else’s', async () => {
    const [one, other] = [await aSignedInPerson(app), await aSignedInPerson(app)];
    const phone = freshBrowser();
    phone.cookieHeader = await signInAs(app, { id: one.id });
    const before = one.browser.cookieHeader;
    expect((await change(one.browser, PASSWORD, 'ein neues Passwort')).location).toBe('/account/security');
    expect(one.browser.cookieHeader).not.toBe(before);
    expect(await findPerson(one.browser.args('/'))).toMatchObject({ id: one.id });
    expect(await findPerson(phone.args('/'))).toBeNull();
    expect(await findPerson(other.browser.args('/'))).toMatchObject({ id: other.id });
    const signIn = (password: string) => freshBrowser().post(login, '/login', { email: one.email, password });
    expect((await signIn(PASSWORD)).status).toBe(400);
    expect((await signIn('ein neues Passwort')).status).toBe(302);
  });

  it.each([
    ['a wrong present one', 'ein falsches Passwort', 'ein neues Passwort', 'currentPassword'],
    ['no present one', '', 'ein neues Passwort', 'currentPassword'],
    ['a new one of 9 characters', PASSWORD, 'neunneunn', 'newPassword'],
    ['a new one of 8,000 characters', PASSWORD, long, 'newPassword'],
  ])('answers 400 beside the field for %s', async (_what, present, wanted, field) => {
    const { browser } = await aSignedInPerson(app);
    const answer = await change(browser, present, wanted);
    expect(answer.status).toBe(400);
    expect(Object.keys(errorsOf(answer))).toEqual([field]);
    expect(JSON.stringify(answer.body)).not.toContain(PASSWORD);
  });

  it('stops guessing in an open browser after ten wrong ones', async () => {
    const own = testContext(database.client);
    const { browser } = await aSignedInPerson(own);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await change(browser, `geraten ${attempt}`, 'ein neues Passwort')).status).toBe(400);
    }
    expect((await change(browser, PASSWORD, 'ein neues Passwort')).status).toBe(429);
  });
});

describe('the list of sessions', () => {
  const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const linesOf = async (browser: Browser) =>
    (await browser.get(sessionsPage, '/account/sessions')).body['sessions'] as SessionLine[];

  it('shows the person’s own, the present one first, with the browser’s name', async () => {
    const { browser, email, id } = await aSignedInPerson(app);
    await aSignedInPerson(app);
    const office = new Browser(app, { address: '10.9.0.1', userAgent: FIREFOX });
    await office.post(login, '/login', { email, password: PASSWORD });
    const lines = await linesOf(browser);
    expect(lines.map((line) => [line.isPresent, line.browser])).toEqual([
      [true, null],
      [false, 'Firefox, Windows'],
    ]);
    expect(await app.database.session.count({ where: { personId: id } })).toBe(2);
    expect(JSON.stringify(lines)).not.toContain('token');
  });

  it('ends one, or all others', async () => {
    const { browser, id } = await aSignedInPerson(app);
    const [phone, tablet, office] = [freshBrowser(), freshBrowser(), freshBrowser()];
    for (const other of [phone, tablet, office]) other.cookieHeader = await signInAs(app, { id });
    const idOf = async (other: Browser) => (await findPerson(other.args('/')))?.sessionId ?? '';
    await browser.post(sessions, '/account/sessions', { intent: 'end', session: await idOf(phone) });
    expect(await findPerson(phone.args('/'))).toBeNull();
    expect(await findPerson(tablet.args('/'))).not.toBeNull();
    await browser.post(sessions, '/account/sessions', { intent: 'end-others' });
    expect(await findPerson(tablet.args('/'))).toBeNull();
    expect(await findPerson(office.args('/'))).toBeNull();
    expect(await linesOf(browser)).toHaveLength(1);
  });

  it('never ends a session of somebody else', async () => {
    const [one, other] = [await aSignedInPerson(app), await aSignedInPerson(app)];
    const foreign = (await findPerson(other.browser.args('/')))?.sessionId ?? '';
    await one.browser.post(sessions, '/account/sessions', { intent: 'end', session: foreign });
    await one.browser.post(sessions, '/account/sessions', { intent: 'end-others' });
    expect(await findPerson(other.browser.args('/'))).toMatchObject({ id: other.id });
  });

  it.each(['', '\u0000', '<script>', long])('answers 400 to the session %j', async (session) => {
    const { browser } = await aSignedInPerson(app);
    const answer = browser.post(sessions, '/account/sessions', { intent: 'end', session });
    await expect(answer).rejects.toMatchObject({ code: 'bad-request' });
  });
});
