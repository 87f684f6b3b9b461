import { describe, expect, it } from 'vitest';

import { aDeveloper, findingOf, routeOf, type RequestChanges } from '../plan/requests';

const salary = (cents: number): RequestChanges => ({ position: { grossSalaryCentsPerYear: cents } });
const degree = (
  changes: NonNullable<NonNullable<RequestChanges['candidate']>['qualification']>,
): RequestChanges => ({
  candidate: { qualification: changes },
});

describe('§ 18g Abs. 1 S. 1: regular Blue Card', () => {
  it.each([
    ['at the threshold', salary(50_700_00), 'open'],
    ['one cent below', salary(50_699_99), 'blocked'],
    ['salary unknown', { position: { grossSalaryCentsPerYear: undefined } }, 'missing-facts'],
    ['contract of six months', { position: { contractMonths: 6 } }, 'open'],
    ['contract of five months', { position: { contractMonths: 5 } }, 'blocked'],
    ['contract unknown', { position: { contractMonths: undefined } }, 'missing-facts'],
    ['job does not fit', degree({ fitsPosition: false }), 'blocked'],
    ['fit unknown', degree({ fitsPosition: undefined }), 'missing-facts'],
    [
      'degree not evaluated, listed in anabin',
      degree({ comparability: undefined, anabinInstitution: 'H+', anabinDegree: 'corresponds' }),
      'open',
    ],
    [
      'H+/- with a listed degree',
      degree({ comparability: undefined, anabinInstitution: 'H+/-', anabinDegree: 'equivalent' }),
      'open',
    ],
    [
      'H+ with an unlisted degree',
      degree({ comparability: undefined, anabinInstitution: 'H+', anabinDegree: 'unlisted' }),
      'reachable',
    ],
    [
      'H+ with a conditional degree',
      degree({ comparability: undefined, anabinInstitution: 'H+', anabinDegree: 'conditional' }),
      'reachable',
    ],
    [
      'H-',
      degree({ comparability: undefined, anabinInstitution: 'H-', anabinDegree: 'equivalent' }),
      'blocked',
    ],
    [
      'only the institution is known',
      degree({ comparability: undefined, anabinInstitution: 'H+' }),
      'missing-facts',
    ],
    ['nothing known of the degree', degree({ comparability: undefined }), 'missing-facts'],
    ['not comparable', degree({ comparability: 'not-comparable' }), 'blocked'],
    ['conditionally comparable', degree({ comparability: 'conditionally-comparable' }), 'reachable'],
    ['German degree', degree({ country: 'DE', comparability: undefined }), 'open'],
    ['vocational training only', degree({ kind: 'vocational' }), 'blocked'],
    ['§ 24 holder (§ 19f)', { candidate: { country: 'DE', germanTitle: '24' } }, 'blocked'],
    ['Schengen visa holder abroad', { candidate: { germanTitle: 'schengen-visa' } }, 'open'],
    [
      '45 and older (age rule does not apply)',
      { candidate: { dateOfBirth: '1970-01-01', adequatePension: false } },
      'open',
    ],
    ['temporary agency, no consent needed', { employer: { temporaryAgency: true } }, 'open'],
    ['EU citizen', { candidate: { nationalities: ['BR', 'PT'] } }, 'not-applicable'],
  ] as const)('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(aDeveloper(changes as RequestChanges), '18g-1-regular').outcome).toBe(outcome);
  });

  it('names the exact shortfall and the remedy', () => {
    const plan = aDeveloper({ position: { grossSalaryCentsPerYear: 50_465_80 } });
    expect(findingOf(plan, '18g-1-regular', 'blue-card-salary-regular')).toMatchObject({
      result: 'not-met',
      shortfallCents: 234_20,
      expected: { value: 50_700_00, unit: 'cents-per-year' },
    });
    const [remedy] = routeOf(plan, '18g-1-regular').remedies;
    expect(remedy).toMatchObject({ centsPerYear: 234_20 });
    expect(remedy?.text).toContain('234.20 EUR');
  });

  it('needs no agency consent and no recognition but the comparable degree', () => {
    expect(routeOf(aDeveloper(), '18g-1-regular')).toMatchObject({
      agencyConsent: 'not-required',
      recognition: 'comparability',
      priorityCheck: false,
      acceleratedProcedure: 'yes',
      maxMonths: 48,
    });
  });

  it('says in the source that the worked-out amount is not officially confirmed', () => {
    expect(findingOf(aDeveloper(), '18g-1-regular', 'blue-card-salary-regular').source).toMatchObject({
      confidence: 'derived',
      officiallyConfirmed: false,
    });
  });
});

