import { expect, it } from 'vitest';

import { createLeaseWatch } from '~/services/mail/lease-watch.server';

const LEASE_MS = 40_000;

it.each([3_600_000, -3_600_000])(
  'after the clock was set by %i ms nothing is taken over for the time of a lease',
  (jumpMs) => {
    let steadyMs = 1_000;
    let offsetMs = 0;
    const clock = { now: () => new Date(steadyMs + offsetMs), today: () => '2026-11-20' };
    const leases = createLeaseWatch(clock, LEASE_MS, () => steadyMs);
    expect(leases.mayTakeOver()).toBe(true);
    offsetMs = jumpMs;
    expect(leases.mayTakeOver()).toBe(false);
    steadyMs += LEASE_MS - 1;
    expect(leases.mayTakeOver()).toBe(false);
    steadyMs += 1;
    expect(leases.mayTakeOver()).toBe(true);
  },
);

it('a clock that is put right by a little is no jump', () => {
  let offsetMs = 0;
  const clock = { now: () => new Date(5_000 + offsetMs), today: () => '2026-11-20' };
  const leases = createLeaseWatch(clock, LEASE_MS, () => 5_000);
  offsetMs = 900;
  expect(leases.mayTakeOver()).toBe(true);
});

it('a claim dated far ahead is taken over a lease after the start, and a lease after a jump', () => {
  let steadyMs = 1_000;
  let offsetMs = 0;
  const clock = { now: () => new Date(steadyMs + offsetMs), today: () => '2026-11-20' };
  const leases = createLeaseWatch(clock, LEASE_MS, () => steadyMs);
  expect(leases.mayTakeOverDatedAhead()).toBe(false);
  steadyMs += LEASE_MS;
  expect(leases.mayTakeOverDatedAhead()).toBe(true);
  offsetMs = -3_600_000;
  expect(leases.mayTakeOverDatedAhead()).toBe(false);
  steadyMs += LEASE_MS;
  expect(leases.mayTakeOverDatedAhead()).toBe(true);
});
