import { describe, expect, it } from 'vitest';

import { TEMPLATE_IDS } from '~/domain/templates/template';
import { loader as templateLoader } from '~/routes/guide.templates.$template';
import { loader as templatesLoader } from '~/routes/guide.templates._index';
import { anOrganisationWithMember } from '#tests/support/builders';
import { requestContext, testContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { signInAs } from '#tests/support/sign-in';

const database = useDatabase();

function visit(path: string, cookie: string, params: Record<string, string> = {}) {
  return {
    request: new Request(`http://localhost:3000${path}`, { headers: { Cookie: cookie } }),
    context: requestContext(testContext(database.client)),
    params,
  };
}

describe('the list of templates', () => {
  it('is public, in both languages, and may be kept by caches', () => {
    const { data: german, init } = templatesLoader(visit('/guide/templates', 'lang=de'));
    const { data: english } = templatesLoader(visit('/guide/templates', 'lang=en'));
    expect(german.templates.map(({ id }) => id)).toEqual([...TEMPLATE_IDS]);
    expect(english.templates.map(({ title }) => title)).not.toEqual(
      german.templates.map(({ title }) => title),
    );
    expect(german.head.title).not.toBe(english.head.title);
    expect(german.head.canonical).toBe('http://localhost:3000/guide/templates');
    expect(new Headers(init?.headers).get('Cache-Control')).toBe('public, max-age=300');
  });

  it('is the same for the members of two organisations, and no cache keeps it for them', async () => {
    const context = testContext(database.client);
    const pages = [];
    for (const { person } of [
      await anOrganisationWithMember(context),
      await anOrganisationWithMember(context),
    ]) {
      const { data: page, init } = templatesLoader(
        visit('/guide/templates', await signInAs(context, person)),
      );
      expect(new Headers(init?.headers).get('Cache-Control')).toBeNull();
      pages.push(page);
    }
    expect(pages[0]).toEqual(pages[1]);
  });
});

describe('the page of a template', () => {
  it.each(TEMPLATE_IDS)('%s exists in both languages and names its routes by title', (id) => {
    for (const language of ['de', 'en']) {
      const { data: page } = templateLoader(
        visit(`/guide/templates/${id}`, `lang=${language}`, { template: id }),
      );
      expect(page.template.id).toBe(id);
      expect(page.head.title).toContain(page.template.title);
      expect(page.head.description).toBe(page.template.forWhom);
      expect(page.routes).toHaveLength(page.template.routes.length);
      for (const route of page.routes) expect(route.title).not.toBe(route.id);
    }
  });

  it.each(['nobody', '', '__proto__', 'Trainees'])('is not found under %j', (template) => {
    expect(() => templateLoader(visit('/guide/templates/x', '', { template }))).toThrowError(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});
