import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatDate } from '~/domain/calendar/calendar-date';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { stepPlanSchema, type PlanRequest, type StepPlan, type WarningCode } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';

import { arbitraryRequest } from './arbitrary-request';
import { aDeveloper, aNurse, anElectrician, request, type RequestChanges } from './requests';

const planned = (plan: PlanRequest): StepPlan => planCase(plan, bundledDirectory);
const codes = (plan: PlanRequest): WarningCode[] => planned(plan).warnings.map(({ code }) => code);

describe('the plan as a whole', () => {
  it('recommends the best route and shows its steps', () => {
    const plan = planned(anElectrician({ candidate: { qualification: { recognition: 'not-applied' } } }));
    expect(plan).toMatchObject({
      recommendedRouteId: '18a',
      plannedRouteId: '18a',
      titleNeeded: true,
      lawCheckedOn: '2026-08-19',
    });
    expect(plan.steps.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['recognition-apply', 'recognition-decision']),
    );
  });

  it('plans the route that the request names, whatever its place', () => {
    expect(planned(aDeveloper({ routeId: '18b' }))).toMatchObject({
      recommendedRouteId: '18g-1-regular',
      plannedRouteId: '18b',
    });
  });

  it('without a route it leads to counsel', () => {
    const plan = planned(anElectrician({ candidate: { qualification: { recognition: 'not-equivalent' } } }));
    expect(plan.recommendedRouteId).toBeNull();
    expect(plan.steps.length).toBeGreaterThan(0);
  });

  it('every step that a rule names is among the steps of the plan', () => {
    for (const plan of [
      aNurse(),
      aDeveloper({ candidate: { qualification: { comparability: 'conditionally-comparable' } } }),
    ]) {
      const { steps, routes, recommendedRouteId } = planned(plan);
      const named =
        routes
          .find(({ id }) => id === recommendedRouteId)
          ?.findings.flatMap(({ broughtByStep }) => broughtByStep ?? []) ?? [];
      expect(named.length).toBeGreaterThan(0);
      expect(steps.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
    }
  });

  it('the same request gives the same plan, byte for byte, and fits the contract', () => {
    fc.assert(
      fc.property(arbitraryRequest, (plan) => {
        const first = planned(plan);
        expect(JSON.stringify(planned(structuredClone(plan)))).toBe(JSON.stringify(first));
        const parsed = stepPlanSchema.safeParse(first);
        expect(parsed.success ? [] : parsed.error.issues.slice(0, 3)).toEqual([]);
      }),
      { numRuns: 150, seed: 20_261_120 },
    );
  });

  it('judges on the plan’s own day of decision where the request gives none', () => {
    const plan = planned(
      anElectrician({
        expectedDecisionDate: undefined,
        candidate: { qualification: { recognition: 'not-applied' } },
      }),
    );
    const decision = plan.steps.find(({ id }) => id === 'visa-decision')?.typical ?? '';
    const age =
      plan.routes.find(({ id }) => id === '18a')?.findings.find(({ ruleId }) => ruleId === 'age-45')?.text ??
      '';
    expect(age).toContain(`(${formatDate(decision, 'en')})`);
  });
});

describe('whether a title is needed', () => {
  it.each([
    ['EU citizen', { candidate: { nationalities: ['FR'] } }, false],
    ['third-country national abroad', {}, true],
    ['§ 24 holder', { candidate: { country: 'DE', germanTitle: '24' } }, false],
    [
      '§ 24 after the day it runs to',
      { candidate: { country: 'DE', germanTitle: '24' }, position: { desiredStart: '2027-03-05' } },
      true,
    ],
    [
      'spouse (§ 30)',
      { candidate: { country: 'DE', germanTitle: '30', titleValidUntil: '2028-01-01' } },
      false,
    ],
    [
      'spouse whose title ends on the first day of work',
      { candidate: { country: 'DE', germanTitle: '30', titleValidUntil: '2026-10-01' } },
      false,
    ],
    [
      'spouse whose title ends before the start',
      { candidate: { country: 'DE', germanTitle: '30', titleValidUntil: '2026-09-30' } },
      true,
    ],
    ['student (§ 16b)', { candidate: { country: 'DE', germanTitle: '16b' } }, true],
  ] as const)('%s: %s', (_name, changes, needed) => {
    const plan = planned(anElectrician(changes as RequestChanges));
    expect(plan.titleNeeded).toBe(needed);
    expect(plan.titleNeededReason.length).toBeGreaterThan(20);
  });

  it('a Blue Card holder may change to a job that meets the card’s conditions', () => {
    const holder = (cents: number) =>
      aDeveloper({
        candidate: { country: 'DE', germanTitle: '18g' },
        position: { grossSalaryCentsPerYear: cents },
      });
    expect(planned(holder(60_000_00)).titleNeeded).toBe(false);
    expect(planned(holder(40_000_00)).titleNeeded).toBe(true);
  });
});

