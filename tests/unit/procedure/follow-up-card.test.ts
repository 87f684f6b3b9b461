import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { readPlanRequest } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';

function planOf(changes: { candidate?: object; qualification?: object; routeId?: string }) {
  const reading = readPlanRequest({
    asOf: '2026-11-20',
    language: 'de',
    employer: { postalCode: '70173' },
    position: {
      occupationId: 'mechanical-engineer',
      grossSalaryCentsPerYear: 6_000_000,
      hoursPerWeek: 40,
      contractMonths: null,
      desiredStart: '2027-02-01',
    },
    candidate: {
      nationalities: ['BR'],
      country: 'DE',
      germanTitle: '16b',
      ...changes.candidate,
      qualification: {
        kind: 'academic',
        country: 'BR',
        completedOn: '2020-07-01',
        fitsPosition: true,
        ...changes.qualification,
      },
    },
    ...(changes.routeId === undefined ? {} : { routeId: changes.routeId }),
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return planCase(reading.request, bundledDirectory);
}
const stepsOf = (plan: ReturnType<typeof planOf>) => plan.steps.map(({ id }) => id);

describe('the follow-up opportunity card (§ 20a Abs. 5 S. 2 AufenthG)', () => {
  it('is planned with a contract, consent and work at once, for two years, and searches for nothing', () => {
    const plan = planOf({ candidate: { germanTitle: '20a' }, routeId: '20a' });
    expect(stepsOf(plan)).toEqual(expect.arrayContaining(['job-offer', 'agency-consent', 'first-day']));
    expect(stepsOf(plan)).not.toContain('points-check');
    expect(stepsOf(plan)).not.toContain('job-found');
    expect(stepsOf(plan)).not.toContain('next-title');
    expect(plan.titleValidity?.legalBasis).toBe('§ 20a Abs. 5 S. 2 AufenthG');
    expect(plan.titleValidity?.until.slice(0, 4)).toBe('2029');
  });

  it('is not what somebody without the card gets: for them the route is the search', () => {
    const plan = planOf({ routeId: '20a' });
    expect(plan.titleValidity?.legalBasis).not.toBe('§ 20a Abs. 5 S. 2 AufenthG');
    expect(stepsOf(plan)).not.toContain('agency-consent');
  });
});

describe('the degree evaluation', () => {
  it('is planned where nobody has said how the degree compares', () => {
    expect(stepsOf(planOf({ routeId: '18b' }))).toContain('degree-evaluation');
  });

  it.each([
    ['a German degree', { country: 'DE' }],
    ['a degree recognised in full', { recognition: 'full' }],
    ['a comparable degree', { comparability: 'comparable' }],
  ])('is not planned for %s', (_case, qualification) => {
    expect(stepsOf(planOf({ routeId: '18b', qualification }))).not.toContain('degree-evaluation');
  });
});
