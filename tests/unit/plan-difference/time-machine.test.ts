import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import type { PlanRequest, RouteId } from '~/domain/plan/contract';
import {
  compareDays,
  diffPlans,
  type ChangeKind,
  type ChangeOf,
  type PlanDifference,
} from '~/domain/plan/difference';
import { planCase } from '~/domain/plan/plan-case';

import { aDeveloper, aNurse, anElectrician } from '../plan/requests';

function between(request: PlanRequest, before: string, after: string) {
  const comparison = compareDays(request, bundledDirectory, { before, after });
  if (!comparison.ok) throw new Error(`the test's request is invalid on ${comparison.day}`);
  return comparison;
}

function ofKind<Kind extends ChangeKind>({ changes }: PlanDifference, kind: Kind): ChangeOf<Kind>[] {
  return changes.filter((change): change is ChangeOf<Kind> => change.kind === kind);
}

function threshold(difference: PlanDifference, routeId: RouteId) {
  return ofKind(difference, 'finding-expected').find(
    (change) => change.routeId === routeId && change.byCents !== null,
  );
}

describe('one case on two days', () => {
  // § 18g Abs. 1 S. 1 AufenthG: half of the contribution ceiling; each salary lies between the two thresholds.
  it.each([
    ['2023-11-20', '2024-01-15', '2023-12-01', 44_000_00, 43_800_00, 45_300_00],
    ['2024-03-04', '2025-01-15', '2024-09-02', 46_000_00, 45_300_00, 48_300_00],
    ['2025-03-03', '2026-01-15', '2025-11-03', 49_000_00, 48_300_00, 50_700_00],
  ])(
    'from %s to %s the Blue Card asks for more, and the case goes over the shortage occupation',
    (before, after, desiredStart, salary, was, is) => {
      const request = aDeveloper({
        expectedDecisionDate: undefined,
        position: { grossSalaryCentsPerYear: salary, desiredStart },
      });
      const { difference } = between(request, before, after);
      expect(ofKind(difference, 'recommendation')).toMatchObject([
        { before: { id: '18g-1-regular' }, after: { id: '18g-1-shortage' } },
      ]);
      expect(threshold(difference, '18g-1-regular')).toMatchObject({
        byCents: is - was,
        before: { value: was, unit: 'cents-per-year' },
        after: { value: is, unit: 'cents-per-year' },
      });
      expect(ofKind(difference, 'route-outcome')).toContainEqual(
        expect.objectContaining({ routeId: '18g-1-regular', before: 'open', after: 'blocked' }),
      );
      expect(difference.touches).toMatchObject({ most: 'recommendation', touched: { money: true } });
    },
  );

  it('the salary asked for from the age of 45 on rises with the year (§ 18 Abs. 2 Nr. 5 AufenthG)', () => {
    const request = anElectrician({
      expectedDecisionDate: undefined,
      candidate: { dateOfBirth: '1975-01-01' },
      position: { grossSalaryCentsPerYear: 54_000_00, desiredStart: '2025-11-03' },
    });
    const { difference } = between(request, '2025-03-03', '2026-01-15');
    expect(threshold(difference, '18a')).toMatchObject({
      byCents: 2_640_00,
      before: { value: 53_130_00 },
      after: { value: 55_770_00 },
    });
    expect(difference.touches.most).toBe('recommendation');
  });

  it('amounts of 2027 are not known: the case is judged provisionally, no amount is invented', () => {
    const request = aDeveloper({
      expectedDecisionDate: undefined,
      position: { grossSalaryCentsPerYear: 51_000_00, desiredStart: '2026-11-02' },
    });
    const { difference } = between(request, '2026-03-02', '2027-01-15');
    expect(threshold(difference, '18g-1-regular')).toBeUndefined();
    expect(ofKind(difference, 'finding-provisional')).toContainEqual(
      expect.objectContaining({ routeId: '18g-1-regular', before: false, after: true }),
    );
    expect(ofKind(difference, 'presence')).toContainEqual(
      expect.objectContaining({ subject: 'warning', change: 'added', id: 'amounts-unknown-for-year' }),
    );
  });

  it('since August 2026 a title outlives a fixed-term job by six months instead of three (§ 18 Abs. 4 AufenthG)', () => {
    const request = anElectrician({
      expectedDecisionDate: undefined,
      position: { contractMonths: 24, desiredStart: '2026-03-02' },
    });
    const { plans, difference } = between(request, '2025-10-01', '2026-08-20');
    expect(plans.before.titleValidity?.why).toContain('3 months');
    expect(plans.after.titleValidity?.why).toContain('6 months');
    expect(ofKind(difference, 'title-validity')).toMatchObject([
      {
        before: plans.before.titleValidity?.until,
        after: plans.after.titleValidity?.until,
        isWithPlanDay: false,
      },
    ]);
    expect(difference.touches.touched.dates).toBe(true);
  });

  it.each([
    ['2025-06-03', '2025-06-04'],
    ['2024-06-11', '2024-06-12'],
    ['2026-06-16', '2026-06-17'],
  ])('from %s to %s no law changes: days move only with the day of the plan', (before, after) => {
    const request = anElectrician({
      expectedDecisionDate: undefined,
      position: { desiredStart: '2027-02-01' },
    });
    const { difference } = between(request, before, after);
    expect(difference.touches.touched).toMatchObject({ recommendation: false, money: false, steps: false });
    expect(difference.touches.touched.dates).toBe(false);
  });

  it('names the days of both plans', () => {
    const { difference } = between(aNurse(), '2026-03-02', '2026-03-02');
    expect(difference).toMatchObject({
      asOf: { before: '2026-03-02', after: '2026-03-02' },
      isEmpty: true,
    });
  });

  it('refuses a day on which the request contradicts itself', () => {
    const request = anElectrician({ procedure: { running: { kind: '81a', agreedOn: '2026-02-01' } } });
    expect(
      compareDays(request, bundledDirectory, { before: '2026-01-15', after: '2026-03-01' }),
    ).toMatchObject({
      ok: false,
      day: '2026-01-15',
      errors: [{ path: 'procedure.running.agreedOn', code: 'agreement_in_the_future' }],
    });
  });
});

