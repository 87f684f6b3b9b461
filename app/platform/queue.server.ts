import { createJobStore, laneOf, type JobStore, type JobStoreOptions } from './job-store.server';
import type { Log } from './log.server';

/**
 * The queue as the rest of the code sees it: a way to wake the worker for a row that the database already holds.
 * Losing it loses speed, never work, because the worker's sweep finds the same rows.
 */
export interface Queue {
  /**
   * Wakes the worker. Never throws: a queue that is down is logged and the sweep does the work later.
   *
   * @param name name of the job in `jobs/catalogue`; the part before the dot is its lane
   * @param payload ids only, with the organisation; never personal data
   */
  wake(name: string, payload: Record<string, string | null>): Promise<void>;
  /** For the operator's page; each rejects if the store is away. */
  board: Pick<JobStore, 'counts' | 'deadLetters' | 'settleDeadLetter'>;
  /** Whether the queue's store answers now. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

export interface QueueOptions extends JobStoreOptions {
  log: Log;
}

/** A request never waits longer than this for the queue: the row is saved, the sweep comes anyway. */
const WAKE_TIMEOUT_MS = 1_500;
const READY_TIMEOUT_MS = 1_000;
const BOARD_TIMEOUT_MS = 3_000;
/** A store that is down is said once in this time, not once a request. */
const COMPLAINT_INTERVAL_MS = 30_000;

/**
 * Makes the queue of a producer: Redis if `redisUrl` is set, else PostgreSQL in a schema of its own. Connects with
 * the first call, not here; a store that comes back is found again by itself.
 */
export function createQueue({ log, ...options }: QueueOptions): Queue {
  let complainedAt = 0;
  const complain = (error: unknown) => {
    const now = performance.now();
    if (complainedAt !== 0 && now - complainedAt < COMPLAINT_INTERVAL_MS) return;
    complainedAt = now;
    log.warn({ err: error }, 'the queue cannot be reached; the sweep will do the work later');
  };
  const store: JobStore = createJobStore(options, complain);

  return {
    board: {
      counts: (lane) => within(BOARD_TIMEOUT_MS, store.counts(lane)),
      deadLetters: (lane, limit) => within(BOARD_TIMEOUT_MS, store.deadLetters(lane, limit)),
      settleDeadLetter: (lane, id, how) => within(BOARD_TIMEOUT_MS, store.settleDeadLetter(lane, id, how)),
    },
    async wake(name, payload) {
      try {
        await within(WAKE_TIMEOUT_MS, store.add(laneOf(name), [{ name, payload }]));
      } catch (error) {
        complain(error);
      }
    },
    async isReady() {
      try {
        await within(READY_TIMEOUT_MS, store.ping());
        return true;
      } catch {
        return false;
      }
    },
    close: () => store.close(),
  };
}

/** The promise's value, or an error after `timeoutMs`; what comes later is dropped. */
async function within<T>(timeoutMs: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), timeoutMs);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => undefined);
  }
}
