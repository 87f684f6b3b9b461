import { describe, expect, it } from 'vitest';

import {
  aDeveloper,
  aNurse,
  anElectrician,
  assessed,
  findingOf,
  routeOf,
  workable,
  type RequestChanges,
} from '../plan/requests';

describe('free movement (FreizügG/EU)', () => {
  it.each([
    ['FR', 'open'],
    ['IS', 'open'],
    ['CH', 'open'],
    ['GB', 'not-applicable'],
    ['TR', 'not-applicable'],
    ['UA', 'not-applicable'],
  ] as const)('a citizen of %s: %s', (country, outcome) => {
    expect(routeOf(anElectrician({ candidate: { nationalities: [country] } }), 'free-movement').outcome).toBe(
      outcome,
    );
  });

  it('one of several nationalities is enough, and closes every other route', () => {
    const routes = assessed(anElectrician({ candidate: { nationalities: ['TN', 'FR'] } }));
    expect(routes[0]?.id).toBe('free-movement');
    expect(
      routes
        .slice(1)
        .every(
          ({ outcome, acceleratedProcedure }) =>
            outcome === 'not-applicable' && acceleratedProcedure === 'no',
        ),
    ).toBe(true);
  });
});

describe('temporary agency work (§ 40 Abs. 1 Nr. 2)', () => {
  it.each([
    [true, 'blocked', 'not-met'],
    [false, 'open', 'met'],
    [undefined, 'open', 'missing'],
  ] as const)('agency %s: route %s, finding %s', (temporaryAgency, outcome, result) => {
    const plan = anElectrician({ employer: { temporaryAgency } });
    expect(routeOf(plan, '18a').outcome).toBe(outcome);
    expect(findingOf(plan, '18a', 'temporary-agency').result).toBe(result);
  });
});

describe('recruiting health staff (§ 38 BeschV): the state of recruitment counts, not the nationality', () => {
  it.each([
    ['recruited in Nigeria by the firm', { recruitedFrom: 'NG', recruitment: 'employer' }, 'blocked'],
    ['recruited in Nigeria by an agency', { recruitedFrom: 'NG', recruitment: 'agency' }, 'blocked'],
    [
      'recruited in Nigeria by an agency across borders',
      { recruitedFrom: 'NG', recruitment: 'cross-border-agency' },
      'blocked',
    ],
    [
      'placed by the Federal Employment Agency',
      { recruitedFrom: 'NG', recruitment: 'federal-agency' },
      'reachable',
    ],
    ['applied unasked', { recruitedFrom: 'NG', recruitment: 'self-initiated' }, 'reachable'],
    [
      'Nigerian recruited in South Africa',
      { nationalities: ['NG'], recruitedFrom: 'ZA', recruitment: 'agency' },
      'reachable',
    ],
    ['Kenya is not on the list', { recruitedFrom: 'KE', recruitment: 'agency' }, 'reachable'],
  ] as const)('%s: %s', (_name, candidate, outcome) => {
    expect(routeOf(aNurse({ candidate } as RequestChanges), '18a').outcome).toBe(outcome);
  });

  it('asks where the recruiter is unknown, and does not touch other trades', () => {
    expect(
      findingOf(
        aNurse({ candidate: { recruitedFrom: 'NG', recruitment: undefined } }),
        '18a',
        'health-recruitment',
      ),
    ).toMatchObject({
      result: 'missing',
      missingPaths: ['candidate.recruitment'],
    });
    expect(routeOf(anElectrician({ candidate: { recruitedFrom: 'NG' } }), '18a').outcome).toBe('open');
  });
});

describe('minimum wage on the first day of work', () => {
  const pay = (position: RequestChanges['position']) =>
    anElectrician({ position: { grossSalaryCentsPerYear: undefined, hoursPerWeek: undefined, ...position } });
  it.each([
    ['13.90 an hour in 2026', { grossWageCentsPerHour: 13_90 }, 'met'],
    ['a cent less', { grossWageCentsPerHour: 13_89 }, 'not-met'],
    [
      '13.90 an hour from 2027-01-01',
      { grossWageCentsPerHour: 13_90, desiredStart: '2027-01-01' },
      'not-met',
    ],
    ['13.90 an hour on 2026-12-31', { grossWageCentsPerHour: 13_90, desiredStart: '2026-12-31' }, 'met'],
    ['yearly salary at 40 hours', { grossSalaryCentsPerYear: 28_912_00, hoursPerWeek: 40 }, 'met'],
    ['a cent less at 40 hours', { grossSalaryCentsPerYear: 28_911_99, hoursPerWeek: 40 }, 'not-met'],
    ['yearly salary that keeps it at 40 hours', { grossSalaryCentsPerYear: 28_912_00 }, 'met'],
    ['yearly salary that keeps it only below 40', { grossSalaryCentsPerYear: 28_000_00 }, 'missing'],
    ['nothing known', {}, 'missing'],
  ] as const)('%s: %s', (_name, position, result) => {
    expect(findingOf(pay(position), '18a', 'minimum-wage').result).toBe(result);
  });

  it('blocks a route and names the raise', () => {
    const route = routeOf(pay({ grossSalaryCentsPerYear: 28_000_00, hoursPerWeek: 40 }), '18a');
    expect(route).toMatchObject({
      outcome: 'blocked',
      remedies: [{ id: 'raise-wage', centsPerYear: 912_00 }],
    });
  });
});

