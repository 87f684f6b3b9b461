import { describe, expect, it } from 'vitest';

import {
  anElectrician,
  aDeveloper,
  findingOf,
  request,
  routeOf,
  type RequestChanges,
} from '../plan/requests';

/** Words, questions and remedies of the experience routes, the livelihood and the points. */

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
const salaryFinding = (changes: RequestChanges) =>
  findingOf(experienced(changes), '19c-2-experience', 'experience-salary');
const monthsFinding = (experience: {
  relevantMonthsLast5Years?: number;
  relevantMonthsLast7Years?: number;
}) =>
  findingOf(
    experienced({
      candidate: {
        experience: {
          relevantMonthsLast5Years: experience.relevantMonthsLast5Years,
          relevantMonthsLast7Years: experience.relevantMonthsLast7Years,
        },
      },
    }),
    '19c-2-experience',
    'recent-experience',
  );

describe('salary of experienced professionals', () => {
  const low = 40_000_00;
  it.each([
    [undefined, undefined, ['employer.boundByTariff', 'position.paidByTariff']],
    [true, undefined, ['position.paidByTariff']],
    [undefined, true, ['employer.boundByTariff']],
  ])('bound %s, paid %s: asks %s', (boundByTariff, paidByTariff, paths) => {
    const found = salaryFinding({
      employer: { boundByTariff },
      position: { grossSalaryCentsPerYear: low, paidByTariff },
    });
    expect([found.result, found.missingPaths]).toEqual(['missing', paths]);
    expect(found.text).toMatch(/Open: .*would replace the threshold/);
  });

  it('asks for the salary alone where no tariff can take its place', () => {
    const found = salaryFinding({ position: { grossSalaryCentsPerYear: undefined } });
    expect(found.missingPaths).toEqual(['position.grossSalaryCentsPerYear']);
    expect(found.text).not.toContain('would replace');
    expect(found.provisional).toBe(false);
  });

  it('says what is reached and what lacks', () => {
    expect(salaryFinding({}).text).toContain('reaches the threshold of 45,630.00 EUR');
    const short = salaryFinding({ position: { grossSalaryCentsPerYear: low } });
    expect(short.text).toMatch(/5,630\.00 EUR below the threshold.*would replace it\.$/);
    expect(short).toMatchObject({ shortfallCents: 5_630_00, actual: { value: low, unit: 'cents-per-year' } });
  });

  it('before March 2024 no tariff took the place of the threshold', () => {
    const plan = aDeveloper({
      asOf: '2024-02-29',
      expectedDecisionDate: '2024-02-29',
      employer: { boundByTariff: true },
      position: { desiredStart: '2024-02-29', grossSalaryCentsPerYear: 50_000_00, paidByTariff: true },
      candidate: { german: 'B1', experience: { relevantMonthsLast5Years: 40, relevantMonthsLast7Years: 40 } },
    });
    const { remedies } = routeOf(plan, '19c-2-ict');
    expect(remedies.map(({ id, centsPerYear }) => [id, centsPerYear])).toEqual([['raise-salary', 4_360_00]]);
    expect(findingOf(plan, '19c-2-ict', 'ict-experience-salary').text).not.toContain('would replace');
  });

  it('without any salary there is no raise to name', () => {
    const plan = experienced({
      position: { grossSalaryCentsPerYear: undefined },
      candidate: { experience: { relevantMonthsLast5Years: 12 } },
    });
    expect(routeOf(plan, '19c-2-experience').remedies.map(({ id }) => id)).toEqual(['more-experience']);
  });
});

describe('months of experience', () => {
  it('24 months of seven years may all lie before the last five', () => {
    expect(monthsFinding({ relevantMonthsLast7Years: 24 }).result).toBe('missing');
    expect(monthsFinding({ relevantMonthsLast7Years: 23 }).result).toBe('not-met');
  });

  it('says how many there are and how many lack', () => {
    expect(monthsFinding({ relevantMonthsLast5Years: 24 }).text).toMatch(/^24 months/);
    expect(monthsFinding({ relevantMonthsLast5Years: 20 }).text).toMatch(/^Only 20 months/);
    const plan = experienced({ candidate: { experience: { relevantMonthsLast5Years: 20 } } });
    expect(routeOf(plan, '19c-2-experience').remedies[0]?.text).toContain(' 4 more months');
  });
});

