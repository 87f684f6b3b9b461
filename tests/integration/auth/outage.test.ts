import { describe, expect, it } from 'vitest';

import { callAuth } from '~/auth/call-auth.server';
import { createDatabase } from '~/platform/database.server';
import { isOutage, statusOf } from '~/platform/errors';
import { action as login } from '~/routes/login';
import { removeExpired } from '~/services/account/remove-expired.server';
import { testContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';

import { aSignedInPerson, PASSWORD } from './persons';
import { Browser } from './support';

const database = useDatabase();

describe('while the database is away', () => {
  it.each([
    [
      'the page',
      (browser: Browser) => browser.post(login, '/login', { email: 'kim@test.example', password: PASSWORD }),
    ],
    [
      'the library itself',
      (browser: Browser) =>
        callAuth(browser.args('/login', { method: 'POST' }), '/sign-in/email', {
          body: { email: 'kim@test.example', password: PASSWORD },
        }),
    ],
  ])('%s fails as an outage, not as a wrong password', async (_who, attempt) => {
    const connection = createDatabase('postgres://127.0.0.1:1/none', 2);
    const error: unknown = await attempt(new Browser(testContext(connection.client))).catch(
      (thrown: unknown) => thrown,
    );
    await connection.close();
    expect(isOutage(error)).toBe(true);
    expect(statusOf(error)).toBe(503);
  });
});

describe('what ended more than a day ago', () => {
  it('is removed, and nothing else', async () => {
    const app = testContext(database.client);
    const [old, present] = [await aSignedInPerson(app), await aSignedInPerson(app)];
    const hourMs = 60 * 60_000;
    const endedAgo = (ms: number) => new Date(Math.min(Date.now(), app.clock.now().getTime()) - ms);
    await app.database.session.updateMany({
      where: { personId: old.id },
      data: { expiresAt: endedAgo(25 * hourMs) },
    });
    await app.database.session.updateMany({
      where: { personId: present.id },
      data: { expiresAt: endedAgo(23 * hourMs) },
    });
    await removeExpired(app);
    expect(await app.database.session.count({ where: { personId: old.id } })).toBe(0);
    expect(await app.database.session.count({ where: { personId: present.id } })).toBe(1);
  });
});
