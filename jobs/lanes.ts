import { setTimeout as delay } from 'node:timers/promises';

import type { JobStoreOptions } from '~/platform/job-backend.server';
import { openLaneWorker, type LaneWorker } from '~/platform/lane-worker.server';

import { backoffMs, isJobName, jobs, lanes } from './catalogue';
import type { WorkerContext } from './handler';
import type { WorkerPace } from './pace';
import { runJob } from './run-job';

export interface Lanes {
  /** Opens what is not open and replaces what stopped working. Never throws; `false` if something is still missing. */
  heal(): Promise<boolean>;
  /** Takes no new jobs and waits for the running ones. */
  close(): Promise<void>;
}

/** PostgreSQL's words for "there is no such table, function or schema": the queue's store was dropped. */
const STORE_IS_GONE = new Set(['42P01', '42883', '3F000']);

const READY_PATIENCE_MS = 3_000;

/** The workers of all lanes of this process. */
export function createLanes(
  context: WorkerContext,
  store: JobStoreOptions,
  pace: WorkerPace,
  signal: AbortSignal,
): Lanes {
  const open = new Map<string, { worker: LaneWorker; isReady: boolean; settled: Promise<void> }>();

  const onError = (lane: string) => (error: unknown) => {
    context.log.warn({ err: error, lane }, 'the queue reports an error');
    const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
    if (typeof code === 'string' && STORE_IS_GONE.has(code)) discard(lane);
  };

  function discard(lane: string) {
    const entry = open.get(lane);
    open.delete(lane);
    void entry?.worker.close(true).catch(() => undefined);
  }

  function start(lane: string, concurrency: number): void {
    const worker = openLaneWorker(
      lane,
      store,
      (job) => runJob(context, job, signal),
      {
        concurrency,
        lockMs: pace.lockMs,
        stalledIntervalMs: pace.stalledMs,
        backoffMs: (name, attemptsMade) =>
          isJobName(name) ? backoffMs(jobs[name].backoff, attemptsMade, Math.random()) : pace.sweepMs,
      },
      onError(lane),
    );
    const entry = { worker, isReady: false, settled: Promise.resolve() };
    entry.settled = worker.ready().then(
      () => {
        entry.isReady = true;
        context.log.info({ lane, concurrency }, 'lane is open');
      },
      // On PostgreSQL a worker that could not start never will; on Redis it waits by itself and does not come here.
      () => {
        if (open.get(lane) === entry) discard(lane);
      },
    );
    open.set(lane, entry);
  }

  return {
    async heal() {
      for (const [lane, { concurrency }] of Object.entries(lanes)) {
        const entry = open.get(lane);
        if (entry?.isReady && !entry.worker.isRunning()) discard(lane);
        if (!open.has(lane)) start(lane, concurrency);
      }
      // Not longer: while Redis is away the sweep goes on without it.
      const settled = Promise.all([...open.values()].map((entry) => entry.settled));
      const patience = new AbortController();
      await Promise.race([
        settled,
        delay(READY_PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined),
      ]);
      patience.abort();
      return Object.keys(lanes).every((lane) => open.get(lane)?.isReady === true);
    },
    async close() {
      // One that never got its connection has no jobs to wait for, and would wait for the connection.
      await Promise.all([...open.values()].map(({ worker, isReady }) => worker.close(!isReady)));
    },
  };
}