describe('the change of 18 November 2023', () => {
  const on = (asOf: string, cents: number) =>
    aDeveloper({
      asOf,
      expectedDecisionDate: '2023-12-10',
      position: { desiredStart: '2023-12-15', grossSalaryCentsPerYear: cents },
      candidate: { qualification: { completedOn: '2022-01-01' } },
    });

  it.each([
    ['2023-11-17', 43_800_00, '18g-1-regular', 'blocked'],
    ['2023-11-17', 58_400_00, '18g-1-regular', 'open'],
    ['2023-11-18', 43_800_00, '18g-1-regular', 'open'],
    ['2023-11-18', 43_799_99, '18g-1-regular', 'blocked'],
    ['2023-11-17', 45_552_00, '18g-1-shortage', 'open'],
    ['2023-11-17', 45_551_99, '18g-1-shortage', 'blocked'],
    ['2023-11-18', 39_682_80, '18g-1-shortage', 'open'],
    ['2023-11-18', 39_682_79, '18g-1-shortage', 'blocked'],
    ['2023-11-17', 60_000_00, '18g-1-new-entrant', 'not-applicable'],
    ['2023-11-18', 39_682_80, '18g-1-new-entrant', 'open'],
    ['2023-11-17', 60_000_00, '18g-2-it', 'not-applicable'],
  ] as const)('on %s with %i cents %s is %s', (asOf, cents, id, outcome) => {
    expect(routeOf(on(asOf, cents), id).outcome).toBe(outcome);
  });
});

describe('§ 18g Abs. 1 S. 2 Nr. 1: shortage occupations by ISCO prefix', () => {
  it.each([
    ['2512', 'open'],
    ['1330', 'open'],
    ['1349', 'open'],
    ['2111', 'open'],
    ['2341', 'open'],
    ['2250', 'open'],
    ['2230', 'blocked'],
    ['2411', 'blocked'],
    ['2611', 'blocked'],
    ['3512', 'blocked'],
    ['1311', 'blocked'],
  ] as const)('ISCO %s: %s', (isco08, outcome) => {
    expect(routeOf(aDeveloper({ position: { isco08 } }), '18g-1-shortage').outcome).toBe(outcome);
  });

  it.each([
    [45_934_20, 'open', 'required'],
    [45_934_19, 'blocked', 'required'],
    [50_699_99, 'open', 'required'],
    [50_700_00, 'open', 'not-required'],
  ] as const)('with %i cents it is %s, agency consent %s', (cents, outcome, agencyConsent) => {
    expect(routeOf(aDeveloper(salary(cents)), '18g-1-shortage')).toMatchObject({ outcome, agencyConsent });
  });

  it('is closed to temporary agencies below the regular threshold', () => {
    const plan = aDeveloper({
      employer: { temporaryAgency: true },
      position: { grossSalaryCentsPerYear: 48_000_00 },
    });
    expect(routeOf(plan, '18g-1-shortage').outcome).toBe('blocked');
  });
});

