import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, AUGSBURG, isOfficeDay, type CompanyCalendar } from '~/domain/calendar';
import { companyCalendarOf, regionOf } from '~/domain/mail-settings/company-region';
import { deliveryOf, digestInstant, newsInstant } from '~/domain/mail-settings/delivery';
import { digestDayOf, DIGEST_DEFAULTS, weekdayOf, type DigestWish } from '~/domain/mail-settings/digest-day';
import { defaultMode, modeInForce } from '~/domain/mail-settings/mail-mode';

const HESSE: CompanyCalendar = { region: 'DE-HE', closedOnHalfDays: false };
const wish = (values: Partial<DigestWish> = {}): DigestWish => ({
  ...DIGEST_DEFAULTS,
  mode: 'daily',
  ...values,
});
const FAR = '2029-01-01';
const on = (from: string, values: Partial<DigestWish> = {}, calendar = HESSE, dueOn = FAR) =>
  digestDayOf({ from, dueOn }, wish(values), calendar);

describe('the day of a digest', () => {
  it.each<[from: string, day: string, why: string, wish?: Partial<DigestWish>, calendar?: CompanyCalendar]>([
    ['2027-03-12', '2027-03-12', 'a Friday'],
    ['2027-03-13', '2027-03-15', 'a Saturday: Monday'],
    ['2027-03-26', '2027-03-30', 'Good Friday: the Tuesday after Easter'],
    ['2027-12-24', '2027-12-24', 'Christmas Eve in a firm that works'],
    ['2027-12-24', '2027-12-27', 'and in one that does not', {}, { region: 'DE-HE', closedOnHalfDays: true }],
    ['2027-12-31', '2028-01-03', "New Year's Eve likewise", {}, { region: 'DE-HE', closedOnHalfDays: true }],
    [
      '2028-08-08',
      '2028-08-08',
      'the Peace Festival elsewhere in Bavaria',
      {},
      { region: 'DE-BY', closedOnHalfDays: false },
    ],
    ['2028-08-08', '2028-08-09', 'and in Augsburg', {}, { region: AUGSBURG, closedOnHalfDays: false }],
    [
      '2028-11-01',
      '2028-11-02',
      "All Saints' Day in Augsburg as in all Bavaria",
      {},
      { region: AUGSBURG, closedOnHalfDays: false },
    ],
    ['2027-03-12', '2027-03-15', 'quiet on Fridays', { quietWeekdays: [5] }],
    [
      '2027-03-08',
      '2027-03-22',
      'quiet for two weeks',
      { quietFrom: '2027-03-08', quietUntil: '2027-03-21' },
    ],
    [
      '2027-03-22',
      '2027-03-22',
      'the day after a quiet time',
      { quietFrom: '2027-03-08', quietUntil: '2027-03-21' },
    ],
    ['2027-03-08', '2027-03-08', 'a week that is all quiet is no wish', { quietWeekdays: [1, 2, 3, 4, 5] }],
    ['2027-03-15', '2027-03-15', 'weekly, on its Monday', { mode: 'weekly' }],
    ['2027-03-16', '2027-03-22', 'weekly, the day after', { mode: 'weekly' }],
    ['2027-03-23', '2027-03-30', 'weekly on Mondays, put off by Easter Monday', { mode: 'weekly' }],
    ['2027-03-30', '2027-03-30', 'weekly, on the day it was put off to', { mode: 'weekly' }],
    ['2027-03-31', '2027-04-05', 'weekly, after that', { mode: 'weekly' }],
    ['2027-03-15', '2027-03-19', 'weekly on Fridays', { mode: 'weekly', weeklyOn: 5 }],
  ])('from %s: %s (%s)', (from, day, _why, values, calendar) => {
    expect(on(from, values, calendar)).toBe(day);
  });

  it('comes between two weekly ones where the next would be too late for a day ahead', () => {
    expect(on('2027-03-16', { mode: 'weekly' }, HESSE, '2027-03-19')).toBe('2027-03-16');
    expect(on('2027-03-16', { mode: 'weekly' }, HESSE, '2027-03-22')).toBe('2027-03-22');
    expect(on('2027-03-16', { mode: 'weekly' }, HESSE, '2027-03-15')).toBe('2027-03-22');
  });

  it('is always a day on which somebody works, never a quiet one, and at most ten days ahead in daily mode', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
        (days, quietWeekdays) => {
          const from = addDays('2026-01-01', days);
          const day = on(from, { quietWeekdays });
          expect(isOfficeDay(day, HESSE)).toBe(true);
          expect(quietWeekdays).not.toContain(weekdayOf(day));
          expect(day >= from && day <= addDays(from, 14)).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['2027-03-26', '2027-03-26T06:30:00.000Z', 'before summer time'],
    ['2027-03-28', '2027-03-28T05:30:00.000Z', 'the day the clocks go forward'],
    ['2027-10-30', '2027-10-30T05:30:00.000Z', 'the day before they go back'],
    ['2027-10-31', '2027-10-31T06:30:00.000Z', 'the day they go back'],
  ])('begins at 07:30 in Germany on %s: %s (%s)', (day, instant) => {
    expect(digestInstant(day).toISOString()).toBe(instant);
  });
});

