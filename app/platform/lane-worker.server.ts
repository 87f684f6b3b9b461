import type { Job } from 'bullmq';

import { createJobBackend, type JobStoreOptions, type LaneProcess } from './job-backend.server';

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
  /** Resolves when it takes jobs; rejects if it cannot begin. Redis is waited for as long as it takes. */
  ready(): Promise<void>;
  /** Takes no new jobs and waits for the running ones; with `force`, cuts the connections at once. */
  close(force?: boolean): Promise<void>;
}

/** A worker that dies often over the same job is no reason to drop the job: the row decides, not the queue. */
const MAX_STALLED = 10;
const RETRY_FETCH_MS = 1_000;

/** Starts a worker of one lane. */
export function openLaneWorker(
  lane: string,
  store: JobStoreOptions,
  work: (job: Job) => Promise<void>,
  { concurrency, lockMs, stalledIntervalMs, backoffMs }: LaneWorkerOptions,
  onError: (error: unknown) => void,
): LaneWorker {
  const backend = createJobBackend(store, 'worker', onError);
  let process: LaneProcess | null = null;
  const opening = backend
    .openWorker(lane, work, {
      concurrency,
      lockDuration: lockMs,
      stalledInterval: stalledIntervalMs,
      maxStalledCount: MAX_STALLED,
      runRetryDelay: RETRY_FETCH_MS,
      settings: {
        backoffStrategy: (attemptsMade, _type, _error, job) => backoffMs(job?.name ?? lane, attemptsMade),
      },
    })
    .then((opened) => (process = opened));
  opening.catch(() => undefined);

  return {
    isRunning: () => process?.isRunning() ?? false,
    async ready() {
      await (await opening).waitUntilReady();
    },
    async close(force) {
      try {
        await (await opening.catch(() => null))?.close(force);
      } finally {
        await backend.close();
      }
    },
  };
}
