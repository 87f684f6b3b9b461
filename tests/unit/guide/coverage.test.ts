import { describe, expect, it } from 'vitest';

import { readCoverage } from '~/domain/guide/coverage';

const RESULT = {
  checkedOn: '2026-11-20',
  combinations: 60_000,
  withPlan: 59_000,
  askCounselling: 1_000,
  byOutcome: { open: 40_000, reachable: 19_000, counselling: 1_000 },
};

describe('the result of the enumeration', () => {
  it('is read as the script writes it, further fields left out', () => {
    expect(readCoverage({ ...RESULT, seconds: 12 })).toEqual(RESULT);
  });

  it.each([
    ['nothing', undefined],
    ['a number that does not add up', { ...RESULT, withPlan: 58_999 }],
    ['a count below zero', { ...RESULT, askCounselling: -1, withPlan: 60_001 }],
    ['a day in words', { ...RESULT, checkedOn: 'today' }],
    ['no day', { ...RESULT, checkedOn: undefined }],
  ])('is not shown where it holds %s', (_case, value) => {
    expect(readCoverage(value)).toBeNull();
  });
});