describe('one case before and after an event', () => {
  const planned = (request: PlanRequest) => planCase(request, bundledDirectory);

  it('"salary now 52,000": the route opens, the remedy is gone', () => {
    const difference = diffPlans(
      planned(aDeveloper({ position: { grossSalaryCentsPerYear: 45_000_00 } })),
      planned(aDeveloper({ position: { grossSalaryCentsPerYear: 52_000_00 } })),
    );
    expect(ofKind(difference, 'route-outcome')).toContainEqual(
      expect.objectContaining({ routeId: '18g-1-regular', before: 'blocked', after: 'open' }),
    );
    expect(ofKind(difference, 'finding-actual')).toContainEqual(
      expect.objectContaining({ routeId: '18g-1-regular', byCents: 7_000_00 }),
    );
    expect(ofKind(difference, 'presence')).toContainEqual(
      expect.objectContaining({ subject: 'remedy', change: 'removed', routeId: '18g-1-regular' }),
    );
  });

  it('"decision: fully equivalent": the steps of recognition fall away and the start comes earlier', () => {
    const difference = diffPlans(
      planned(anElectrician({ candidate: { qualification: { recognition: 'not-applied' } } })),
      planned(anElectrician({ candidate: { qualification: { recognition: 'full' } } })),
    );
    const removed = ofKind(difference, 'presence')
      .filter(({ subject, change }) => subject === 'step' && change === 'removed')
      .map(({ id }) => id);
    expect(removed).toEqual(expect.arrayContaining(['recognition-apply', 'recognition-decision']));
    const typical = ofKind(difference, 'start-day').find(
      ({ track, point }) => track === 'plan' && point === 'typicalStart',
    );
    expect(typical?.daysMoved).toBeLessThan(0);
    expect(typical?.isWithPlanDay).toBe(false);
    expect(difference.touches.touched).toMatchObject({ dates: true, steps: true, money: true });
  });

  it('a title by another rule counts as changed even if the day hardly moved', () => {
    const before = planned(anElectrician({ position: { contractMonths: 24 } }));
    if (before.titleValidity === null) throw new Error('the plan has no title');
    const after = {
      ...before,
      asOf: '2026-03-09',
      titleValidity: { ...before.titleValidity, until: '2029-07-05', why: 'Another rule.' },
    };
    expect(ofKind(diffPlans(before, after), 'title-validity')).toMatchObject([{ isWithPlanDay: false }]);
  });
});
