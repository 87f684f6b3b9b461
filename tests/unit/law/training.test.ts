import { describe, expect, it } from 'vitest';

import { anElectrician, findingOf, request, routeOf, type RequestChanges } from '../plan/requests';

/** An apprentice from Viet Nam at a bakery: 1,150 EUR a month, German B1, everything known. */
const anApprentice = (changes: RequestChanges = {}) =>
  request(
    anElectrician({
      employer: { trainsApprentices: true },
      position: {
        occupationId: 'baker',
        kind: 'training',
        grossSalaryCentsPerYear: 13_800_00,
        contractMonths: 36,
      },
      candidate: {
        nationalities: ['VN'],
        country: 'VN',
        recruitedFrom: 'VN',
        dateOfBirth: '2005-03-03',
        german: 'B1',
        schoolLeaving: 'university-entrance',
        livelihoodSecured: true,
        qualification: {
          kind: 'none',
          country: undefined,
          recognition: undefined,
          durationMonths: undefined,
        },
      },
    }),
    changes,
  );

describe('§ 16a Abs. 1: in-company training', () => {
  it.each<[string, RequestChanges, string]>([
    ['everything known and met', {}, 'open'],
    ['the contract is signed by the parties, so it never lacks', { position: { clauses: [] } }, 'open'],
    ['German A2', { candidate: { german: 'A2' } }, 'blocked'],
    ['German unknown', { candidate: { german: undefined } }, 'missing-facts'],
    [
      'further training needs no level',
      { position: { kind: 'further-training' }, candidate: { german: 'none' } },
      'open',
    ],
    [
      'a training below two years needs none (care assistance)',
      { position: { occupationId: 'care-assistant' }, candidate: { german: 'A1' } },
      'open',
    ],
    [
      'livelihood not secured: proof to bring',
      { position: { grossSalaryCentsPerYear: 12_000_00 }, candidate: { livelihoodSecured: false } },
      'reachable',
    ],
    ['not secured otherwise, but the wage covers it', { candidate: { livelihoodSecured: false } }, 'open'],
    ['temporary agency', { employer: { temporaryAgency: true } }, 'blocked'],
    [
      'Schengen visa in Germany (§ 39 AufenthV)',
      { candidate: { country: 'DE', germanTitle: 'schengen-visa' } },
      'blocked',
    ],
    ['student in Germany', { candidate: { country: 'DE', germanTitle: '16b' } }, 'open'],
    ['a skilled job', { position: { kind: 'skilled' } }, 'not-applicable'],
    ['46 years old: no age rule', { candidate: { dateOfBirth: '1980-01-01' } }, 'open'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(anApprentice(changes), '16a-1').outcome).toBe(outcome);
  });

  it.each([
    ['2024-02-29', true],
    ['2024-03-01', false],
    ['2024-03-02', false],
  ])('priority check of an application on %s: %s (facts W18)', (asOf, priorityCheck) => {
    const plan = anApprentice({
      asOf,
      expectedDecisionDate: '2024-06-01',
      position: { desiredStart: '2024-09-01' },
    });
    expect(routeOf(plan, '16a-1').priorityCheck).toBe(priorityCheck);
  });

  it('runs as long as the training, with consent and the accelerated procedure', () => {
    expect(routeOf(anApprentice(), '16a-1')).toMatchObject({
      maxMonths: 36,
      agencyConsent: 'required',
      acceleratedProcedure: 'yes',
      recognition: 'none',
      group: 1,
    });
  });

  it('a level too low is remedied by a course or by the test of the firm', () => {
    const { remedies } = routeOf(anApprentice({ candidate: { german: 'A2' } }), '16a-1');
    expect(remedies.map(({ id }) => id)).toEqual(['language-test', 'german-course']);
  });
});

