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
  /** Fails if the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
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

  async function use(lane: string, action: (queue: LaneQueue) => Promise<unknown>): Promise<void> {
    const opening = laneQueue(lane);
    const queue = await opening;
    try {
      await action(queue);
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
    schedule: (lane, { name, pattern }) =>
      use(lane, (queue) => queue.upsertJobScheduler(name, { pattern, tz: TIME_ZONE }, { name, data: {} })),
    ping: () => use(lanes.keys().next().value ?? 'ping', (queue) => queue.getJobCountByTypes('waiting')),
    async close() {
      isClosed = true;
      const open = [...lanes.values()];
      lanes.clear();
      await Promise.all(open.map((opening) => opening.then((queue) => queue.close()).catch(() => undefined)));
      await backend.close();
    },
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
