import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import type { PlanRequest } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';

import { aDeveloper, anElectrician, request } from './requests';

const inAutumn2025 = (desiredStart: string) =>
  anElectrician({ asOf: '2025-06-02', expectedDecisionDate: '2025-10-01', position: { desiredStart } });

const bySearch = anElectrician({
  routeId: '20a',
  candidate: { livelihoodSecured: true, qualification: { recognition: 'full' } },
});

const withoutRoute = request({
  asOf: '2026-03-02',
  position: { occupationId: 'electrician', desiredStart: '2026-10-01' },
  candidate: { nationalities: ['TN'], country: 'TN' },
});

const apprentice = (routeId?: '16a-1' | '17-1') =>
  anElectrician({
    routeId,
    position: { kind: 'training', grossSalaryCentsPerYear: 15_600_00 },
    candidate: { german: 'B1', livelihoodSecured: true, schoolLeaving: 'university-entrance' },
  });

/**
 * § 45c AufenthG (facts E5, E6, trap W23): for work from 2026-01-01, owed to third-country nationals who live abroad
 * when the contract is made, on the first working day at the latest; not where an agency across borders informs.
 */
describe('the notice on Faire Integration', () => {
  it.each<[string, PlanRequest, boolean]>([
    ['work on the day before it is in force', inAutumn2025('2025-12-31'), false],
    ['work on the first day in force', inAutumn2025('2026-01-01'), true],
    ['work on the day after', inAutumn2025('2026-01-02'), true],
    ['contract made abroad', aDeveloper(), true],
    [
      'placed by an agency across borders (§ 299 SGB III)',
      aDeveloper({ candidate: { recruitment: 'cross-border-agency' } }),
      false,
    ],
    ['placed by an agency at home', aDeveloper({ candidate: { recruitment: 'agency' } }), true],
    ['lives in Germany', aDeveloper({ candidate: { country: 'DE', germanTitle: '16b' } }), false],
    [
      'nobody has said where the person lives: planned as from abroad',
      aDeveloper({ candidate: { country: undefined } }),
      true,
    ],
    ['EU citizen', aDeveloper({ candidate: { nationalities: ['PL'] } }), false],
    ['citizen of Switzerland', aDeveloper({ candidate: { nationalities: ['CH'] } }), false],
    ['trainee (BMAS by DEHOGA NRW)', apprentice(), true],
    ['search for a training place: no contract yet', apprentice('17-1'), false],
    ['opportunity card: the contract is made in Germany', bySearch, false],
    ['no route yet: counsel first', withoutRoute, false],
  ])('%s', (_name, plan, isOwed) => {
    const { warnings, duties } = planCase(plan, bundledDirectory);
    expect(warnings.some(({ code }) => code === 'faire-integration-notice')).toBe(isOwed);
    expect(duties.some(({ id }) => id.startsWith('faire-integration-notice'))).toBe(isOwed);
  });
});
