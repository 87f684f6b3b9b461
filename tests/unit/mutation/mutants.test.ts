import { describe, expect, it } from 'vitest';

import { mutantsOf } from '#scripts/mutation/mutants';

function changesIn(text: string, onlyInFunctions = false): string[] {
  return mutantsOf({ file: 'rule.ts', text, onlyInFunctions }, 0).mutants.map(
    ({ from, to }) => `${from} -> ${to}`,
  );
}

describe('which mutants there are', () => {
  it.each([
    ['const x = a > b;', ['a > b -> a >= b']],
    ['const x = a < b;', ['a < b -> a <= b']],
    ['const x = a <= b;', ['a <= b -> a < b']],
    ['const x = a !== b;', ['a !== b -> a === b']],
    ['const x = a === true;', ['a === true -> a !== true', 'a === true -> a !== false']],
    ['const x = a && b;', ['a && b -> a || b', 'a -> !(a)', 'b -> !(b)']],
    ['const x = !a || b;', ['!a || b -> !a && b', '!a -> a', 'b -> !(b)']],
    ['const x = a ? b : c;', ['a -> !(a)']],
    ['const x = a.some(b);', ['a.some(b) -> a.every(b)']],
    ['const LIMIT = 6;', ['6 -> 7', '6 -> 5']],
    ['const x = list[0];', ['0 -> 1']],
    ["const x = { 'met': a };", []],
    ["if (a === 'met') b();", ["a === 'met' -> a !== 'met'"]],
    ["type Result = 'met' | 'missing';", []],
    ["import { a } from 'met';", []],
    ['function isFree(a: string): boolean { return known.has(a); }', ['known.has(a) -> !(known.has(a))']],
    ['const isFree = (a: string) => known.has(a);', ['known.has(a) -> !(known.has(a))']],
    ['const text = (a: string) => known.get(a);', []],
  ])('%s', (text, changes) => {
    expect(changesIn(text)).toEqual(changes);
  });

  it('leaves data outside functions alone where only predicates are asked for', () => {
    const text = "export const ROUTE = { maxMonths: 48, accelerated: 'yes', rule: (a) => a >= 6 };";
    expect(changesIn(text, true)).toEqual(['a >= 6 -> a > 6', '6 -> 7', '6 -> 5']);
  });

  it('writes all of them into one text, each behind its number', () => {
    const { text } = mutantsOf({ file: 'rule.ts', text: 'const x = a >= 6;', onlyInFunctions: false }, 10);
    expect(text).toBe(
      'const x = (__mutant(10) ? (a > 6) : (a >= (__mutant(11) ? (7) : __mutant(12) ? (5) : (6))));',
    );
  });
});
