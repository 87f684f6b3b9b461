import { timingSafeEqual } from 'node:crypto';

import { Router, type Request } from 'express';

import type { AppContext } from '~/platform/context.server';
import type { MailTransport } from '~/platform/mail-transport.server';

import type { Metrics } from './metrics';

const CHECK_TIMEOUT_MS = 2_000;

interface OperationClients {
  app: AppContext;
  mail: Pick<MailTransport, 'isReady'>;
  metrics: Metrics;
  /** True once the process was told to stop: it still answers what it has, but wants nothing new. */
  isStopping(): boolean;
}

/**
 * `/healthz` (the process lives), `/readyz` (what it depends on answers), `/metrics`.
 *
 * Only a missing database makes `/readyz` answer 503: without queue, mail server or storage pages still work and nothing is
 * lost, so taking the process out of service would turn a delay into an outage. They are named as `degraded`.
 */
export function operationRoutes({ app, mail, metrics, isStopping }: OperationClients): Router {
  const router = Router();

  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });

  router.get('/readyz', async (_request, response) => {
    const [database, queue, mailServer, storage] = await Promise.all([
      answersInTime(app.database.$queryRaw`SELECT 1`.then(() => true)),
      answersInTime(app.queue.isReady()),
      answersInTime(mail.isReady()),
      answersInTime(app.storage.isReady()),
    ]);
    const checks = {
      database: word(database),
      queue: word(queue),
      mail: word(mailServer),
      storage: word(storage),
    };
    const isReady = database && !isStopping();
    const status = !isReady ? 'not-ready' : queue && mailServer && storage ? 'ready' : 'degraded';
    response.status(isReady ? 200 : 503).json({ status, checks });
  });

  router.get('/metrics', async (request, response) => {
    if (!mayReadMetrics(request, app)) {
      response.status(404).end();
      return;
    }
    response.type(metrics.contentType).send(await metrics.text());
  });

  return router;
}

function word(isAnswering: boolean): 'ok' | 'down' {
  return isAnswering ? 'ok' : 'down';
}

async function answersInTime(check: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), CHECK_TIMEOUT_MS);
  });
  // Not ready is an answer here, whatever the reason; the reason is logged where the client is used.
  const isAnswering = await Promise.race([check.catch(() => false), late]);
  clearTimeout(timer);
  return isAnswering;
}

/** With a token: who knows it. Without: everybody on one's own machine, nobody in production. */
function mayReadMetrics(request: Request, app: AppContext): boolean {
  const { METRICS_TOKEN, APP_MODE } = app.environment;
  if (METRICS_TOKEN === undefined) return APP_MODE === 'local';
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${METRICS_TOKEN}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