describe('§ 18g Abs. 1 S. 2 Nr. 2: new entrants, to the day', () => {
  it.each([
    ['the day before the third anniversary', '2023-03-03', 'open'],
    ['on the third anniversary', '2023-03-02', 'open'],
    ['the day after', '2023-03-01', 'blocked'],
    ['not completed yet', '2026-03-03', 'blocked'],
  ] as const)('application %s (degree %s): %s', (_name, completedOn, outcome) => {
    expect(routeOf(aDeveloper(degree({ completedOn })), '18g-1-new-entrant').outcome).toBe(outcome);
  });

  it('counts from the application, not from the day of the plan', () => {
    const plan = aDeveloper({
      applicationDate: '2026-04-01',
      candidate: { qualification: { completedOn: '2023-03-15' } },
    });
    expect(routeOf(plan, '18g-1-new-entrant').outcome).toBe('blocked');
  });

  it('a degree of 29 February ends with February three years later', () => {
    const leap = (applicationDate: string) =>
      aDeveloper({
        applicationDate,
        expectedDecisionDate: '2027-06-01',
        candidate: { qualification: { completedOn: '2024-02-29' } },
      });
    expect(routeOf(leap('2027-02-28'), '18g-1-new-entrant').outcome).toBe('open');
    expect(routeOf(leap('2027-03-01'), '18g-1-new-entrant').outcome).toBe('blocked');
  });
});

describe('§ 18g Abs. 2: IT without a degree', () => {
  const it36: RequestChanges = {
    candidate: {
      qualification: { kind: 'none', comparability: undefined, recognition: undefined },
      experience: { relevantMonthsLast7Years: 36 },
    },
  };
  it.each([
    ['36 months', it36, 'open'],
    [
      '35 months',
      { candidate: { ...it36.candidate, experience: { relevantMonthsLast7Years: 35 } } },
      'blocked',
    ],
    [
      'not at degree level',
      {
        candidate: { ...it36.candidate, experience: { relevantMonthsLast7Years: 40, atDegreeLevel: false } },
      },
      'blocked',
    ],
    [
      'level unknown',
      {
        candidate: {
          ...it36.candidate,
          experience: { relevantMonthsLast7Years: 40, atDegreeLevel: undefined },
        },
      },
      'missing-facts',
    ],
    ['one cent below', { ...it36, position: { grossSalaryCentsPerYear: 45_934_19 } }, 'blocked'],
    ['IT technician (ISCO 35)', { ...it36, position: { isco08: '3512' } }, 'blocked'],
    [
      'temporary agency at any salary',
      { ...it36, employer: { temporaryAgency: true }, position: { grossSalaryCentsPerYear: 90_000_00 } },
      'blocked',
    ],
  ] as const)('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(aDeveloper(changes as RequestChanges), '18g-2-it').outcome).toBe(outcome);
  });

  it('takes 36 months of the last five years as proof for the seven', () => {
    const plan = aDeveloper({
      candidate: { experience: { relevantMonthsLast5Years: 36, relevantMonthsLast7Years: undefined } },
    });
    expect(findingOf(plan, '18g-2-it', 'it-experience').result).toBe('met');
  });

  it('demands no recognition and always the agency’s consent', () => {
    expect(routeOf(aDeveloper(it36), '18g-2-it')).toMatchObject({
      recognition: 'none',
      agencyConsent: 'required',
    });
  });
});

describe('provisional years', () => {
  const next = (cents: number) =>
    aDeveloper({
      asOf: '2026-11-20',
      expectedDecisionDate: '2027-02-15',
      position: { desiredStart: '2027-04-01', grossSalaryCentsPerYear: cents },
    });

  it('marks finding and route and keeps the reserve', () => {
    expect(findingOf(next(52_000_00), '18g-1-regular', 'blue-card-salary-regular')).toMatchObject({
      result: 'met',
      provisional: true,
      reserveCents: 1_300_00,
      expected: { value: 50_700_00 },
    });
    expect(routeOf(next(52_000_00), '18g-1-regular')).toMatchObject({ provisional: true, isShaky: true });
  });

  it('a reserve of last year’s rise (2,400.00) is safe, a cent less is not', () => {
    expect(routeOf(next(53_100_00), '18g-1-regular').isShaky).toBe(false);
    expect(routeOf(next(53_099_99), '18g-1-regular').isShaky).toBe(true);
  });
});
