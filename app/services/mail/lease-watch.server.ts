import type { Clock } from '~/platform/clock.server';

/** Whether a claim that looks as if it had run out may be taken over. */
export interface LeaseWatch {
  mayTakeOver(): boolean;
  /**
   * The same for a claim that is dated further ahead than any claim can be (`FURTHEST_AHEAD_MS`): it was made under a clock
   * that has been set back since, and would otherwise stand for as long as the clock was wrong.
   */
  mayTakeOverDatedAhead(): boolean;
}

/** Clocks of machines that work together differ by less than this. */
export const FURTHEST_AHEAD_MS = 15 * 60 * 1_000;

/** A clock that differs from the monotonic one by more than this since the last look was set, not slow. */
const JUMP_PART_OF_LEASE = 0.25;

/**
 * Claims are dated by the clock, and clocks are set: by hand, by a time server, by a machine that was moved. After a
 * jump every claim looks as if it had run out, also those of workers that are just sending. So a worker that sees its
 * clock jump takes nothing over for the time of one lease: by then each holder has marked, put back or died.
 *
 * @param monotonicMs milliseconds that no clock setting changes
 */
export function createLeaseWatch(
  clock: Clock,
  leaseMs: number,
  monotonicMs: () => number = () => performance.now(),
): LeaseWatch {
  let offsetMs = clock.now().getTime() - monotonicMs();
  let trustedFromMs = Number.NEGATIVE_INFINITY;
  // The jump may lie just before the start; whoever made such a claim may still be at work.
  const trustedAheadFromMs = monotonicMs() + leaseMs;

  function hasSettled(): boolean {
    const nowMs = monotonicMs();
    const offsetNowMs = clock.now().getTime() - nowMs;
    if (Math.abs(offsetNowMs - offsetMs) > leaseMs * JUMP_PART_OF_LEASE) trustedFromMs = nowMs + leaseMs;
    offsetMs = offsetNowMs;
    return nowMs >= trustedFromMs;
  }

  return {
    mayTakeOver: hasSettled,
    mayTakeOverDatedAhead: () => hasSettled() && monotonicMs() >= trustedAheadFromMs,
  };
}
