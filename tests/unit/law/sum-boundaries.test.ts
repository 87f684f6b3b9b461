import { describe, expect, it } from 'vitest';

import { livelihoodThreshold } from '~/domain/law/livelihood-amount';
import { opportunityPoints } from '~/domain/law/opportunity-points';
import { experienceSalary, ictExperienceSalary } from '~/domain/law/rules/experience-salary';
import {
  companyTrainingLivelihood,
  measureLivelihood,
  searchLivelihood,
} from '~/domain/law/rules/livelihood';
import { isSkilledWorker } from '~/domain/law/rules/opportunity-qualification';
import { opportunityPointsReached } from '~/domain/law/rules/opportunity-points';
import type { Finding } from '~/domain/plan/contract';
import type { Rule } from '~/domain/law/rule';
import { FEG_II_SECOND_FROM } from '~/domain/law/sources';
import { livelihoodAmountUnknown } from '~/domain/texts/findings/livelihood';
import { opportunityFindings } from '~/domain/texts/findings/opportunity-card';

import { anElectrician } from '../plan/requests';
import { factsWith, type FactChanges } from './answers';

function found(rule: Rule, changes: FactChanges): Finding {
  const finding = rule.check(factsWith(anElectrician(), changes), { consentRequired: true });
  if (finding === null) throw new Error(`${rule.id} does not concern the case`);
  return finding;
}

const remediesOf = (rule: Rule, changes: FactChanges) =>
  (rule.remedies?.(factsWith(anElectrician(), changes), found(rule, changes)) ?? []).map(
    ({ id, centsPerYear }) => [id, centsPerYear],
  );

describe('salary of the experienced (§ 6 BeschV): 45 % of the ceiling, or the tariff since March 2024', () => {
  const THRESHOLD = 45_630_00;
  const pay = (
    salaryCentsPerYear: number | null,
    boundByTariff?: boolean,
    paidByTariff?: boolean,
  ): FactChanges => ({ salaryCentsPerYear, employer: { boundByTariff }, position: { paidByTariff } });
  const TARIFF_PATHS = ['employer.boundByTariff', 'position.paidByTariff'];

  it.each([
    ['at the threshold', pay(THRESHOLD, false), 'met', undefined],
    ['a cent less, no tariff', pay(THRESHOLD - 1, false), 'not-met', undefined],
    ['a cent less, tariff not paid', pay(THRESHOLD - 1, true, false), 'not-met', undefined],
    ['a cent less, paid by tariff, not bound', pay(THRESHOLD - 1, undefined, false), 'not-met', undefined],
    ['tariff instead', pay(1, true, true), 'met', undefined],
    ['tariff unknown', pay(THRESHOLD - 1), 'missing', TARIFF_PATHS],
    ['bound, pay unknown', pay(THRESHOLD - 1, true), 'missing', ['position.paidByTariff']],
    [
      'paid by tariff, binding unknown',
      pay(THRESHOLD - 1, undefined, true),
      'missing',
      ['employer.boundByTariff'],
    ],
    ['salary unknown, no tariff', pay(null, false), 'missing', ['position.grossSalaryCentsPerYear']],
    ['nothing known', pay(null), 'missing', ['position.grossSalaryCentsPerYear', ...TARIFF_PATHS]],
  ] as const)('%s', (_name, changes, result, paths) => {
    const finding = found(experienceSalary, changes);
    expect([finding.result, finding.missingPaths]).toEqual([result, paths]);
  });

  it('says what it measured', () => {
    const met = found(experienceSalary, pay(THRESHOLD + 1, false));
    expect(met).toMatchObject({ reserveCents: 1, actual: { value: THRESHOLD + 1 } });
    expect(met.text).toBe(
      'The salary of 45,630.01 EUR a year reaches the threshold of 45,630.00 EUR (45 % of the contribution ceiling 2026); reserve 0.01 EUR.',
    );
    const below = found(experienceSalary, pay(THRESHOLD - 1, false));
    expect(below).toMatchObject({ shortfallCents: 1, provisional: false });
    expect(below.text).toBe(
      'The salary of 45,629.99 EUR a year is 0.01 EUR below the threshold of 45,630.00 EUR (45 % of the contribution ceiling 2026). A binding collective agreement with its pay would replace it.',
    );
    expect(found(experienceSalary, pay(THRESHOLD - 1)).text).toMatch(
      /is 0\.01 EUR below .* Open: is the firm bound by a collective agreement/,
    );
    const unknown = found(experienceSalary, pay(null, false));
    expect(unknown.actual).toBeNull();
    expect(unknown.text).toBe('Open: what is the gross salary a year? At least 45,630.00 EUR is needed.');
  });

  it('says that a year is not known yet', () => {
    const next = { asOf: '2026-11-20', decisionDate: '2027-02-01', desiredStart: '2027-03-01' } as const;
    expect(found(experienceSalary, { ...pay(60_000_00, false), ...next }).text).toContain(
      'The amount for 2027 is not known yet',
    );
  });

  it('before March 2024 no tariff replaces it, from its first day on it does', () => {
    const days = { asOf: '2024-02-01', decisionDate: '2024-06-01', desiredStart: '2024-07-01' } as const;
    const before = { ...days, applicationDate: '2024-02-29' } as const;
    const from = { ...days, applicationDate: FEG_II_SECOND_FROM } as const;
    expect(found(ictExperienceSalary, { ...pay(1, true, true), ...before }).result).toBe('not-met');
    expect(found(ictExperienceSalary, { ...pay(1, true, true), ...from }).result).toBe('met');
    expect(found(ictExperienceSalary, { ...pay(1, false), ...before }).text).not.toContain(
      'collective agreement',
    );
    expect(found(ictExperienceSalary, { ...pay(1, false), ...from }).text).toContain('collective agreement');
    const ids = (changes: FactChanges) => remediesOf(ictExperienceSalary, changes).map(([id]) => id);
    expect(ids({ ...pay(1, false), ...before })).toEqual(['raise-salary']);
    expect(ids({ ...pay(1, false), ...from })).toEqual(['raise-salary', 'pay-tariff']);
    expect(ids(pay(null, false))).toEqual([]);
  });

  it('no amount for the day: missing', () => {
    const early = { asOf: '2021-05-01', applicationDate: '2021-05-01' } as const;
    expect(found(experienceSalary, { ...pay(60_000_00, false), ...early })).toMatchObject({
      result: 'missing',
      text: 'No amount is encoded for 1 May 2021; the salary threshold cannot be judged.',
    });
  });
});

