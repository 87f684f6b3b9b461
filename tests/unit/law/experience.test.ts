import { describe, expect, it } from 'vitest';

import {
  aDeveloper,
  aNurse,
  anElectrician,
  findingOf,
  request,
  routeOf,
  type RequestChanges,
} from '../plan/requests';

/** An electrician with four years of recent experience, state recognition confirmed, 45,630 EUR. */
const experienced = (changes: RequestChanges = {}) =>
  request(
    anElectrician({
      employer: { boundByTariff: false },
      position: { grossSalaryCentsPerYear: 45_630_00 },
      candidate: {
        qualification: {
          recognition: 'not-applied',
          stateRecognisedAtOrigin: true,
          stateRecognitionConfirmed: true,
        },
      },
    }),
    changes,
  );

const pay = (grossSalaryCentsPerYear: number): RequestChanges => ({ position: { grossSalaryCentsPerYear } });
const tariff = (boundByTariff?: boolean, paidByTariff?: boolean): RequestChanges => ({
  employer: { boundByTariff },
  position: { grossSalaryCentsPerYear: 35_000_00, paidByTariff },
});

describe('§ 19c Abs. 2 with § 6 BeschV: experienced professionals', () => {
  it.each<[string, RequestChanges, string]>([
    ['45 % of the ceiling', {}, 'open'],
    ['one cent below', pay(45_629_99), 'blocked'],
    ['salary unknown', { position: { grossSalaryCentsPerYear: undefined } }, 'missing-facts'],
    ['bound by tariff and paying it', tariff(true, true), 'open'],
    ['bound, not paying', tariff(true, false), 'blocked'],
    ['paying, not bound', tariff(false, true), 'blocked'],
    ['tariff unknown', tariff(undefined, undefined), 'missing-facts'],
    ['bound, pay unknown', tariff(true, undefined), 'missing-facts'],
    ['24 months in five years', { candidate: { experience: { relevantMonthsLast5Years: 24 } } }, 'open'],
    ['23 months', { candidate: { experience: { relevantMonthsLast5Years: 23 } } }, 'blocked'],
    [
      'months of seven years only',
      { candidate: { experience: { relevantMonthsLast5Years: undefined } } },
      'missing-facts',
    ],
    [
      'fewer in seven years than needed in five',
      { candidate: { experience: { relevantMonthsLast5Years: undefined, relevantMonthsLast7Years: 23 } } },
      'blocked',
    ],
    [
      'confirmation still to come',
      { candidate: { qualification: { stateRecognitionConfirmed: false } } },
      'reachable',
    ],
    [
      'confirmation unknown',
      { candidate: { qualification: { stateRecognitionConfirmed: undefined } } },
      'missing-facts',
    ],
    ['training of 23 months', { candidate: { qualification: { durationMonths: 23 } } }, 'blocked'],
    [
      'chamber certificate instead',
      {
        candidate: {
          ahkCertificate: true,
          qualification: { durationMonths: 12, stateRecognisedAtOrigin: false },
        },
      },
      'open',
    ],
    ['no qualification', { candidate: { qualification: { kind: 'none' } } }, 'blocked'],
    ['helper work', { position: { occupationId: 'warehouse-helper' } }, 'blocked'],
    ['apprenticeship', { position: { kind: 'training' } }, 'not-applicable'],
    ['temporary agency', { employer: { temporaryAgency: true } }, 'blocked'],
    [
      'W12: partial recognition does not matter here',
      { candidate: { qualification: { recognition: 'partial' } } },
      'open',
    ],
    ['visa-free in Germany: no claim', { candidate: { country: 'DE', germanTitle: 'visa-free' } }, 'blocked'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(experienced(changes), '19c-2-experience').outcome).toBe(outcome);
  });

  it.each([
    ['2024', 40_770_00, 40_769_99],
    ['2025', 43_470_00, 43_469_99],
    ['2026', 45_630_00, 45_629_99],
  ])('threshold of %s: %i cents', (year, at, below) => {
    const on = (cents: number) =>
      routeOf(
        experienced({
          asOf: `${year}-03-02`,
          expectedDecisionDate: `${year}-06-01`,
          position: { desiredStart: `${year}-10-01`, grossSalaryCentsPerYear: cents },
        }),
        '19c-2-experience',
      ).outcome;
    expect([on(at), on(below)]).toEqual(['open', 'blocked']);
  });

  it.each([
    ['2024-02-29', 'not-applicable'],
    ['2024-03-01', 'open'],
    ['2024-03-02', 'open'],
  ])('an application on %s: %s', (asOf, outcome) => {
    const plan = experienced({
      asOf,
      expectedDecisionDate: '2024-06-01',
      position: { desiredStart: '2024-10-01' },
    });
    expect(routeOf(plan, '19c-2-experience').outcome).toBe(outcome);
  });

  it('names raise and tariff as remedies', () => {
    const { remedies } = routeOf(experienced(pay(45_000_00)), '19c-2-experience');
    expect(remedies.map(({ id, centsPerYear }) => [id, centsPerYear])).toEqual([
      ['raise-salary', 630_00],
      ['pay-tariff', null],
    ]);
  });

  it.each([
    ['45 on the first day', '1981-10-01', 'blocked'],
    ['45 the day after', '1981-10-02', 'open'],
    ['45 the day before', '1981-09-30', 'blocked'],
  ])('W3: the start of the job counts: %s', (_name, dateOfBirth, outcome) => {
    const plan = experienced({ candidate: { dateOfBirth, adequatePension: false } });
    expect(routeOf(plan, '19c-2-experience').outcome).toBe(outcome);
  });

  it('W4: tariff lifts the threshold of § 6 only, never the age rule', () => {
    const plan = request(experienced(tariff(true, true)), {
      candidate: { dateOfBirth: '1976-01-01', adequatePension: false },
    });
    expect(findingOf(plan, '19c-2-experience', 'experience-salary').result).toBe('met');
    expect(findingOf(plan, '19c-2-experience', 'age-45-at-start')).toMatchObject({
      result: 'not-met',
      expected: { value: 55_770_00 },
    });
  });

  it('a degree that anabin rates H- is enough if the state recognises it', () => {
    const degree = (stateRecognitionConfirmed: boolean) =>
      experienced({
        candidate: {
          qualification: { kind: 'academic', anabinInstitution: 'H-', stateRecognitionConfirmed },
        },
      });
    expect(routeOf(degree(true), '19c-2-experience').outcome).toBe('open');
    expect(routeOf(degree(false), '19c-2-experience').outcome).toBe('reachable');
  });

  it('regulated work needs the licence', () => {
    const plan = aNurse({
      position: { grossSalaryCentsPerYear: 50_000_00 },
      candidate: { qualification: { stateRecognisedAtOrigin: true, stateRecognitionConfirmed: true } },
    });
    expect(routeOf(plan, '19c-2-experience')).toMatchObject({ outcome: 'reachable', recognition: 'licence' });
  });

  it('2027 is judged by 2026, with the reserve and last year’s rise for scale', () => {
    const plan = experienced({
      asOf: '2026-11-20',
      expectedDecisionDate: '2027-02-15',
      position: { desiredStart: '2027-04-01', grossSalaryCentsPerYear: 46_000_00 },
    });
    expect(routeOf(plan, '19c-2-experience')).toMatchObject({
      provisional: true,
      isShaky: true,
      outcome: 'open',
    });
    expect(findingOf(plan, '19c-2-experience', 'experience-salary')).toMatchObject({
      provisional: true,
      reserveCents: 370_00,
    });
  });
});

