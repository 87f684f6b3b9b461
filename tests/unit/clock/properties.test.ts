import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWorkingDay } from '~/domain/calendar';
import { CLOCK_LIMITS, clockOf, type ClockEvent, type ClockLimit } from '~/domain/clock';
import { STATE_CODES } from '~/domain/catalogue/states';

const limit: fc.Arbitrary<ClockLimit> = fc.constantFrom(...Object.values(CLOCK_LIMITS));
const day = fc.integer({ min: 0, max: 400 }).map((offset) => addDays('2026-01-01', offset));
const state = fc.constantFrom(null, ...STATE_CODES);

type Draft = (sequence: number, limit: ClockLimit) => ClockEvent;

const draft: fc.Arbitrary<Draft> = fc
  .record({
    kind: fc.constantFrom('condition', 'done', 'suspended', 'resumed', 'extended', 'silence-broken'),
    day,
    length: fc.integer({ min: 0, max: 60 }),
    reason: fc.constantFrom('further-documents', 'other-procedure'),
    withReasons: fc.boolean(),
    open: fc.boolean(),
    which: fc.nat(3),
  })
  .map((parts) => (sequence, of) => {
    const base = { id: `e${sequence}`, sequence, day: parts.day };
    const until = addDays(parts.day, parts.length);
    switch (parts.kind) {
      case 'condition':
        return {
          ...base,
          kind: 'condition',
          condition: of.startsWhen[parts.which % of.startsWhen.length] ?? of.startsWhen[0],
        };
      case 'suspended':
        return { ...base, kind: 'suspended', reason: parts.reason, until: parts.open ? null : until };
      case 'resumed':
        return { ...base, kind: 'resumed', reason: parts.reason };
      case 'extended':
        return { ...base, kind: 'extended', until, withReasons: parts.withReasons };
      case 'silence-broken':
        return { ...base, kind: 'silence-broken', by: 'data-missing' };
      default:
        return { ...base, kind: 'done' };
    }
  });

const history = fc.tuple(limit, fc.array(draft, { maxLength: 9 }), day, state);

describe('every history', () => {
  it('reads the same in whatever order its events are delivered', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat(1000)), ([of, drafts, asOf, land], shuffle) => {
        const events = drafts.map((make, index) => make(index, of));
        const mixed = events
          .map((event) => ({ event, key: shuffle.next().value ?? 0 }))
          .sort((left, right) => left.key - right.key)
          .map(({ event }) => event);
        const calendar = { asOf, state: land };
        expect(clockOf(of, mixed, calendar)).toEqual(clockOf(of, events, calendar));
      }),
      { numRuns: 500 },
    );
  });

  it('reads after a retraction as if the error had never been recorded', () => {
    fc.assert(
      fc.property(history, fc.nat(8), ([of, drafts, asOf, land], at) => {
        const events = drafts.map((make, index) => make(index, of));
        const wrong = events[at % Math.max(1, events.length)];
        if (wrong === undefined) return;
        const retraction: ClockEvent = { id: 'r', sequence: 100, kind: 'retracted', corrects: wrong.id };
        const calendar = { asOf, state: land };
        expect(clockOf(of, [...events, retraction], calendar)).toEqual(
          clockOf(
            of,
            events.filter((event) => event !== wrong),
            calendar,
          ),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('reads after a correction as if the right event had been recorded at first', () => {
    fc.assert(
      fc.property(history, draft, fc.nat(8), ([of, drafts, asOf, land], right, at) => {
        const events = drafts.map((make, index) => make(index, of));
        const wrong = events[at % Math.max(1, events.length)];
        if (wrong === undefined) return;
        const correction = { ...right(200, of), corrects: wrong.id } as ClockEvent;
        const calendar = { asOf, state: land };
        const clean = events.filter((event) => event !== wrong);
        expect(clockOf(of, [...events, correction], calendar)).toEqual(
          clockOf(of, [...clean, right(200, of)], calendar),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('ends on a working day, never before it starts', () => {
    fc.assert(
      fc.property(history, ([of, drafts, asOf, land]) => {
        const reading = clockOf(
          of,
          drafts.map((make, index) => make(index, of)),
          { asOf, state: land },
        );
        if (reading.due === null || reading.start === null) return;
        expect(reading.due >= reading.start).toBe(true);
        if (of.movesToWorkingDay) expect(isWorkingDay(reading.due, land)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('only silence that the law gives an effect is deemed, and only before it was broken', () => {
    fc.assert(
      fc.property(history, ([of, drafts, asOf, land]) => {
        const reading = clockOf(
          of,
          drafts.map((make, index) => make(index, of)),
          { asOf, state: land },
        );
        if (reading.state !== 'deemed') return;
        expect(of.deemedBy).not.toBeNull();
        expect(reading.changes.map(({ kind }) => kind)).not.toContain('silence-broken');
        expect(asOf > (reading.due ?? '9999')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a suspension or an extension never brings the end nearer', () => {
    fc.assert(
      fc.property(
        history,
        day,
        fc.integer({ min: 0, max: 60 }),
        fc.boolean(),
        ([of, drafts, asOf, land], from, length, isExtension) => {
          const events = drafts.map((make, index) => make(index, of));
          const until = addDays(from, length);
          const extra: ClockEvent = isExtension
            ? { id: 'x', sequence: 300, day: from, kind: 'extended', until, withReasons: true }
            : { id: 'x', sequence: 300, day: from, kind: 'suspended', reason: 'further-documents', until };
          const calendar = { asOf, state: land };
          const before = clockOf(of, events, calendar);
          const after = clockOf(of, [...events, extra], calendar);
          if (before.due === null || after.due === null) return;
          // A first extension may take the place of a later, longer one: the law knows only one.
          const isSecond = events.some(({ kind }) => kind === 'extended');
          if (!(isExtension && isSecond)) expect(after.due >= before.due).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