describe('people in Germany', () => {
  it.each([
    ['student', { germanTitle: '16b' }, 'open'],
    ['visa-free US citizen (§ 41 AufenthV)', { nationalities: ['US'], germanTitle: 'visa-free' }, 'open'],
    ['tolerated stay', { germanTitle: 'duldung' }, 'blocked'],
    ['title unknown (asked, but no condition)', {}, 'open'],
  ] as const)('%s: %s, no accelerated procedure', (_name, candidate, outcome) => {
    const route = routeOf(
      anElectrician({ candidate: { country: 'DE', ...candidate } } as RequestChanges),
      '18a',
    );
    expect(route).toMatchObject({ outcome, acceleratedProcedure: 'no' });
  });

  it.each([
    ['on the 90th day', '2025-12-02', 'open'],
    ['on the day after', '2025-12-01', 'blocked'],
    ['entry unknown', undefined, 'open'],
  ] as const)(
    'a visa-free US citizen applies %s (§ 41 Abs. 3 AufenthV): %s',
    (_name, enteredGermanyOn, outcome) => {
      const candidate = { country: 'DE', nationalities: ['US'], germanTitle: 'visa-free', enteredGermanyOn };
      expect(routeOf(anElectrician({ candidate } as RequestChanges), '18a').outcome).toBe(outcome);
    },
  );

  it.each([
    ['country unknown', { country: undefined }, 'missing', ['candidate.country']],
    ['title unknown', { country: 'DE' }, 'missing', ['candidate.germanTitle']],
    ['abroad', {}, 'met', undefined],
  ] as const)('where to apply: %s', (_name, candidate, result, missingPaths) => {
    const found = findingOf(anElectrician({ candidate } as RequestChanges), '18a', 'place-of-application');
    expect([found.result, found.missingPaths]).toEqual([result, missingPaths]);
  });

  it('a procedure under way goes on', () => {
    const plan = anElectrician({
      candidate: { country: 'DE', germanTitle: '16b' },
      procedure: { running: { kind: '81a', agreedOn: '2026-02-01' } },
    });
    expect(routeOf(plan, '18a').acceleratedProcedure).toBe('yes');
  });

  it('a § 24 holder gets no Blue Card but may get §§ 18a, 18b (facts W11)', () => {
    const plan = aDeveloper({ candidate: { country: 'DE', germanTitle: '24' } });
    expect(workable(plan)).toEqual(['24', '18b']);
    expect(findingOf(plan, '18g-1-regular', 'no-temporary-protection').result).toBe('not-met');
  });

  it('after two years of insured work no consent is needed (§ 9 BeschV)', () => {
    const since = (qualifiedEmploymentSince: string) =>
      anElectrician({ candidate: { country: 'DE', germanTitle: '18a', qualifiedEmploymentSince } });
    expect(routeOf(since('2024-03-02'), '18a').agencyConsent).toBe('not-required');
    expect(routeOf(since('2024-03-03'), '18a').agencyConsent).toBe('required');
  });
});

describe('a qualification that is not completed yet (§ 18 Abs. 3)', () => {
  it.each([
    ['completed on the day of the grant', '2026-07-15', 'reachable'],
    ['the day after', '2026-07-16', 'blocked'],
    ['day unknown', undefined, 'reachable'],
  ] as const)('%s: %s', (_name, completedOn, outcome) => {
    // Recognition cannot be decided before the exam, so it is still to come.
    const plan = anElectrician({ candidate: { qualification: { completedOn, recognition: 'not-applied' } } });
    expect(routeOf(plan, '18a').outcome).toBe(outcome);
  });
});

describe('days outside the encoded law', () => {
  it('law before 2020-03-01 answers missing, never a guess', () => {
    const on = (asOf: string) =>
      aDeveloper({ asOf, expectedDecisionDate: '2020-06-01', position: { desiredStart: '2020-07-01' } });
    expect(routeOf(on('2020-02-29'), '18b').outcome).toBe('missing-facts');
    expect(routeOf(on('2020-03-01'), '18g-1-regular').outcome).toBe('missing-facts');
  });

  it('routes that do not concern the case say why', () => {
    expect(routeOf(anElectrician(), '16d-1')).toMatchObject({
      outcome: 'not-applicable',
      findings: [{ ruleId: 'scope', result: 'not-applicable' }],
    });
  });
});
