import { describe, expect, it } from 'vitest';

import { loader as rootLoader } from '~/root';
import { action } from '~/routes/language';
import { anOrganisationWithMember } from '#tests/support/builders';
import { requestContext, testContext, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { signInAs } from '#tests/support/sign-in';

const database = useDatabase();

function choose(context: TestContext, fields: Record<string, string>, cookie = ''): Promise<Response> {
  const body = new URLSearchParams(fields);
  const request = new Request('http://localhost:3000/language', {
    method: 'POST',
    body,
    headers: { Cookie: cookie },
  });
  return action({ request, context: requestContext(context), params: {} });
}

function openPage(context: TestContext, url: string, cookie = '') {
  const request = new Request(`http://localhost:3000${url}`, { headers: { Cookie: cookie } });
  return rootLoader({ request, context: requestContext(context), params: {} });
}

describe('choosing a language', () => {
  it('leads a visitor back to the page and is remembered for a year', async () => {
    const answer = await choose(testContext(database.client), {
      lang: 'en',
      returnTo: '/login?next=%2Fo%2Fx&lang=de',
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe('/login?next=%2Fo%2Fx');
    expect(answer.headers.get('Set-Cookie')).toMatch(/^lang=en; Path=\/; Max-Age=31536000; SameSite=Lax/);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
    'never leads to another site (%j)',
    async (returnTo) => {
      const answer = await choose(testContext(database.client), { lang: 'de', returnTo });
      expect(answer.headers.get('Location')).toBe('/');
    },
  );

  it('is kept on the signed-in person and on nobody else', async () => {
    const context = testContext(database.client);
    const ours = await anOrganisationWithMember(context);
    const theirs = await anOrganisationWithMember(context);
    await choose(context, { lang: 'en', returnTo: '/' }, await signInAs(context, ours.person));
    const languageOfPerson = async (id: string) =>
      (await context.database.person.findUniqueOrThrow({ where: { id } })).language;
    expect(await languageOfPerson(ours.person.id)).toBe('en');
    expect(await languageOfPerson(theirs.person.id)).toBe(theirs.person.language);
  });

  it('refuses a language that we do not speak', async () => {
    await expect(choose(testContext(database.client), { lang: 'fr' })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
});

describe('every page', () => {
  it('speaks the language of the address and remembers it', async () => {
    const { data, init } = await openPage(testContext(database.client), '/?lang=en', 'lang=de');
    expect(data.language).toBe('en');
    expect(new Headers(init?.headers).get('Set-Cookie')).toMatch(/^lang=en;/);
  });

  it('shows the message of the last action once, in the reader’s language', async () => {
    const { data, init } = await openPage(
      testContext(database.client),
      '/?lang=en',
      `lang=en; flash=success.${encodeURIComponent('common:status.done')}`,
    );
    expect(data.flash).toEqual({ kind: 'success', text: 'Done' });
    expect(new Headers(init?.headers).get('Set-Cookie')).toMatch(/^flash=; .*Max-Age=0/);
  });

  it('names the signed-in person to themselves only', async () => {
    const context = testContext(database.client);
    const { person } = await anOrganisationWithMember(context);
    const signedIn = await openPage(context, '/', await signInAs(context, person));
    expect(signedIn.data.person).toEqual({ name: person.name, email: person.email });
    expect((await openPage(context, '/')).data.person).toBeNull();
  });
});
