import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, isWorkingDay } from '~/domain/calendar';
import { progressInput } from '~/domain/cases/progress-input';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { planRequestSchema, type PlanRequest } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';
import { movesBetween, progressDates, type ProgressInput, type ProgressStep } from '~/domain/plan/progress';

const REQUEST: PlanRequest = planRequestSchema.parse({
  asOf: '2026-11-23',
  employer: { postalCode: '99084', temporaryAgency: false },
  position: { occupationId: 'electrician', desiredStart: '2027-06-01', grossSalaryCentsPerYear: 4_200_000 },
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
const PLAN = planCase(REQUEST, bundledDirectory);
const NOTHING_DONE = progressInput({ plan: PLAN, request: REQUEST }, new Map());
const doing = (done: Record<string, string>): ProgressInput => ({
  ...NOTHING_DONE,
  doneOn: new Map(Object.entries(done)),
});
const endOf = (input: ProgressInput, id: string) =>
  progressDates(input).find((dates) => dates.id === id)?.endsOn;

function step(
  id: string,
  dependsOn: string[],
  typical: string,
  typicalDays: number,
  limit: ProgressStep['statutoryLimit'] = null,
): ProgressStep {
  return { id, dependsOn, typical, statutoryLimit: limit, duration: { typicalDays } };
}

/** Monday 4 January 2027: a takes a week, b two weeks after it, c waits for 1 March. */
const SMALL: ProgressInput = {
  planDay: '2027-01-04',
  state: 'DE-TH',
  waitsFor: new Map([['c', '2027-03-01']]),
  doneOn: new Map(),
  steps: [
    step('a', [], '2027-01-11', 7),
    step('b', ['a'], '2027-01-25', 14, {
      amount: 2,
      unit: 'weeks',
      kind: 'hard',
      legalBasis: '§ 14a Abs. 2 BQFG',
    }),
    step('c', ['b'], '2027-03-01', 7),
  ],
};
const small = (done: Record<string, string>): ProgressInput => ({
  ...SMALL,
  doneOn: new Map(Object.entries(done)),
});

describe('moving dates', () => {
  it('are tried on a plan with a whole procedure', () => {
    expect(PLAN.plannedRouteId).toBe('18a');
    expect(PLAN.steps.length).toBeGreaterThan(20);
  });

  it('leave the plan as it is while nothing is done', () => {
    for (const dates of progressDates(NOTHING_DONE)) {
      expect(dates.endsOn, dates.id).toBe(PLAN.steps.find((candidate) => candidate.id === dates.id)?.typical);
    }
  });

  it('leave the plan as it is when steps are done on their planned days', () => {
    const done = Object.fromEntries(
      PLAN.steps.slice(0, 8).map((candidate) => [candidate.id, candidate.typical]),
    );
    expect(movesBetween(PLAN.steps, progressDates(NOTHING_DONE), progressDates(doing(done)))).toEqual([]);
  });

  it.each([
    ['three days late', '2027-01-14', '2027-01-28', '2027-03-01'],
    ['three days early', '2027-01-08', '2027-01-22', '2027-03-01'],
    ['so late that the fixed day falls', '2027-02-22', '2027-03-08', '2027-03-15'],
    ['before the plan was made', '2026-06-01', '2027-01-18', '2027-03-01'],
    ['so that the next end would fall on a Saturday', '2027-01-09', '2027-01-25', '2027-03-01'],
  ])('a done %s', (_, doneOn, b, c) => {
    expect(endOf(small({ a: doneOn }), 'b')).toBe(b);
    expect(endOf(small({ a: doneOn }), 'c')).toBe(c);
  });

  it('say from which day to which, and mark a hard limit that moved along', () => {
    expect(
      movesBetween(SMALL.steps, progressDates(SMALL), progressDates(small({ a: '2027-01-14' }))),
    ).toEqual([{ id: 'b', from: '2027-01-25', to: '2027-01-28', days: 3, hardLimit: '§ 14a Abs. 2 BQFG' }]);
  });

  it('never begin work before the wanted day, however early the papers come', () => {
    const early = Object.fromEntries(
      PLAN.steps
        .filter((candidate) => candidate.phase !== 'onboarding')
        .slice(0, 12)
        .map((candidate) => [candidate.id, '2026-11-24']),
    );
    expect(endOf(doing(early), 'first-day')).toBe('2027-06-01');
  });

  const anyDone = fc
    .uniqueArray(fc.integer({ min: 0, max: PLAN.steps.length - 1 }), { maxLength: PLAN.steps.length })
    .chain((indexes) =>
      fc.tuple(
        fc.constant(indexes),
        fc.array(fc.integer({ min: -400, max: 900 }), {
          minLength: indexes.length,
          maxLength: indexes.length,
        }),
      ),
    )
    .map(([indexes, offsets]) =>
      Object.fromEntries(
        indexes.map((index, at) => [PLAN.steps[index]?.id ?? '', addDays(PLAN.asOf, offsets[at] ?? 0)]),
      ),
    );

  it('never let an open step begin before its causes have ended, nor end before it began', () => {
    fc.assert(
      fc.property(anyDone, (done) => {
        const dates = new Map(progressDates(doing(done)).map((entry) => [entry.id, entry]));
        for (const candidate of PLAN.steps) {
          const own = dates.get(candidate.id);
          if (own === undefined || own.isDone) continue;
          for (const id of candidate.dependsOn)
            expect(own.startsOn >= (dates.get(id)?.endsOn ?? '')).toBe(true);
          expect(own.endsOn >= own.startsOn).toBe(true);
          expect(own.startsOn >= PLAN.asOf).toBe(true);
        }
      }),
    );
  });

  it('land on working days of the Land wherever they moved', () => {
    fc.assert(
      fc.property(anyDone, (done) => {
        const before = progressDates(NOTHING_DONE);
        for (const move of movesBetween(PLAN.steps, before, progressDates(doing(done)))) {
          const isFixed =
            move.to === NOTHING_DONE.waitsFor.get(move.id) ||
            move.to === PLAN.steps.find(({ id }) => id === move.id)?.typical;
          if (!isFixed) expect(isWorkingDay(move.to, 'DE-TH'), `${move.id} ${move.to}`).toBe(true);
        }
      }),
    );
  });

  it('do not depend on the order in which steps were entered', () => {
    fc.assert(
      fc.property(anyDone, (done) => {
        const reversed = Object.fromEntries(Object.entries(done).reverse());
        expect(progressDates(doing(reversed))).toEqual(progressDates(doing(done)));
      }),
    );
  });

  it('come back exactly when a step is undone', () => {
    fc.assert(
      fc.property(anyDone, fc.nat(), (done, pick) => {
        const ids = Object.keys(done);
        const id = ids[pick % Math.max(1, ids.length)];
        if (id === undefined) return;
        const rest = Object.fromEntries(Object.entries(done).filter(([other]) => other !== id));
        const before = progressDates(doing(rest));
        const moves = movesBetween(PLAN.steps, before, progressDates(doing(done)));
        const back = movesBetween(PLAN.steps, progressDates(doing(done)), before);
        expect(back.map(({ id: moved, from, to }) => [moved, to, from])).toEqual(
          moves.map(({ id: moved, from, to }) => [moved, from, to]),
        );
        expect(progressDates(doing(rest))).toEqual(before);
      }),
    );
  });

  it('a later end never makes anything earlier', () => {
    fc.assert(
      fc.property(anyDone, fc.nat(), fc.integer({ min: 1, max: 200 }), (done, pick, delay) => {
        const ids = Object.keys(done);
        const id = ids[pick % Math.max(1, ids.length)];
        if (id === undefined) return;
        const before = new Map(progressDates(doing(done)).map((entry) => [entry.id, entry.endsOn]));
        for (const entry of progressDates(doing({ ...done, [id]: addDays(done[id] ?? '', delay) }))) {
          expect(entry.endsOn >= (before.get(entry.id) ?? ''), entry.id).toBe(true);
        }
      }),
    );
  });

  it('survive a circle and an unknown cause', () => {
    const dates = progressDates({
      ...SMALL,
      steps: [step('x', ['y'], '2027-01-05', 1), step('y', ['x', 'gone'], '2027-01-06', 1)],
    });
    expect(dates.map((entry) => entry.id)).toEqual(['x', 'y']);
  });
});
