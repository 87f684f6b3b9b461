import { UnrecoverableError } from 'bullmq';
import { describe, expect, it } from 'vitest';

import { backoffMs, jobs, lanes, schedules } from '#jobs/catalogue';
import type { WorkerContext } from '#jobs/handler';
import { readPace } from '#jobs/pace';
import { runJob } from '#jobs/run-job';
import { createLog } from '~/platform/log.server';
import { laneOf } from '~/platform/job-store.server';
import { DELIVERY_PACE, retryDelayMs, tryTimeoutMs } from '~/services/mail/delivery-pace.server';

/** A worker whose database answers every question with this error. */
function failingWith(error: Error): WorkerContext {
  const outgoingMail = { updateManyAndReturn: () => Promise.reject(error) };
  return {
    log: createLog('test', 'silent'),
    clock: { now: () => new Date('2026-11-23T09:00:00Z'), today: () => '2026-11-23' },
    ids: { next: () => '0197a000-0000-7000-8000-000000000001' },
    database: { outgoingMail },
    pace: DELIVERY_PACE,
    lateness: { began: () => undefined, failed: () => undefined, flush: () => Promise.resolve() },
  } as unknown as WorkerContext;
}

const outage = Object.assign(new Error('connect ECONNREFUSED someone@test.example'), {
  code: 'ECONNREFUSED',
});
const payload = { mailId: '0197a000-0000-7000-8000-000000000002', organisationId: null };
const run = (name: string, data: unknown, attemptsMade = 0) =>
  runJob(
    failingWith(outage),
    { name, data, attemptsMade, timestamp: 0, delay: 0 },
    new AbortController().signal,
  );

describe('running a job', () => {
  it('a name that the catalogue does not know, or a bad payload, fails for good', async () => {
    await expect(run('mail.unknown', payload)).rejects.toThrow(UnrecoverableError);
    await expect(run('mail.deliver', { mailId: 'x', organisationId: null })).rejects.toThrow(
      UnrecoverableError,
    );
    await expect(run('mail.deliver', { ...payload, email: 'someone@test.example' })).rejects.toThrow(
      UnrecoverableError,
    );
  });

  it('an outage is tried again until the tries of the catalogue are used up', async () => {
    await expect(run('mail.deliver', payload, 0)).rejects.not.toBeInstanceOf(UnrecoverableError);
    await expect(run('mail.deliver', payload, jobs['mail.deliver'].attempts - 2)).rejects.not.toBeInstanceOf(
      UnrecoverableError,
    );
    await expect(run('mail.deliver', payload, jobs['mail.deliver'].attempts - 1)).rejects.toBeInstanceOf(
      UnrecoverableError,
    );
  });

  it('keeps what an error says out of the queue, for messages quote what was sent', async () => {
    await expect(run('mail.deliver', payload)).rejects.toThrow(/^Error$/);
  });
});

describe('the catalogue', () => {
  it('gives every job a lane with a worker, and schedules only jobs it knows', () => {
    for (const name of Object.keys(jobs)) expect(Object.keys(lanes)).toContain(laneOf(name));
    for (const { name } of schedules) expect(Object.keys(jobs)).toContain(name);
  });

  it('waits twice as long each time up to the ceiling, half of it by chance', () => {
    const backoff = { firstMs: 1_000, ceilingMs: 10_000 };
    expect([1, 2, 3, 4, 5, 60].map((attempt) => backoffMs(backoff, attempt, 1))).toEqual([
      1_000, 2_000, 4_000, 8_000, 10_000, 10_000,
    ]);
    expect(backoffMs(backoff, 3, 0)).toBe(2_000);
  });
});

describe('the pace of delivery', () => {
  it('a try ends well before its lease, so that nobody else holds the mail meanwhile', () => {
    expect(tryTimeoutMs(DELIVERY_PACE)).toBe(30_000);
    expect(DELIVERY_PACE.leaseMs).toBe(40_000);
  });

  it('grows to half an hour, half of it by chance', () => {
    expect([1, 2, 3, 7, 8, 500].map((attempt) => retryDelayMs(DELIVERY_PACE, attempt, 1) / 1_000)).toEqual([
      30, 60, 120, 1_800, 1_800, 1_800,
    ]);
    expect(retryDelayMs(DELIVERY_PACE, 1, 0)).toBe(15_000);
  });

  it('is read from the arguments, and a wrong one stops the start', () => {
    expect(readPace([])).toMatchObject({ sweepMs: 20_000, delivery: DELIVERY_PACE });
    expect(readPace(['--sweep-ms', '500']).sweepMs).toBe(500);
    expect(() => readPace(['--sweep-ms', 'soon'])).toThrow();
    expect(() => readPace(['--swep-ms', '500'])).toThrow();
  });
});
