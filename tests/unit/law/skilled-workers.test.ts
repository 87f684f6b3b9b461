import { describe, expect, it } from 'vitest';

import { aDeveloper, aNurse, anElectrician, findingOf, routeOf, type RequestChanges } from '../plan/requests';

type Qualification = NonNullable<NonNullable<RequestChanges['candidate']>['qualification']>;
const qualification = (changes: Qualification): RequestChanges => ({ candidate: { qualification: changes } });

describe('§ 18a: vocational training, work not regulated', () => {
  it.each([
    ['full recognition', {}, 'open', []],
    [
      'not applied for',
      { recognition: 'not-applied' },
      'reachable',
      ['recognition-apply', 'recognition-decision'],
    ],
    ['applied for', { recognition: 'applied' }, 'reachable', ['recognition-decision']],
    ['partial (the bridge is § 16d)', { recognition: 'partial' }, 'blocked', []],
    ['refused', { recognition: 'not-equivalent' }, 'blocked', []],
    ['unknown', { recognition: undefined }, 'missing-facts', []],
    ['no qualification', { kind: 'none', recognition: 'not-applied' }, 'blocked', []],
    ['kind of qualification unknown', { kind: undefined }, 'missing-facts', []],
    [
      'German training of 24 months',
      { country: 'DE', durationMonths: 24, recognition: undefined },
      'open',
      [],
    ],
    [
      'German training of 23 months',
      { country: 'DE', durationMonths: 23, recognition: undefined },
      'blocked',
      [],
    ],
    [
      'German training, length unknown',
      { country: 'DE', durationMonths: undefined, recognition: undefined },
      'missing-facts',
      [],
    ],
    ['job need not fit since 2023-11-18', { fitsPosition: false }, 'open', []],
  ] as const)('%s: %s', (_name, changes, outcome, pendingSteps) => {
    expect(routeOf(anElectrician(qualification(changes as Qualification)), '18a')).toMatchObject({
      outcome,
      pendingSteps,
    });
  });

  it('asked until 2023-11-17 that the job fit the qualification', () => {
    const on = (asOf: string) =>
      anElectrician({
        asOf,
        expectedDecisionDate: '2023-12-20',
        position: { desiredStart: '2023-12-28' },
        candidate: { qualification: { fitsPosition: false } },
      });
    expect(routeOf(on('2023-11-17'), '18a').outcome).toBe('blocked');
    expect(routeOf(on('2023-11-18'), '18a').outcome).toBe('open');
  });

  it('demands full equivalence, agency consent, no priority check', () => {
    expect(routeOf(anElectrician(), '18a')).toMatchObject({
      recognition: 'full-equivalence',
      agencyConsent: 'required',
      priorityCheck: false,
      acceleratedProcedure: 'yes',
      maxMonths: 48,
    });
  });

  it('one condition not met and another missing is blocked', () => {
    expect(
      routeOf(
        anElectrician({
          candidate: { dateOfBirth: undefined, qualification: { recognition: 'not-equivalent' } },
        }),
        '18a',
      ).outcome,
    ).toBe('blocked');
  });

  it('a craft employee is not in regulated work (facts W13)', () => {
    expect(findingOf(anElectrician(), '18a', 'licence').result).toBe('not-applicable');
  });
});

describe('§ 18a in regulated work: nurse', () => {
  it.each([
    [
      'nothing applied for',
      {},
      'reachable',
      ['recognition-apply', 'recognition-decision', 'licence-promise'],
    ],
    ['applied for', { recognition: 'applied' }, 'reachable', ['recognition-decision', 'licence-promise']],
    ['recognised, licence to come', { recognition: 'full' }, 'reachable', ['licence-promise']],
    ['licence promised', { recognition: undefined, licence: 'promised' }, 'open', []],
    ['licence granted', { licence: 'granted' }, 'open', []],
    ['partial', { recognition: 'partial' }, 'blocked', []],
    ['nothing known', { recognition: undefined, licence: undefined }, 'missing-facts', []],
    [
      'a Bachelor of Nursing',
      { kind: 'academic' },
      'reachable',
      ['recognition-apply', 'recognition-decision', 'licence-promise'],
    ],
  ] as const)('%s: %s', (_name, changes, outcome, pendingSteps) => {
    expect(routeOf(aNurse(qualification(changes as Qualification)), '18a')).toMatchObject({
      outcome,
      pendingSteps,
    });
  });

  it('demands the licence', () => {
    expect(routeOf(aNurse(), '18a').recognition).toBe('licence');
  });
});