describe('alone or in a digest', () => {
  const delivery = (
    now: string,
    remindAt: string,
    mode: 'at-once' | 'daily' | 'weekly' = 'daily',
    kind: 'step-due' | 'title-expiring' = 'step-due',
  ) =>
    deliveryOf({
      reminder: { kind, subject: '30', dueOn: '2027-04-12', remindAt: new Date(remindAt) },
      wish: { ...DIGEST_DEFAULTS, mode },
      calendar: HESSE,
      now: new Date(now),
    });
  it.each([
    ['2027-03-12T06:00:00Z', '2027-03-12', 'collected at 07:00'],
    ['2027-03-12T06:30:00Z', '2027-03-12', 'on the very moment'],
    ['2027-03-12T09:00:00Z', '2027-03-12', 'the worker was away in the morning: still today'],
    ['2027-03-13T09:00:00Z', '2027-03-15', 'away until Saturday: Monday'],
  ])('due at 07:00 on a Friday, worked off at %s: digest of %s (%s)', (now, day) => {
    expect(delivery(now, '2027-03-12T06:00:00Z')).toEqual({ kind: 'digest', on: day });
  });
  it('due after this morning’s digest waits for the next one', () => {
    expect(delivery('2027-03-11T10:00:00Z', '2027-03-11T10:00:00Z')).toEqual({
      kind: 'digest',
      on: '2027-03-12',
    });
  });
  it('at once, and emergencies, are mails of their own', () => {
    expect(delivery('2027-03-12T06:00:00Z', '2027-03-12T06:00:00Z', 'at-once')).toEqual({ kind: 'alone' });
    expect(delivery('2027-03-12T06:00:00Z', '2027-03-12T06:00:00Z', 'weekly', 'title-expiring')).toEqual({
      kind: 'alone',
    });
  });
});

describe('what holds for whom', () => {
  it('the organisation’s setting before the person’s before the role’s', () => {
    expect(modeInForce({ general: null, here: null }, 'hr')).toBe('daily');
    expect(modeInForce({ general: 'weekly', here: null }, 'hr')).toBe('weekly');
    expect(modeInForce({ general: 'weekly', here: 'at-once' }, 'hr')).toBe('at-once');
    expect(modeInForce({ general: 'nonsense', here: null }, 'adviser')).toBe('weekly');
    expect([defaultMode('agent'), defaultMode('analyst')]).toEqual(['daily', 'off']);
  });
  it.each([
    [{ kreis: '09761' }, AUGSBURG],
    [{ postalCode: '86150' }, AUGSBURG],
    [{ postalCode: '86150', kreis: '09772' }, 'DE-BY'],
    [{ state: 'DE-BY', postalCode: '80331' }, 'DE-BY'],
    [{ postalCode: '99084' }, 'DE-TH'],
    [{}, null],
  ])('holidays at %j: %s', (place, region) => {
    expect(regionOf(place)).toBe(region);
  });
  it('an organisation without a profile goes by nationwide holidays', () => {
    expect(companyCalendarOf(null)).toEqual({ region: null, closedOnHalfDays: false });
  });
});

describe('news that can wait', () => {
  it.each<['at-once' | 'daily' | 'weekly', told: string]>([
    ['at-once', '2027-03-12T10:00:00.000Z'],
    ['daily', '2027-03-15T06:30:00.000Z'],
    ['weekly', '2027-03-16T06:30:00.000Z'],
  ])('on a Friday after the digest, %s: told at %s', (mode, told) => {
    const now = new Date('2027-03-12T10:00:00Z');
    const at = newsInstant({ wish: { ...DIGEST_DEFAULTS, mode, weeklyOn: 2 }, calendar: HESSE, now });
    expect(at.toISOString()).toBe(told);
  });
});
