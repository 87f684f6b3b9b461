import { createAuth } from '~/auth/auth.server';
import { clockStartingAt, systemClock } from '~/platform/clock.server';
import type { AppContext } from '~/platform/context.server';
import { createDatabase } from '~/platform/database.server';
import { readEnvironment } from '~/platform/environment.server';
import { timeOrderedIds } from '~/platform/ids.server';
import { createLiveChannel } from '~/platform/live-channel.server';
import { createLog } from '~/platform/log.server';
import { createMailTransport } from '~/platform/mail-transport.server';
import { createQueue } from '~/platform/queue.server';
import { createFileStorage } from '~/platform/storage/file-storage.server';
import { createMetrics } from '~/web/metrics';
import { createWebServer } from '~/web/web-server';

/** How long requests under way may take to finish after SIGTERM before their connections are cut. */
const DRAIN_TIMEOUT_MS = 8_000;

/** The web process: reads the environment, builds the clients, serves, and closes in order on SIGTERM. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const clock = environment.CLOCK_START ? clockStartingAt(new Date(environment.CLOCK_START)) : systemClock();
  const ids = timeOrderedIds(clock);
  const log = createLog('web', environment.LOG_LEVEL);
  const connection = createDatabase(environment.DATABASE_URL, environment.DATABASE_POOL_SIZE);
  const queue = createQueue({
    redisUrl: environment.REDIS_URL,
    databaseUrl: environment.DATABASE_URL,
    prefix: environment.QUEUE_PREFIX,
    log,
  });
  const storage = createFileStorage(environment);
  const live = createLiveChannel({ databaseUrl: environment.DATABASE_URL, log });
  const app: AppContext = {
    environment,
    clock,
    ids,
    log,
    database: connection.client,
    queue,
    storage,
    live,
  };
  const auth = createAuth(app);
  const metrics = createMetrics(app);
  const mail = createMailTransport(environment);

  const web = await createWebServer({ app, auth, mail, metrics });
  const server = web.listen(environment.PORT, environment.HOST, () => {
    log.info({ port: environment.PORT }, 'web is listening');
  });
  server.on('error', (error) => {
    log.fatal({ err: error }, 'web cannot listen');
    process.exit(1);
  });

  let isClosing = false;
  const close = async (signal: string) => {
    if (isClosing) return;
    isClosing = true;
    log.info({ signal }, 'web is closing');
    web.stopAccepting();
    // Streams of open pages never end by themselves.
    await live.close();
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_TIMEOUT_MS);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    clearTimeout(cut);
    await queue.close();
    await mail.close();
    await connection.close();
    log.info('web is closed');
    process.exit(0);
  };
  process.on('SIGTERM', () => void close('SIGTERM'));
  process.on('SIGINT', () => void close('SIGINT'));
}

await main();