describe('livelihood in training and measures (§ 2 Abs. 3 AufenthG)', () => {
  const trainee = (salaryCentsPerYear: number | null, livelihoodSecured?: boolean): FactChanges => ({
    kind: 'training',
    salaryCentsPerYear,
    candidate: { livelihoodSecured },
  });
  const YEAR = 1_048_00 * 12;

  it.each([
    ['secured', trainee(null, true), 'met', undefined, undefined],
    ['by the wage', trainee(YEAR), 'met', undefined, undefined],
    ['a cent less', trainee(YEAR - 1), 'not-met', 'livelihood-proof', undefined],
    ['not secured otherwise, but by the wage', trainee(YEAR, false), 'met', undefined, undefined],
    ['not secured, wage unknown', trainee(null, false), 'not-met', 'livelihood-proof', undefined],
    ['nothing known', trainee(null), 'missing', undefined, ['candidate.livelihoodSecured']],
  ] as const)('%s', (_name, changes, result, step, paths) => {
    const finding = found(companyTrainingLivelihood, changes);
    expect([finding.result, finding.broughtByStep, finding.missingPaths]).toEqual([result, step, paths]);
  });

  it('a wage is measured against gross, anything else against the need', () => {
    const byWage = found(companyTrainingLivelihood, trainee(YEAR + 12));
    expect(byWage).toMatchObject({
      expected: { value: 1_048_00 },
      actual: { value: 1_048_01, unit: 'cents-per-month' },
      reserveCents: 1,
      provisional: false,
      text: 'The pay of 1,048.01 EUR gross a month covers the guide value of 1,048.00 EUR a month.',
    });
    expect(found(companyTrainingLivelihood, trainee(YEAR)).reserveCents).toBe(0);
    const secured = found(companyTrainingLivelihood, trainee(YEAR, true));
    expect(secured).toMatchObject({ expected: { value: 822_00 }, actual: null });
    expect(secured).not.toHaveProperty('reserveCents');
    expect(found(companyTrainingLivelihood, trainee(1)).actual).toBeNull();
  });

  it('the purpose chooses the need', () => {
    const need = (rule: Rule, changes: FactChanges) =>
      found(rule, { candidate: { livelihoodSecured: true }, ...changes }).expected?.value;
    expect(need(companyTrainingLivelihood, { kind: 'further-training' })).toBe(855_00);
    expect(need(companyTrainingLivelihood, { kind: 'training' })).toBe(822_00);
    expect(need(measureLivelihood, { qualification: { measure: 'in-company' } })).toBe(940_50);
    expect(need(measureLivelihood, { qualification: { measure: 'school' } })).toBe(1_091_20);
    expect(need(searchLivelihood, {})).toBe(1_091_20);
  });

  it('is provisional where the year is not known, unless it is secured', () => {
    const next = { asOf: '2026-11-20', decisionDate: '2027-02-01' } as const;
    expect(found(companyTrainingLivelihood, { ...trainee(YEAR), ...next })).toMatchObject({
      provisional: true,
    });
    expect(found(companyTrainingLivelihood, { ...trainee(YEAR), ...next }).text).toContain(
      'The value for 2027 is not known yet; this is that of 2026.',
    );
    expect(found(companyTrainingLivelihood, { ...trainee(null, true), ...next }).provisional).toBe(false);
  });

  it.each([
    [true, 'met', 'secured'],
    [false, 'not-met', 'coming'],
    [undefined, 'missing', 'open'],
  ] as const)('before the first known amount, secured %s: %s', (livelihoodSecured, result, key) => {
    const early = { asOf: '2024-05-01', decisionDate: '2024-06-01' } as const;
    const finding = found(companyTrainingLivelihood, { ...trainee(YEAR, livelihoodSecured), ...early });
    expect([finding.result, finding.text]).toEqual([result, livelihoodAmountUnknown[key].en]);
    expect([finding.broughtByStep, finding.missingPaths]).toEqual([
      result === 'not-met' ? 'livelihood-proof' : undefined,
      result === 'missing' ? ['candidate.livelihoodSecured'] : undefined,
    ]);
  });

  it('knows the last rise where the year is open, and none otherwise', () => {
    const rise = (asOf: string, decisionDate: string) =>
      livelihoodThreshold('company-training', factsWith(anElectrician(), { asOf, decisionDate }))
        ?.lastRiseCents;
    expect(rise('2026-11-20', '2027-02-01')).toBe(58_00);
    expect(rise('2026-03-02', '2026-06-01')).toBe(0);
    expect(rise('2025-03-02', '2026-06-01')).toBe(0);
  });
});

