import { describe, expect, it } from 'vitest';

import type { CaseFacts, StepClockState } from '~/domain/reminders/case-facts';
import { isSaidAlone } from '~/domain/reminders/urgency';
import type { ReminderKind } from '~/domain/reminders/wanted-reminder';
import { remindAtOf, remindersOfCase } from '~/domain/reminders/reminders-of-case';

import { someCaseFacts } from './facts-builder';

const LONG_BEFORE = new Date('2026-11-20T09:00:00.000Z');
const HESSE = { state: 'DE-HE', now: LONG_BEFORE } as const;

/** Day and hour in UTC at which each reminder of a kind is said, or null. */
function said(kind: ReminderKind, facts: Partial<CaseFacts>, when: Parameters<typeof remindAtOf>[1] = HESSE) {
  return remindersOfCase(someCaseFacts(facts))
    .filter((reminder) => reminder.kind === kind)
    .map((reminder) => [reminder.subject, remindAtOf(reminder, when)?.toISOString().slice(0, 16) ?? null]);
}
const kindsOf = (facts: Partial<CaseFacts>) => remindersOfCase(someCaseFacts(facts)).map(({ kind }) => kind);

const step = { id: 's1', key: 'recognition-decision', status: 'open', dueOn: '2027-03-12' } as const;
const clock = (values: Partial<StepClockState> = {}): StepClockState => ({
  stepId: 's1',
  state: 'running',
  due: '2027-03-31',
  kind: 'hard',
  isDeemable: false,
  ...values,
});

describe('a step at an office whose limit has begun', () => {
  it.each<[why: string, clock: StepClockState, kinds: ReminderKind[]]>([
    [
      'the limit has not begun: the plan’s day counts',
      clock({ state: 'not-started', due: null }),
      ['step-due', 'step-overdue'],
    ],
    ['it is met', clock({ state: 'met' }), ['step-due', 'step-overdue']],
    ['it runs beyond the planned day: wait, then ask', clock(), ['step-waiting', 'authority-overdue']],
    [
      'it was extended',
      clock({ state: 'extended', due: '2027-05-31' }),
      ['step-waiting', 'authority-overdue'],
    ],
    [
      'it ends with the planned day: nothing to wait for',
      clock({ due: '2027-03-12' }),
      ['authority-overdue'],
    ],
    ['the day after it', clock({ due: '2027-03-13' }), ['step-waiting', 'authority-overdue']],
    ['it stands still: nobody is late', clock({ state: 'suspended', due: null }), ['step-waiting']],
    ['it is over', clock({ state: 'overrun' }), ['authority-overdue']],
    ['practice binds nobody', clock({ kind: 'typical' }), ['step-waiting']],
    ['"soll" is a limit too', clock({ kind: 'soll', state: 'overrun' }), ['authority-overdue']],
    [
      'silence counts as consent (§ 36 BeschV)',
      clock({ kind: 'fiction', isDeemable: true }),
      ['step-waiting', 'consent-deemed'],
    ],
    ['… and has counted', clock({ kind: 'fiction', isDeemable: true, state: 'deemed' }), ['consent-deemed']],
    [
      '… but not after a question of the agency',
      clock({ kind: 'fiction', isDeemable: true, state: 'suspended', due: null }),
      ['step-waiting'],
    ],
  ])('%s', (_why, reading, kinds) => {
    expect(kindsOf({ steps: [step], clocks: [reading] })).toEqual(kinds);
  });

  it('a finished step is silent whatever its clock says', () => {
    expect(kindsOf({ steps: [{ ...step, status: 'done' }], clocks: [clock({ state: 'overrun' })] })).toEqual(
      [],
    );
  });

  it.each<[due: string, at: string, why: string]>([
    ['2027-03-31', '2027-04-02T05:00', 'a Wednesday: Friday, in summer time'],
    [
      '2027-03-25',
      '2027-03-31T05:00',
      'before Easter: Friday and Monday do not count, and the clocks went forward',
    ],
    ['2027-10-29', '2027-11-02T06:00', 'a Friday before the clocks go back: Tuesday'],
    ['2027-12-23', '2027-12-27T06:00', 'Christmas Eve is work to the law and to this firm'],
  ])('a limit of %s is said to be over on %s (%s)', (due, at) => {
    expect(said('authority-overdue', { steps: [step], clocks: [clock({ due })] })).toEqual([[null, at]]);
  });

  it('a firm closed on 24 December counts on from the next day', () => {
    const facts = { steps: [step], clocks: [clock({ due: '2027-12-23' })] };
    expect(said('authority-overdue', facts, { ...HESSE, closedOnHalfDays: true })).toEqual([
      [null, '2027-12-28T06:00'],
    ]);
  });

  it('silence is said on the working day after its end', () => {
    const deemable = (due: string) => ({
      steps: [step],
      clocks: [clock({ due, kind: 'fiction', isDeemable: true })],
    });
    expect(said('consent-deemed', deemable('2027-03-11'))).toEqual([[null, '2027-03-12T06:00']]);
    expect(said('consent-deemed', deemable('2027-03-12'))).toEqual([[null, '2027-03-15T06:00']]);
  });
});