describe('§ 18b: degree', () => {
  it.each([
    ['comparable', {}, 'open'],
    [
      'to be evaluated',
      { comparability: undefined, anabinInstitution: 'H+', anabinDegree: 'unlisted' },
      'reachable',
    ],
    ['not comparable', { comparability: 'not-comparable' }, 'blocked'],
    ['vocational', { kind: 'vocational' }, 'blocked'],
    ['unknown kind', { kind: undefined }, 'missing-facts'],
    ['job does not fit', { fitsPosition: false }, 'open'],
  ] as const)('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(aDeveloper(qualification(changes as Qualification)), '18b').outcome).toBe(outcome);
  });

  it('names the step that brings the evaluation', () => {
    const plan = aDeveloper(qualification({ comparability: 'conditionally-comparable' }));
    expect(findingOf(plan, '18b', 'comparable-degree')).toMatchObject({
      result: 'not-met',
      broughtByStep: 'degree-evaluation',
    });
    expect(routeOf(plan, '18b').pendingSteps).toEqual(['degree-evaluation']);
  });

  it('a doctor goes by the licence, not by comparability', () => {
    const doctor = (changes: Qualification) =>
      aDeveloper({
        position: { occupationId: 'doctor' },
        candidate: {
          qualification: {
            comparability: undefined,
            licence: 'none',
            recognition: 'not-applied',
            ...changes,
          },
        },
      });
    expect(routeOf(doctor({}), '18b')).toMatchObject({
      outcome: 'reachable',
      recognition: 'licence',
      pendingSteps: ['recognition-apply', 'recognition-decision', 'licence-promise'],
    });
    expect(routeOf(doctor({ licence: 'promised' }), '18b').outcome).toBe('open');
    expect(routeOf(doctor({ recognition: 'partial' }), '18b').outcome).toBe('blocked');
    expect(routeOf(doctor({}), '18a').outcome).toBe('blocked');
  });
});

describe('qualified employment (§ 2 Abs. 12b)', () => {
  it.each([
    ['kitchen helper', { position: { occupationId: 'kitchen-helper' } }],
    ['care assistant', { position: { occupationId: 'care-assistant' } }],
    ['assistant position', { position: { kind: 'assistant' } }],
    ['apprenticeship', { position: { kind: 'training' } }],
    ['ISCO major group 9', { position: { occupationId: undefined, isco08: '9412' } }],
  ] as const)('%s is not', (_name, changes) => {
    const plan = anElectrician(changes as RequestChanges);
    expect(findingOf(plan, '18a', 'qualified-employment').result).toBe('not-met');
    expect(routeOf(plan, '18a').outcome).toBe('blocked');
  });

  it('a bare code leaves open whether the work is regulated', () => {
    const plan = anElectrician({ position: { occupationId: undefined, isco08: '7411' } });
    expect(findingOf(plan, '18a', 'licence')).toMatchObject({
      result: 'missing',
      missingPaths: ['position.occupationId'],
    });
  });
});

describe('age 45 (§ 18 Abs. 2 Nr. 5): the grant counts, not the start', () => {
  const born = (dateOfBirth: string, more: RequestChanges = {}) =>
    anElectrician({ ...more, candidate: { dateOfBirth, adequatePension: false, ...more.candidate } });

  it.each([
    ['45th birthday the day after the grant', '1981-07-16', 'open'],
    ['45th birthday on the day of the grant', '1981-07-15', 'blocked'],
    ['45th birthday the day before the grant', '1981-07-14', 'blocked'],
    ['45th birthday between grant and start', '1981-08-01', 'open'],
  ] as const)('%s: %s', (_name, dateOfBirth, outcome) => {
    expect(routeOf(born(dateOfBirth), '18a').outcome).toBe(outcome);
  });

  it.each([
    ['salary at 55 %', { position: { grossSalaryCentsPerYear: 55_770_00 } }, 'open'],
    ['one cent below', { position: { grossSalaryCentsPerYear: 55_769_99 } }, 'blocked'],
    ['adequate pension', { candidate: { adequatePension: true } }, 'open'],
    ['pension unknown', { candidate: { adequatePension: undefined } }, 'missing-facts'],
    ['not the first title', { candidate: { country: 'DE', germanTitle: '18a' } }, 'open'],
  ] as const)('at 50: %s: %s', (_name, more, outcome) => {
    expect(routeOf(born('1976-01-01', more as RequestChanges), '18a').outcome).toBe(outcome);
  });

  it('offers the proof of pension before the raise, with the exact amount', () => {
    expect(
      routeOf(born('1976-01-01'), '18a').remedies.map(({ id, centsPerYear }) => [id, centsPerYear]),
    ).toEqual([
      ['prove-pension', 0],
      ['raise-salary', 17_770_00],
    ]);
  });

  it('an unknown birthday does not matter to a salary that reaches 55 %', () => {
    expect(
      routeOf(
        anElectrician({
          candidate: { dateOfBirth: undefined },
          position: { grossSalaryCentsPerYear: 55_770_00 },
        }),
        '18a',
      ).outcome,
    ).toBe('open');
    expect(routeOf(anElectrician({ candidate: { dateOfBirth: undefined } }), '18a').outcome).toBe(
      'missing-facts',
    );
  });
});
