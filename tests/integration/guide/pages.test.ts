import { describe, expect, it } from 'vitest';

import { planRequestSchema, ROUTE_IDS } from '~/domain/plan/contract';
import { loader as coverageLoader } from '~/routes/guide.coverage';
import { loader as requestLoader } from '~/routes/guide.examples.$example.request[.]json';
import { loader as examplesLoader } from '~/routes/guide.examples._index';
import { loader as indexLoader } from '~/routes/guide._index';
import { loader as lawLoader } from '~/routes/guide.law';
import { loader as notCoveredLoader } from '~/routes/guide.not-covered';
import { loader as routesLoader } from '~/routes/guide.routes._index';
import { loader as routeLoader } from '~/routes/guide.routes.$route';
import { anOrganisationWithMember } from '#tests/support/builders';
import { requestContext, testContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { signInAs } from '#tests/support/sign-in';

const database = useDatabase();

function visit(path: string, cookie = '', params: Record<string, string> = {}) {
  return {
    request: new Request(`http://localhost:3000${path}`, { headers: { Cookie: cookie } }),
    context: requestContext(testContext(database.client)),
    params,
  };
}

const cacheOf = (init: ResponseInit | null | undefined) => new Headers(init?.headers).get('Cache-Control');

describe('a page for a search engine', () => {
  it.each([
    ['/guide', indexLoader],
    ['/guide/routes', routesLoader],
    ['/guide/law', lawLoader],
    ['/guide/examples', examplesLoader],
    ['/guide/coverage', coverageLoader],
    ['/guide/not-covered', notCoveredLoader],
  ] as const)('%s has a title and a description in both languages and names both', (path, loader) => {
    const { data: german, init } = loader(visit(path, 'lang=de'));
    const { data: english } = loader(visit(path, 'lang=en'));
    expect(german.head.title).not.toBe(english.head.title);
    expect(german.head.description).not.toBe(english.head.description);
    expect(german.head.canonical).toBe(`http://localhost:3000${path}`);
    expect(german.head.alternates.map(({ href }) => href)).toContain(`http://localhost:3000${path}?lang=en`);
    expect(cacheOf(init)).toBe('public, max-age=300');
  });

  it('names itself, and not the address of its data', () => {
    const { data: page } = lawLoader(visit('/guide/law.data?lang=en', 'lang=en'));
    expect(page.head.canonical).toBe('http://localhost:3000/guide/law?lang=en');
  });
});

describe('the page of a route', () => {
  it.each(ROUTE_IDS)('%s exists in both languages', (id) => {
    for (const language of ['de', 'en']) {
      const { data: page } = routeLoader(visit(`/guide/routes/${id}`, `lang=${language}`, { route: id }));
      expect(page.route.id).toBe(id);
      expect(page.head.description).toBe(page.route.summary);
    }
  });

  it('is not found under any other name', () => {
    for (const route of ['18z', '__proto__', '', '18A'])
      expect(() => routeLoader(visit('/guide/routes/x', '', { route }))).toThrowError(
        expect.objectContaining({ code: 'not-found' }),
      );
  });
});

describe('the request of an example', () => {
  it('is JSON that the plan command takes, in the language asked for', async () => {
    const answer = requestLoader(visit('/x?lang=en', 'lang=en', { example: 'doctor' }));
    expect(answer.headers.get('Content-Type')).toContain('application/json');
    const request = planRequestSchema.parse(await answer.json());
    expect(request).toMatchObject({ asOf: '2026-11-23', language: 'en' });
  });

  it('is not found for an unknown example', () => {
    expect(() => requestLoader(visit('/x', '', { example: 'constructor' }))).toThrowError(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});

describe('caches', () => {
  it('keep nothing that a signed-in person, a message or a choice of language is part of', async () => {
    const context = testContext(database.client);
    const ours = await anOrganisationWithMember(context);
    const theirs = await anOrganisationWithMember(context);
    const [oursIn, theirsIn] = [await signInAs(context, ours.person), await signInAs(context, theirs.person)];
    for (const cookie of [oursIn, theirsIn, `lang=de; ${oursIn}`, 'flash=success.x'])
      expect(cacheOf(indexLoader(visit('/guide', cookie)).init)).toBeNull();
    expect(cacheOf(indexLoader(visit('/guide?lang=en', 'lang=de')).init)).toBeNull();
    expect(cacheOf(indexLoader(visit('/guide?lang=en', 'lang=en')).init)).toBe('public, max-age=300');
  });

  it('show both organisations the same page', async () => {
    const context = testContext(database.client);
    const pages = [];
    for (const { person } of [
      await anOrganisationWithMember(context),
      await anOrganisationWithMember(context),
    ])
      pages.push(examplesLoader(visit('/guide/examples', await signInAs(context, person))).data);
    expect(pages[0]).toEqual(pages[1]);
  });
});

describe('coverage', () => {
  it('shows a number only if the enumeration was run, and then one that adds up', () => {
    const { result } = coverageLoader(visit('/guide/coverage')).data;
    if (result !== null) expect(result.withPlan + result.askCounselling).toBe(result.combinations);
  });
});