describe('livelihood (facts 3.4)', () => {
  const wage = (year: number, monthly: number, kind: 'training' | 'further-training' = 'training') =>
    findingOf(
      anApprentice({
        asOf: `${year}-03-02`,
        expectedDecisionDate: `${year}-06-01`,
        position: { kind, grossSalaryCentsPerYear: monthly * 12, desiredStart: `${year}-09-01` },
        candidate: { livelihoodSecured: undefined },
      }),
      '16a-1',
      'livelihood',
    );

  it.each([
    ['2025: 990 gross', wage(2025, 990_00), 'met'],
    ['2025: one cent below', wage(2025, 989_99), 'not-met'],
    ['2026: 1,048 gross covers 822 net', wage(2026, 1_048_00), 'met'],
    ['2026: one cent below', wage(2026, 1_047_99), 'not-met'],
    ['2026, further training: scaled to 855 net', wage(2026, 1_090_08, 'further-training'), 'met'],
    ['2026, further training: one cent below', wage(2026, 1_090_07, 'further-training'), 'not-met'],
  ])('%s: %s', (_name, finding, result) => {
    expect(finding.result).toBe(result);
    expect(finding.broughtByStep).toBe(result === 'not-met' ? 'livelihood-proof' : undefined);
  });

  it('names the guide value of the year as the expectation', () => {
    expect(wage(2026, 500_00).expected).toEqual({ value: 822_00, unit: 'cents-per-month' });
    expect(wage(2025, 500_00).expected).toEqual({ value: 990_00, unit: 'cents-per-month' });
  });

  it('2027 is judged by 2026 and says so', () => {
    const found = wage(2027, 1_100_00);
    expect(found).toMatchObject({ result: 'met', provisional: true, reserveCents: 52_00 });
    expect(found.text).toContain('2027');
  });

  it('a year without any value asks, and never guesses', () => {
    expect(wage(2024, 1_500_00)).toMatchObject({
      result: 'missing',
      missingPaths: ['candidate.livelihoodSecured'],
    });
  });
});

describe('§ 16a Abs. 2: school-based training', () => {
  const aPupil = (changes: RequestChanges = {}) =>
    request(
      anApprentice({ position: { occupationId: 'physiotherapist', grossSalaryCentsPerYear: undefined } }),
      changes,
    );
  it.each<[string, RequestChanges, string]>([
    ['physiotherapy at a school', {}, 'open'],
    [
      'with a wage it is a training in a firm',
      { position: { grossSalaryCentsPerYear: 15_000_00 } },
      'not-applicable',
    ],
    ['a bakery is no school', { position: { occupationId: 'baker' } }, 'not-applicable'],
    ['German A2', { candidate: { german: 'A2' } }, 'blocked'],
    ['temporary agency does not matter without a job', { employer: { temporaryAgency: true } }, 'open'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(aPupil(changes), '16a-2').outcome).toBe(outcome);
  });

  it('needs no agency consent', () => {
    expect(routeOf(aPupil(), '16a-2').agencyConsent).toBe('not-required');
  });
});

describe('§ 17 Abs. 1: search for a training place', () => {
  it.each<[string, RequestChanges, string]>([
    ['everything met', {}, 'open'],
    ['the day before the 35th birthday', { candidate: { dateOfBirth: '1991-03-03' } }, 'open'],
    ['on the 35th birthday', { candidate: { dateOfBirth: '1991-03-02' } }, 'blocked'],
    ['the day after', { candidate: { dateOfBirth: '1991-03-01' } }, 'blocked'],
    ['born unknown', { candidate: { dateOfBirth: undefined } }, 'missing-facts'],
    ['German A2', { candidate: { german: 'A2' } }, 'blocked'],
    ['intermediate school', { candidate: { schoolLeaving: 'intermediate' } }, 'blocked'],
    ['school unknown', { candidate: { schoolLeaving: undefined } }, 'missing-facts'],
    ['livelihood to prove', { candidate: { livelihoodSecured: false } }, 'reachable'],
    [
      'livelihood unknown: a wage later does not count',
      { candidate: { livelihoodSecured: undefined } },
      'missing-facts',
    ],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(anApprentice(changes), '17-1').outcome).toBe(outcome);
  });

  it.each([
    ['2024-02-29', 6],
    ['2024-03-01', 9],
  ])('an application on %s gives %i months', (asOf, months) => {
    const plan = anApprentice({
      asOf,
      expectedDecisionDate: '2024-06-01',
      position: { desiredStart: '2024-09-01' },
    });
    expect(routeOf(plan, '17-1').maxMonths).toBe(months);
  });

  it('asks for 1,091.20 EUR a month in 2026', () => {
    expect(routeOf(anApprentice(), '17-1')).toMatchObject({
      agencyConsent: 'not-required',
      priorityCheck: false,
      acceleratedProcedure: 'no',
    });
    expect(findingOf(anApprentice(), '17-1', 'livelihood').expected).toEqual({
      value: 1_091_20,
      unit: 'cents-per-month',
    });
  });
});
