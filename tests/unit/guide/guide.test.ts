import { describe, expect, it } from 'vitest';

import { planRequestSchema, ROUTE_IDS, stepPlanSchema } from '~/domain/plan/contract';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { COUNTRY_GROUPS } from '~/domain/catalogue/country-groups';
import { countryGroupViews } from '~/domain/guide/country-group-view';
import { EXAMPLE_IDS, exampleRequest } from '~/domain/guide/examples';
import { isWorkableIn } from '~/domain/guide/example-view';
import { probesOn } from '~/domain/guide/probes';
import { assessRoute } from '~/domain/law/assess-route';
import { variantFor } from '~/domain/guide/variants';
import { COVERED_ROUTES } from '~/domain/law/routes';
import { planCase } from '~/domain/plan/plan-case';
import { guideOn } from '~/queries/guide/guide.server';
import { LAW_PARAMETERS } from '~/queries/guide/law-parameters.server';

const DAY = '2026-11-23';
const LANGUAGES = ['de', 'en'] as const;

describe.each(LANGUAGES)('the guide in %s', (language) => {
  const guide = guideOn(DAY, language);

  it('has a page for every route of the contract, encoded or honestly not', () => {
    expect([...guide.routes.keys()]).toEqual([...ROUTE_IDS]);
    for (const route of guide.routes.values()) {
      expect(route.isEncoded).toBe(COVERED_ROUTES.some(({ id }) => id === route.id));
      expect(route.rules.length > 0).toBe(route.isEncoded);
      if (!route.isEncoded) continue;
      expect(route.legalBasis.length, route.id).toBeGreaterThan(0);
      expect(route.sources.length, route.id).toBeGreaterThan(0);
      for (const values of [route.traits.consent, route.traits.recognition, route.traits.maxMonths])
        expect(values.length, route.id).toBeGreaterThan(0);
    }
  });

  it('names a source with the day it was checked for every condition', () => {
    const without = [...guide.routes.values()].flatMap(({ id, rules }) =>
      rules.filter(({ sources }) => sources.length === 0).map((rule) => `${id}: ${rule.id}`),
    );
    expect(without).toEqual([]);
  });

  it('has a section for every parameter, with all its values', () => {
    expect(guide.parameters.map(({ name }) => name).sort()).toEqual([...LAW_PARAMETERS.keys()]);
    for (const view of guide.parameters)
      expect(view.values).toHaveLength(LAW_PARAMETERS.get(view.name)?.values.length ?? -1);
  });

  it('shows every list of countries by name, with a source', () => {
    const views = countryGroupViews(language);
    expect(views.map(({ id }) => id)).toEqual(Object.keys(COUNTRY_GROUPS));
    for (const { id, countries, source } of views) {
      expect(countries, id).toHaveLength(COUNTRY_GROUPS[id].countries.size);
      expect(
        countries.filter((name) => /^[A-Z]{2}$/.test(name)),
        id,
      ).toEqual([]);
      expect(source.url, id).toMatch(/^https:/);
    }
  });

  it('plans all twelve examples into something to do', () => {
    expect(guide.examples).toHaveLength(12);
    for (const example of guide.examples) {
      expect(example.facts.length, example.id).toBeGreaterThan(5);
      expect(example.firstSteps.length, example.id).toBeGreaterThan(0);
    }
  });

  it('is made once a day', () => {
    expect(guideOn(DAY, language)).toBe(guide);
  });
});

it('hears every encoded route on a case that it is about', () => {
  const { today, special } = probesOn(DAY, 'de');
  const unheard = COVERED_ROUTES.filter((route) =>
    [...today, ...special].every((facts) => assessRoute(route, facts).outcome === 'not-applicable'),
  );
  expect(unheard.map(({ id }) => id)).toEqual([]);
});

describe('variants of the examples', () => {
  /** What opens them no request can tell: the order of the body, a special case seen by the authority. */
  const beyondRequests = ['16d-6', '18c-3'];
  const withVariant = ROUTE_IDS.filter(
    (id) => variantFor(id, DAY, 'de') !== null && !beyondRequests.includes(id),
  );

  it.each(withVariant)('%s is open or reachable in its variant, and a valid request', (id) => {
    const variant = variantFor(id, DAY, 'de');
    const request = planRequestSchema.parse(variant?.request);
    expect(isWorkableIn(planCase(request, bundledDirectory), id)).toBe(true);
  });

  it('give every route a usual duration', () => {
    const routes = [...guideOn(DAY, 'de').routes.values()];
    expect(routes.filter(({ duration }) => duration === null).map(({ id }) => id)).toEqual([]);
  });
});

