import { expect, it } from 'vitest';

import { compareProcedures } from '~/domain/cases/procedure-comparison';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { planRequestSchema, type PlanRequest } from '~/domain/plan/contract';
import { ordinaryProcedure } from '~/domain/plan/ordinary-procedure';
import { planCase } from '~/domain/plan/plan-case';

const REQUEST: PlanRequest = planRequestSchema.parse({
  asOf: '2026-11-23',
  employer: { postalCode: '99084', temporaryAgency: false },
  position: { occupationId: 'electrician', desiredStart: '2027-09-01', grossSalaryCentsPerYear: 4_200_000 },
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
});

it('lays both procedures side by side: days as in the timeline, the 411 euros at stake only in the accelerated one', () => {
  const plan = planCase(REQUEST, bundledDirectory);
  const ordinary = ordinaryProcedure(REQUEST, plan, bundledDirectory);
  if (ordinary === null) throw new Error('nothing to compare');
  const [own, other] = compareProcedures(plan, ordinary);
  expect([own.procedure, other.procedure]).toEqual(['accelerated', 'ordinary']);
  expect((other.days ?? 0) - (own.days ?? 0)).toBe(plan.timeline.gainDays);
  expect(ordinary.timeline.typicalStart).toBe(plan.timeline.ordinary?.typicalStart);
  const cents = (side: typeof own) => side.atRisk.map((fee) => fee.cents);
  expect(cents(own)).toContain(41_100);
  expect(cents(other)).not.toContain(41_100);
  expect(own.ownPapers.length).toBeGreaterThan(0);
  expect(own.acts.map(({ actor }) => actor)).toContain('immigration-authority');
  expect(own.limits.map(({ limit }) => limit.legalBasis)).toContain('§ 31a Abs. 1 AufenthV');
});

it('has nothing to compare once the agreement is concluded', () => {
  const request = {
    ...REQUEST,
    procedure: { running: { kind: '81a' as const, agreedOn: '2026-11-20' } },
  };
  expect(ordinaryProcedure(request, planCase(request, bundledDirectory), bundledDirectory)).toBeNull();
});
