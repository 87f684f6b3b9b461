import type { SendResult } from '~/platform/mail-transport.server';

import type { DeliveryPace } from './delivery-pace.server';

/** So many tries in a row without an answer, and the mail server counts as away. */
const TRIES_UNTIL_OPEN = 5;
const FIRST_PART_OF_RETRY = 1 / 6;
const MOST_RETRIES = 2;
const SERVICE_CLOSING = 421;

/**
 * Notices that the mail server is away, so that not every mail that waits burns a try and a timeout on it. While it is away
 * one mail at a time goes to look, after pauses that grow; the first answer opens the way for all. It belongs to one
 * worker, as the connections do.
 */
export interface ServerBreaker {
  /** All may be tried, one that looks whether the server is back, or none now. */
  allows(): 'all' | 'one' | 'none';
  /** To be told what became of each try. @returns what changed by it */
  note(result: SendResult): 'opened' | 'closed' | null;
}

/**
 * @param monotonicMs milliseconds that no clock setting changes
 * @param random from 0 to 1
 */
export function createServerBreaker(
  { retryFirstMs }: Pick<DeliveryPace, 'retryFirstMs'>,
  monotonicMs: () => number = () => performance.now(),
  random: () => number = Math.random,
): ServerBreaker {
  const firstMs = retryFirstMs * FIRST_PART_OF_RETRY;
  let silent = 0;
  let pauseMs = firstMs;
  let lookAtMs = Number.NEGATIVE_INFINITY;

  return {
    allows() {
      if (silent < TRIES_UNTIL_OPEN) return 'all';
      return monotonicMs() >= lookAtMs ? 'one' : 'none';
    },
    note(result) {
      const says = meaningOf(result);
      if (says === 'nothing') return null;
      if (says === 'there') {
        const wasOpen = silent >= TRIES_UNTIL_OPEN;
        silent = 0;
        pauseMs = firstMs;
        return wasOpen ? 'closed' : null;
      }
      silent += 1;
      const nowMs = monotonicMs();
      // Those that were under way beside it tell nothing new.
      if (silent < TRIES_UNTIL_OPEN || nowMs < lookAtMs) return null;
      lookAtMs = nowMs + pauseMs * (1 + random() / 4);
      pauseMs = Math.min(pauseMs * 2, retryFirstMs * MOST_RETRIES);
      return silent === TRIES_UNTIL_OPEN ? 'opened' : null;
    },
  };
}

function meaningOf(result: SendResult): 'there' | 'away' | 'nothing' {
  switch (result.outcome) {
    case 'accepted':
      return 'there';
    case 'refused':
      // It closes at once; every other no is an answer about one mail.
      return result.code === SERVICE_CLOSING ? 'away' : 'there';
    case 'unreachable':
      return result.code === 'stopped' ? 'nothing' : 'away';
    case 'unanswered':
      return result.code === 'stopped' ? 'nothing' : 'away';
    case 'withheld':
      return 'nothing';
  }
}
