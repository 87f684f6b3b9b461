import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { readPlanRequest } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';

/** A nurse whose decision with gaps arrives while the accelerated procedure runs. */
function planOf(measure: 'school' | 'in-company' | 'exam', isRunning: boolean) {
  const reading = readPlanRequest({
    asOf: '2026-11-20',
    employer: { postalCode: '70173', careFacility: true },
    position: {
      occupationId: 'nurse',
      grossSalaryCentsPerYear: 4_200_000,
      hoursPerWeek: 40,
      contractMonths: null,
      desiredStart: '2027-06-01',
    },
    candidate: {
      nationalities: ['IN'],
      country: 'IN',
      recruitedFrom: 'IN',
      recruitment: 'employer',
      german: 'B1',
      livelihoodSecured: true,
      qualification: {
        kind: 'vocational',
        country: 'IN',
        durationMonths: 48,
        completedOn: '2018-01-01',
        fitsPosition: true,
        recognition: 'partial',
        measure,
        licence: 'none',
      },
    },
    ...(isRunning ? { procedure: { running: { kind: '81a', agreedOn: '2026-09-01' } } } : {}),
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return planCase(reading.request, bundledDirectory);
}
const idsOf = (plan: ReturnType<typeof planOf>) => plan.steps.map(({ id }) => id);

describe('a decision with gaps in a running accelerated procedure (§ 81a Abs. 3 S. 2, § 16d AufenthG)', () => {
  it.each([
    ['school', 'measure-place'],
    ['in-company', 'qualification-plan'],
    ['exam', 'livelihood-proof'],
  ] as const)('goes on with the measure (%s): %s comes before the advance consent', (measure, step) => {
    const plan = planOf(measure, true);
    const consent = plan.steps.find(({ id }) => id === 'advance-consent');
    expect(idsOf(plan)).toContain(step);
    expect(consent?.dependsOn).toContain(step);
  });

  it('is not agreed on and paid for a second time', () => {
    const plan = planOf('school', true);
    expect(idsOf(plan)).not.toContain('agreement');
    expect(idsOf(plan)).not.toContain('job-offer');
    expect(plan.steps.flatMap(({ fees }) => fees.map(({ legalBasis }) => legalBasis)).join()).not.toMatch(
      /§ 47 Abs\. 1 Nr\. 15/,
    );
  });

  it('leaves the order of a new procedure as it is: consent waits for the agreement, which waits for the rest', () => {
    const plan = planOf('school', false);
    expect(plan.steps.find(({ id }) => id === 'advance-consent')?.dependsOn).not.toContain('measure-place');
    expect(plan.steps.find(({ id }) => id === 'agreement')?.dependsOn).toContain('measure-place');
  });
});
