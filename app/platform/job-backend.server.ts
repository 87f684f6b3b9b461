import type { Job, Queue, Worker, WorkerOptions } from 'bullmq';

import { postgresJobBackend } from './job-backend-postgres.server';
import { redisJobBackend } from './job-backend-redis.server';

/**
 * BullMQ on either of its two stores, behind the few calls we need: Redis where there is one, else PostgreSQL, so
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

export type LaneQueue = Pick<
  Queue,
  | 'addBulk'
  | 'upsertJobScheduler'
  | 'getJobCountByTypes'
  | 'getJobCounts'
  | 'getFailed'
  | 'getJob'
  | 'waitUntilReady'
  | 'close'
>;
export type LaneProcess = Pick<Worker, 'isRunning' | 'waitUntilReady' | 'close'>;
export type LaneOptions = Pick<
  WorkerOptions,
  'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount'
> &
  Pick<WorkerOptions, 'runRetryDelay' | 'settings'>;

/** One side's connections to the store: a producer's, or a lane worker's. */
export interface JobBackend {
  /** Rejects at once if the store is away. */
  openQueue(lane: string): Promise<LaneQueue>;
  /** On PostgreSQL rejects if the store is away; on Redis the worker waits for it by itself. */
  openWorker(lane: string, work: (job: Job) => Promise<void>, options: LaneOptions): Promise<LaneProcess>;
  /** Whether a queue whose call failed must be opened anew. */
  reopensAfterError: boolean;
  close(): Promise<void>;
}

export interface JobBackendOptions {
  url: string;
  prefix: string;
  side: 'producer' | 'worker';
  onError: (error: unknown) => void;
}

/** Makes the connections of one side. They are opened with the first call. */
export function createJobBackend(
  { redisUrl, databaseUrl, prefix }: JobStoreOptions,
  side: JobBackendOptions['side'],
  onError: (error: unknown) => void,
): JobBackend {
  return redisUrl === undefined
    ? postgresJobBackend({ url: databaseUrl, prefix, side, onError })
    : redisJobBackend({ url: redisUrl, prefix, side, onError });
}
