import { describe, expect, it } from 'vitest';

import { dayOfDuty } from '~/domain/plan/procedure/duties';
import { dutiesDueRemindAt } from '~/domain/reminders/duties-due';
import { remindAtOf, remindersOfCase } from '~/domain/reminders/reminders-of-case';
import { stepOverdueRemindAt } from '~/domain/reminders/step-overdue';
import { titleExpiringRemindAt, type DaysLeft } from '~/domain/reminders/title-expiring';

import { someCaseFacts } from './facts-builder';

const NOW = new Date('2027-03-01T09:00:00.000Z');
const iso = (moment: Date | null) => moment?.toISOString() ?? null;

describe('a step that is overdue', () => {
  it.each([
    // Friday; Monday and Tuesday are the two working days.
    ['2027-03-12', 'DE-HE', '2027-03-16T06:00:00.000Z', 'winter time, 07:00 is 06:00 UTC'],
    // Thursday before Easter 2027: Good Friday, weekend and Easter Monday do not count.
    ['2027-03-25', 'DE-HE', '2027-03-31T05:00:00.000Z', 'over Easter into summer time'],
    // 6 January is a holiday in Bavaria and not in Hesse.
    ['2028-01-04', 'DE-BY', '2028-01-07T06:00:00.000Z', 'Epiphany in Bavaria'],
    ['2028-01-04', 'DE-HE', '2028-01-06T06:00:00.000Z', 'no Epiphany in Hesse'],
  ] as const)('%s in %s is said at %s (%s)', (dueOn, state, moment, _when) => {
    expect(iso(stepOverdueRemindAt({ dueOn, state, now: NOW }))).toBe(moment);
  });

  it('whose day was long over when the plan was accepted is said on the next working morning', () => {
    expect(iso(stepOverdueRemindAt({ dueOn: '2027-01-04', state: 'DE-HE', now: NOW }))).toBe(
      '2027-03-02T06:00:00.000Z',
    );
    const saturday = new Date('2027-03-06T09:00:00.000Z');
    expect(iso(stepOverdueRemindAt({ dueOn: '2027-01-04', state: 'DE-HE', now: saturday }))).toBe(
      '2027-03-08T06:00:00.000Z',
    );
  });
});

describe('duties of the employer', () => {
  it('are said three working days before their day', () => {
    expect(iso(dutiesDueRemindAt({ dueOn: '2027-03-12', state: 'DE-HE', now: NOW }))).toBe(
      '2027-03-09T06:00:00.000Z',
    );
  });

  it('whose day is today are said at once, and those of yesterday not at all', () => {
    expect(iso(dutiesDueRemindAt({ dueOn: '2027-03-01', state: 'DE-HE', now: NOW }))).toBe(NOW.toISOString());
    expect(dutiesDueRemindAt({ dueOn: '2027-02-28', state: 'DE-HE', now: NOW })).toBeNull();
  });

  it('move with the first day of work', () => {
    expect(dayOfDuty('check-title', '2027-04-01', 'DE-HE')).toBe('2027-04-01');
    expect(dayOfDuty('check-title', null, 'DE-HE')).toBeNull();
    expect(dayOfDuty('no-such-duty', '2027-04-01', 'DE-HE')).toBeNull();
  });
});

describe('a residence title that runs out', () => {
  const until = '2027-10-01';
  const at = (daysLeft: DaysLeft, now = NOW) =>
    iso(titleExpiringRemindAt({ until, daysLeft, state: 'DE-HE', now }));

  it('is said 120, 90, 60 and 30 days before, on a working day', () => {
    // 3 June, 3 July (a Saturday), 2 August, 1 September 2027.
    expect([at(120), at(90), at(60), at(30)]).toEqual([
      '2027-06-03T05:00:00.000Z',
      '2027-07-05T05:00:00.000Z',
      '2027-08-02T05:00:00.000Z',
      '2027-09-01T05:00:00.000Z',
    ]);
  });

  it('and becomes known late is said once for all rungs that are over', () => {
    const late = new Date('2027-08-10T09:00:00.000Z');
    expect([at(120, late), at(90, late), at(60, late), at(30, late)]).toEqual([
      null,
      null,
      late.toISOString(),
      '2027-09-01T05:00:00.000Z',
    ]);
  });

  it('on the rung itself that rung is said, one millisecond later too, and the one before is not', () => {
    const rung = new Date('2027-08-02T05:00:00.000Z');
    expect([at(90, rung), at(60, rung)]).toEqual([null, rung.toISOString()]);
    const after = new Date(rung.getTime() + 1);
    expect([at(90, after), at(60, after)]).toEqual([null, after.toISOString()]);
  });

  it('and has run out already is not said', () => {
    const over = new Date('2027-10-02T09:00:00.000Z');
    expect([at(120, over), at(90, over), at(60, over), at(30, over)]).toEqual([null, null, null, null]);
  });
});

describe('the reminders that a case wants', () => {
  const facts = {
    steps: [
      { id: 's1', key: 'visa-application', status: 'open', dueOn: '2027-03-12' },
      { id: 's2', key: 'travel', status: 'done', dueOn: '2027-03-12' },
      { id: 's3', key: 'exam', status: 'open', dueOn: null },
      { id: 's4', key: 'settlement-permit', status: 'open', dueOn: '2030-03-12' },
    ],
    dutyDays: ['2027-06-01', '2027-06-01', '2027-07-13'],
    expiries: [{ what: 'title', key: '', until: '2027-10-01', stepId: null }],
  } as const;

  it('each have a cause of their own, and duties of one day are one', () => {
    const causes = remindersOfCase(someCaseFacts(facts)).map(({ cause }) => cause);
    expect(causes).toEqual([
      'step-due:s1:2027-03-12',
      'step-overdue:s1:2027-03-12',
      'title-expiring:c1:2027-10-01:120',
      'title-expiring:c1:2027-10-01:90',
      'title-expiring:c1:2027-10-01:60',
      'title-expiring:c1:2027-10-01:30',
      'duties-due:c1:2027-06-01',
      'duties-due:c1:2027-07-13',
      // From this day on it is possible: nobody is late.
      'settlement-reachable:s4:2030-03-12:90',
      'settlement-reachable:s4:2030-03-12:0',
    ]);
  });

  it('all have a moment while their day lies ahead', () => {
    for (const reminder of remindersOfCase(someCaseFacts(facts)))
      expect(remindAtOf(reminder, { state: 'DE-HE', now: NOW })?.getTime()).toBeGreaterThan(NOW.getTime());
  });
});
