import { defaultRepeatStrategy } from 'bullmq';
import { describe, expect, it } from 'vitest';

import { jobs, lanes, schedules } from '#jobs/catalogue';
import { laneOf } from '~/platform/job-store.server';

/** The queue's own calculation, with the zone that every schedule is registered with. */
async function next(after: string, pattern: string): Promise<string> {
  const at = await defaultRepeatStrategy(Date.parse(after), { pattern, tz: 'Europe/Berlin' });
  return new Date(at ?? Number.NaN).toISOString();
}

const DIGEST = schedules.find(({ name }) => name === 'digest.send-due')?.pattern ?? '';

describe('schedules', () => {
  it.each([
    // Winter, the Monday after summer time begins (28 March 2027), summer, the Monday after it ends (25 October 2026).
    ['2027-03-26T12:00:00Z', '2027-03-29T05:30:00.000Z'],
    ['2027-03-25T12:00:00Z', '2027-03-26T06:30:00.000Z'],
    ['2026-10-23T12:00:00Z', '2026-10-26T06:30:00.000Z'],
    ['2026-10-22T12:00:00Z', '2026-10-23T05:30:00.000Z'],
  ])(
    'after %s the digests go at %s: half past seven in Germany on both sides of the change',
    async (after, at) => {
      expect(await next(after, DIGEST)).toBe(at);
    },
  );

  it('on the very days of the change half past seven is half past seven', async () => {
    const daily = '0 30 7 * * *';
    expect(await next('2027-03-27T20:00:00Z', daily)).toBe('2027-03-28T05:30:00.000Z');
    expect(await next('2026-10-24T20:00:00Z', daily)).toBe('2026-10-25T06:30:00.000Z');
  });

  it('a deletion at ten past three comes once on the day that has three o’clock once, and once on the long one', async () => {
    const pattern = schedules.find(({ name }) => name === 'retention.delete-due')?.pattern ?? '';
    const first = await next('2027-03-27T20:00:00Z', pattern);
    expect(first).toBe('2027-03-28T01:10:00.000Z');
    expect(await next(first, pattern)).toBe('2027-03-29T01:10:00.000Z');
    expect(await next('2026-10-24T20:00:00Z', pattern)).toBe('2026-10-25T02:10:00.000Z');
    expect(await next('2026-10-25T02:10:00.000Z', pattern)).toBe('2026-10-26T02:10:00.000Z');
  });

  it('every job has a lane, and every lane a job', () => {
    const used = new Set(Object.keys(jobs).map(laneOf));
    expect([...used].sort()).toEqual(Object.keys(lanes).sort());
  });
});
