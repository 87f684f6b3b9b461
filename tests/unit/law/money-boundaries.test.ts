import { describe, expect, it } from 'vitest';

import { AGE_RULE_SHARE, BLUE_CARD_REGULAR_SHARE } from '~/domain/law/parameters/salary-shares';
import { age45 } from '~/domain/law/rules/age-45';
import { regularBlueCardSalary } from '~/domain/law/rules/blue-card-salary';
import { minimumWage } from '~/domain/law/rules/minimum-wage';
import { salaryThreshold } from '~/domain/law/salary-threshold';
import { ageFindings } from '~/domain/texts/findings/salary';

import { aDeveloper, anElectrician, factsOf, routeOf, type RequestChanges } from '../plan/requests';
import { answer, proposals } from './answers';

const salary = (grossSalaryCentsPerYear: number | undefined): RequestChanges => ({
  position: { grossSalaryCentsPerYear },
});

describe('Blue Card salary: what the finding says (§ 18g Abs. 1 S. 1 AufenthG)', () => {
  it('met, in a known year: reserve and no word on unknown amounts', () => {
    expect(answer(regularBlueCardSalary, aDeveloper(salary(50_700_01)))).toMatchObject({
      reserveCents: 1,
      text: 'The salary of 50,700.01 EUR a year reaches the threshold of 50,700.00 EUR (50 % of the contribution ceiling 2026); reserve 0.01 EUR.',
    });
  });

  it('not met: says by how much', () => {
    expect(answer(regularBlueCardSalary, aDeveloper(salary(50_699_99))).text).toBe(
      'The salary of 50,699.99 EUR a year is 0.01 EUR below the threshold of 50,700.00 EUR (50 % of the contribution ceiling 2026).',
    );
  });

  it('in an unknown year it names the year and the last rise', () => {
    const next = aDeveloper({
      asOf: '2026-11-20',
      expectedDecisionDate: '2027-02-15',
      position: { desiredStart: '2027-04-01' },
    });
    expect(answer(regularBlueCardSalary, next).text).toContain(
      'The amount for 2027 is not known yet; this is judged provisionally by the latest known one. Last year the threshold rose by 2,400.00 EUR.',
    );
  });

  it('proposes no sum where the salary is unknown', () => {
    expect(proposals(regularBlueCardSalary, aDeveloper(salary(undefined)))).toEqual([]);
    expect(proposals(regularBlueCardSalary, aDeveloper(salary(50_600_00)))).toEqual([
      ['raise-salary', 100_00],
    ]);
  });
});

describe('age rule from 45 on (§ 18 Abs. 2 Nr. 5 AufenthG)', () => {
  const aged = (changes: RequestChanges) =>
    anElectrician({ ...changes, candidate: { dateOfBirth: '1975-01-01', ...changes.candidate } });

  it('covers the first title only', () => {
    const plan = aged({ candidate: { country: 'DE', germanTitle: '18a' } });
    expect(answer(age45, plan)).toMatchObject({ result: 'not-applicable', text: ageFindings.notFirst.en });
  });

  it('no salary, pension refused: open, with both sums said as they are', () => {
    const plan = aged({ ...salary(undefined), candidate: { adequatePension: false } });
    expect(answer(age45, plan)).toMatchObject({
      result: 'missing',
      missingPaths: ['position.grossSalaryCentsPerYear'],
    });
    expect(answer(age45, plan).text).toContain('The person is 51 at the grant.');
    expect(answer(age45, plan).actual).toBeNull();
    expect(answer(age45, aged(salary(55_770_00))).actual).toEqual({
      value: 55_770_00,
      unit: 'cents-per-year',
    });
  });

  it('too low, no pension: the sentence names the gap, in a known year without more words', () => {
    const plan = aged({ ...salary(55_769_99), candidate: { adequatePension: false } });
    expect(answer(age45, plan)).toMatchObject({ result: 'not-met', shortfallCents: 1 });
    expect(answer(age45, plan).text).toBe(
      'The person is 51 at the grant; the salary is 0.01 EUR short of the threshold of 55,770.00 EUR. Blocked unless old-age provision is proven or the authority waives it.',
    );
    expect(proposals(age45, plan)).toEqual([
      ['prove-pension', 0],
      ['raise-salary', 1],
    ]);
  });

  it('high enough in an unknown year: says so', () => {
    const plan = aged({
      ...salary(60_000_00),
      asOf: '2026-11-20',
      expectedDecisionDate: '2027-02-01',
      position: { grossSalaryCentsPerYear: 60_000_00, desiredStart: '2027-05-01' },
    });
    expect(answer(age45, plan).text).toContain('The amount for 2027 is not known yet');
  });

  it('birthday unknown and salary too low: asks for the birthday', () => {
    const plan = anElectrician({ ...salary(40_000_00), candidate: { dateOfBirth: undefined } });
    expect(answer(age45, plan)).toMatchObject({
      result: 'missing',
      text: ageFindings.birthMissing.en,
      missingPaths: ['candidate.dateOfBirth'],
    });
    expect(proposals(age45, plan)).toEqual([['prove-pension', 0]]);
  });

  it('no amounts for the day: missing, for the birthday or for the amounts', () => {
    const early = { asOf: '2021-06-01', expectedDecisionDate: '2021-09-01' } as const;
    const start = { desiredStart: '2021-10-01' } as const;
    const known = answer(
      age45,
      aged({ ...early, position: start, candidate: { qualification: { completedOn: '2010-01-01' } } }),
    );
    expect(known).toMatchObject({
      result: 'missing',
      text: 'No amount is encoded for 1 June 2021; the salary threshold cannot be judged.',
      missingPaths: [],
    });
    const unknown = anElectrician({ ...early, position: start, candidate: { dateOfBirth: undefined } });
    expect(answer(age45, unknown)).toMatchObject({
      result: 'missing',
      text: ageFindings.birthMissing.en,
      missingPaths: ['candidate.dateOfBirth'],
    });
  });
});

