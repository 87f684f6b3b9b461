import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import pg from 'pg';

import { applyMigrations } from '#scripts/database/migrations';
import { startPostgres } from '#scripts/postgres/embedded';
import { findFreePort } from '#scripts/support/free-port';
import { recordingQueue, testEnvironment } from '#tests/support/context';
import { startRedis } from '#tests/support/redis';
import { memoryStorage } from '#tests/support/storage';
import { systemClock } from '~/platform/clock.server';
import type { AppContext } from '~/platform/context.server';
import { createDatabase } from '~/platform/database.server';
import { isOutage } from '~/platform/errors';
import { timeOrderedIds } from '~/platform/ids.server';
import { QUEUE_SCHEMA } from '~/platform/job-backend-postgres.server';
import { createLog } from '~/platform/log.server';

import { buildCrew, type Crew } from './crew';
import { startMailSink, type MailSink } from './mail-sink';
import type { Backend } from './script';

/** Short enough for many runs, long enough that nothing runs out by itself on a busy machine. */
const PACE = {
  'sweep-ms': 300,
  'lock-ms': 1_500,
  'stalled-ms': 400,
  'finish-ms': 1_000,
  'lease-ms': 6_000,
  'retry-ms': 60,
  'unanswered-retry-ms': 80,
};

/** Servers and processes that all runs share. */
export interface Lab {
  readonly backend: Backend;
  readonly context: AppContext;
  readonly sink: MailSink;
  readonly crew: Crew;
  /** Stops PostgreSQL and starts it again with its data. */
  restartPostgres(): Promise<void>;
  /** The queue's store loses everything: Redis is killed and comes back empty, the tables of the queue are emptied. */
  loseStore(forMs: number): Promise<void>;
  /** The store answers nobody for a while. */
  pauseStore(forMs: number): Promise<void>;
  stop(): Promise<void>;
}

export async function openLab(backend: Backend): Promise<Lab> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lotsenwerk-faults-'));
  const options = { folder, port: await findFreePort(), durable: true };
  let postgres = await startPostgres(options);
  let redis = backend === 'redis' ? await startRedis() : null;
  const sink = await startMailSink();
  await query(postgres.url, async (client) => {
    for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
      await client.query(`ALTER SYSTEM SET ${setting} = off`);
    // A worker that is stopped in the middle of a transaction must not keep its rows for long.
    await client.query("ALTER SYSTEM SET idle_in_transaction_session_timeout = '700ms'");
    await client.query('SELECT pg_reload_conf()');
  });
  await applyMigrations(postgres.url);
  const environment = {
    DATABASE_URL: postgres.url,
    SMTP_URL: sink.url,
    QUEUE_PREFIX: 'faults',
    ...(redis ? { REDIS_URL: redis.url } : {}),
  };
  const crew = await buildCrew(environment, PACE);
  const connection = createDatabase(postgres.url, 3);
  const clock = systemClock();
  const context: AppContext = {
    environment: testEnvironment(environment),
    clock,
    ids: timeOrderedIds(clock),
    log: createLog('faults', 'silent'),
    database: connection.client,
    queue: recordingQueue(),
    storage: memoryStorage(),
  };

  return {
    backend,
    context,
    sink,
    crew,
    async restartPostgres() {
      await postgres.stop();
      postgres = await startPostgres(options);
    },
    async loseStore(forMs) {
      if (redis === null) return unlessAway(query(postgres.url, emptyQueueTables));
      const { port } = redis;
      await redis.stop();
      await pause(forMs);
      redis = await startRedis({ port });
    },
    async pauseStore(forMs) {
      if (redis === null) return unlessAway(query(postgres.url, (client) => holdQueueTables(client, forMs)));
      const { Redis } = await import('ioredis');
      const client = new Redis(redis.url);
      await client.call('CLIENT', 'PAUSE', String(forMs), 'ALL');
      client.disconnect();
      await pause(forMs);
    },
    async stop() {
      await crew.stop();
      await sink.stop();
      await connection.close();
      await redis?.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits as a part of the script: this is what the run does, not what it waits for. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function query(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Another fault may be restarting PostgreSQL just now: then the queue's tables are away as it is. */
async function unlessAway(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!isOutage(error)) throw error;
  });
}

async function queueTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname = $1 AND tablename NOT LIKE '%migration%'`,
    [QUEUE_SCHEMA],
  );
  return rows.map(({ name }) => name);
}

/** It locks every table while workers use them in an order of their own; PostgreSQL may refuse it, then nothing is lost. */
async function emptyQueueTables(client: pg.Client): Promise<void> {
  const names = await queueTables(client);
  if (names.length === 0) return;
  await client.query("SET lock_timeout = '2s'");
  await client.query(`TRUNCATE ${names.join(', ')} CASCADE`).catch(() => undefined);
}

async function holdQueueTables(client: pg.Client, forMs: number): Promise<void> {
  const names = await queueTables(client);
  if (names.length === 0) return;
  await client.query("SET lock_timeout = '1s'");
  await client.query('BEGIN');
  const isHeld = await client.query(`LOCK TABLE ${names.join(', ')} IN ACCESS EXCLUSIVE MODE`).then(
    () => true,
    () => false,
  );
  if (isHeld) await client.query(`SELECT pg_sleep(${forMs / 1_000})`);
  await client.query('ROLLBACK').catch(() => undefined);
}
