import { describe, expect, it } from 'vitest';

import { coverageRows, readCoverage } from '~/domain/guide/coverage';

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

it('names each route and counselling in words, most frequent first', () => {
  const result = { ...RESULT, byOutcome: { '24': 10, counsel: 1_000, '18a': 58_990 } };
  expect(coverageRows(result, 'Counselling', 'en')).toEqual([
    { id: '18a', name: 'Skilled worker with vocational training (§ 18a)', count: 58_990 },
    { id: 'counsel', name: 'Counselling', count: 1_000 },
    { id: '24', name: 'Temporary protection (§ 24)', count: 10 },
  ]);
});