describe('amounts', () => {
  const parameterOf = (name: string) => guideOn(DAY, 'de').parameters.find((view) => view.name === name);

  it.each([
    ['blue-card-regular-share', '2023-11-18', '2023-12-31', 43_800_00],
    ['blue-card-regular-share', '2026-01-01', '2026-12-31', 50_700_00],
    ['blue-card-reduced-share', '2024-01-01', '2024-12-31', 41_041_80],
    ['blue-card-reduced-share', '2026-01-01', '2026-12-31', 45_934_20],
    ['age-rule-share', '2026-01-01', '2026-12-31', 55_770_00],
  ])('%s from %s to %s is %i cents', (name, from, to, cents) => {
    expect(parameterOf(name)?.amounts?.rows).toContainEqual(expect.objectContaining({ from, to, cents }));
  });

  it('end with the last known year and say from when nothing is known', () => {
    expect(parameterOf('contribution-ceiling')?.unknownFrom).toBe('2027-01-01');
    expect(parameterOf('blue-card-regular-share')?.unknownFrom).toBeNull();
    expect(parameterOf('blue-card-regular-share')?.amounts?.unknownFrom).toBe('2027-01-01');
  });

  it('are those that the engine judges by', () => {
    const { today } = probesOn(DAY, 'de');
    for (const { rules } of COVERED_ROUTES) {
      for (const rule of rules) {
        const asked = today
          .map((facts) =>
            rule.check({ ...facts, decisionDate: DAY, desiredStart: DAY }, { consentRequired: true }),
          )
          .map((found) => found?.expected)
          .filter((expected) => expected?.unit === 'cents-per-year')
          .map((expected) => expected?.value);
        if (asked.length === 0) continue;
        const view = [...guideOn(DAY, 'de').routes.values()]
          .flatMap((route) => route.rules)
          .find(({ id }) => id === rule.id);
        const shown = (view?.parameters ?? []).flatMap((name) => parameterOf(name)?.amounts?.rows ?? []);
        for (const cents of new Set(asked))
          expect(
            shown.map((row) => row.cents),
            rule.id,
          ).toContain(cents);
      }
    }
  });
});

describe.each(EXAMPLE_IDS)('the example %s', (id) => {
  it.each([DAY, '2024-02-29', '2027-01-31'])('is a valid request and gives a whole plan on %s', (day) => {
    for (const language of LANGUAGES) {
      const request = planRequestSchema.parse(exampleRequest(id, day, language));
      expect(stepPlanSchema.safeParse(planCase(request, bundledDirectory)).error).toBeUndefined();
    }
  });
});

describe('recommended routes of the examples', () => {
  it.each([
    ['nurse-kerala', '18a'],
    ['electrician-tunis', '18a'],
    ['developer-sao-paulo', '18g-2-it'],
    ['engineer-47', '18g-1-regular'],
    ['apprentice-vietnam', '16a-1'],
    ['warehouse-western-balkans', '19c-1-western-balkans'],
    ['care-assistant', '19c-1-care-assistant'],
    ['truck-driver', '19c-1-driver-training'],
    ['doctor', '18g-1-regular'],
    ['engineer-japan', '18g-1-regular'],
    ['baker-france', 'free-movement'],
  ] as const)('%s: %s, once its rules are encoded', (id, route) => {
    const plan = planCase(exampleRequest(id, DAY, 'de'), bundledDirectory);
    const isEncoded = COVERED_ROUTES.some((covered) => covered.id === route);
    expect(plan.recommendedRouteId).toBe(isEncoded ? route : null);
  });

  it('ukraine-24: no title is needed, once the route is encoded', () => {
    const plan = planCase(exampleRequest('ukraine-24', DAY, 'de'), bundledDirectory);
    const isEncoded = COVERED_ROUTES.some(({ id }) => id === '24');
    if (isEncoded) expect(plan.recommendedRouteId).toBe('24');
    expect(plan.steps.length).toBeGreaterThan(0);
  });
});