describe('minimum wage: what the finding says (§ 1 MiLoG)', () => {
  const pay = (position: RequestChanges['position'], language: 'de' | 'en' = 'en') =>
    anElectrician({
      language,
      position: { grossSalaryCentsPerYear: undefined, hoursPerWeek: undefined, ...position },
    });

  it.each([
    [
      'an hour, met',
      { grossWageCentsPerHour: 13_90 },
      'The pay of 13.90 EUR an hour reaches the minimum wage of 13.90 EUR.',
    ],
    [
      'an hour, a cent less',
      { grossWageCentsPerHour: 13_89 },
      'The pay of 13.89 EUR an hour is below the minimum wage of 13.90 EUR.',
    ],
    [
      'a year with hours, met',
      { grossSalaryCentsPerYear: 28_912_00, hoursPerWeek: 40 },
      'The pay of 13.90 EUR an hour reaches the minimum wage of 13.90 EUR.',
    ],
    [
      'a year with hours, less',
      { grossSalaryCentsPerYear: 28_000_00, hoursPerWeek: 40 },
      'The pay of 13.46 EUR an hour is below the minimum wage of 13.90 EUR.',
    ],
    [
      'a year at 40 hours',
      { grossSalaryCentsPerYear: 28_912_00 },
      'The salary keeps the minimum wage of 13.90 EUR an hour up to 40 hours a week.',
    ],
    [
      'a tenth of an hour less',
      { grossSalaryCentsPerYear: 28_911_99 },
      'Open: the salary keeps the minimum wage of 13.90 EUR only up to 39.9 hours a week; the hours are missing.',
    ],
  ] as const)('%s', (_name, position, text) => {
    expect(answer(minimumWage, pay(position)).text).toBe(text);
  });

  it('writes hours the German way in German', () => {
    expect(answer(minimumWage, pay({ grossSalaryCentsPerYear: 28_911_99 }, 'de')).text).toContain(
      '39,9 Wochenstunden',
    );
  });

  it('is provisional only for days whose minimum wage is not known', () => {
    const from = (desiredStart: string) =>
      answer(minimumWage, pay({ grossWageCentsPerHour: 20_00, desiredStart }));
    expect(from('2027-06-01').provisional).toBe(false);
    expect(from('2028-01-01').provisional).toBe(true);
  });

  it('a provisional minimum wage alone does not make the route provisional', () => {
    const route = (desiredStart: string) =>
      routeOf(pay({ grossWageCentsPerHour: 30_00, hoursPerWeek: 40, desiredStart }), '18a');
    expect(route('2026-10-01').provisional).toBe(false);
    expect(route('2028-01-01').provisional).toBe(false);
  });

  it('measures the pay where it is known, asks for hours only where they lack', () => {
    expect(answer(minimumWage, pay({ grossWageCentsPerHour: 13_00 }))).toMatchObject({
      actual: { value: 13_00, unit: 'cents-per-hour' },
    });
    expect(answer(minimumWage, pay({ grossWageCentsPerHour: 13_00 }))).not.toHaveProperty('missingPaths');
    const open = answer(minimumWage, pay({ grossSalaryCentsPerYear: 20_000_00 }));
    expect(open).toMatchObject({ actual: null, missingPaths: ['position.hoursPerWeek'] });
  });

  it('proposes the yearly sum only where salary and hours are known', () => {
    expect(proposals(minimumWage, pay({ grossWageCentsPerHour: 13_00 }))).toEqual([['raise-wage', null]]);
    expect(proposals(minimumWage, pay({ grossSalaryCentsPerYear: 28_000_00 }))).toEqual([
      ['raise-wage', null],
    ]);
    expect(proposals(minimumWage, pay({ grossSalaryCentsPerYear: 28_911_99, hoursPerWeek: 40 }))).toEqual([
      ['raise-wage', 1],
    ]);
    expect(proposals(minimumWage, pay({ grossSalaryCentsPerYear: 40_000_00, hoursPerWeek: 40 }))).toEqual([
      ['raise-wage', 0],
    ]);
  });
});

describe('threshold: the rise of the last year', () => {
  const on = (share: typeof AGE_RULE_SHARE, asOf: string, decision: string) =>
    salaryThreshold(
      share,
      factsOf(
        aDeveloper({
          asOf,
          expectedDecisionDate: decision,
          position: { desiredStart: decision },
          candidate: { qualification: { completedOn: '2015-07-01' } },
        }),
      ),
    );

  it('is nothing where every amount is known', () => {
    expect(on(BLUE_CARD_REGULAR_SHARE, '2026-03-02', '2026-06-01')).toMatchObject({
      lastRiseCents: 0,
      provisional: false,
      hasSeveralAmounts: false,
    });
  });

  it('is nothing where the latest known amount is the first', () => {
    expect(on(AGE_RULE_SHARE, '2023-06-01', '2024-02-01')).toMatchObject({
      lastRiseCents: 0,
      provisional: true,
    });
  });
});
