import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '~/domain/calendar/calendar-date';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import type { StepPlan } from '~/domain/plan/contract';
import { describeChange, diffPlans } from '~/domain/plan/difference';
import { planCase } from '~/domain/plan/plan-case';

import { arbitraryRequest } from '../plan/arbitrary-request';
import { toldBackward, toldForward } from './mirror';

const SEED = 20_261_120;

/** Two plans: of two cases, or of one case a few days apart. */
const twoPlans = fc
  .tuple(arbitraryRequest, arbitraryRequest, fc.integer({ min: 0, max: 400 }), fc.boolean())
  .map(([first, other, days, isSameCase]) => {
    const second = isSameCase ? { ...first, asOf: addDays(first.asOf, days) } : { ...other };
    return [planCase(first, bundledDirectory), planCase(second, bundledDirectory)] as const;
  });

/** What a difference speaks of: everything but the two days that it names itself, and the order of lists. */
function substance(plan: StepPlan): unknown {
  const byId = (left: { readonly id: string }, right: { readonly id: string }) =>
    left.id < right.id ? -1 : 1;
  return {
    ...plan,
    asOf: '',
    lawCheckedOn: '',
    routes: [...plan.routes].sort(byId).map((route) => ({ ...route, rank: 0 })),
    steps: [...plan.steps].sort(byId),
    contacts: [...plan.contacts].sort(byId),
    documents: [...plan.documents].sort(byId),
  };
}

describe('the difference of two plans', () => {
  it('of a plan with itself is empty', () => {
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        const plan = planCase(request, bundledDirectory);
        expect(diffPlans(plan, structuredClone(plan))).toMatchObject({
          isEmpty: true,
          changes: [],
          touches: { most: 'nothing' },
        });
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  it('mirrors when the plans are swapped', () => {
    fc.assert(
      fc.property(twoPlans, ([before, after]) => {
        const forward = diffPlans(before, after);
        const backward = diffPlans(after, before);
        expect(toldBackward(forward.changes)).toEqual(toldForward(backward.changes));
        expect(backward.touches).toEqual(forward.touches);
        expect(backward.asOf).toEqual({ before: forward.asOf.after, after: forward.asOf.before });
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  it('is empty only where the plans say the same', () => {
    fc.assert(
      fc.property(twoPlans, ([before, after]) => {
        if (before.language !== after.language || !diffPlans(before, after).isEmpty) return;
        expect(substance(after)).toEqual(substance(before));
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  it('is the same each time, and every change has its sentence in both languages', () => {
    fc.assert(
      fc.property(twoPlans, ([before, after]) => {
        const difference = diffPlans(before, after);
        expect(diffPlans(structuredClone(before), structuredClone(after))).toEqual(difference);
        for (const change of difference.changes)
          for (const language of ['de', 'en'] as const) {
            const sentence = describeChange(change, language);
            expect(sentence.length).toBeGreaterThan(5);
            expect(sentence).not.toMatch(/undefined|NaN|\[object/);
          }
      }),
      { numRuns: 100, seed: SEED },
    );
  });

  it('says nothing about wording between two languages', () => {
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        const german = planCase({ ...request, language: 'de' }, bundledDirectory);
        const english = planCase({ ...request, language: 'en' }, bundledDirectory);
        expect(diffPlans(german, english).changes.filter(({ kind }) => kind === 'wording')).toEqual([]);
      }),
      { numRuns: 30, seed: SEED },
    );
  });
});
