import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { COVERED_ROUTES } from '~/domain/law/routes';
import type { PlanRequest, RouteId } from '~/domain/plan/contract';
import { normaliseFacts } from '~/domain/plan/normalise-facts';
import type { RouteAssessment } from '~/domain/plan/facts';

import { arbitraryRequest } from './arbitrary-request';
import { assessed } from './requests';

/** A fixed seed: the same cases on every run. */
const RUNS = { numRuns: 700, seed: 20_261_120 } as const;
const isWorkable = ({ outcome }: RouteAssessment) => outcome === 'open' || outcome === 'reachable';
const byId = (routes: readonly RouteAssessment[]) =>
  new Map<RouteId, RouteAssessment>(routes.map((route) => [route.id, route]));

function withSalary(plan: PlanRequest, grossSalaryCentsPerYear: number): PlanRequest {
  return { ...plan, position: { ...plan.position, grossSalaryCentsPerYear } };
}

/** Every path to a leaf that may be left out. */
function* optionalLeaves(value: object, path: readonly string[] = []): Generator<readonly string[]> {
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    const here = [...path, key];
    if (
      [
        'asOf',
        'language',
        'desiredStart',
        'nationalities',
        'occupationId',
        // Left out means that there is no target, not that nobody knows it.
        'targetOccupationId',
        'kind',
        'expectedDecisionDate',
      ].includes(key) &&
      path[1] !== 'qualification'
    )
      continue;
    // A qualification without a country is taken as a foreign one, as evaluations and confirmations are.
    if (key === 'country' && path[1] === 'qualification') continue;
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner))
      yield* optionalLeaves(inner, here);
    else yield here;
  }
}

function without(plan: PlanRequest, [head = '', ...rest]: readonly string[]): PlanRequest {
  const entries = Object.entries(plan) as [string, unknown][];
  const kept = entries
    .filter(([key]) => key !== head || rest.length > 0)
    .map(([key, value]) => [key, key === head ? without(value as PlanRequest, rest) : value] as const);
  return Object.fromEntries(kept) as PlanRequest;
}

describe('properties of the rules', () => {
  it('the same request gives the same answer, and no valid request throws', () => {
    fc.assert(
      fc.property(arbitraryRequest, (plan) => {
        expect(JSON.stringify(assessed(plan))).toBe(JSON.stringify(assessed(structuredClone(plan))));
      }),
      RUNS,
    );
  });

  it('more salary never closes a route', () => {
    fc.assert(
      fc.property(arbitraryRequest, fc.integer({ min: 0, max: 40_000_00 }), (plan, raise) => {
        const salary = plan.position.grossSalaryCentsPerYear;
        if (salary === undefined) return;
        const after = byId(assessed(withSalary(plan, salary + raise)));
        for (const route of assessed(plan).filter(isWorkable)) {
          // The follow-up card is given only where no other title is (§ 20a Abs. 5 S. 2 AufenthG): one that opens ends it.
          const gaveWay = after
            .get(route.id)
            ?.findings.some(({ ruleId, result }) => ruleId === 'no-other-work-title' && result === 'not-met');
          if (gaveWay !== true) expect(after.get(route.id)?.outcome).toBe(route.outcome);
        }
      }),
      RUNS,
    );
  });

  it('a fact taken away never turns a finding that was missing or not met into met', () => {
    fc.assert(
      fc.property(arbitraryRequest, fc.nat(), (plan, pick) => {
        const leaves = [...optionalLeaves(plan)];
        const leaf = leaves[pick % leaves.length];
        if (leaf === undefined) return;
        const before = byId(assessed(plan));
        for (const route of assessed(without(plan, leaf))) {
          const earlier = before.get(route.id);
          for (const finding of route.findings) {
            const known = earlier?.findings.find(({ ruleId }) => ruleId === finding.ruleId);
            if (finding.result === 'met' && known !== undefined && known.result !== 'not-applicable') {
              expect([leaf.join('.'), route.id, finding.ruleId, known.result]).toEqual([
                leaf.join('.'),
                route.id,
                finding.ruleId,
                'met',
              ]);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('an open route has no condition that is missing or not met; a reachable one names every step it waits for', () => {
    const grounds = new Set(
      COVERED_ROUTES.flatMap(({ rules }) =>
        rules.filter(({ kind }) => kind === 'refusal-ground').map(({ id }) => id),
      ),
    );
    fc.assert(
      fc.property(arbitraryRequest, (plan) => {
        for (const route of assessed(plan)) {
          const open = route.findings.filter(
            ({ ruleId, result }) => (result === 'missing' && !grounds.has(ruleId)) || result === 'not-met',
          );
          if (route.outcome === 'open') expect(open).toEqual([]);
          if (route.outcome === 'reachable') {
            expect(open.length).toBeGreaterThan(0);
            for (const { broughtByStep } of open) expect(route.pendingSteps).toContain(broughtByStep);
          }
          if (route.outcome === 'blocked')
            expect(
              open.some(({ result, broughtByStep }) => result === 'not-met' && broughtByStep === undefined),
            ).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('every missing finding that holds a route back names the facts to ask for', () => {
    fc.assert(
      fc.property(arbitraryRequest, (plan) => {
        // Before these days amounts are missing, not facts.
        const { asOf, desiredStart } = normaliseFacts(plan);
        if (asOf < '2024-01-01' || desiredStart < '2024-03-01') return;
        for (const { outcome, findings } of assessed(plan)) {
          if (outcome !== 'missing-facts') continue;
          for (const finding of findings)
            if (finding.result === 'missing') expect(finding.missingPaths?.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('every finding names its provision and source', () => {
    fc.assert(
      fc.property(arbitraryRequest, (plan) => {
        for (const { findings } of assessed(plan)) {
          for (const { legalBasis, source } of findings) {
            expect(legalBasis.length).toBeGreaterThan(3);
            expect(source.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
            expect(source.officiallyConfirmed).toBe(source.confidence === 'official');
          }
        }
      }),
      { ...RUNS, numRuns: 300 },
    );
  });
});
