import { describe, expect, it } from 'vitest';

import { ROUTE_IDS } from '~/domain/plan/contract';
import { missingFacts } from '~/domain/plan/missing-facts';
import { asPlanRoutes } from '~/domain/plan/ranking';

import { aDeveloper, anElectrician, assessed, factsOf, request, workable } from './requests';

describe('ranking', () => {
  it('names every route of the contract once, with ranks from 1 on', () => {
    const routes = asPlanRoutes(assessed(aDeveloper()), 'de');
    expect(routes.map(({ rank }) => rank)).toEqual(ROUTE_IDS.map((_, index) => index + 1));
    expect(new Set(routes.map(({ id }) => id)).size).toBe(ROUTE_IDS.length);
  });

  it('prefers no agency consent: the Blue Card before § 18b', () => {
    expect(workable(aDeveloper())).toEqual(['18g-1-regular', '18g-1-shortage', '18b']);
  });

  it('with consent on both sides the better rights decide', () => {
    const routes = asPlanRoutes(
      assessed(aDeveloper({ position: { grossSalaryCentsPerYear: 46_000_00 } })),
      'en',
    );
    expect(routes.slice(0, 2).map(({ id }) => id)).toEqual(['18g-1-shortage', '18b']);
    expect(routes[1]?.rankReason).toContain('better rights');
  });

  it('open comes before reachable', () => {
    const plan = aDeveloper({
      position: { grossSalaryCentsPerYear: 46_000_00 },
      candidate: {
        qualification: { comparability: 'conditionally-comparable' },
        experience: { relevantMonthsLast5Years: 40, relevantMonthsLast7Years: 50 },
      },
    });
    expect(workable(plan)).toEqual(['18g-2-it', '19c-2-experience', '19c-2-ict', '18g-1-shortage', '18b']);
  });

  it('a provisional route with a thin reserve comes after a safe one of its group', () => {
    const next = (grossSalaryCentsPerYear: number) =>
      workable(
        aDeveloper({
          asOf: '2026-11-20',
          expectedDecisionDate: '2027-02-15',
          position: { desiredStart: '2027-04-01', grossSalaryCentsPerYear },
        }),
      );
    expect(next(52_000_00)).toEqual(['18g-1-shortage', '18b', '18g-1-regular']);
    expect(next(54_000_00)).toEqual(['18g-1-regular', '18g-1-shortage', '18b']);
    expect(next(46_000_00)).toEqual(['18b', '18g-1-shortage']);
  });

  it('the rest follows: missing facts, blocked, not applicable', () => {
    const order = ['open', 'reachable', 'missing-facts', 'blocked', 'not-applicable'];
    const places = assessed(aDeveloper({ position: { contractMonths: undefined } })).map(({ outcome }) =>
      order.indexOf(outcome),
    );
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });
});

describe('missing facts', () => {
  const asked = (plan: Parameters<typeof assessed>[0]) => missingFacts(assessed(plan), factsOf(plan), true);

  it('asks nothing where everything is known', () => {
    const everythingKnown = anElectrician({
      employer: { boundByTariff: false },
      candidate: {
        livelihoodSecured: true,
        qualification: { stateRecognisedAtOrigin: true, stateRecognitionConfirmed: true },
      },
    });
    expect(asked(everythingKnown)).toEqual([]);
  });

  it('asks first for what decides most', () => {
    const minimal = request({
      asOf: '2026-03-02',
      position: { occupationId: 'software-developer', desiredStart: '2026-10-01' },
      candidate: { nationalities: ['BR'] },
    });
    const facts = asked(minimal);
    expect(facts[0]).toMatchObject({ path: 'candidate.qualification.kind' });
    const counts = facts.map(({ decides }) => decides.length);
    expect(counts).toEqual([...counts].sort((left, right) => right - left));
    expect(facts.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'candidate.qualification.kind',
        'candidate.dateOfBirth',
        'position.contractMonths',
        'employer.temporaryAgency',
      ]),
    );
  });

  it('puts what can change the recommendation before what only adds a way to look for a job', () => {
    const facts = asked(
      aDeveloper({ position: { grossSalaryCentsPerYear: undefined, hoursPerWeek: undefined } }),
    );
    expect(facts.map(({ path, decides }) => [path, decides])).toEqual([
      ['position.grossSalaryCentsPerYear', ['18b', '18g-1-regular', '18g-1-shortage']],
      ['position.hoursPerWeek', ['18b']],
      ['candidate.livelihoodSecured', ['20a']],
    ]);
  });

  it('counts a route of the same kind only where its best outcome would come before the recommended one', () => {
    // § 18a is open; the route by experience takes the agency's consent as well and gives fewer rights.
    const open = anElectrician({ employer: { temporaryAgency: undefined, boundByTariff: undefined } });
    expect(asked(open).map(({ path }) => path)).toEqual([
      'employer.temporaryAgency',
      'candidate.qualification.stateRecognisedAtOrigin',
      'candidate.qualification.stateRecognitionConfirmed',
      'candidate.livelihoodSecured',
      'employer.boundByTariff',
      'position.paidByTariff',
    ]);
  });

  it('does not ask for a route that is closed anyway', () => {
    const plan = anElectrician({
      candidate: { qualification: { recognition: 'not-equivalent' }, dateOfBirth: undefined },
    });
    expect(asked(plan).flatMap(({ decides }) => decides)).not.toContain('18a');
  });

  it('asks in the language of the request', () => {
    const question = (language: 'de' | 'en') =>
      asked(anElectrician({ language, candidate: { dateOfBirth: undefined } }))[0]?.question;
    expect(question('de')).toContain('geboren');
    expect(question('en')).toContain('born');
  });
});
