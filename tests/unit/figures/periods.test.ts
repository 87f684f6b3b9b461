import fc from 'fast-check';
import { expect, it } from 'vitest';

import { monthAfter, periodsOf, runsOf } from '~/domain/figures';

const months = Array.from({ length: 30 }, (_, index) => index).reduce<string[]>(
  (list) => [...list, list.length === 0 ? '2025-11' : monthAfter(list.at(-1) ?? '')],
  [],
);

const histories = fc.array(fc.nat({ max: 7 }), { minLength: 30, maxLength: 30 });

it('a later month changes nothing that was told before, and no stretch holds fewer than five', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: 28 }), (numbers, seenAt) => {
      const counts = new Map(months.map((month, index) => [month, numbers[index] ?? 0]));
      const [before, after] = [seenAt, 29].map((index) => runsOf(counts, '2025-11', months[index] ?? ''));
      if (before === undefined || after === undefined) return;
      expect(after.slice(0, before.length)).toEqual(before);
      const periods = periodsOf(after);
      expect(periods.slice(0, periodsOf(before).length)).toEqual(periodsOf(before));
      for (const { from, to } of after) {
        const held = months.reduce(
          (sum, month) => sum + (from <= month && month <= to ? (counts.get(month) ?? 0) : 0),
          0,
        );
        expect(held).toBeGreaterThanOrEqual(5);
      }
      for (const { from, to } of periods) {
        expect(after.some((run) => run.from === from)).toBe(true);
        expect(after.some((run) => run.to === to)).toBe(true);
      }
    }),
  );
});

it('with enough to do runs are months and periods end with quarters', () => {
  const counts = new Map(months.map((month) => [month, 20]));
  const runs = runsOf(counts, '2025-11', '2026-07');
  expect(runs).toHaveLength(9);
  expect(periodsOf(runs)).toEqual([
    { from: '2025-11', to: '2025-12' },
    { from: '2026-01', to: '2026-03' },
    { from: '2026-04', to: '2026-06' },
  ]);
});