describe('warnings', () => {
  const next = { asOf: '2026-11-20', expectedDecisionDate: '2027-02-15' } as const;
  it.each<[string, PlanRequest, WarningCode, boolean]>([
    [
      'recruiting ban',
      aNurse({ candidate: { recruitedFrom: 'NG', recruitment: 'agency' } }),
      'health-recruitment-ban',
      true,
    ],
    ['recruiting from elsewhere', aNurse(), 'health-recruitment-ban', false],
    [
      'living in a listed state, recruiter unknown',
      aNurse({ candidate: { country: 'NG', recruitedFrom: undefined, recruitment: undefined } }),
      'health-recruitment-ban',
      true,
    ],
    [
      'temporary agency',
      anElectrician({ employer: { temporaryAgency: true } }),
      'temporary-agency-refusal',
      true,
    ],
    [
      'temporary agency, Blue Card without consent',
      aDeveloper({ employer: { temporaryAgency: true } }),
      'temporary-agency-refusal',
      false,
    ],
    [
      '45 on the day of the grant',
      anElectrician({ candidate: { dateOfBirth: '1981-07-15', adequatePension: false } }),
      'age-45-salary',
      true,
    ],
    ['45 the day after', anElectrician({ candidate: { dateOfBirth: '1981-07-16' } }), 'age-45-salary', false],
    ['50 with a Blue Card', aDeveloper({ candidate: { dateOfBirth: '1976-01-01' } }), 'age-45-salary', false],
    [
      'a year without amounts',
      aDeveloper({ ...next, position: { desiredStart: '2027-04-01' } }),
      'amounts-unknown-for-year',
      true,
    ],
    ['all in a known year', aDeveloper(), 'amounts-unknown-for-year', false],
    [
      'no money threshold in the route',
      anElectrician({ ...next, position: { desiredStart: '2027-04-01' } }),
      'amounts-unknown-for-year',
      false,
    ],
    [
      'put back by a thin reserve',
      aDeveloper({ ...next, position: { desiredStart: '2027-04-01', grossSalaryCentsPerYear: 46_000_00 } }),
      'amounts-unknown-for-year',
      true,
    ],
    [
      'amounts of two years',
      aDeveloper({
        asOf: '2025-12-01',
        expectedDecisionDate: '2026-02-01',
        position: { desiredStart: '2026-06-01' },
      }),
      'amounts-change-before-start',
      true,
    ],
    ['amounts of one year', aDeveloper(), 'amounts-change-before-start', false],
    [
      '§ 24 holder',
      aDeveloper({ candidate: { country: 'DE', germanTitle: '24' } }),
      'temporary-protection-no-blue-card',
      true,
    ],
    [
      'US citizen',
      aDeveloper({ candidate: { nationalities: ['US'], country: 'US' } }),
      'visa-free-entry-no-work',
      true,
    ],
    [
      'Andorran (§ 41 Abs. 2, without work)',
      aDeveloper({ candidate: { nationalities: ['AD'], country: 'AD' } }),
      'visa-free-entry-no-work',
      true,
    ],
    [
      'Turkish citizen',
      aDeveloper({ candidate: { nationalities: ['TR'] } }),
      'visa-free-entry-no-work',
      false,
    ],
    [
      'student in Germany',
      anElectrician({ candidate: { country: 'DE', germanTitle: '16b' } }),
      'in-germany-no-accelerated-procedure',
      true,
    ],
    ['nurse without licence', aNurse(), 'licence-missing', true],
    [
      'nurse with licence',
      aNurse({ candidate: { qualification: { licence: 'granted' } } }),
      'licence-missing',
      false,
    ],
    ['nurse with B1', aNurse({ candidate: { german: 'B1' } }), 'language-below-practice', true],
    ['nurse with B2', aNurse(), 'language-below-practice', false],
    [
      'doctor with B2',
      aDeveloper({
        position: { occupationId: 'doctor' },
        candidate: { german: 'B2', qualification: { licence: 'none' } },
      }),
      'language-below-practice',
      true,
    ],
    [
      'start next week',
      aDeveloper({ position: { desiredStart: '2026-03-09' } }),
      'start-before-typical',
      true,
    ],
    ['accelerated procedure', anElectrician(), 'advance-consent-three-months', true],
    [
      'partial recognition',
      anElectrician({ candidate: { qualification: { recognition: 'partial' } } }),
      'partial-recognition-branch',
      true,
    ],
    [
      'recognition to come',
      anElectrician({ candidate: { qualification: { recognition: 'not-applied' } } }),
      'partial-recognition-branch',
      true,
    ],
    ['contract made abroad', anElectrician(), 'faire-integration-notice', true],
    [
      'EU citizen',
      anElectrician({ candidate: { nationalities: ['FR'] } }),
      'faire-integration-notice',
      false,
    ],
    [
      'person in Germany',
      anElectrician({ candidate: { country: 'DE', germanTitle: '16b' } }),
      'faire-integration-notice',
      false,
    ],
    [
      'agency across borders informs',
      anElectrician({ candidate: { recruitment: 'cross-border-agency' } }),
      'faire-integration-notice',
      false,
    ],
    ['hotel', anElectrician({ employer: { branch: 'hospitality' } }), 'instant-registration', true],
    ['craft', anElectrician(), 'instant-registration', false],
    [
      'half a year after the check',
      anElectrician({
        asOf: '2027-02-19',
        expectedDecisionDate: '2027-06-01',
        position: { desiredStart: '2027-09-01' },
      }),
      'law-checked-long-ago',
      true,
    ],
    [
      'the day before',
      anElectrician({
        asOf: '2027-02-18',
        expectedDecisionDate: '2027-06-01',
        position: { desiredStart: '2027-09-01' },
      }),
      'law-checked-long-ago',
      false,
    ],
    [
      'bound by tariff, paid below',
      anElectrician({ employer: { boundByTariff: true }, position: { paidByTariff: false } }),
      'tariff-must-be-paid',
      true,
    ],
    [
      'new entrant',
      aDeveloper({
        position: { occupationId: 'accountant', grossSalaryCentsPerYear: 46_000_00 },
        candidate: { qualification: { completedOn: '2025-01-01' } },
      }),
      'new-entrant-window-ends',
      true,
    ],
    [
      'below the minimum wage',
      anElectrician({ position: { grossSalaryCentsPerYear: 25_000_00 } }),
      'minimum-wage',
      true,
    ],
    [
      'EU citizen below the minimum wage',
      anElectrician({
        position: { grossSalaryCentsPerYear: 25_000_00 },
        candidate: { nationalities: ['FR'] },
      }),
      'minimum-wage',
      true,
    ],
  ])('%s: %s fires: %s', (_name, plan, code, fires) => {
    expect(codes(plan).includes(code)).toBe(fires);
  });

  it('blockers come first, each code once', () => {
    const { warnings } = planned(
      aNurse({
        employer: { temporaryAgency: true },
        candidate: { recruitedFrom: 'NG', recruitment: 'agency', german: 'A2' },
      }),
    );
    const order = ['blocker', 'risk', 'note'];
    const places = warnings.map(({ severity }) => order.indexOf(severity));
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(new Set(warnings.map(({ code }) => code)).size).toBe(warnings.length);
  });

  it('tells last year’s rise beside the provisional amount', () => {
    const { warnings } = planned(aDeveloper({ ...next, position: { desiredStart: '2027-04-01' } }));
    expect(warnings.find(({ code }) => code === 'amounts-unknown-for-year')?.text).toContain('2,400.00 EUR');
  });
});

describe('a minimal request', () => {
  it.each(['2020-01-01', '2020-02-29', '2024-02-29', '2036-12-31'])(
    'is answered on the far day %s',
    (asOf) => {
      const plan = planned(
        aDeveloper({
          asOf,
          expectedDecisionDate: undefined,
          position: { desiredStart: '2036-12-31' },
          candidate: { dateOfBirth: '1900-01-01', qualification: { completedOn: undefined } },
        }),
      );
      expect(stepPlanSchema.safeParse(plan).success).toBe(true);
    },
  );

  it('leads to counsel, to questions and to no made-up answer', () => {
    const plan = planned(
      request({
        asOf: '2026-03-02',
        position: { occupationId: 'electrician', desiredStart: '2026-10-01' },
        candidate: { nationalities: ['TN'] },
      }),
    );
    expect(plan.recommendedRouteId).toBeNull();
    expect(plan.missingFacts.length).toBeGreaterThan(3);
    expect(plan.routes.some(({ outcome }) => outcome === 'missing-facts')).toBe(true);
  });
});