describe('livelihood and points', () => {
  it('a wage at the guide value has no reserve', () => {
    const plan = anElectrician({
      position: { kind: 'training', grossSalaryCentsPerYear: 1_048_00 * 12 },
      candidate: { german: 'B1' },
    });
    expect(findingOf(plan, '16a-1', 'livelihood').reserveCents).toBe(0);
  });

  it('points that suffice ask for nothing more; points that lack are counted in the remedy', () => {
    const withPoints = (german: 'B1' | 'A1') =>
      experienced({
        candidate: {
          german,
          english: 'A1',
          livelihoodSecured: true,
          experience: { relevantMonthsLast5Years: 24, relevantMonthsLast7Years: 24 },
        },
      });
    const reached = findingOf(withPoints('B1'), '20a', 'opportunity-points');
    expect(reached.missingPaths).toBeUndefined();
    expect(reached.text).toContain('German 2, experience 2, age 2');
    expect(routeOf(withPoints('A1'), '20a').remedies[0]?.text).toContain('Gain 2 more points');
  });
});

describe('edges of livelihood, points and place', () => {
  const aTrainee = (changes: RequestChanges = {}) =>
    request(anElectrician({ position: { kind: 'training' }, candidate: { german: 'B1' } }), changes);

  it('a wage that does not decide is not shown as the proof', () => {
    const secured = findingOf(aTrainee({ candidate: { livelihoodSecured: true } }), '16a-1', 'livelihood');
    expect([secured.actual, secured.reserveCents]).toEqual([null, undefined]);
    const byWage = findingOf(aTrainee(), '16a-1', 'livelihood');
    expect([byWage.actual?.value, byWage.reserveCents]).toEqual([3_166_66, 3_166_66 - 1_048_00]);
  });

  it.each([
    [false, 'not-met', 'livelihood-proof', undefined],
    [true, 'met', undefined, undefined],
    [undefined, 'missing', undefined, ['candidate.livelihoodSecured']],
  ] as const)('a year without an amount, secured %s: %s', (livelihoodSecured, result, step, paths) => {
    const plan = aTrainee({
      asOf: '2024-03-02',
      expectedDecisionDate: '2024-06-01',
      position: { desiredStart: '2024-09-01' },
      candidate: { livelihoodSecured },
    });
    const found = findingOf(plan, '16a-1', 'livelihood');
    expect([found.result, found.broughtByStep, found.missingPaths]).toEqual([result, step, paths]);
  });

  it('asks only for the facts that could bring points', () => {
    const plan = experienced({
      candidate: {
        german: undefined,
        english: 'B2',
        experience: { relevantMonthsLast5Years: 24, relevantMonthsLast7Years: 24 },
      },
    });
    const found = findingOf(plan, '20a', 'opportunity-points');
    expect([found.result, found.actual?.value, found.missingPaths]).toEqual([
      'missing',
      4,
      ['candidate.german'],
    ]);
  });

  it('six points that are only possible still leave the question open', () => {
    const plan = experienced({
      candidate: {
        german: 'A1',
        english: undefined,
        dateOfBirth: undefined,
        experience: { relevantMonthsLast5Years: undefined, relevantMonthsLast7Years: 59 },
      },
    });
    expect(findingOf(plan, '20a', 'opportunity-points').result).toBe('not-met');
    const more = experienced({
      candidate: {
        german: 'A2',
        english: undefined,
        dateOfBirth: undefined,
        experience: { relevantMonthsLast5Years: undefined, relevantMonthsLast7Years: 59 },
      },
    });
    expect(findingOf(more, '20a', 'opportunity-points').result).toBe('missing');
  });

  it('a degree that is not comparable makes no skilled worker', () => {
    const plan = experienced({
      candidate: { german: 'none', qualification: { kind: 'academic', comparability: 'not-comparable' } },
    });
    expect(findingOf(plan, '20a', 'opportunity-points').result).not.toBe('not-applicable');
  });

  it.each([
    [['US', 'BR'], 'DE', 'met'],
    [['BR'], 'DE', 'not-met'],
    [['BR'], undefined, 'missing'],
  ] as const)('visa-free citizens of %s, living in %s: %s', (nationalities, country, result) => {
    const plan = aTrainee({
      candidate: {
        nationalities: [...nationalities],
        country,
        germanTitle: 'visa-free',
        enteredGermanyOn: country === undefined ? undefined : '2026-02-20',
      },
    });
    expect(findingOf(plan, '16a-1', 'place-of-application').result).toBe(result);
  });

  it('36 months of seven years sufficed before March 2024', () => {
    const on = (five: number | undefined, seven: number | undefined) =>
      findingOf(
        aDeveloper({
          asOf: '2024-02-29',
          expectedDecisionDate: '2024-02-29',
          position: { desiredStart: '2024-02-29' },
          candidate: { experience: { relevantMonthsLast5Years: five, relevantMonthsLast7Years: seven } },
        }),
        '19c-2-ict',
        'recent-experience',
      );
    expect(on(20, 36)).toMatchObject({ result: 'met', expected: { value: 36 } });
    expect(on(20, 36).text).toContain('within 7 years');
    expect(on(20, 35).result).toBe('not-met');
    expect(on(36, undefined).result).toBe('met');
    expect(on(35, undefined).result).toBe('missing');
  });
});
