import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  clocksOf,
  duePlan,
  enquiryStateOf,
  instantAfterOpenMs,
  MINUTE_MS,
  openMsBetween,
  targetAmong,
  usualCalendar,
  usualPolicy,
  type CalendarHistory,
  type ClockName,
  type EnquiryEvent,
  type EnquiryHappening,
  type HolderPolicy,
  type OpeningCalendar,
} from '~/domain/enquiries';

import { ANSWERED, ASKED, ASKED_BACK, at, CLOSED, REPLIED, story, TO_DESK } from './events';

const SUBJECT = { topic: 'recognition', urgency: 'normal' } as const;
const THURINGIA = usualPolicy('DE-TH');
const HOUR = 60 * MINUTE_MS;
const ACCEPTED = { kind: 'accepted' } as const;

function clock(
  name: ClockName,
  events: EnquiryEvent[],
  asOf: string | number,
  policy: HolderPolicy = THURINGIA,
) {
  const readings = clocksOf(events, policy, SUBJECT, typeof asOf === 'number' ? asOf : at(asOf));
  const found = readings.find((reading) => reading.clock === name);
  if (found === undefined) throw new Error(name);
  return found;
}

const plan = (events: EnquiryEvent[], asOf: string) =>
  duePlan({
    events,
    state: enquiryStateOf(events),
    clocks: clocksOf(events, THURINGIA, SUBJECT, at(asOf)),
    policy: THURINGIA,
    asOf: at(asOf),
  });

