import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import type { PlanRequest } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';

import {
  aDeveloper,
  aNurse,
  anElectrician,
  findingOf,
  request,
  routeOf,
  workable,
  type RequestChanges,
} from '../plan/requests';

/** The mistakes that are made most often with this law (facts part 12), each with a case that would show it. */

const planned = (plan: PlanRequest) => planCase(plan, bundledDirectory);
const codesOf = (plan: PlanRequest) => planned(plan).warnings.map(({ code }) => code);
const pay = (grossSalaryCentsPerYear: number): RequestChanges => ({ position: { grossSalaryCentsPerYear } });

describe('traps of the law', () => {
  it.each([
    ['2026', 45_934_20, 'open'],
    ['2026', 45_934_19, 'blocked'],
    ['2026', 45_930_00, 'blocked'],
    ['2025', 43_759_80, 'open'],
    ['2025', 43_759_79, 'blocked'],
  ])('W1: thresholds are not rounded: %s, %i cents: %s', (year, cents, outcome) => {
    const plan = aDeveloper({
      asOf: `${year}-03-02`,
      expectedDecisionDate: `${year}-06-15`,
      position: { desiredStart: `${year}-09-01`, grossSalaryCentsPerYear: cents },
    });
    expect(routeOf(plan, '18g-1-shortage').outcome).toBe(outcome);
  });

  it('W2: the age rule concerns §§ 18a, 18b and the routes of § 1 Abs. 2 BeschV only', () => {
    const plan = aDeveloper({
      position: { kind: 'specialist', contractMonths: 8, hoursPerWeek: 40 },
      employer: { boundByTariff: true },
      candidate: { nationalities: ['US'], country: 'US', dateOfBirth: '1970-01-01', adequatePension: false },
    });
    const withAgeRule = planned(plan)
      .routes.filter(({ findings }) => findings.some(({ ruleId }) => ruleId.startsWith('age-45')))
      .map(({ id }) => id);
    expect(withAgeRule.sort()).toEqual(['18a', '18b', '19c-2-experience', '19c-2-ict']);
  });

  it('W3: § 18a looks at the grant, § 6 BeschV at the first day of work', () => {
    const plan = anElectrician({
      position: { grossSalaryCentsPerYear: 46_000_00 },
      candidate: { dateOfBirth: '1981-08-20', adequatePension: false },
    });
    expect(findingOf(plan, '18a', 'age-45').result).toBe('met');
    expect(findingOf(plan, '19c-2-experience', 'age-45-at-start').result).toBe('not-met');
  });

  it('W4: tariff does not cancel the age rule', () => {
    const plan = anElectrician({
      employer: { boundByTariff: true },
      position: { paidByTariff: true },
      candidate: { dateOfBirth: '1976-01-01', adequatePension: false },
    });
    expect(findingOf(plan, '19c-2-experience', 'experience-salary').result).toBe('met');
    expect(findingOf(plan, '19c-2-experience', 'age-45-at-start').result).toBe('not-met');
  });

  it('W5, W8: a nurse’s decision takes two months by § 81a, four otherwise, from complete documents on', () => {
    const decision = (plan: PlanRequest) =>
      planned(plan).steps.find(({ id }) => id === 'recognition-decision');
    expect(decision(aNurse())?.statutoryLimit).toMatchObject({ amount: 2, unit: 'months' });
    expect(decision(aNurse())?.dependsOn).toContain('documents-complete');
    expect(
      decision(aNurse({ candidate: { country: 'DE', germanTitle: '16b' } }))?.statutoryLimit,
    ).toMatchObject({
      amount: 4,
      unit: 'months',
    });
  });

  it.each<[string, PlanRequest]>([
    ['a person in Germany', anElectrician({ candidate: { country: 'DE', germanTitle: '16b' } })],
    ['an EU citizen', anElectrician({ candidate: { nationalities: ['FR'] } })],
    [
      'a helper under § 26',
      anElectrician({
        position: { occupationId: 'kitchen-helper', kind: 'assistant' },
        candidate: { nationalities: ['US'] },
      }),
    ],
  ])('W6: no accelerated procedure for %s', (_name, plan) => {
    expect(
      planned(plan)
        .routes.filter(({ outcome }) => outcome === 'open')
        .map(({ acceleratedProcedure }) => acceleratedProcedure),
    ).not.toContain('yes');
  });

  it('W6: nor for the opportunity card', () => {
    expect(routeOf(anElectrician(), '20a').acceleratedProcedure).toBe('no');
  });

  it('W7: the place of work decides on the immigration authority', () => {
    const plan = anElectrician({
      employer: { postalCode: '04109' },
      position: { workplacePostalCode: '70173' },
    });
    expect(planned(plan).immigrationAuthority).toEqual(
      planned(anElectrician({ employer: { postalCode: '70173' } })).immigrationAuthority,
    );
  });

  it.each([
    [60_000_00, '18g-1-regular', 'not-required'],
    [50_700_00, '18g-1-shortage', 'not-required'],
    [50_699_99, '18g-1-shortage', 'required'],
    [60_000_00, '18g-2-it', 'required'],
  ] as const)('W9: %i cents, %s: agency consent %s', (cents, id, consent) => {
    expect(routeOf(aDeveloper(pay(cents)), id).agencyConsent).toBe(consent);
  });

  it('W10: temporary agency work is refused wherever consent is needed, on every route', () => {
    const plan = anElectrician({
      employer: { temporaryAgency: true, boundByTariff: true, trainsApprentices: true },
      position: { paidByTariff: true, contractMonths: 8 },
      candidate: {
        nationalities: ['US', 'RS'],
        country: 'RS',
        asylumBenefitsLast24Months: false,
        drivingLicence: 'eu',
        qualification: { stateRecognisedAtOrigin: true, stateRecognitionConfirmed: true },
      },
    });
    const passing = planned(plan).routes.filter(
      ({ agencyConsent, outcome }) =>
        agencyConsent === 'required' && (outcome === 'open' || outcome === 'reachable'),
    );
    expect(passing).toEqual([]);
  });

  it('W11: a § 24 holder gets no Blue Card and needs none', () => {
    const plan = aDeveloper({ candidate: { nationalities: ['UA'], country: 'DE', germanTitle: '24' } });
    expect(workable(plan)).toEqual(['24', '18b']);
    expect(codesOf(plan)).toContain('temporary-protection-no-blue-card');
  });

  it('W12: partial recognition branches to § 16d or § 6 BeschV', () => {
    const plan = anElectrician({
      position: { grossSalaryCentsPerYear: 46_000_00 },
      candidate: {
        livelihoodSecured: true,
        qualification: {
          recognition: 'partial',
          measure: 'in-company',
          stateRecognisedAtOrigin: true,
          stateRecognitionConfirmed: true,
        },
      },
    });
    expect(workable(plan)).toEqual(expect.arrayContaining(['16d-1', '19c-2-experience']));
  });

  it('W13: an employee in a licensed craft needs no licence', () => {
    expect(findingOf(anElectrician(), '18a', 'licence').result).toBe('not-applicable');
  });

  it('W14: the recruiting ban goes by the state of recruitment', () => {
    const nigerian = (recruitedFrom: string) =>
      aNurse({ candidate: { nationalities: ['NG'], recruitedFrom, recruitment: 'employer' } });
    expect(routeOf(nigerian('ZA'), '18a').outcome).toBe('reachable');
    expect(routeOf(nigerian('NG'), '18a').outcome).toBe('blocked');
  });

  it('W15: nationals of § 41 AufenthV may enter but not work before the permission', () => {
    expect(codesOf(aDeveloper({ candidate: { nationalities: ['US'], country: 'US' } }))).toContain(
      'visa-free-entry-no-work',
    );
  });

  it('W16: Monaco is on the list of § 26, not of § 41 Abs. 1', () => {
    const plan = anElectrician({ candidate: { nationalities: ['MC'], country: 'MC' } });
    expect(routeOf(plan, '19c-1-best-friends').outcome).toBe('open');
    expect(
      planned(plan).warnings.find(({ code }) => code === 'visa-free-entry-no-work')?.legalBasis,
    ).toContain('§ 41 Abs. 2');
  });

  it('W17: degrees go to the evaluation, vocational training to the confirmation', () => {
    const degree = aDeveloper({
      candidate: { qualification: { comparability: 'conditionally-comparable' } },
    });
    expect(routeOf(degree, '18b').pendingSteps).toEqual(['degree-evaluation']);
    const training = anElectrician({
      position: { grossSalaryCentsPerYear: 46_000_00 },
      candidate: {
        qualification: {
          recognition: 'not-applied',
          stateRecognisedAtOrigin: true,
          stateRecognitionConfirmed: false,
        },
      },
    });
    expect(routeOf(training, '19c-2-experience').pendingSteps).toEqual(['state-recognition-confirmation']);
  });

  it('W18: no priority check for trainees and drivers today', () => {
    const trainee = anElectrician({ position: { kind: 'training' } });
    const driver = anElectrician({ position: { occupationId: 'truck-driver' } });
    expect(routeOf(trainee, '16a-1').priorityCheck).toBe(false);
    expect(routeOf(driver, '19c-1-driver').priorityCheck).toBe(false);
  });

  it.each([
    ['2023-03-01', 'blocked'],
    ['2023-03-02', 'open'],
    ['2023-03-03', 'open'],
  ])('W19: a degree of %s, application on 2026-03-02: %s', (completedOn, outcome) => {
    expect(
      routeOf(aDeveloper({ candidate: { qualification: { completedOn } } }), '18g-1-new-entrant').outcome,
    ).toBe(outcome);
  });

  it('W20: the advance consent is valid for three months', () => {
    expect(codesOf(anElectrician())).toContain('advance-consent-three-months');
  });

  it('W21: no federal recognition grant for people abroad', () => {
    const { funding } = planned(aNurse()).costs;
    expect(JSON.stringify(funding)).not.toMatch(/Anerkennungszuschuss|recognition grant/i);
  });

  it.each([
    ['2026-03-02', 'plus 3 months'],
    ['2026-09-01', 'plus 6 months'],
  ])('W22: a title for a fixed-term job, planned on %s: %s', (asOf, words) => {
    const plan = anElectrician({
      asOf,
      expectedDecisionDate: undefined,
      position: { contractMonths: 24, desiredStart: '2026-10-01' },
      candidate: { country: 'DE', germanTitle: '16b' },
    });
    expect(planned(plan).titleValidity?.why).toContain(words);
  });

  it('W23: the notice of § 45c is owed for people abroad only', () => {
    expect(codesOf(anElectrician())).toContain('faire-integration-notice');
    expect(codesOf(anElectrician({ candidate: { country: 'DE', germanTitle: '16b' } }))).not.toContain(
      'faire-integration-notice',
    );
    expect(codesOf(anElectrician({ candidate: { nationalities: ['FR'] } }))).not.toContain(
      'faire-integration-notice',
    );
  });

  it('W24: medical assistants belong to the chamber of the liberal profession', () => {
    const plan = request(anElectrician({ position: { occupationId: 'medical-assistant' } }), {
      candidate: { qualification: { recognition: 'not-applied' } },
    });
    expect(planned(plan).recognitionAuthority?.type).toBe('professional-chamber');
  });

  it('W25: Hannover’s chamber decides itself, not IHK FOSA', () => {
    const at = (postalCode: string) =>
      planned(
        anElectrician({
          employer: { postalCode },
          position: { occupationId: 'warehouse-specialist' },
          candidate: { qualification: { recognition: 'not-applied' } },
        }),
      ).recognitionAuthority;
    expect(at('30159')?.type).toBe('ihk');
    expect(at('70173')?.type).toBe('ihk-fosa');
  });
});
