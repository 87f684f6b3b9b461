import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  endOfPeriod,
  fromEpochDay,
  isPublicHoliday,
  isWerktag,
  isWorkingDay,
  nextWorkingDay,
  type PeriodUnit,
} from '~/domain/calendar';
import { STATE_CODES, type StateCode } from '~/domain/catalogue/states';

const recentDay = fc.integer({ min: 20_000, max: 25_000 }).map(fromEpochDay);
const anyState = fc.constantFrom<StateCode | null>(null, ...STATE_CODES);

describe('public holidays of each Land', () => {
  it.each<[StateCode, string, StateCode]>([
    ['DE-BW', '2027-01-06', 'DE-HE'],
    ['DE-BY', '2025-08-15', 'DE-HE'],
    ['DE-BE', '2027-03-08', 'DE-BB'],
    ['DE-BB', '2025-10-31', 'DE-BE'],
    ['DE-HB', '2025-10-31', 'DE-NW'],
    ['DE-HH', '2025-10-31', 'DE-HE'],
    ['DE-HE', '2027-05-27', 'DE-NI'],
    ['DE-MV', '2027-03-08', 'DE-SH'],
    ['DE-NI', '2025-10-31', 'DE-SL'],
    ['DE-NW', '2027-11-01', 'DE-NI'],
    ['DE-RP', '2027-11-01', 'DE-HE'],
    ['DE-SL', '2025-08-15', 'DE-RP'],
    ['DE-SN', '2026-11-18', 'DE-ST'],
    ['DE-ST', '2027-01-06', 'DE-SN'],
    ['DE-SH', '2025-10-31', 'DE-BY'],
    ['DE-TH', '2027-09-20', 'DE-SN'],
  ])('%s rests on %s, %s does not', (state, day, other) => {
    expect(isPublicHoliday(day, state)).toBe(true);
    expect(isWorkingDay(day, state)).toBe(false);
    expect(isPublicHoliday(day, other)).toBe(false);
    expect(isPublicHoliday(day, null)).toBe(false);
  });

  it.each(STATE_CODES)('%s rests on the nine nationwide holidays of 2027', (state) => {
    for (const day of [
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-17',
      '2027-10-03',
      '2027-12-25',
      '2027-12-26',
    ])
      expect(isPublicHoliday(day, state)).toBe(true);
  });

  it('a Saturday is a Werktag and no working day; a Sunday is neither', () => {
    expect([isWerktag('2026-11-21', 'DE-BW'), isWorkingDay('2026-11-21', 'DE-BW')]).toEqual([true, false]);
    expect([isWerktag('2026-11-22', 'DE-BW'), isWorkingDay('2026-11-22', 'DE-BW')]).toEqual([false, false]);
  });
});

describe('the end of a period, § 31 VwVfG and § 193 BGB', () => {
  it.each<[string, number, PeriodUnit, StateCode | null, string, string]>([
    ['2026-11-20', 2, 'weeks', 'DE-HE', '2026-12-04', 'ends on a Friday'],
    ['2026-11-21', 2, 'weeks', 'DE-HE', '2026-12-07', 'a Saturday moves to Monday'],
    ['2026-11-22', 2, 'weeks', 'DE-HE', '2026-12-07', 'a Sunday moves to Monday'],
    ['2026-12-11', 2, 'weeks', 'DE-HE', '2026-12-28', 'Christmas Day and the weekend'],
    ['2026-10-31', 2, 'months', 'DE-HE', '2026-12-31', 'month end to month end'],
    ['2026-12-31', 2, 'months', 'DE-HE', '2027-03-01', 'the short month ends on a Sunday'],
    ['2027-01-04', 2, 'days', 'DE-BW', '2027-01-07', 'Epiphany in Baden-Württemberg'],
    ['2027-01-04', 2, 'days', 'DE-HE', '2027-01-06', 'no Epiphany in Hesse'],
    ['2027-01-04', 2, 'days', null, '2027-01-06', 'Land unknown'],
    ['2026-11-19', 3, 'werktage', 'DE-HE', '2026-11-23', 'Friday, Saturday, Monday'],
    ['2026-11-18', 3, 'werktage', 'DE-HE', '2026-11-23', 'the third Werktag is a Saturday'],
    ['2026-11-19', 3, 'working-days', 'DE-HE', '2026-11-24', 'Friday, Monday, Tuesday'],
    ['2026-12-23', 3, 'working-days', 'DE-HE', '2026-12-29', 'over Christmas'],
  ])('%s + %i %s in %s ends on %s: %s', (start, amount, unit, state, expected) => {
    expect(endOfPeriod(start, amount, unit, state)).toBe(expected);
  });

  it('always ends on a working day, never before the period is over', () => {
    fc.assert(
      fc.property(
        recentDay,
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom<PeriodUnit>('days', 'weeks', 'months', 'werktage', 'working-days'),
        anyState,
        (start, amount, unit, state) => {
          const end = endOfPeriod(start, amount, unit, state);
          return isWorkingDay(end, state) && end > start;
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('counting working days', () => {
  it('does not count the day of the event, forwards and backwards', () => {
    expect(addWorkingDays('2026-11-20', 1, 'DE-HE')).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-23', -1, 'DE-HE')).toBe('2026-11-20');
    expect(addWorkingDays('2026-11-21', 0, 'DE-HE')).toBe('2026-11-21');
    expect(addWorkingDays('2027-01-07', -1, 'DE-BW')).toBe('2027-01-05');
  });

  it('back and forth from a working day ends where it began', () => {
    fc.assert(
      fc.property(recentDay, fc.integer({ min: 0, max: 60 }), anyState, (day, amount, state) => {
        const start = nextWorkingDay(day, state);
        return addWorkingDays(addWorkingDays(start, amount, state), -amount, state) === start;
      }),
    );
  });

  it('the next working day skips at most five days', () => {
    fc.assert(
      fc.property(recentDay, anyState, (day, state) => {
        const next = nextWorkingDay(day, state);
        return next >= day && next <= addDays(day, 5);
      }),
    );
  });
});