describe('points of the opportunity card (§ 20b AufenthG)', () => {
  const NOTHING: FactChanges = {
    isco08: '7411',
    qualification: { recognition: 'not-applied', fitsPosition: true },
    candidate: {
      german: 'none',
      english: 'none',
      dateOfBirth: '1980-01-01',
      residentInGermanySince: undefined,
    },
    experience: { relevantMonthsLast5Years: 0, relevantMonthsLast7Years: 0 },
    inGermany: false,
  };
  const merged = (changes: FactChanges): FactChanges => ({
    ...NOTHING,
    ...changes,
    qualification: { ...NOTHING.qualification, ...changes.qualification },
    candidate: { ...NOTHING.candidate, ...changes.candidate },
  });
  const entry = (feature: string, changes: FactChanges) => {
    const known = opportunityPoints(factsWith(anElectrician(), merged(changes))).find(
      (one) => one.feature === feature,
    );
    return [known?.points, known?.most, known?.path ?? null];
  };
  const months = (five: number | undefined, seven: number | undefined): FactChanges => ({
    experience: { relevantMonthsLast5Years: five, relevantMonthsLast7Years: seven },
  });
  const since = (residentInGermanySince: string): FactChanges => ({ candidate: { residentInGermanySince } });
  const born = (dateOfBirth: string | undefined): FactChanges => ({ candidate: { dateOfBirth } });
  const SEVEN = 'candidate.experience.relevantMonthsLast7Years';
  const FIVE = 'candidate.experience.relevantMonthsLast5Years';

  it.each([
    ['partial', { qualification: { recognition: 'partial' } }, [4, 4, null]],
    ['partial', {}, [0, 0, null]],
    ['partial', { qualification: { recognition: undefined } }, [0, 4, 'candidate.qualification.recognition']],
    ['german', { candidate: { german: 'B2' } }, [3, 3, null]],
    ['german', { candidate: { german: 'B1' } }, [2, 2, null]],
    ['german', { candidate: { german: 'A2' } }, [1, 1, null]],
    ['german', { candidate: { german: 'A1' } }, [0, 0, null]],
    ['german', { candidate: { german: undefined } }, [0, 3, 'candidate.german']],
    ['english', { candidate: { english: 'C1' } }, [1, 1, null]],
    ['english', { candidate: { english: 'B2' } }, [0, 0, null]],
    ['english', { candidate: { english: undefined } }, [0, 1, 'candidate.english']],
    ['experience', months(0, 60), [3, 3, null]],
    ['experience', months(60, undefined), [3, 3, null]],
    ['experience', months(0, 59), [0, 0, null]],
    ['experience', months(24, 59), [2, 2, null]],
    ['experience', months(23, 59), [0, 0, null]],
    ['experience', months(24, undefined), [2, 3, SEVEN]],
    ['experience', months(undefined, undefined), [0, 3, SEVEN]],
    ['experience', months(undefined, 24), [0, 2, FIVE]],
    ['experience', months(undefined, 23), [0, 0, null]],
    ['shortage', { isco08: '2512' }, [1, 1, null]],
    ['shortage', { isco08: '7411' }, [0, 0, null]],
    ['shortage', { isco08: null }, [0, 0, null]],
    ['shortage', { isco08: '2512', qualification: { fitsPosition: false } }, [0, 0, null]],
    ['shortage', { isco08: '7411', qualification: { fitsPosition: undefined } }, [0, 0, null]],
    [
      'shortage',
      { isco08: '2512', qualification: { fitsPosition: undefined } },
      [0, 1, 'candidate.qualification.fitsPosition'],
    ],
    ['age', born('1990-03-03'), [2, 2, null]],
    ['age', born('1990-03-02'), [1, 1, null]],
    ['age', born('1985-03-03'), [1, 1, null]],
    ['age', born('1985-03-02'), [0, 0, null]],
    ['age', born(undefined), [0, 2, 'candidate.dateOfBirth']],
    ['stay', since('2025-09-02'), [1, 1, null]],
    ['stay', since('2025-09-03'), [0, 0, null]],
    ['stay', { inGermany: true }, [0, 1, 'candidate.residentInGermanySince']],
    ['stay', { inGermany: false }, [0, 0, null]],
    ['stay', { inGermany: null }, [0, 0, null]],
  ] as const)('%s %j', (feature, changes, expected) => {
    expect(entry(feature, changes)).toEqual(expected);
  });

  const six: FactChanges = { candidate: { german: 'B2', english: 'C1' }, ...months(24, 24) };

  it('six are enough, five are not', () => {
    expect(found(opportunityPointsReached, merged(six))).toMatchObject({
      result: 'met',
      text: 'At least 6 points (German 3, English 1, experience 2); 6 are needed.',
    });
    const five = merged({ ...six, candidate: { german: 'B2', english: 'B2' } });
    expect(found(opportunityPointsReached, five)).toMatchObject({
      result: 'not-met',
      text: 'Only 5 points (German 3, experience 2); 6 are needed.',
    });
    const facts = factsWith(anElectrician(), five);
    const finding = found(opportunityPointsReached, five);
    const texts = (one: Finding) =>
      opportunityPointsReached.remedies?.(facts, one).map(({ text }) => text)[0];
    expect(texts(finding)).toMatch(/\b1\b/);
    expect(texts({ ...finding, actual: null })).toMatch(/\b6\b/);
  });

  it('open where exactly six are still possible', () => {
    const open = merged({ ...six, candidate: { german: 'B2', english: undefined } });
    expect(found(opportunityPointsReached, open)).toMatchObject({
      result: 'missing',
      missingPaths: ['candidate.english'],
      text: 'Open: 5 points so far (German 3, experience 2), 6 are possible; 6 are needed.',
    });
  });

  it('no points are named as none', () => {
    expect(found(opportunityPointsReached, NOTHING).text).toBe('Only 0 points (none yet); 6 are needed.');
  });

  it('skilled workers need none', () => {
    expect(found(opportunityPointsReached, { qualification: { recognition: 'full' } })).toMatchObject({
      result: 'not-applicable',
      text: opportunityFindings.notByPoints.en,
    });
    const worker = (qualification: FactChanges['qualification']) =>
      isSkilledWorker(factsWith(anElectrician(), { qualification: { ...qualification } }));
    expect(worker({ kind: 'academic', recognition: undefined, comparability: 'comparable' })).toBe(true);
    expect(worker({ kind: 'academic', recognition: undefined, comparability: undefined })).toBe(false);
    expect(worker({ kind: 'vocational', recognition: 'applied' })).toBe(false);
    expect(worker({ kind: 'none', recognition: undefined })).toBe(false);
    expect(worker({ kind: undefined, recognition: 'full' })).toBe(false);
  });
});
