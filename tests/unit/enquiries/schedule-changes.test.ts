import { describe, expect, it } from 'vitest';

import {
  clocksOf,
  readHours,
  targetAmong,
  targetOverlaps,
  usualCalendar,
  writeHours,
  type CalendarVersion,
  type HolderPolicy,
  type OpeningCalendar,
  type TargetRule,
  type TargetVersion,
} from '~/domain/enquiries';

import { ANSWERED, ASKED, ASKED_BACK, at, CLOSED, REPLIED, story, TO_DESK } from './events';

const SUBJECT = { topic: 'recognition', urgency: 'normal' } as const;
const rule = (workingDays: number, values: Partial<TargetRule> = {}): TargetRule => ({
  clock: 'first-answer',
  topic: null,
  urgency: null,
  workingDays,
  ...values,
});

/** Mulberry32: the same numbers on every machine. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HOUR_MS = 3_600_000;
const BEGIN = at('2026-11-23 10:00');

function policyOf(versions: ReadonlyArray<{ from: number; calendar: OpeningCalendar; rules: TargetRule[] }>) {
  const calendars = versions.map(({ from, calendar }) => ({ from, calendar }));
  const [first, ...later] = calendars as [CalendarVersion, ...CalendarVersion[]];
  const targets: TargetVersion[] = versions.map(({ from, rules }) => ({ from, rules }));
  return { calendars: [first, ...later], targets } as HolderPolicy;
}

describe('a changed calendar or target', () => {
  it('leaves what lies before it as it was, and taken back at once it leaves no trace at all', () => {
    const random = numbersFrom(7);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
    for (let run = 0; run < 80; run += 1) {
      let time = BEGIN;
      const later = () => (time += Math.floor(random() * 20 * HOUR_MS));
      const events = story(
        [time, ASKED, 'asker'],
        [time, TO_DESK, 'system'],
        [later(), { kind: 'accepted' }],
        ...(random() < 0.5
          ? ([
              [later(), ASKED_BACK],
              [later(), REPLIED, 'asker'],
            ] as const)
          : []),
        [later(), ANSWERED],
        ...(random() < 0.5 ? ([[later(), CLOSED]] as const) : []),
      );
      const usual = { calendar: usualCalendar('DE-TH'), rules: [rule(pick([1, 2, 3]))] };
      const changed = {
        calendar: {
          ...usual.calendar,
          week: [[], ...usual.calendar.week.slice(1)],
          closures: [{ from: '2026-11-24', to: pick(['2026-11-24', '2026-11-27']) }] as const,
        },
        rules: [rule(pick([0.5, 5]))],
      };
      const editedAt = BEGIN + Math.floor(random() * 90 * HOUR_MS);
      const before = policyOf([{ from: 0, ...usual }]);
      const edited = policyOf([
        { from: 0, ...usual },
        { from: editedAt, ...changed },
      ]);
      const undone = policyOf([
        { from: 0, ...usual },
        { from: editedAt, ...changed },
        { from: editedAt, ...usual },
      ]);
      const spent = (policy: HolderPolicy, asOf: number) =>
        clocksOf(events, policy, SUBJECT, asOf).map(({ clock, state, since, spentMs, endedAt, isLate }) => ({
          clock,
          state,
          since,
          spentMs,
          endedAt,
          isLate,
        }));
      for (let past = BEGIN; past < editedAt; past += 7 * HOUR_MS)
        expect(spent(edited, past)).toEqual(spent(before, past));
      const whenever = editedAt + Math.floor(random() * 200 * HOUR_MS);
      expect(clocksOf(events, undone, SUBJECT, whenever)).toEqual(
        clocksOf(events, before, SUBJECT, whenever),
      );
    }
  });
});

describe('targets that meet', () => {
  it('names which counts, and it is the one that the clocks take', () => {
    const topic = rule(3, { topic: 'recognition' });
    const urgent = rule(1, { urgency: 'urgent' });
    const [overlap] = targetOverlaps([urgent, topic, rule(5)]);
    expect(overlap).toEqual({ clock: 'first-answer', counts: topic, yields: urgent });
    expect(
      targetAmong([urgent, topic, rule(5)], 'first-answer', { topic: 'recognition', urgency: 'urgent' }),
    ).toEqual({ workingDays: 3, level: 'topic' });
  });

  it('says nothing of a desk’s own below a special one, and of different clocks or topics', () => {
    expect(targetOverlaps([rule(5), rule(1, { topic: 'recognition' })])).toEqual([]);
    expect(targetOverlaps([rule(5), rule(1, { clock: 'solution' })])).toEqual([]);
    expect(targetOverlaps([rule(5, { topic: 'family' }), rule(1, { topic: 'recognition' })])).toEqual([]);
    expect(targetOverlaps([rule(5), rule(1)])).toEqual([
      { clock: 'first-answer', counts: rule(1), yields: rule(5) },
    ]);
  });
});

describe('hours as people write them', () => {
  it.each([
    ['', []],
    ['9-12, 13:30–17', [540, 720, 810, 1020]],
    ['8.15 bis 12 Uhr und 13 - 16', [495, 720, 780, 960]],
    ['13-17, 8-12', [480, 720, 780, 1020]],
    ['0-24', [0, 1440]],
  ])('%s', (written, minutes) => {
    expect(readHours(written)?.flatMap(({ from, to }) => [from, to])).toEqual(minutes);
  });

  it.each(['9', '12-9', '9-12, 11-17', '9-25', '9:75-12', 'morgens'])('refuses %s', (written) => {
    expect(readHours(written)).toBeNull();
  });

  it('reads what it writes', () => {
    const spans = readHours('9-12, 13:30-17');
    expect(writeHours(spans ?? [])).toBe('09:00–12:00, 13:30–17:00');
    expect(readHours(writeHours(spans ?? []))).toEqual(spans);
  });
});
