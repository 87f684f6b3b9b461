import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addGroups,
  countBy,
  LEAST_CASES,
  publishGroups,
  publishShare,
  publishSpread,
} from '~/domain/figures';

const isTellable = (count: number) => count === 0 || count >= LEAST_CASES;

/** All sums of some of the numbers. */
function sumsOf(numbers: readonly number[]): Set<number> {
  let sums = new Set([0]);
  for (const number of numbers) sums = new Set([...sums, ...[...sums].map((sum) => sum + number)]);
  return sums;
}

const divisions = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), fc.nat({ max: 14 }));

describe('a division into groups', () => {
  it('whatever is added and taken away, none or at least five are left', () => {
    fc.assert(
      fc.property(divisions, fc.string(), (counts, draw) => {
        const told = publishGroups(new Map(Object.entries(counts)), draw);
        const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
        if (told === null) return total < LEAST_CASES;
        const parts = [...told.groups.map(({ count }) => count), told.rest];
        expect(parts.reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(told.total).toBe(total);
        for (const sum of sumsOf(parts)) {
          expect(isTellable(sum)).toBe(true);
          expect(isTellable(total - sum)).toBe(true);
        }
        for (const { key, count } of told.groups) expect(counts[key]).toBe(count);
        return true;
      }),
    );
  });

  it('several added up name only what each of them names', () => {
    const first = { total: 18, groups: [{ key: 'a', count: 9 }], rest: 9 };
    const second = publishGroups(
      new Map([
        ['b', 7],
        ['a', 5],
      ]),
      '',
    );
    expect(second?.rest).toBe(0);
    const both = addGroups([first, second].filter((each) => each !== null));
    expect(both).toEqual({
      total: 30,
      groups: [
        { key: 'a', count: 14 },
        { key: 'b', count: 7 },
      ],
      rest: 9,
    });
    expect(addGroups([])).toBeNull();
  });
});

/**
 * The strongest reader: knows every rule of ours but the draw, and all that is published of a period, namely the totals
 * of its runs and its division; and goes through all tables that could have been published alike.
 */
describe('a reader who tries all tables that fit', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const draws = Array.from({ length: 12 }, (_, index) => `draw ${index}`);

  /** What each publication leaves possible for each number of a table. */
  function possibleNumbers(tables: readonly number[][], tellOf: (table: number[]) => readonly string[]) {
    const possible = new Map<string, Array<Set<number>>>();
    for (const table of tables)
      for (const told of tellOf(table)) {
        const sets = possible.get(told) ?? table.map(() => new Set<number>());
        for (const [at, number] of table.entries()) sets[at]?.add(number);
        possible.set(told, sets);
      }
    return possible;
  }

  function expectNothingGivenAway(possible: ReadonlyMap<string, ReadonlyArray<Set<number>>>) {
    const givenAway = [...possible].filter(([, sets]) =>
      sets.some((set) => set.size === 1 && ![...set].every(isTellable)),
    );
    expect(givenAway.map(([told]) => told)).toEqual([]);
    expect(possible.size).toBeGreaterThan(20);
  }

  const toldOf = (numbers: readonly number[]): readonly string[] => {
    const counts = new Map(numbers.map((number, at) => [keys[at] ?? '', number]));
    const told = draws.map((draw) => JSON.stringify(publishGroups(counts, draw)));
    return told[0] === 'null' ? [] : [...new Set(told)];
  };

  it('learns no number from one to four of a group', () => {
    expectNothingGivenAway(possibleNumbers(tablesUpTo(24, 3), toldOf));
    expectNothingGivenAway(possibleNumbers(tablesUpTo(15, 4), toldOf));
  });

  it('nor of a group in one of the runs that a period is made of', () => {
    const possible = possibleNumbers(tablesUpTo(12, 6), (table) => {
      const runs = [table.slice(0, 3), table.slice(3)];
      const totals = runs.map((run) => run.reduce((sum, count) => sum + count, 0));
      if (totals.some((total) => total < LEAST_CASES)) return [];
      const groups = [0, 1, 2].map((at) => (table[at] ?? 0) + (table[at + 3] ?? 0));
      return toldOf(groups).map((told) => `${totals.join('+')} ${told}`);
    });
    expectNothingGivenAway(possible);
  });
});

/** All lists of so many numbers with a sum up to `most`. */
function tablesUpTo(most: number, length: number): number[][] {
  if (length === 0) return [[]];
  return Array.from({ length: most + 1 }, (_, first) =>
    tablesUpTo(most - first, length - 1).map((others) => [first, ...others]),
  ).flat();
}

describe('a share', () => {
  it('tells no side that is below five, and no two of those apart', () => {
    for (let of = 0; of <= 40; of += 1) {
      const parts = Array.from({ length: of + 1 }, (_, part) => part);
      const alike = countBy(parts, (part) => JSON.stringify(publishShare(part, of)));
      for (const part of parts) {
        const isSmall = part < LEAST_CASES || of - part < LEAST_CASES;
        const told = publishShare(part, of);
        if (told !== null) expect(told.atLeast <= part && part <= told.atMost).toBe(true);
        if (of >= 2 * LEAST_CASES && isSmall)
          expect(alike.get(JSON.stringify(told))).toBeGreaterThanOrEqual(LEAST_CASES);
      }
      if (of < 2 * LEAST_CASES) expect(alike.size).toBe(1);
    }
    expect(publishShare(99, 100)).toEqual({ atLeast: 96, atMost: 100, of: 100 });
    expect(publishShare(80, 100)).toEqual({ atLeast: 80, atMost: 80, of: 100 });
  });
});

describe('durations', () => {
  it('are told from five on, to a tenth', () => {
    expect(publishSpread([1, 2, 3, 4])).toBeNull();
    expect(publishSpread([5, 1, 2.04, 4, 3])).toEqual({ median: 3, percentile80: 4.2 });
  });
});
