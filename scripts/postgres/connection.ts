import { setTimeout as delay } from 'node:timers/promises';

import pg from 'pg';

const READY_TIMEOUT_MS = 60_000;
const POLL_MS = 30;

/**
 * Waits until the server answers a query.
 * @param failure what ended the server, once something has; asked before every attempt.
 * @throws when the server ended, or refuses us for another reason than still starting.
 */
export async function waitUntilReady(url: string, failure: () => string | null): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    const reason = failure();
    if (reason !== null) throw new Error(reason);
    const outcome = await tryQuery(url);
    if (outcome === 'ready') return;
    if (outcome !== 'starting') throw outcome;
    if (Date.now() > deadline) throw new Error('PostgreSQL did not answer within a minute.');
    await delay(POLL_MS);
  }
}

async function tryQuery(url: string): Promise<'ready' | 'starting' | Error> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return 'ready';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // 28P01: the password is not the cluster's. Waiting does not change that.
    if (code === '28P01')
      return new Error(
        'The password in .data/postgres is not the one of the data kept there. ' +
          'Put the old file back, or delete .data/postgres to begin anew.',
      );
    return 'starting';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Creates the database named in the url if it is not there. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  await withAdmin(url, async (admin) => {
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await admin.query(`CREATE DATABASE ${admin.escapeIdentifier(name)}`);
  });
}

/** Runs work on the maintenance database of the server in `url`. */
export async function withAdmin<Result>(
  url: string,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  const admin = new pg.Client({ connectionString: withDatabase(url, 'postgres') });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/** The same server and account, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}