describe('§ 6 Abs. 1 S. 3 BeschV: IT without formal qualification', () => {
  const it2 = (changes: RequestChanges = {}) =>
    request(
      aDeveloper({
        employer: { boundByTariff: false },
        position: { grossSalaryCentsPerYear: 45_630_00 },
        candidate: {
          qualification: {
            kind: 'none',
            country: undefined,
            comparability: undefined,
            recognition: undefined,
          },
          experience: { relevantMonthsLast5Years: 24, relevantMonthsLast7Years: 24 },
        },
      }),
      changes,
    );
  it.each<[string, RequestChanges, string]>([
    ['two years of experience, no qualification', {}, 'open'],
    ['23 months', { candidate: { experience: { relevantMonthsLast5Years: 23 } } }, 'blocked'],
    ['one cent below', pay(45_629_99), 'blocked'],
    ['no IT job', { position: { occupationId: 'accountant' } }, 'not-applicable'],
    ['IT technician (35)', { position: { occupationId: 'it-support' } }, 'open'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(it2(changes), '19c-2-ict').outcome).toBe(outcome);
  });

  it.each([
    ['2024-02-29', 54_360_00, 36, 'open'],
    ['2024-02-29', 54_359_99, 36, 'blocked'],
    ['2024-02-29', 54_360_00, 35, 'blocked'],
    ['2024-03-01', 40_770_00, 24, 'open'],
    ['2024-03-01', 40_769_99, 24, 'blocked'],
  ])('an application on %s with %i cents and %i months: %s', (asOf, cents, months, outcome) => {
    const plan = it2({
      asOf,
      expectedDecisionDate: asOf,
      position: { desiredStart: asOf, grossSalaryCentsPerYear: cents },
      candidate: {
        german: 'B1',
        experience: { relevantMonthsLast5Years: months, relevantMonthsLast7Years: months },
      },
    });
    expect(routeOf(plan, '19c-2-ict').outcome).toBe(outcome);
  });
});
