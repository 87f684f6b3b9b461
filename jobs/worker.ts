import { setTimeout as delay } from 'node:timers/promises';

import { clockStartingAt, systemClock } from '~/platform/clock.server';
import { createDatabase } from '~/platform/database.server';
import { readEnvironment } from '~/platform/environment.server';
import { timeOrderedIds } from '~/platform/ids.server';
import { createJobStore } from '~/platform/job-store.server';
import { createLog } from '~/platform/log.server';
import { createMailTransport } from '~/platform/mail-transport.server';
import { createFileStorage } from '~/platform/storage/file-storage.server';

import type { WorkerContext } from './handler';
import { createLanes } from './lanes';
import { untilNextDueMs } from './next-due';
import { readPace } from './pace';
import { sweep } from './sweep';
import { createWorkerPump } from './worker-pump';

/** The process ends this long after SIGTERM, whatever hangs. */
const EXIT_MS = 8_000;
/** Between two looks for a store or database that is away. */
const RECOVER_MS = 2_000;
const HEARTBEAT_MS = 60_000;

/** The worker process: opens the lanes, sweeps, and closes in order on SIGTERM. Any number of them may run. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const pace = readPace(process.argv.slice(2));
  const clock = environment.CLOCK_START ? clockStartingAt(new Date(environment.CLOCK_START)) : systemClock();
  const log = createLog('worker', environment.LOG_LEVEL);
  const connection = createDatabase(environment.DATABASE_URL, environment.DATABASE_POOL_SIZE);
  const storeOptions = {
    redisUrl: environment.REDIS_URL,
    databaseUrl: environment.DATABASE_URL,
    prefix: environment.QUEUE_PREFIX,
  };
  const stopping = new AbortController();
  const cutting = new AbortController();
  const clients = {
    environment,
    clock,
    ids: timeOrderedIds(clock),
    log,
    database: connection.client,
    store: createJobStore(storeOptions, (error) => log.debug({ err: error }, 'the queue reports an error')),
    storage: createFileStorage(environment),
    transport: createMailTransport(environment),
    pace: pace.delivery,
  };
  const context: WorkerContext = {
    ...clients,
    pump: createWorkerPump(clients, stopping.signal, cutting.signal),
  };
  const lanes = createLanes(context, storeOptions, pace, cutting.signal);

  const sweeping = (async () => {
    let beatAt = Number.NEGATIVE_INFINITY;
    while (!stopping.signal.aborted) {
      const isWhole = await lanes.heal();
      const isStoreThere = await sweep(context, cutting.signal);
      if (performance.now() - beatAt >= HEARTBEAT_MS) {
        beatAt = performance.now();
        log.info({ isWhole, uptimeS: Math.round(process.uptime()) }, 'worker is alive');
      }
      const jittered = pace.sweepMs * (1 - Math.random() / 4);
      const untilSweepMs = isWhole && isStoreThere ? jittered : Math.min(RECOVER_MS, jittered);
      const pauseMs = Math.min(untilSweepMs, await untilNextDueMs(context, untilSweepMs));
      await delay(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  const close = async (signal: string) => {
    if (stopping.signal.aborted) return;
    log.info({ signal }, 'worker is closing');
    stopping.abort();
    setTimeout(() => cutting.abort(), pace.finishMs).unref();
    setTimeout(() => {
      log.warn('worker could not finish in time; its claims run out by themselves');
      process.exit(0);
    }, EXIT_MS).unref();
    try {
      await lanes.close();
      await sweeping;
      await context.pump.drained();
      await context.transport.close();
      await context.store.close();
      await connection.close();
      log.info('worker is closed');
    } catch (error) {
      log.warn({ err: error }, 'worker closed with an error');
    }
    process.exit(0);
  };
  process.on('SIGTERM', () => void close('SIGTERM'));
  process.on('SIGINT', () => void close('SIGINT'));
  log.info({ backend: environment.REDIS_URL ? 'redis' : 'postgres' }, 'worker is running');
}

await main();
