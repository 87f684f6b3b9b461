import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, inject } from 'vitest';

import { withAdmin, withDatabase } from '#scripts/postgres/connection';
import { createDatabase, type Database, type DatabaseConnection } from '~/platform/database.server';

import { TEMPLATE } from './global-setup-postgres';

export interface TestDatabase {
  readonly url: string;
  readonly client: Database;
}

export interface ClonedDatabase {
  url: string;
  /** Cuts whatever is still connected and deletes the database. */
  drop(): Promise<void>;
}

/** A copy of the migrated template, for tests that make databases themselves. */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const server = inject('postgresUrl');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await withAdmin(server, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`));
  return {
    url: withDatabase(server, name),
    drop: async () => {
      await withAdmin(server, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

/**
 * Gives the test file (or the `describe` it is called in) a database of its own, made before its first
 * test and deleted after its last. Read `url` and `client` inside tests and hooks, not while collecting.
 */
export function useDatabase(): TestDatabase {
  let clone: ClonedDatabase | null = null;
  let connection: DatabaseConnection | null = null;
  beforeAll(async () => {
    clone = await cloneDatabase();
    connection = createDatabase(clone.url, 5);
  });
  afterAll(async () => {
    await connection?.close();
    await clone?.drop();
  });
  return {
    get url() {
      if (clone === null) throw new Error('The database exists only while tests run.');
      return clone.url;
    },
    get client() {
      if (connection === null) throw new Error('The database exists only while tests run.');
      return connection.client;
    },
  };
}
