import { beforeAll, describe, expect, it } from 'vitest';

import { findPerson, requireMember, type Member } from '~/auth/gates.server';
import { aMembership, anOrganisation, anOrganisationWithMember } from '#tests/support/builders';
import { testContext, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { signInAs } from '#tests/support/sign-in';

import { Browser } from './support';

const database = useDatabase();
let app: TestContext;
beforeAll(() => {
  app = testContext(database.client);
});

async function asMember(person: { id: string }, org: string, options?: Parameters<typeof requireMember>[1]) {
  const browser = new Browser(app);
  browser.cookieHeader = await signInAs(app, person);
  return requireMember(browser.args(`/o/${org}`, {}, { org }), options);
}

/** The code of the refusal; fails if there was none. */
async function refusalOf(attempt: Promise<Member>): Promise<unknown> {
  const error: unknown = await attempt.then(
    () => ({ code: 'let in' }),
    (thrown: unknown) => thrown,
  );
  return (error as { code: unknown; message: string }).code;
}

describe('requireMember', () => {
  it('lets a member in with person, organisation and role', async () => {
    const { organisation, person } = await anOrganisationWithMember(app, { role: 'hr' });
    expect(
      await asMember(person, organisation.slug, { kind: 'employer', roles: ['owner', 'hr'] }),
    ).toMatchObject({
      person: { id: person.id, email: person.email },
      organisation: {
        id: organisation.id,
        slug: organisation.slug,
        name: organisation.name,
        kind: 'employer',
      },
      role: 'hr',
    });
  });

  it('answers a stranger with the same refusal as for an organisation that does not exist', async () => {
    const [mine, theirs] = [await anOrganisationWithMember(app), await anOrganisationWithMember(app)];
    const attempts = [
      theirs.organisation.slug,
      'no-such-organisation',
      '',
      'x'.repeat(8_000),
      '\u0000',
      '<script>',
    ];
    for (const slug of attempts) {
      expect(await refusalOf(asMember(mine.person, slug)), slug.slice(0, 30)).toBe('not-found');
    }
  });

  it('forbids a member whose role does not suffice', async () => {
    const { organisation, person } = await anOrganisationWithMember(app, { role: 'viewer' });
    expect(await refusalOf(asMember(person, organisation.slug, { roles: ['owner', 'hr'] }))).toBe(
      'forbidden',
    );
  });

  it('does not find an organisation of another kind', async () => {
    const { organisation, person } = await anOrganisationWithMember(app, { kind: 'chamber', role: 'admin' });
    expect(await refusalOf(asMember(person, organisation.slug, { kind: 'employer' }))).toBe('not-found');
  });

  it('takes the role from the organisation in the address, not from another one', async () => {
    const { organisation, person } = await anOrganisationWithMember(app, { role: 'owner' });
    const second = await anOrganisation(app);
    await aMembership(app, { organisation: second, person, role: 'viewer' });
    expect(await asMember(person, organisation.slug)).toMatchObject({ role: 'owner' });
    expect(await asMember(person, second.slug)).toMatchObject({
      role: 'viewer',
      organisation: { id: second.id },
    });
  });

  it('asks who is signed in before it says anything about the organisation', async () => {
    const { organisation } = await anOrganisationWithMember(app);
    for (const org of [organisation.slug, 'no-such-organisation']) {
      const thrown: unknown = await requireMember(new Browser(app).args(`/o/${org}`, {}, { org })).catch(
        (error: unknown) => error,
      );
      expect(thrown).toMatchObject({ status: 302 });
    }
  });
});

describe('findPerson', () => {
  it('asks the database once for all loaders of a request', async () => {
    const { person } = await anOrganisationWithMember(app);
    const browser = new Browser(app);
    browser.cookieHeader = await signInAs(app, person);
    const args = browser.args('/');
    const first = await findPerson(args);
    await app.database.session.deleteMany({ where: { personId: person.id } });
    const second = await findPerson({ ...args, request: new Request(args.request) });
    expect(second).toBe(first);
    expect(await findPerson(browser.args('/')), 'the next request looks again').toBeNull();
  });
});
