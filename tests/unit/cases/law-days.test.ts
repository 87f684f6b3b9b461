import { describe, expect, it } from 'vitest';

import { addDays } from '~/domain/calendar';
import { progressInput } from '~/domain/cases/progress-input';
import { withProgress } from '~/domain/cases/replan/continued-plan';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { planRequestSchema, type PlanRequest, type StepPlan } from '~/domain/plan/contract';
import { readPlanRequest } from '~/domain/plan/contract/read-request';
import { lawDaysOf, planCase } from '~/domain/plan/plan-case';
import { progressDates } from '~/domain/plan/progress';
import { mixedRequests } from '#tests/support/mixed-requests';

const TUNISIAN_ELECTRICIAN = {
  asOf: '2026-11-23',
  employer: { postalCode: '99084', temporaryAgency: false },
  position: {
    occupationId: 'electrician',
    desiredStart: '2027-06-01',
    grossSalaryCentsPerYear: 4_200_000,
    contractMonths: 24,
  },
  candidate: {
    nationalities: ['TN'],
    country: 'TN',
    dateOfBirth: '1995-04-01',
    german: 'B1',
    qualification: {
      kind: 'vocational',
      country: 'TN',
      durationMonths: 36,
      recognition: 'not-applied',
      fitsPosition: true,
    },
  },
};

function requestOf(input: unknown): PlanRequest {
  return planRequestSchema.parse(input);
}

/** The plan after the days on which steps were really done. */
function afterwards(request: PlanRequest, done: Readonly<Record<string, string>>) {
  const plan = planCase(request, bundledDirectory);
  const input = progressInput({ plan, request }, new Map(Object.entries(done)));
  return { before: plan, after: withProgress(plan, input, request), dates: progressDates(input) };
}

function typicalDays({ steps }: StepPlan) {
  return (...ids: readonly string[]) => {
    const id = ids.find((wanted) => steps.some((step) => step.id === wanted));
    return steps.find((step) => step.id === id)?.typical ?? null;
  };
}

describe('days of law of a plan that is under way', () => {
  it('are those of the plan itself, for the days the plan expects', () => {
    for (const line of mixedRequests(300)) {
      const reading = readPlanRequest(JSON.parse(line));
      if (!reading.ok) throw new Error('the mixed requests are valid');
      const plan = planCase(reading.request, bundledDirectory);
      const { titleValidity, permanentStay, duties } = lawDaysOf(reading.request, plan, typicalDays(plan));
      expect({ titleValidity, permanentStay, duties }).toEqual({
        titleValidity: plan.titleValidity,
        permanentStay: plan.permanentStay,
        duties: plan.duties,
      });
    }
  });

  it('are counted in months from the real first day: 31 August and six months end on the last of February', () => {
    const request = requestOf(TUNISIAN_ELECTRICIAN);
    const { after } = afterwards(request, { travel: '2027-08-16', 'first-day': '2027-08-31' });
    // § 18 Abs. 4 AufenthG: 24 months of contract and six more; February has no 30th (§ 188 Abs. 3 BGB).
    expect(after.titleValidity?.until).toBe('2030-02-28');
    expect(after.permanentStay?.settlement[0]?.earliest).toBe('2030-08-31');
    expect(after.steps.find(({ id }) => id === 'settlement-permit')?.typical).toBe('2030-08-31');
  });

  it('move the first day of work, not the end of a title that is in hand', () => {
    const request = requestOf({
      ...TUNISIAN_ELECTRICIAN,
      candidate: {
        ...TUNISIAN_ELECTRICIAN.candidate,
        country: 'DE',
        germanTitle: '25-1',
        titleValidUntil: '2029-03-14',
      },
    });
    const first = planCase(request, bundledDirectory).steps.find(({ id }) => id === 'first-day')?.typical;
    const { before, after } = afterwards(request, { 'first-day': addDays(first ?? '', 45) });
    const extension = (plan: StepPlan) => plan.steps.find(({ id }) => id === 'permit-extension')?.typical;
    expect(extension(before)).toBe('2029-03-14');
    expect(extension(after)).toBe('2029-03-14');
  });
});
