import { describe, expect, it } from 'vitest';

import { doneDayProblem, earliestDoneDay } from '~/domain/cases/done-day';

describe('the real day of a finished step', () => {
  it.each([
    ['2026-11-23', null],
    ['2026-11-24', 'in-future'],
    ['2024-11-10', null],
    ['2024-11-09', 'too-early'],
    ['', 'required'],
    ['gestern', 'not-a-date'],
    ['2026-02-30', 'not-a-date'],
    ['0026-11-23', 'too-early'],
    ['2026-11-23T00:00', 'not-a-date'],
  ])('%s on 23 November 2026, case of 10 November 2026: %s', (text, problem) => {
    expect(doneDayProblem(text, '2026-11-23', '2026-11-10')).toBe(problem);
  });

  it('may lie up to two years before the case', () => {
    expect(earliestDoneDay('2026-11-10')).toBe('2024-11-10');
  });
});
