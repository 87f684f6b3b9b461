import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { COVERED_ROUTES } from '~/domain/law/routes';
import { ROUTE_IDS, type PlanRequest, type WarningCode } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';

import { aNurse, anElectrician, type RequestChanges } from '../plan/requests';

const planned = (plan: PlanRequest) => planCase(plan, bundledDirectory);

const aHelper = (changes: RequestChanges = {}) =>
  anElectrician({
    position: { occupationId: 'warehouse-helper', kind: 'assistant', ...changes.position },
    candidate: {
      nationalities: ['RS'],
      country: 'RS',
      asylumBenefitsLast24Months: false,
      qualification: { kind: 'none', country: undefined, recognition: undefined },
      ...changes.candidate,
    },
  });

const anApprentice = (changes: RequestChanges = {}) =>
  aNurse({
    ...changes,
    position: {
      kind: 'training',
      grossSalaryCentsPerYear: 15_000_00,
      contractMonths: 36,
      ...changes.position,
    },
    candidate: {
      german: 'B1',
      recruitedFrom: 'PH',
      qualification: { kind: 'none', recognition: undefined, licence: undefined },
      ...changes.candidate,
    },
  });

const byTariff = anElectrician({
  employer: { boundByTariff: true },
  position: { paidByTariff: true },
  candidate: {
    qualification: {
      recognition: 'not-equivalent',
      stateRecognisedAtOrigin: true,
      stateRecognitionConfirmed: true,
    },
  },
});

describe('warnings of the routes', () => {
  it.each<[string, PlanRequest, WarningCode, boolean]>([
    ['Western Balkans recommended', aHelper(), 'western-balkans-quota', true],
    [
      'another route recommended',
      anElectrician({ candidate: { nationalities: ['RS'], country: 'RS' } }),
      'western-balkans-quota',
      false,
    ],
    [
      '45 on the first day of work, salary reaches the threshold',
      aHelper({ position: { grossSalaryCentsPerYear: 56_000_00 }, candidate: { dateOfBirth: '1981-10-01' } }),
      'age-45-salary',
      true,
    ],
    ['45 the day after', aHelper({ candidate: { dateOfBirth: '1981-10-02' } }), 'age-45-salary', false],
    ['the route rests on the tariff', byTariff, 'tariff-must-be-paid', true],
    ['recognised in full, no tariff needed', anElectrician(), 'tariff-must-be-paid', false],
    ['apprentice nurse: the licence comes with the training', anApprentice(), 'licence-missing', false],
    ['nurse', aNurse(), 'licence-missing', true],
    [
      'care assistant: the work needs no licence',
      aNurse({ position: { occupationId: 'care-assistant', kind: 'assistant' } }),
      'licence-missing',
      false,
    ],
    [
      'wage of a year without guide value',
      anApprentice({
        asOf: '2026-11-20',
        expectedDecisionDate: '2027-03-01',
        position: { desiredStart: '2027-09-01' },
      }),
      'amounts-unknown-for-year',
      true,
    ],
    ['wage of a known year', anApprentice(), 'amounts-unknown-for-year', false],
  ])('%s', (_name, plan, code, fires) => {
    expect(planned(plan).warnings.some((warning) => warning.code === code)).toBe(fires);
  });

  it('names the norm of the age rule that applies', () => {
    const plan = aHelper({
      position: { grossSalaryCentsPerYear: 56_000_00 },
      candidate: { dateOfBirth: '1981-10-01' },
    });
    expect(planned(plan).warnings.find(({ code }) => code === 'age-45-salary')?.legalBasis).toBe(
      '§ 1 Abs. 2 BeschV',
    );
  });

  it('says what is announced for the quota and that it was not law', () => {
    const text = planned(aHelper()).warnings.find(({ code }) => code === 'western-balkans-quota')?.text ?? '';
    expect(text).toMatch(/50,000.*25,000/);
  });

  it('every route of the contract has a definition, in its order', () => {
    expect(COVERED_ROUTES.map(({ id }) => id)).toEqual([...ROUTE_IDS]);
  });
});
