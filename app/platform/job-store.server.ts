import type { Job } from 'bullmq';

import { createJobBackend, type JobStoreOptions, type LaneQueue } from './job-backend.server';

export type { JobStoreOptions } from './job-backend.server';

export interface JobEntry {
  name: string;
  payload: Record<string, string | null>;
  /** 0 (default) goes first, then 1, 2, … */
  priority?: number;
  /** Added while the same job runs, it runs once more afterwards. Without it the second one is dropped. */
  isAgain?: boolean;
}

export interface Schedule {
  name: string;
  /** Cron pattern with seconds, in German time. */
  pattern: string;
}

/** The producers' side of the queue. */
export interface JobStore {
  add(lane: string, entries: readonly JobEntry[]): Promise<void>;
  /** Makes the schedule agree; the same call again changes nothing. */
  schedule(lane: string, schedule: Schedule): Promise<void>;
  counts(lane: string): Promise<LaneCounts>;
  /** Jobs that failed for good, the latest first. */
  deadLetters(lane: string, limit: number): Promise<DeadLetter[]>;
  /** Puts a failed job back, or takes it away. False: it is not there any more, or has not failed. */
  settleDeadLetter(lane: string, id: string, how: 'retry' | 'discard'): Promise<boolean>;
  /** Fails if the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** How many jobs of a lane are where. */
export interface LaneCounts {
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

/** A job that was tried as often as it may. */
export interface DeadLetter {
  id: string;
  name: string;
  /** Ids, as in the catalogue. */
  payload: Record<string, string>;
  attempts: number;
  /** Name of the error; messages are not kept, for they may quote what was sent. */
  error: string;
  /** ISO moment. */
  failedAt: string | null;
}

const TIME_ZONE = 'Europe/Berlin';

/** The lane of a job: the part of its name before the dot. */
export function laneOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

/** Makes the producers' side of the store. Connects with the first call; a store that comes back is found again. */
export function createJobStore(options: JobStoreOptions, onError: (error: unknown) => void): JobStore {
  const backend = createJobBackend(options, 'producer', onError);
  const lanes = new Map<string, Promise<LaneQueue>>();
  let isClosed = false;

  function laneQueue(lane: string): Promise<LaneQueue> {
    if (isClosed) return Promise.reject(new Error('the queue is closed'));
    const known = lanes.get(lane);
    if (known) return known;
    const opening = backend.openQueue(lane);
    lanes.set(lane, opening);
    opening.catch(() => forget(lane, opening));
    return opening;
  }

  function forget(lane: string, opening: Promise<LaneQueue>) {
    if (lanes.get(lane) === opening) lanes.delete(lane);
  }

  async function use<T>(lane: string, action: (queue: LaneQueue) => Promise<T>): Promise<T> {
    const opening = laneQueue(lane);
    const queue = await opening;
    try {
      return await action(queue);
    } catch (error) {
      if (backend.reopensAfterError) {
        forget(lane, opening);
        void queue.close().catch(() => undefined);
      }
      throw error;
    }
  }

  return {
    async add(lane, entries) {
      if (entries.length === 0) return;
      await use(lane, (queue) => queue.addBulk(entries.map(bullJob)));
    },
    async schedule(lane, { name, pattern }) {
      await use(lane, (queue) =>
        queue.upsertJobScheduler(name, { pattern, tz: TIME_ZONE }, { name, data: {} }),
      );
    },
    counts: (lane) =>
      use(lane, async (queue) => {
        const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
        const count = (type: string) => counts[type] ?? 0;
        return {
          waiting: count('waiting') + count('prioritized'),
          active: count('active'),
          delayed: count('delayed'),
          failed: count('failed'),
        };
      }),
    deadLetters: (lane, limit) =>
      use(lane, async (queue) => (await queue.getFailed(0, limit - 1)).map(deadLetter)),
    settleDeadLetter: (lane, id, how) =>
      use(lane, async (queue) => {
        const job = await queue.getJob(id);
        if (job === undefined || !(await job.isFailed())) return false;
        if (how === 'retry') await job.retry('failed', { resetAttemptsMade: true });
        else await job.remove();
        return true;
      }),
    async ping() {
      await use(lanes.keys().next().value ?? 'ping', (queue) => queue.getJobCountByTypes('waiting'));
    },
    async close() {
      isClosed = true;
      const open = [...lanes.values()];
      lanes.clear();
      await Promise.all(open.map((opening) => opening.then((queue) => queue.close()).catch(() => undefined)));
      await backend.close();
    },
  };
}

function deadLetter({ id, name, data, attemptsMade, failedReason, finishedOn }: Job): DeadLetter {
  const payload: unknown = data;
  const values = typeof payload === 'object' && payload !== null ? Object.entries(payload) : [];
  return {
    id: id ?? '',
    name,
    payload: Object.fromEntries(values.map(([key, value]) => [key, typeof value === 'string' ? value : '–'])),
    attempts: attemptsMade,
    error: failedReason,
    failedAt: finishedOn === undefined ? null : new Date(finishedOn).toISOString(),
  };
}

function bullJob(entry: JobEntry) {
  return {
    name: entry.name,
    data: entry.payload,
    opts: {
      // The same row is woken again and again while it waits; one job for it is enough.
      deduplication: {
        id: deduplicationId(entry),
        ...(entry.isAgain ? { keepLastIfActive: true } : {}),
      },
      ...(entry.priority ? { priority: entry.priority } : {}),
    },
  };
}

/** No colon: BullMQ keeps it for its own keys. */
function deduplicationId({ name, payload }: JobEntry): string {
  const values = Object.keys(payload)
    .sort()
    .map((key) => payload[key] ?? 'none');
  return [name, ...values].join('-');
}
