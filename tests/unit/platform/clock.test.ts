import { expect, test } from 'vitest';

import { clockStartingAt, germanDate } from '~/platform/clock.server';
import { timeOrderedIds } from '~/platform/ids.server';
import { fakeClock } from '#tests/support/fake-clock';

test.each([
  ['2026-12-31T22:59:59.999Z', '2026-12-31'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ['2026-07-01T21:59:59.999Z', '2026-07-01'],
  ['2026-07-01T22:00:00.000Z', '2026-07-02'],
])('at %s the calendar in Germany shows %s', (instant, date) => {
  expect(germanDate(new Date(instant))).toBe(date);
});

test('a clock started elsewhere in time runs on from there', () => {
  const clock = clockStartingAt(new Date('2030-01-01T00:00:00Z'));
  expect(clock.today()).toBe('2030-01-01');
});

test('ids carry the time, so later ones sort after earlier ones', () => {
  const clock = fakeClock('2026-11-20T08:00:00Z');
  const ids = timeOrderedIds(clock);
  const first = ids.next();
  clock.advance(1);
  const second = ids.next();
  expect(first < second).toBe(true);
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
