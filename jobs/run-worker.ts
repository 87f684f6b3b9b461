import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

import type { Clock } from '~/platform/clock.server';
import { createDatabase } from '~/platform/database.server';
import type { Environment } from '~/platform/environment.server';
import { timeOrderedIds, type Ids } from '~/platform/ids.server';
import { createJobStore } from '~/platform/job-store.server';
import type { Log } from '~/platform/log.server';
import { createMailTransport } from '~/platform/mail-transport.server';
import { createFileStorage } from '~/platform/storage/file-storage.server';
import { createLeaseWatch } from '~/services/mail/lease-watch.server';
import { createLatenessRecorder } from '~/services/operations/record-lateness.server';

import type { WorkerContext } from './handler';
import { createInbound } from './inbound';
import { createLanes } from './lanes';
import { untilNextDueMs } from './next-due';
import type { WorkerPace } from './pace';
import { sweep } from './sweep';
import { createWorkerPump } from './worker-pump';

/** Between two looks for a store or database that is away. */
const RECOVER_MS = 2_000;
const HEARTBEAT_MS = 60_000;
const FLUSH_MS = 10_000;

export interface WorkerOptions {
  environment: Environment;
  pace: WorkerPace;
  clock: Clock;
  log: Log;
  /** Default: ids in the order of the clock. */
  ids?: Ids;
}

export interface RunningWorker {
  /** Takes nothing new, waits for what runs, hands back what does not finish in time, and lets go of all connections. */
  close(): Promise<void>;
}

/** Opens the lanes and sweeps until it is closed. Never throws: what is away is waited for. */
export function runWorker({ environment, pace, clock, log, ids }: WorkerOptions): RunningWorker {
  const connection = createDatabase(environment.DATABASE_URL, environment.DATABASE_POOL_SIZE);
  const storeOptions = {
    redisUrl: environment.REDIS_URL,
    databaseUrl: environment.DATABASE_URL,
    prefix: environment.QUEUE_PREFIX,
  };
  const stopping = new AbortController();
  const cutting = new AbortController();
  // Every try of a mail listens to it.
  setMaxListeners(0, cutting.signal);
  const clients = {
    environment,
    clock,
    ids: ids ?? timeOrderedIds(clock),
    log,
    database: connection.client,
    store: createJobStore(storeOptions, (error) => log.debug({ err: error }, 'the queue reports an error')),
    storage: createFileStorage(environment),
    transport: createMailTransport(environment),
    pace: pace.delivery,
    leases: createLeaseWatch(clock, pace.delivery.leaseMs),
    lateness: createLatenessRecorder({ database: connection.client, clock }),
  };
  const pump = createWorkerPump(clients, stopping.signal, cutting.signal);
  const context: WorkerContext = { ...clients, pump };
  const lanes = createLanes(context, storeOptions, pace, cutting.signal);
  const inbound = createInbound(context);

  const sweeping = (async () => {
    let beatAt = Number.NEGATIVE_INFINITY;
    let flushedAt = performance.now();
    while (!stopping.signal.aborted) {
      const isWhole = await lanes.heal();
      await inbound.heal();
      const isStoreThere = await sweep(context, cutting.signal);
      if (performance.now() - beatAt >= HEARTBEAT_MS) {
        beatAt = performance.now();
        log.info({ isWhole, uptimeS: Math.round(process.uptime()) }, 'worker is alive');
      }
      if (performance.now() - flushedAt >= FLUSH_MS) {
        flushedAt = performance.now();
        await context.lateness
          .flush()
          .catch((error: unknown) => log.warn({ err: error }, 'figures of lateness are kept for later'));
      }
      const jittered = pace.sweepMs * (1 - Math.random() / 4);
      const untilSweepMs = isWhole && isStoreThere ? jittered : Math.min(RECOVER_MS, jittered);
      const pauseMs = Math.min(untilSweepMs, await untilNextDueMs(context, untilSweepMs));
      await delay(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  return {
    async close() {
      stopping.abort();
      const cut = setTimeout(() => cutting.abort(), pace.finishMs);
      await inbound.close();
      await lanes.close();
      await sweeping;
      await pump.drained();
      clearTimeout(cut);
      await context.lateness.flush().catch(() => undefined);
      await context.transport.close();
      await context.store.close();
      await connection.close();
    },
  };
}
