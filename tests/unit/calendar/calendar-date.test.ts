import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  lastDayOfMonths,
  ageOn,
  compareDates,
  daysBetween,
  formatDate,
  fromEpochDay,
  isCalendarDate,
  toEpochDay,
  yearOf,
} from '~/domain/calendar';

const anyDay = fc.integer({ min: -100_000, max: 100_000 }).map(fromEpochDay);

describe('a calendar date', () => {
  it.each([
    ['2026-11-20', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-4-3', false],
    ['20261120', false],
    ['2026-11-20T00:00:00Z', false],
    ['٢٠٢٦-١١-٢٠', false],
    ['', false],
    [20261120, false],
    [null, false],
  ])('%s is one: %s', (value, expected) => {
    expect(isCalendarDate(value)).toBe(expected);
  });

  it('agrees with the platform calendar on every day from 1900 to 2150', () => {
    for (let day = toEpochDay('1900-01-01'); day <= toEpochDay('2150-12-31'); day += 1) {
      const date = fromEpochDay(day);
      if (date !== new Date(day * 86_400_000).toISOString().slice(0, 10)) expect.fail(date);
      if (toEpochDay(date) !== day) expect.fail(date);
    }
  });

  it('adding days and counting them are each other’s inverse', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, amount) => {
        const later = addDays(day, amount);
        return isCalendarDate(later) && daysBetween(day, later) === amount;
      }),
    );
  });

  it.each([
    ['2026-11-20', '2026-11-21', -1],
    ['2026-11-20', '2026-11-20', 0],
    ['2027-01-01', '2026-12-31', 1],
  ])('%s compared with %s is %i', (left, right, expected) => {
    expect(compareDates(left, right)).toBe(expected);
  });
});

describe('months, § 188 Abs. 2 and 3 BGB', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-28', 1, '2027-02-28'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2026-11-20', 2, '2027-01-20'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-05-31', 48, '2030-05-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s plus %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it.each([
    ['2027-06-01', 12, '2028-05-31'],
    ['2027-03-01', 12, '2028-02-29'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2027-08-31', 30, '2030-02-28'],
    ['2027-08-30', 30, '2030-02-28'],
    ['2027-08-29', 30, '2030-02-28'],
    ['2027-08-28', 30, '2030-02-27'],
    ['2027-12-31', 2, '2028-02-29'],
  ])('the first day %s counts: %i months end on %s (§ 188 Abs. 2, 3 BGB)', (firstDay, months, expected) => {
    expect(lastDayOfMonths(firstDay, months)).toBe(expected);
  });
});

describe('age in completed years, §§ 187 Abs. 2, 188 Abs. 2 BGB', () => {
  it.each([
    ['1982-03-12', '2027-03-11', 44, 'the day before the birthday'],
    ['1982-03-12', '2027-03-12', 45, 'the birthday'],
    ['1982-03-12', '2027-03-13', 45, 'the day after'],
    ['1980-02-29', '2025-02-28', 44, '29 February, last day of the year of life'],
    ['1980-02-29', '2025-03-01', 45, '29 February, year completed'],
    ['1980-02-29', '2028-02-29', 48, '29 February in a leap year'],
  ])('born %s, on %s: %i (%s)', (birth, day, expected) => {
    expect(ageOn(birth, day)).toBe(expected);
  });
});

it('dates are written as people read them', () => {
  expect(formatDate('2027-03-12', 'de')).toBe('12.03.2027');
  expect(formatDate('2027-03-02', 'en')).toBe('2 March 2027');
  expect(yearOf('2027-03-12')).toBe(2027);
});