describe('opening time', () => {
  const usual: CalendarHistory = [{ from: 0, calendar: usualCalendar('DE-TH') }];

  it('counts neither nights nor weekends nor holidays of the Land', () => {
    // Friday 16:00 to Monday 10:00: one hour and one hour.
    expect(openMsBetween(usual, at('2026-11-20 16:00'), at('2026-11-23 10:00'))).toBe(2 * HOUR);
    // 20 September is a holiday in Thuringia only.
    const bavaria: CalendarHistory = [{ from: 0, calendar: usualCalendar('DE-BY') }];
    const [from, to] = [at('2027-09-20 08:00', '+02:00'), at('2027-09-20 18:00', '+02:00')];
    expect(openMsBetween(usual, from, to)).toBe(0);
    expect(openMsBetween(bavaria, from, to)).toBe(8 * HOUR);
  });

  it('keeps the German clock over the change to winter time', () => {
    // Friday 16:00 summer time to Monday 10:00 winter time.
    expect(openMsBetween(usual, at('2026-10-23 16:00', '+02:00'), at('2026-10-26 10:00'))).toBe(2 * HOUR);
  });

  it('going forward and measuring back agree', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 * 24 * 60 }),
        fc.integer({ min: 1, max: 60 * 60 }),
        (startMinutes, openMinutes) => {
          const from = at('2026-01-01 00:00') + startMinutes * MINUTE_MS;
          const to = instantAfterOpenMs(usual, from, openMinutes * MINUTE_MS);
          expect(openMsBetween(usual, from, to)).toBe(openMinutes * MINUTE_MS);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('clocks of the holder', () => {
  it('two working days for the first answer: asked Monday 14:00, due Wednesday 14:00', () => {
    const events = story(['2026-11-23 14:00', ASKED], ['2026-11-23 14:00', TO_DESK]);
    expect(clock('first-answer', events, '2026-11-23 15:00')).toMatchObject({
      state: 'running',
      dueAt: at('2026-11-25 14:00'),
      halfAt: at('2026-11-24 14:00'),
      spentMs: HOUR,
    });
    expect(clock('acceptance', events, '2026-11-24 14:00')).toMatchObject({ state: 'overdue', isLate: true });
  });

  it('stands still while the asker is asked, and says for whom it waits', () => {
    const events = story(
      ['2026-11-23 10:00', ASKED],
      ['2026-11-23 10:00', TO_DESK],
      ['2026-11-23 11:00', ACCEPTED],
      ['2026-11-23 12:00', ASKED_BACK],
    );
    expect(clock('first-answer', events, '2026-12-23 12:00')).toMatchObject({
      state: 'waiting',
      waitingFor: 'asker',
      dueAt: null,
      spentMs: 2 * HOUR,
    });
    const replied = [
      ...events,
      ...story(['2026-12-01 09:00', REPLIED, 'asker']).map((e) => ({ ...e, sequence: 5 })),
    ];
    expect(clock('first-answer', replied, '2026-12-01 10:00')).toMatchObject({
      state: 'running',
      dueAt: at('2026-12-02 15:00'),
    });
  });

  it('the next holder begins anew; what the first one left late is not its fault', () => {
    const events = story(
      ['2026-11-23 10:00', ASKED],
      ['2026-11-23 10:00', TO_DESK],
      ['2026-11-25 10:00', { kind: 'moved-on', cause: 'not-accepted' }, 'system'],
      ['2026-11-25 10:00', { kind: 'routed', holder: { kind: 'desk', id: 'desk-2' }, position: 2 }],
    );
    expect(clock('first-answer', events, '2026-11-25 11:00')).toMatchObject({
      since: at('2026-11-25 10:00'),
      spentMs: HOUR,
      isLate: false,
    });
  });

  it('opening again after months goes on with the time spent, and begins a round of updates', () => {
    const events = story(
      ['2026-01-12 09:00', ASKED],
      ['2026-01-12 09:00', TO_DESK],
      ['2026-01-12 10:00', ACCEPTED],
      ['2026-01-12 12:00', ANSWERED],
      ['2026-01-12 13:00', CLOSED],
      ['2026-11-23 09:00', { kind: 'reopened', reason: 'x' }],
    );
    expect(clock('solution', events, '2026-11-23 10:00')).toMatchObject({
      state: 'running',
      spentMs: 4 * HOUR,
      isLate: false,
    });
    expect(clock('next-update', events, '2026-11-23 10:00')).toMatchObject({
      state: 'running',
      since: at('2026-11-23 09:00'),
    });
    expect(clock('first-answer', events, '2026-11-23 10:00')).toMatchObject({ state: 'met', isLate: false });
  });
});

describe('changes of calendar and target', () => {
  const span = fc
    .integer({ min: 0, max: 22 })
    .chain((from) => fc.integer({ min: from + 1, max: 24 }).map((to) => [{ from: from * 60, to: to * 60 }]));
  const calendar: fc.Arbitrary<OpeningCalendar> = fc.record({
    state: fc.constantFrom('DE-TH' as const, 'DE-BY' as const, null),
    week: fc.array(fc.oneof(span, fc.constant([])), { minLength: 7, maxLength: 7 }),
    closures: fc.constant([]),
  });
  const START = at('2026-03-02 00:00');
  const moment = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => START + minutes * MINUTE_MS);

  it('an edit changes nothing that was counted before it', () => {
    fc.assert(
      fc.property(calendar, calendar, moment, moment, moment, (first, second, one, two, edited) => {
        const [from, to] = [Math.min(one, two), Math.max(one, two)];
        const before: CalendarHistory = [{ from: 0, calendar: first }];
        const after: CalendarHistory = [
          { from: 0, calendar: first },
          { from: edited, calendar: second },
        ];
        const until = Math.min(to, edited);
        expect(openMsBetween(after, from, until)).toBe(openMsBetween(before, from, until));
      }),
      { numRuns: 60 },
    );
  });

  it('an edit that is taken back at once leaves the same history and the same future', () => {
    fc.assert(
      fc.property(calendar, calendar, moment, moment, moment, (first, second, one, two, edited) => {
        const [from, to] = [Math.min(one, two), Math.max(one, two)];
        const never: CalendarHistory = [{ from: 0, calendar: first }];
        const undone: CalendarHistory = [
          { from: 0, calendar: first },
          { from: edited, calendar: second },
          { from: edited, calendar: first },
        ];
        expect(openMsBetween(undone, from, to)).toBe(openMsBetween(never, from, to));
        expect(instantAfterOpenMs(undone, from, 5 * HOUR)).toBe(instantAfterOpenMs(never, from, 5 * HOUR));
      }),
      { numRuns: 60 },
    );
  });

  it('a new target holds for what begins after it', () => {
    const policy: HolderPolicy = {
      ...THURINGIA,
      targets: [
        { from: 0, rules: [] },
        {
          from: at('2026-11-24 00:00'),
          rules: [{ clock: 'first-answer', topic: null, urgency: null, workingDays: 1 }],
        },
      ],
    };
    const asked = (day: string) => story([`${day} 10:00`, ASKED], [`${day} 10:00`, TO_DESK]);
    expect(clock('first-answer', asked('2026-11-23'), '2026-11-24 12:00', policy).dueAt).toBe(
      at('2026-11-25 10:00'),
    );
    expect(clock('first-answer', asked('2026-11-24'), '2026-11-24 12:00', policy).dueAt).toBe(
      at('2026-11-25 10:00'),
    );
    expect(clock('first-answer', asked('2026-11-24'), '2026-11-24 12:00', policy).target.level).toBe('desk');
  });

  it('several targets: the nearest to the matter counts, of equals the shorter', () => {
    const rule = (topic: 'recognition' | null, urgency: 'urgent' | null, workingDays: number) =>
      ({ clock: 'first-answer', topic, urgency, workingDays }) as const;
    const rules = [
      rule(null, null, 4),
      rule(null, 'urgent', 1),
      rule('recognition', null, 3),
      rule('recognition', null, 6),
    ];
    const target = (urgency: 'normal' | 'urgent', list = rules) =>
      targetAmong(list, 'first-answer', { topic: 'recognition', urgency });
    expect(target('urgent')).toEqual({ workingDays: 3, level: 'topic' });
    expect(target('urgent', [...rules, rule('recognition', 'urgent', 5)])).toEqual({
      workingDays: 5,
      level: 'topic-and-urgency',
    });
    expect(target('normal', rules.slice(0, 2))).toEqual({ workingDays: 4, level: 'desk' });
    expect(target('normal', [])).toEqual({ workingDays: 2, level: 'product' });
  });
});

describe('what time alone brings about', () => {
  const offered = story(['2026-11-23 10:00', ASKED], ['2026-11-23 10:00', TO_DESK]);
  const accepted = story(
    ['2026-11-23 10:00', ASKED],
    ['2026-11-23 10:00', TO_DESK],
    ['2026-11-23 11:00', ACCEPTED],
  );
  const then = (events: EnquiryEvent[], when: string, happening: EnquiryHappening) => [
    ...events,
    ...story([when, happening, 'system']).map((event) => ({ ...event, sequence: events.length + 1 })),
  ];

  it('a service outside is not nudged, reminded when the answer is due, and the next one asked a day later', () => {
    const asked = story(
      ['2026-11-23 10:00', ASKED],
      ['2026-11-23 10:00', { kind: 'routed', holder: { kind: 'service', id: 'iq' }, position: 1 }],
    );
    expect(plan(asked, '2026-11-24 11:00').actions).toEqual([]);
    expect(plan(asked, '2026-11-25 10:00').actions).toMatchObject([
      { kind: 'escalate', clock: 'first-answer' },
    ]);
    expect(plan(asked, '2026-11-26 10:00').actions.at(-1)).toEqual({
      kind: 'move-on',
      cause: 'not-answered',
    });
  });

  it('nudges at half time, once, and moves on after one working day without a yes', () => {
    expect(plan(offered, '2026-11-23 13:59')).toMatchObject({
      actions: [],
      lookAgainAt: at('2026-11-23 14:00'),
    });
    const nudge = { kind: 'nudge', clock: 'acceptance', since: at('2026-11-23 10:00') } as const;
    expect(plan(offered, '2026-11-23 14:00').actions).toEqual([nudge]);
    const nudged = then(offered, '2026-11-23 14:00', {
      kind: 'nudged',
      clock: 'acceptance',
      since: nudge.since,
    });
    expect(plan(nudged, '2026-11-23 14:05')).toMatchObject({
      actions: [],
      lookAgainAt: at('2026-11-24 10:00'),
    });
    expect(plan(nudged, '2026-11-24 10:00').actions).toEqual([{ kind: 'move-on', cause: 'not-accepted' }]);
  });

  it('tells lead and asker when the first answer is due, and asks the next one a working day later', () => {
    const since = at('2026-11-23 10:00');
    expect(plan(accepted, '2026-11-24 10:00').actions).toEqual([
      { kind: 'nudge', clock: 'first-answer', since },
    ]);
    expect(plan(accepted, '2026-11-25 10:00').actions).toEqual([
      { kind: 'escalate', clock: 'first-answer', since },
    ]);
    const escalated = then(accepted, '2026-11-25 10:00', { kind: 'escalated', clock: 'first-answer', since });
    expect(plan(escalated, '2026-11-26 09:59').actions).toEqual([]);
    expect(plan(escalated, '2026-11-26 10:00').actions).toEqual([{ kind: 'move-on', cause: 'not-answered' }]);
  });

  it('the operator’s queue is told that it is late, but nothing leaves it by itself', () => {
    const events = story(
      ['2026-11-23 10:00', ASKED],
      ['2026-11-23 10:00', { kind: 'routed', holder: { kind: 'operator', id: null }, position: null }],
    );
    const { actions } = plan(events, '2026-12-23 10:00');
    expect(actions.map(({ kind }) => kind)).toEqual(['escalate', 'escalate']);
  });

  it('waits for ten working days, then the holder decides; after an answer it closes by itself', () => {
    const waiting = then(accepted, '2026-11-23 12:00', ASKED_BACK);
    expect(plan(waiting, '2026-12-07 11:59')).toMatchObject({
      actions: [],
      lookAgainAt: at('2026-12-07 12:00'),
    });
    expect(plan(waiting, '2026-12-07 12:00').actions).toEqual([{ kind: 'resume' }]);
    const answered = then(accepted, '2026-11-23 12:00', ANSWERED);
    expect(plan(answered, '2026-12-07 12:00').actions).toEqual([{ kind: 'close' }]);
    const again = then(answered, '2026-12-01 12:00', ANSWERED);
    expect(plan(again, '2026-12-07 12:00').actions).toEqual([]);
  });

  it('without a holder it has to be routed; closed ones are left alone', () => {
    expect(plan(story(['2026-11-23 10:00', ASKED]), '2026-11-23 10:00').actions).toEqual([{ kind: 'route' }]);
    const closed = then(then(accepted, '2026-11-23 12:00', ANSWERED), '2026-11-23 13:00', CLOSED);
    expect(plan(closed, '2027-11-23 10:00')).toEqual({ actions: [], lookAgainAt: null, dueAt: null });
  });
});
