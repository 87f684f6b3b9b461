import { createPostgresBackend, Queue, withBackend, Worker, type Job, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';

/**
 * BullMQ on either of its two backends, behind the few calls we need: Redis where there is one, else PostgreSQL, so
 * that a machine with nothing but npm can run everything.
 *
 * A lane is a queue of BullMQ with workers of its own; a job's name starts with its lane ("mail.deliver").
 */
export interface JobStoreOptions {
  redisUrl?: string | undefined;
  databaseUrl: string;
  /** Keeps several installations apart in one Redis or one database. Lower-case letters, digits and hyphens. */
  prefix: string;
}

export interface JobEntry {
  name: string;
  payload: Record<string, string | null>;
  /** Milliseconds to wait before it is worked on. */
  delayMs?: number;
  /** 0 (default) goes first, then 1, 2, … */
  priority?: number;
}

export interface Schedule {
  name: string;
  /** Cron pattern with seconds, in German time. */
  pattern: string;
}

export interface JobStore {
  add(lane: string, entries: readonly JobEntry[]): Promise<void>;
  /** Makes the schedule agree; the same call again changes nothing. */
  schedule(lane: string, schedule: Schedule): Promise<void>;
  /** Fails if the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Finished jobs are kept only for a look back; what happened is in the database. */
const KEEP_COMPLETED = { count: 200, age: 24 * 60 * 60 };
const KEEP_FAILED = { count: 1_000, age: 7 * 24 * 60 * 60 };
/** The most tries a job may ever have. How many it gets, and how far apart, the worker takes from the catalogue. */
const ATTEMPTS_CEILING = 100;
const TIME_ZONE = 'Europe/Berlin';

const CONNECT_TIMEOUT_MS = 1_500;
const COMMAND_TIMEOUT_MS = 5_000;
const RECONNECT_CEILING_MS = 2_000;

/** The lane of a job: the part of its name before the dot. */
export function laneOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

/** The PostgreSQL schema of the queue: its tables stay apart from ours, and a migration of ours never meets them. */
export function queueSchema(prefix: string): string {
  return `${prefix.replaceAll('-', '_')}_queue`;
}

/** Redis Cluster puts all keys with the same part in braces on one node, which BullMQ needs. */
const redisPrefix = (prefix: string) => `{${prefix}}`;

const postgres = withBackend(createPostgresBackend);

type LaneQueue = Pick<
  Queue,
  'addBulk' | 'upsertJobScheduler' | 'getJobCountByTypes' | 'waitUntilReady' | 'close'
>;

/** Where the lanes of one producer are kept; `open` rejects at once if the store is away. */
interface Backend {
  open(lane: string): Promise<LaneQueue>;
  /** Whether a lane whose call failed must be opened anew. */
  reopensAfterError: boolean;
  close(): void;
}

const defaultJobOptions = {
  attempts: ATTEMPTS_CEILING,
  backoff: { type: 'catalogue' },
  removeOnComplete: KEEP_COMPLETED,
  removeOnFail: KEEP_FAILED,
};

function postgresBackend(options: JobStoreOptions, onError: (error: unknown) => void): Backend {
  return {
    async open(lane) {
      const queue = new postgres.Queue(lane, {
        connection: {
          connectionString: options.databaseUrl,
          schema: queueSchema(options.prefix),
          migrate: true,
          max: 2,
          connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
          query_timeout: COMMAND_TIMEOUT_MS,
        },
        defaultJobOptions,
      });
      queue.on('error', onError);
      try {
        await queue.waitUntilReady();
        // The two backends differ only in what their raw clients look like.
        return queue as unknown as LaneQueue;
      } catch (error) {
        void queue.close().catch(() => undefined);
        throw error;
      }
    },
    // It remembers that its tables were there. If somebody dropped them, only a new one makes them again.
    reopensAfterError: true,
    close: () => undefined,
  };
}

function redisBackend(url: string, options: JobStoreOptions, onError: (error: unknown) => void): Backend {
  const client = new Redis(url, {
    lazyConnect: true,
    // A producer says at once that Redis is away instead of keeping the request waiting.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: CONNECT_TIMEOUT_MS,
    commandTimeout: COMMAND_TIMEOUT_MS,
    retryStrategy: (times) => Math.min(times * 100, RECONNECT_CEILING_MS),
  });
  client.on('error', onError);
  return {
    async open(lane) {
      // Once started, it reconnects by itself for as long as the process lives.
      if (client.status === 'wait') await client.connect();
      await client.ping();
      const queue = new Queue(lane, {
        prefix: redisPrefix(options.prefix),
        connection: client,
        defaultJobOptions,
      });
      queue.on('error', onError);
      await queue.waitUntilReady();
      return queue;
    },
    reopensAfterError: false,
    close: () => client.disconnect(),
  };
}

/** Makes the producers' side of the store. Connects with the first call. */
export function createJobStore(options: JobStoreOptions, onError: (error: unknown) => void): JobStore {
  const backend =
    options.redisUrl === undefined
      ? postgresBackend(options, onError)
      : redisBackend(options.redisUrl, options, onError);
  const lanes = new Map<string, Promise<LaneQueue>>();
  let isClosed = false;

  function laneQueue(lane: string): Promise<LaneQueue> {
    if (isClosed) return Promise.reject(new Error('the queue is closed'));
    const known = lanes.get(lane);
    if (known) return known;
    const opening = backend.open(lane);
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
      backend.close();
    },
  };
}

function bullJob(entry: JobEntry) {
  return {
    name: entry.name,
    data: entry.payload,
    opts: {
      // The same row is woken again and again while it waits; one job for it is enough.
      deduplication: { id: deduplicationId(entry) },
      ...(entry.delayMs ? { delay: entry.delayMs } : {}),
      ...(entry.priority ? { priority: entry.priority } : {}),
    },
  };
}

/** No colon: BullMQ keeps it for its own keys. */
function deduplicationId({ name, payload }: JobEntry): string {
  return [
    name,
    ...Object.keys(payload)
      .sort()
      .map((key) => payload[key] ?? 'none'),
  ].join('-');
}

export interface LaneWorkerOptions {
  concurrency: number;
  /** A job whose worker stopped renewing is given to another one after this time. */
  lockMs: number;
  /** How often jobs of dead workers are looked for. */
  stalledIntervalMs: number;
  /** Milliseconds before the next try, by job and number of tries made. */
  backoffMs(job: string, attemptsMade: number): number;
}

export interface LaneWorker {
  isRunning(): boolean;
  /** Resolves when the connection stands and, on PostgreSQL, its tables are there; rejects if they cannot be made. */
  ready(): Promise<void>;
  /** Takes no new jobs and waits for the running ones; with `force`, cuts the connections at once. */
  close(force?: boolean): Promise<void>;
}

/** Starts a worker of one lane. */
export function openLaneWorker(
  lane: string,
  options: JobStoreOptions,
  work: (job: Job) => Promise<void>,
  { concurrency, lockMs, stalledIntervalMs, backoffMs }: LaneWorkerOptions,
  onError: (error: unknown) => void,
): LaneWorker {
  const shared = {
    concurrency,
    lockDuration: lockMs,
    stalledInterval: stalledIntervalMs,
    // A worker that dies twice over the same job is no reason to drop it: the row decides, not the queue.
    maxStalledCount: 10,
    runRetryDelay: 1_000,
    settings: {
      backoffStrategy: (attemptsMade: number, _type?: string, _error?: Error, job?: { name: string }) =>
        backoffMs(job?.name ?? lane, attemptsMade),
    },
  } satisfies Partial<WorkerOptions>;
  const worker: Pick<Worker, 'isRunning' | 'waitUntilReady' | 'close' | 'disconnect'> =
    options.redisUrl === undefined
      ? (listening(
          new postgres.Worker(lane, work as never, {
            ...shared,
            connection: {
              connectionString: options.databaseUrl,
              schema: queueSchema(options.prefix),
              migrate: true,
              max: 4,
              connectionTimeoutMillis: COMMAND_TIMEOUT_MS,
            },
          }),
          onError,
        ) as unknown as Worker)
      : listening(
          new Worker(lane, work, {
            ...shared,
            prefix: redisPrefix(options.prefix),
            connection: {
              url: options.redisUrl,
              // A worker waits for Redis as long as it takes.
              maxRetriesPerRequest: null,
              retryStrategy: (times: number) => Math.min(times * 200, RECONNECT_CEILING_MS),
            },
          }),
          onError,
        );
  return {
    isRunning: () => worker.isRunning(),
    ready: async () => void (await worker.waitUntilReady()),
    close: (force) => worker.close(force),
  };
}

function listening<T extends { on(event: 'error', listener: (error: Error) => void): unknown }>(
  worker: T,
  onError: (error: unknown) => void,
): T {
  worker.on('error', onError);
  return worker;
}
