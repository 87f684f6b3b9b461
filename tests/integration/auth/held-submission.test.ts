import { TOTP } from 'otpauth';
import { beforeAll, describe, expect, it } from 'vitest';

import { requirePerson } from '~/auth/gates.server';
import type { SignInNeeded } from '~/domain/account/sign-in-needed';
import { action as security } from '~/routes/account.security';
import { action as login } from '~/routes/login';
import { action as code } from '~/routes/login_.code';
import { testContext, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';

import { aSignedInPerson, PASSWORD } from './persons';
import { Browser } from './support';

const database = useDatabase();
let app: TestContext;
beforeAll(() => {
  app = testContext(database.client);
});

let addressNumber = 0;
const freshBrowser = (own = app) => new Browser(own, { address: `203.0.113.${(addressNumber += 1)}` });

/** Any page behind the sign-in. */
async function gated(args: Parameters<typeof requirePerson>[0]) {
  await requirePerson(args);
  return { let: 'in' };
}

const typed = {
  title: 'Pflegekraft für Haus 2',
  note: 'Zeile 1\r\nZeile 2 „äöü“ <b>',
  password: 'geheim geheim',
};
const path = '/o/betrieb/cases/new?step=2';

async function heldAfterPost(own = app): Promise<string> {
  const answer = await freshBrowser(own).post(gated, path, typed);
  return (answer.body as unknown as SignInNeeded).held ?? '';
}

describe('a form that is sent after the session ended', () => {
  it('answers 401 with the fields sealed: unreadable, and without passwords', async () => {
    const answer = await freshBrowser().post(gated, path, typed);
    expect(answer).toMatchObject({ status: 401, body: { kind: 'sign-in-needed', next: path } });
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const { held } = answer.body as unknown as SignInNeeded;
    expect(Buffer.from(held ?? '', 'base64url').toString('latin1')).not.toContain('Pflegekraft');
  });

  it('comes back after the sign-in, with every field as typed', async () => {
    const { email } = await aSignedInPerson(app);
    const held = await heldAfterPost();
    const browser = freshBrowser();
    const wrong = await browser.post(login, '/login', { email, password: 'falsch', held, next: path });
    expect(wrong.body).toMatchObject({ state: 'form', held, next: path });
    const right = await browser.post(login, '/login', { email, password: PASSWORD, held, next: path });
    expect(right).toMatchObject({
      status: 200,
      body: {
        state: 'resume',
        resumed: {
          path,
          fields: [
            ['title', typed.title],
            ['note', typed.note],
          ],
        },
      },
    });
    expect(browser.cookieHeader).toContain('session_token');
    expect((await browser.post(gated, path, typed)).body).toEqual({ let: 'in' });
  });

  it('comes back through the second step as well', async () => {
    const { browser: own, email } = await aSignedInPerson(app);
    const start = await own.post(security, '/account/security', {
      intent: 'start-factor',
      password: PASSWORD,
    });
    const { secret, sealed } = start.body as { secret: string; sealed: string };
    const phone = new TOTP({ secret });
    await own.post(security, '/account/security', {
      intent: 'finish-factor',
      setup: sealed,
      code: phone.generate(),
    });

    const held = await heldAfterPost();
    const browser = freshBrowser();
    const step = await browser.post(login, '/login', { email, password: PASSWORD, held, next: path });
    expect(step).toMatchObject({ status: 200, body: { state: 'code', held, next: path } });
    const wrong = await browser.post(code, '/login/code', {
      kind: 'recovery',
      code: 'falsch',
      held,
      next: path,
    });
    expect(wrong).toMatchObject({ status: 400, body: { state: 'code', held, next: path } });
    const right = await browser.post(code, '/login/code', {
      kind: 'app',
      code: phone.generate(),
      held,
      next: path,
    });
    expect(right.body).toMatchObject({ state: 'resume', resumed: { path } });

    const lost = await freshBrowser().post(code, '/login/code', {
      kind: 'app',
      code: '123456',
      held,
      next: path,
    });
    expect(lost.body, 'a step that took too long keeps it too').toMatchObject({ state: 'form', held });
  });

  it('is kept for two hours', async () => {
    const own = testContext(database.client);
    const { email } = await aSignedInPerson(own);
    const held = await heldAfterPost(own);
    const signIn = () =>
      freshBrowser(own).post(login, '/login', { email, password: PASSWORD, held, next: path });
    own.clock.advance(2 * 60 * 60_000 - 1);
    expect((await signIn()).body).toMatchObject({ state: 'resume' });
    own.clock.advance(1);
    expect(await signIn()).toMatchObject({ status: 302, location: path });
  });

  it('cannot be forged or changed', async () => {
    const { email } = await aSignedInPerson(app);
    const held = await heldAfterPost();
    for (const forged of [
      'x',
      '{"path":"/"}',
      `${held.slice(0, -3)}AAA`,
      `A${held.slice(1)}`,
      'x'.repeat(8_000),
    ]) {
      const answer = await freshBrowser().post(login, '/login', { email, password: PASSWORD, held: forged });
      expect(answer.status).toBe(302);
    }
  });

  it('with files keeps the texts', async () => {
    const form = new FormData();
    form.set('title', 'Mit Anhang');
    form.set('file', new File(['x'], 'pass.pdf'));
    const args = freshBrowser().args(path, { method: 'POST', body: form });
    const thrown: unknown = await requirePerson(args).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Response);
    const { held } = (await (thrown as Response).json()) as SignInNeeded;
    const { email } = await aSignedInPerson(app);
    const answer = await freshBrowser().post(login, '/login', {
      email,
      password: PASSWORD,
      held: held ?? '',
    });
    expect(answer.body).toMatchObject({ resumed: { path, fields: [['title', 'Mit Anhang']] } });
  });

  it.each([
    ['a script', { 'X-Requested-With': 'fetch' }],
    ['a program', { Accept: 'application/json' }],
  ])('by %s gets JSON to read', async (_who, headers) => {
    const args = freshBrowser().args(path, { method: 'POST', body: new URLSearchParams(typed), headers });
    const thrown: unknown = await requirePerson(args).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ status: 401 });
    expect(await (thrown as Response).json()).toEqual({ kind: 'sign-in-needed', next: path, held: null });
  });
});

describe('a page that is opened after the session ended', () => {
  it('leads to the sign-in and back', async () => {
    const answer = await freshBrowser().get(gated, path);
    expect(answer).toMatchObject({ status: 302, location: `/login?next=${encodeURIComponent(path)}` });
  });
});