describe('last days', () => {
  const expiry = (what: 'advance-consent' | 'visa' | 'paper', until: string, key = '') => ({
    expiries: [{ what, key, until, stepId: null }],
  });
  it('the advance consent: 30, 14 and 7 days before', () => {
    expect(said('consent-expiring', expiry('advance-consent', '2027-06-30'))).toEqual([
      ['30', '2027-05-31T05:00'],
      ['14', '2027-06-16T05:00'],
      ['7', '2027-06-23T05:00'],
    ]);
  });
  it('the visa: 60, 30 and 14 days before', () => {
    expect(said('visa-expiring', expiry('visa', '2027-06-30'))).toEqual([
      ['60', '2027-05-03T05:00'],
      ['30', '2027-05-31T05:00'],
      ['14', '2027-06-16T05:00'],
    ]);
  });
  it('the passport like the title, other papers 30 and 7 days before', () => {
    expect(
      said('document-expiring', expiry('paper', '2027-10-01', 'passport')).map(([subject]) => subject),
    ).toEqual(['120:passport', '90:passport', '60:passport', '30:passport']);
    expect(said('document-expiring', expiry('paper', '2027-10-01', 'language-certificate'))).toEqual([
      ['30:language-certificate', '2027-09-01T05:00'],
      ['7:language-certificate', '2027-09-24T05:00'],
    ]);
  });
  it('known too late: only the rung that was passed last, and none on the day after', () => {
    const late = { state: 'DE-HE', now: new Date('2027-06-20T09:00:00.000Z') } as const;
    expect(said('visa-expiring', expiry('visa', '2027-06-30'), late)).toEqual([
      ['60', null],
      ['30', null],
      ['14', '2027-06-20T09:00'],
    ]);
    const over = { state: 'DE-HE', now: new Date('2027-07-01T09:00:00.000Z') } as const;
    expect(said('visa-expiring', expiry('visa', '2027-06-30'), over).map(([, at]) => at)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('an appointment', () => {
  const on = (day: string) => ({ appointments: [{ stepId: 's1', on: day }] });
  it.each([
    ['2027-03-12', '2027-03-11T06:00', 'a Friday: Thursday'],
    ['2027-03-15', '2027-03-12T06:00', 'a Monday: Friday'],
    ['2027-03-30', '2027-03-25T06:00', 'after Easter: the Thursday before, still in winter time'],
  ])('on %s is said on %s (%s)', (day, at) => {
    expect(said('appointment', on(day)).slice(1)).toEqual([[null, at]]);
  });
  it('is said at once when its day is known, after the morning of its day not any more', () => {
    const at = (now: string) => said('appointment', on('2027-03-12'), { state: 'DE-HE', now: new Date(now) });
    expect(at('2027-03-01T18:00:00.000Z')).toEqual([
      ['known', '2027-03-01T18:00'],
      [null, '2027-03-11T06:00'],
    ]);
    expect(at('2027-03-11T18:00:00.000Z')).toEqual([
      ['known', '2027-03-11T18:00'],
      [null, null],
    ]);
    expect(at('2027-03-12T07:00:00.000Z').map(([, moment]) => moment)).toEqual([null, null]);
  });
});

describe('limits of the employer', () => {
  const report = {
    ownLimits: [{ limitId: 'report-early-end', start: '2027-03-01', due: '2027-03-29' }],
  };
  it('are said the next morning, and three working days before their last day', () => {
    const now = new Date('2027-03-01T10:00:00.000Z');
    expect(said('own-limit', report, { state: 'DE-HE', now })).toEqual([
      ['report-early-end:first', '2027-03-02T06:00'],
      // Good Friday, 26 March 2027, does not count; 29 March is Easter Monday.
      ['report-early-end:last', '2027-03-23T06:00'],
    ]);
  });
  it('heard of late are said once', () => {
    const now = new Date('2027-03-23T10:00:00.000Z');
    expect(said('own-limit', report, { state: 'DE-HE', now })).toEqual([
      ['report-early-end:first', null],
      ['report-early-end:last', '2027-03-24T06:00'],
    ]);
  });
});

describe('a settlement permit', () => {
  const at = (dueOn: string, now = LONG_BEFORE) =>
    said(
      'settlement-reachable',
      { steps: [{ id: 's1', key: 'settlement-permit', status: 'open', dueOn }] },
      { state: 'DE-HE', now },
    );
  it('is said 90 days before and on the day, or the next working day', () => {
    expect(at('2028-06-10')).toEqual([
      ['90', '2028-03-13T06:00'],
      ['0', '2028-06-12T05:00'],
    ]);
  });
  it('reached already is said the next morning', () => {
    expect(at('2026-11-01')).toEqual([
      ['90', null],
      ['0', '2026-11-23T06:00'],
    ]);
  });
});

describe('a date that is missing', () => {
  it('is asked for on its own day, or on the next working one', () => {
    const missing = (askOn: string) => ({
      missing: [{ which: 'title-until' as const, stepId: 's1', askOn }],
    });
    expect(said('date-missing', missing('2027-03-12'))).toEqual([['title-until', '2027-03-12T06:00']]);
    expect(said('date-missing', missing('2027-03-13'))).toEqual([['title-until', '2027-03-15T06:00']]);
  });
});

describe('what cannot wait for the digest', () => {
  const now = new Date('2027-03-11T06:00:00.000Z');
  it.each<[kind: ReminderKind, subject: string | null, dueOn: string, digestOn: string, isAlone: boolean]>([
    ['step-due', null, '2027-03-11', '2027-03-15', false],
    ['step-overdue', null, '2027-03-09', '2027-03-15', false],
    ['duties-due', null, '2027-03-12', '2027-03-12', false],
    ['duties-due', null, '2027-03-12', '2027-03-15', true],
    ['duties-due', null, '2027-03-10', '2027-03-15', false],
    ['appointment', 'known', '2027-06-12', '2027-03-11', true],
    ['appointment', null, '2027-03-12', '2027-03-11', false],
    ['appointment', null, '2027-03-12', '2027-03-12', true],
    ['title-expiring', '120', '2027-07-09', '2027-03-15', false],
    ['title-expiring', '30', '2027-04-10', '2027-03-11', true],
    ['visa-expiring', '14', '2027-03-25', '2027-03-11', true],
    ['consent-expiring', '7', '2027-03-18', '2027-03-11', true],
    ['document-expiring', '30:passport', '2027-04-10', '2027-03-11', false],
    ['own-limit', 'report-early-end:last', '2027-03-12', '2027-03-15', true],
    ['own-limit', 'report-early-end:first', '2027-03-12', '2027-03-15', false],
    ['date-missing', 'title-until', '2027-03-11', '2027-03-15', false],
  ])('%s (%s) about %s, next digest on %s: alone %s', (kind, subject, dueOn, digestOn, isAlone) => {
    expect(isSaidAlone({ kind, subject, dueOn }, { now, digestOn })).toBe(isAlone);
  });
});
