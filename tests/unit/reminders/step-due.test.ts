import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, addWorkingDays, isWorkingDay } from '~/domain/calendar';
import type { StateCode } from '~/domain/catalogue/states';
import { berlinDate, berlinInstant } from '~/domain/reminders/berlin-time';
import { stepDueRemindAt } from '~/domain/reminders/step-due';

const longBefore = new Date('2026-11-20T09:00:00Z');

describe('the reminder of a step comes at 07:00 in Germany, three working days before', () => {
  it.each<[dueOn: string, state: StateCode | null, remindAt: string, why: string]>([
    ['2027-03-12', 'DE-HE', '2027-03-09T06:00:00.000Z', 'a Friday in winter time: Tuesday'],
    ['2027-03-15', 'DE-HE', '2027-03-10T06:00:00.000Z', 'a Monday: Wednesday, over the weekend'],
    ['2027-03-14', 'DE-HE', '2027-03-10T06:00:00.000Z', 'a Sunday itself does not count'],
    ['2027-04-01', 'DE-HE', '2027-03-25T06:00:00.000Z', 'over Easter, before the clocks go forward'],
    [
      '2027-04-02',
      'DE-HE',
      '2027-03-30T05:00:00.000Z',
      'the first working day after the clocks went forward',
    ],
    ['2027-11-03', 'DE-HE', '2027-10-29T05:00:00.000Z', 'the last working day before the clocks go back'],
    ['2027-11-04', 'DE-HE', '2027-11-01T06:00:00.000Z', 'the first working day after the clocks went back'],
    [
      '2027-11-03',
      'DE-NW',
      '2027-10-28T05:00:00.000Z',
      "All Saints' Day is no working day in Nordrhein-Westfalen",
    ],
    ['2027-01-08', 'DE-BW', '2027-01-04T06:00:00.000Z', 'Epiphany in Baden-Württemberg'],
    ['2027-01-08', 'DE-HE', '2027-01-05T06:00:00.000Z', 'no Epiphany in Hesse'],
    ['2027-01-08', null, '2027-01-05T06:00:00.000Z', 'Land unknown: nationwide holidays only'],
    ['2027-01-04', 'DE-HE', '2026-12-29T06:00:00.000Z', 'over New Year'],
  ])('due %s in %s: %s (%s)', (dueOn, state, remindAt) => {
    expect(stepDueRemindAt({ dueOn, state, now: longBefore }).toISOString()).toBe(remindAt);
  });
});

describe('planned too late for that', () => {
  // Due on Friday 12 March 2027; three working days before is Tuesday 9 March, 06:00 UTC.
  const due = { dueOn: '2027-03-12', state: 'DE-HE' as const };
  it.each<[now: string, remindAt: string, why: string]>([
    ['2027-03-09T05:59:59.000Z', '2027-03-09T06:00:00.000Z', 'a second before it is still in time'],
    ['2027-03-09T06:00:00.000Z', '2027-03-09T06:00:00.000Z', 'on the very moment'],
    ['2027-03-09T06:00:01.000Z', '2027-03-10T06:00:00.000Z', 'a second after: the next morning'],
    [
      '2027-03-11T20:00:00.000Z',
      '2027-03-12T06:00:00.000Z',
      'the evening before: the morning of the due day',
    ],
    [
      '2027-03-11T23:30:00.000Z',
      '2027-03-12T06:00:00.000Z',
      'the due day has begun in Germany, 07:00 has not',
    ],
    ['2027-03-12T05:59:59.000Z', '2027-03-12T06:00:00.000Z', 'just before 07:00 of the due day'],
    ['2027-03-12T06:00:01.000Z', '2027-03-12T06:00:01.000Z', 'after 07:00 of the due day: at once'],
    ['2027-03-20T10:00:00.000Z', '2027-03-20T10:00:00.000Z', 'the due day is over: at once'],
  ])('at %s: %s (%s)', (now, remindAt) => {
    expect(stepDueRemindAt({ ...due, now: new Date(now) }).toISOString()).toBe(remindAt);
  });

  it('skips the weekend, and goes at once if no working morning is left', () => {
    const sunday = { dueOn: '2027-03-14', state: 'DE-HE' as const };
    const friday = new Date('2027-03-12T09:00:00Z');
    expect(stepDueRemindAt({ ...sunday, now: friday })).toEqual(friday);
    const monday = { dueOn: '2027-03-15', state: 'DE-HE' as const };
    expect(stepDueRemindAt({ ...monday, now: friday }).toISOString()).toBe('2027-03-15T06:00:00.000Z');
  });
});

describe('clock time in Germany', () => {
  it('shows the wanted hour on every day of ten years', () => {
    const hour = new Intl.DateTimeFormat('de-DE', {
      timeZone: 'Europe/Berlin',
      hour: '2-digit',
      minute: '2-digit',
    });
    for (let day = '2026-01-01'; day < '2036-01-01'; day = addDays(day, 1)) {
      const instant = berlinInstant(day, 7);
      expect(hour.format(instant)).toBe('07:00');
      expect(berlinDate(instant)).toBe(day);
    }
  });

  it('the reminder is never before now, never after the due day, and on a working day unless at once', () => {
    const days = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 86_399 }), (due, start, second) => {
        const dueOn = addDays('2026-01-01', due);
        const now = new Date(Date.UTC(2026, 0, 1 + start, 0, 0, second));
        const at = stepDueRemindAt({ dueOn, state: 'DE-BY', now });
        if (at.getTime() === now.getTime()) return true;
        const day = berlinDate(at);
        return (
          at > now && day <= dueOn && isWorkingDay(day, 'DE-BY') && day >= addWorkingDays(dueOn, -3, 'DE-BY')
        );
      }),
    );
  });
});
