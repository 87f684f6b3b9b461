import { describe, expect, it } from 'vitest';

import { comparePlans, type VersionOfPlan } from '~/domain/cases/replan/plan-comparison';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { planRequestSchema, type PlanRequest } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';

const REQUEST = {
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
};

function version(change: (request: typeof REQUEST) => object = (request) => request): VersionOfPlan {
  const request: PlanRequest = planRequestSchema.parse(change(structuredClone(REQUEST)));
  const plan = planCase(request, bundledDirectory);
  return { plan, dues: new Map(plan.steps.map((step) => [step.id, step.typical])) };
}

const partial = () =>
  version((request) => ({
    ...request,
    candidate: {
      ...request.candidate,
      qualification: { ...request.candidate.qualification, recognition: 'partial', measure: 'in-company' },
    },
  }));
const groupsOf = (before: VersionOfPlan, after: VersionOfPlan) =>
  comparePlans(before, after, new Set(), 'de').groups.map(({ id }) => id);

describe('two plans for people', () => {
  it('a plan differs in nothing from itself', () => {
    expect(comparePlans(version(), version(), new Set(), 'de')).toMatchObject({
      isEmpty: true,
      moves: [],
      added: [],
      dropped: [],
      groups: [],
    });
  });

  it('another route: named once, with steps, money and stay; the conditions of both routes are no news', () => {
    const { groups, added, dropped, before, after } = comparePlans(version(), partial(), new Set(), 'de');
    const route = groups.find(({ id }) => id === 'route')?.sentences ?? [];
    expect(route.filter((sentence) => sentence.includes('Voraussetzung'))).toEqual([]);
    expect(route.filter((sentence) => sentence.startsWith('Empfohlen'))).toEqual([]);
    expect([before.route, after.route]).toEqual([
      'Fachkraft mit Berufsausbildung (§ 18a)',
      'Anpassungsmaßnahme (§ 16d Abs. 1)',
    ]);
    expect(added.map(({ id }) => id)).toContain('measure');
    expect(dropped.map(({ id }) => id)).toContain('recognition-apply');
    expect(groupsOf(version(), partial())).toEqual(['route', 'money', 'papers', 'stay', 'other-routes']);
  });

  it('finished steps neither move nor fall away', () => {
    const finished = new Set(['recognition-apply', 'first-day']);
    const { dropped, moves } = comparePlans(version(), partial(), finished, 'en');
    expect(dropped.map(({ id }) => id)).not.toContain('recognition-apply');
    expect(moves.map(({ id }) => id)).not.toContain('first-day');
  });

  it('a later start moves days and nothing else that matters', () => {
    const later = version((request) => ({
      ...request,
      position: { ...request.position, desiredStart: '2027-10-04' },
    }));
    const { moves, isEmpty } = comparePlans(version(), later, new Set(), 'de');
    expect(isEmpty).toBe(false);
    expect(moves.find(({ id }) => id === 'first-day')).toMatchObject({
      before: '2027-09-01',
      after: '2027-10-04',
      days: 33,
    });
  });
});
