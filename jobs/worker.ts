import { clockStartingAt, systemClock } from '~/platform/clock.server';
import { readEnvironment } from '~/platform/environment.server';
import { createLog } from '~/platform/log.server';

import { readPace } from './pace';
import { runWorker } from './run-worker';

/** The process ends this long after SIGTERM, whatever hangs. */
const EXIT_MS = 8_000;

/** The worker process: opens the lanes, sweeps, and closes in order on SIGTERM. Any number of them may run. */
function main(): void {
  const environment = readEnvironment(process.env);
  const pace = readPace(process.argv.slice(2));
  const clock = environment.CLOCK_START ? clockStartingAt(new Date(environment.CLOCK_START)) : systemClock();
  const log = createLog('worker', environment.LOG_LEVEL);
  const worker = runWorker({ environment, pace, clock, log });

  let isClosing = false;
  const close = async (signal: string) => {
    if (isClosing) return;
    isClosing = true;
    log.info({ signal }, 'worker is closing');
    setTimeout(() => {
      log.warn('worker could not finish in time; its claims run out by themselves');
      process.exit(0);
    }, EXIT_MS).unref();
    try {
      await worker.close();
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

main();
