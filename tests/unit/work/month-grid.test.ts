import { describe, expect, it } from 'vitest';

import { monthAway, monthGrid, monthOf, weekday } from '~/domain/work/month-grid';

describe('the grid of a month', () => {
  it.each([
    ['2027-02', 4, '2027-02-01', '2027-02-28'],
    ['2027-03', 5, '2027-03-01', '2027-04-04'],
    ['2027-05', 6, '2027-04-26', '2027-06-06'],
    ['2026-12', 5, '2026-11-30', '2027-01-03'],
    ['2028-02', 5, '2028-01-31', '2028-03-05'],
  ])('%s has %i whole weeks from %s to %s', (month, weeks, first, last) => {
    const grid = monthGrid(month);
    expect(grid).toHaveLength(weeks);
    expect(grid[0]?.[0]?.day).toBe(first);
    expect(grid.at(-1)?.at(-1)?.day).toBe(last);
    for (const week of grid) {
      expect(week).toHaveLength(7);
      expect(weekday(week[0]?.day ?? '')).toBe(0);
    }
    const own = grid.flat().filter((entry) => entry.isInMonth);
    expect(own.every((entry) => entry.day.startsWith(month))).toBe(true);
    expect(own[0]?.day).toBe(`${month}-01`);
  });

  it('knows the weekday of any day', () => {
    expect(weekday('1970-01-01')).toBe(3);
    expect(weekday('2026-11-23')).toBe(0);
    expect(weekday('1969-12-28')).toBe(6);
  });

  it.each([
    ['2027-03', '2027-03'],
    ['2027-13', null],
    ['1999-12', null],
    ['2027-3', null],
    ["2027-03'; --", null],
    [null, null],
  ])('reads %j as %j', (text, month) => {
    expect(monthOf(text)).toBe(month);
  });

  it('goes to the months around', () => {
    expect(monthAway('2027-01', -1)).toBe('2026-12');
    expect(monthAway('2027-12', 1)).toBe('2028-01');
  });
});
