import { createPostgresBackend, DEFAULT_SCHEMA, runMigrations, withBackend, type PgPool } from 'bullmq';
import pg from 'pg';

import type { JobBackend, JobBackendOptions, LaneProcess, LaneQueue } from './job-backend.server';
import { COMMAND_TIMEOUT_MS, CONNECT_TIMEOUT_MS, DEFAULT_JOB_OPTIONS } from './job-settings.server';

/** The schema of the queue's tables: a migration of ours never meets them. */
export const QUEUE_SCHEMA = DEFAULT_SCHEMA;

/** A lane worker holds one connection to listen on; the others fetch and finish jobs. */
const POOL_SIZE = { producer: 2, worker: 3 };

const { Queue, Worker } = withBackend(createPostgresBackend);

/**
 * A connection that may break at any moment. BullMQ leaves some of its connections without a listener for a moment
 * (while it checks its tables, while it closes); an error that nobody listens to would then end the whole process.
 */
class GuardedClient extends pg.Client {
  override emit(event: string | symbol, ...values: unknown[]): boolean {
    if (event === 'error' && this.listenerCount('error') === 0) return false;
    return super.emit(event, ...values);
  }
}

/** The queue in PostgreSQL, in its own schema of our database. */
export function postgresJobBackend({ url, prefix, side, onError }: JobBackendOptions): JobBackend {
  const pool = new pg.Pool({
    Client: GuardedClient,
    connectionString: url,
    options: `-c search_path=${QUEUE_SCHEMA}`,
    max: POOL_SIZE[side],
    keepAlive: true,
    connectionTimeoutMillis: side === 'producer' ? CONNECT_TIMEOUT_MS : COMMAND_TIMEOUT_MS,
    ...(side === 'producer' ? { query_timeout: COMMAND_TIMEOUT_MS } : {}),
  });
  pool.on('error', onError);
  // BullMQ describes the driver's pool in its own words, with overloads that the compiler cannot match.
  const connection = pool as unknown as PgPool;

  /** Makes the tables if they are not there, or are of an older version. */
  async function migrate(): Promise<void> {
    const client = await pool.connect();
    let failure: unknown;
    try {
      await runMigrations(client, QUEUE_SCHEMA);
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      // A connection that broke does not go back into the pool.
      client.release(failure !== undefined);
    }
  }

  return {
    async openQueue(lane) {
      await migrate();
      const queue = new Queue(named(prefix, lane), {
        connection,
        defaultJobOptions: DEFAULT_JOB_OPTIONS,
      });
      queue.on('error', onError);
      await queue.waitUntilReady();
      // The two backends differ only in what their raw clients look like.
      return queue as unknown as LaneQueue;
    },
    async openWorker(lane, work, options) {
      await migrate();
      const worker = new Worker(named(prefix, lane), work, { ...options, connection });
      worker.on('error', onError);
      return worker as unknown as LaneProcess;
    },
    // It remembers that its tables were there. If somebody dropped them, only a new one makes them again.
    reopensAfterError: true,
    close: () => pool.end(),
  };
}

function named(prefix: string, lane: string): string {
  return `${prefix}-${lane}`;
}
