import { randomBytes } from 'node:crypto';

import { Redis } from 'ioredis';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';

import { lanes } from '#jobs/catalogue';
import type { OutgoingMail } from '#prisma/generated/client';
import { systemClock } from '~/platform/clock.server';
import type { AppContext } from '~/platform/context.server';
import { timeOrderedIds } from '~/platform/ids.server';
import { QUEUE_SCHEMA } from '~/platform/job-backend-postgres.server';
import { createLog } from '~/platform/log.server';
import { createQueue, type Queue } from '~/platform/queue.server';

import { recordingQueue, testEnvironment } from './context';
import { useDatabase } from './database';
import { startMailCatcher, type MailCatcher } from './mail-catcher';
import { memoryStorage } from './storage';
import { waitFor } from './wait-for';
import { buildWorker, type BuiltWorker, type WorkerProcess } from './worker-process';

/** Which backend this run of the tests is about; vitest's projects set it. */
export const BACKEND = process.env['QUEUE_BACKEND'] === 'redis' ? 'redis' : 'postgres';

/** PostgreSQL's word for two who wait for each other; it ends one of them. */
export const DEADLOCK = '40P01';

/** Short enough for tests, long enough for two busy cores. */
const PACE = {
  'sweep-ms': 400,
  'lock-ms': 2_000,
  'stalled-ms': 500,
  'finish-ms': 1_000,
  'lease-ms': 10_000,
  'retry-ms': 200,
  'unanswered-retry-ms': 300,
};
export type PaceArguments = Partial<Record<keyof typeof PACE, number>>;

export interface JobScene {
  /** Rows with the machine's clock, as the worker has it. The queue only remembers. */
  readonly context: AppContext;
  readonly catcher: MailCatcher;
  readonly databaseUrl: string;
  /** Starts a worker and waits until its lanes are open. It is ended after the test. */
  startWorker(options?: WorkerOptions): Promise<WorkerProcess>;
  /** A producer as the web has it. Closed after the test. */
  producer(): Queue;
  /** Empties the queue's store: FLUSHDB, or TRUNCATE of its tables. */
  emptyStore(): Promise<void>;
  mails(): Promise<OutgoingMail[]>;
  /** As if the leases of all workers had run out, without waiting for it. */
  endLeases(): Promise<void>;
  /** Waits until no mail waits or is under way. */
  settled(timeoutMs?: number): Promise<void>;
}

interface WorkerOptions {
  pace?: PaceArguments;
  environment?: Record<string, string>;
  /** False if the worker is started while something it needs is away. */
  waitForLanes?: boolean;
}

/**
 * A database, a mail catcher and real workers for the tests of one file. Each test begins without mails and with an
 * empty queue.
 */
export function useJobScene(): JobScene {
  const database = useDatabase();
  const workers: WorkerProcess[] = [];
  const producers: Queue[] = [];
  let built: BuiltWorker | null = null;
  let catcher: MailCatcher | null = null;
  let prefix = '';
  // One Redis serves all files of the run, so each has a prefix of its own.
  const redisUrl = () => (BACKEND === 'redis' ? inject('redisUrl') : undefined);

  beforeAll(async () => {
    prefix = `test-${randomBytes(5).toString('hex')}`;
    built = await buildWorker();
  });
  beforeEach(async () => {
    catcher = await startMailCatcher();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') {
      for (const worker of workers) process.stderr.write(`worker:\n${worker.output().slice(-6_000)}\n`);
    }
    await Promise.all(workers.splice(0).map((worker) => worker.end('SIGKILL')));
    await Promise.all(producers.splice(0).map((queue) => queue.close()));
    await catcher?.stop();
    await emptyStore();
    await database.client.outgoingMail.deleteMany();
    await database.client.reminder.deleteMany();
  });
  afterAll(() => built?.remove());

  const environment = () =>
    testEnvironment({
      DATABASE_URL: database.url,
      SMTP_URL: present(catcher).url,
      ...(redisUrl() ? { REDIS_URL: redisUrl() ?? '' } : {}),
      QUEUE_PREFIX: prefix,
    });

  async function emptyStore(): Promise<void> {
    const url = redisUrl();
    if (url === undefined) await truncateStore(database.url, QUEUE_SCHEMA);
    else await flush(url);
  }

  return {
    get context() {
      const clock = systemClock();
      return {
        environment: environment(),
        clock,
        ids: timeOrderedIds(clock),
        log: createLog('test', 'silent'),
        database: database.client,
        queue: recordingQueue(),
        storage: memoryStorage(),
      };
    },
    get catcher() {
      return present(catcher);
    },
    get databaseUrl() {
      return database.url;
    },
    async startWorker({ pace = {}, environment: values = {}, waitForLanes = true } = {}) {
      const args = Object.entries({ ...PACE, ...pace }).flatMap(([name, value]) => [
        `--${name}`,
        String(value),
      ]);
      const worker = present(built).start(
        {
          APP_MODE: 'local',
          DATABASE_URL: database.url,
          SMTP_URL: present(catcher).url,
          BASE_URL: 'http://localhost:3000',
          SESSION_SECRET: 'a-secret-for-tests-only-a-secret-for-tests-only',
          QUEUE_PREFIX: prefix,
          ...(redisUrl() ? { REDIS_URL: redisUrl() ?? '' } : {}),
          ...values,
        },
        args,
      );
      workers.push(worker);
      if (waitForLanes) {
        await waitFor(
          () => {
            if (worker.child.exitCode !== null) throw new Error(`the worker ended:\n${worker.output()}`);
            return (
              worker.lines().filter(({ msg }) => msg === 'lane is open').length >= Object.keys(lanes).length
            );
          },
          { what: () => `the worker's lanes:\n${worker.output()}`, timeoutMs: 30_000 },
        );
      }
      return worker;
    },
    producer() {
      const queue = createQueue({
        redisUrl: redisUrl(),
        databaseUrl: database.url,
        prefix,
        log: createLog('test', 'silent'),
      });
      producers.push(queue);
      return queue;
    },
    emptyStore,
    mails: () => database.client.outgoingMail.findMany({ orderBy: { id: 'asc' } }),
    async endLeases() {
      await database.client.outgoingMail.updateMany({
        where: { status: 'sending' },
        data: { claimedUntil: new Date(Date.now() - 1) },
      });
    },
    async settled(timeoutMs = 30_000) {
      const waiting = () =>
        database.client.outgoingMail.count({ where: { status: { in: ['pending', 'sending'] } } });
      await waitFor(async () => (await waiting()) === 0, { what: 'all mails to be settled', timeoutMs });
    },
  };
}

async function truncateStore(url: string, schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname = $1 AND tablename NOT LIKE '%migration%'`,
      [schema],
    );
    if (rows.length === 0) return;
    const statement = `TRUNCATE ${rows.map(({ name }) => name).join(', ')} CASCADE`;
    // It locks every table while the worker uses them in an order of its own; PostgreSQL then refuses one of the two.
    const truncated = () =>
      client.query(statement).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Error && 'code' in error && error.code === DEADLOCK) return false;
          throw error;
        },
      );
    await waitFor(truncated, { what: "the queue's tables to be truncated" });
  } finally {
    await client.end();
  }
}

/** Everything, of all tests: what other tests lose their sweeps must repair as well. */
async function flush(url: string): Promise<void> {
  const client = new Redis(url);
  await client.flushall();
  client.disconnect();
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error('The scene exists only while tests run.');
  return value;
}
