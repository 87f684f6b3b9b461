import type { TestProject } from 'vitest/node';

import { generateClient } from '#scripts/database/generate';
import { applyMigrations } from '#scripts/database/migrations';
import { seedReferenceData } from '#scripts/database/reference-data';
import { withAdmin, withDatabase } from '#scripts/postgres/connection';
import { startPostgres, type RunningPostgres } from '#scripts/postgres/embedded';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of this test run; its database is only for making others. */
    postgresUrl: string;
  }
}

/** The database every test file gets a copy of: all migrations applied, the directory filled, nothing else. */
export const TEMPLATE = 'template_lotsenwerk';

interface SharedServer {
  users: number;
  running: Promise<RunningPostgres>;
}

/** Each vitest project loads its own copy of this file, so the one server of the run is kept on the process. */
const KEY = Symbol.for('lotsenwerk.test-postgres');
const shared = globalThis as { [KEY]?: SharedServer };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = (shared[KEY] ??= { users: 0, running: startWithTemplate() });
  server.users += 1;
  const { url } = await server.running;
  project.provide('postgresUrl', url);
  return async () => {
    server.users -= 1;
    if (server.users > 0) return;
    Reflect.deleteProperty(shared, KEY);
    await (await server.running).stop();
  };
}

async function startWithTemplate(): Promise<RunningPostgres> {
  generateClient();
  const server = await startPostgres({ folder: '', durable: false });
  try {
    await withAdmin(server.url, (admin) => admin.query(`CREATE DATABASE ${TEMPLATE}`));
    await applyMigrations(withDatabase(server.url, TEMPLATE));
    await seedReferenceData(withDatabase(server.url, TEMPLATE));
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}
