import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startMailbox, type Mailbox } from '#scripts/mailbox/mailbox';
import { findFreePort } from '#scripts/support/free-port';

import { createDatabase, type Database } from '~/platform/database.server';

import { cloneDatabase } from './database';
import { startProcess, waitUntilReady, type RunningProcess } from './running-process';
import { TEST_STORAGE_KEYS } from './storage';

/** The built product on a database of its own: web, worker and a mailbox with real SMTP. */
export interface RunningProduct {
  readonly address: string;
  readonly database: Database;
  readonly mailbox: Mailbox;
  readonly web: RunningProcess;
  readonly worker: RunningProcess;
  /** Stops the running worker and starts another whose clock begins at `instant` (ISO). */
  moveWorkerTo(instant: string): Promise<void>;
  stop(): Promise<void>;
}

interface ProductOptions {
  /** Where the clocks of web and worker begin, as ISO instant. */
  clockStart: string;
  environment?: Record<string, string>;
  /** Reaches the database through another address than its own: a gate that the test can close. */
  through?: (databaseUrl: string) => Promise<string>;
}

/** Starts what `npm run build` made. Fails with the processes' output if it does not get ready. */
export async function startProduct({
  clockStart,
  environment = {},
  through,
}: ProductOptions): Promise<RunningProduct> {
  const database = await cloneDatabase();
  const connection = createDatabase(database.url, 2);
  const mailbox = await startMailbox();
  const storageFolder = await mkdtemp(path.join(tmpdir(), 'lotsenwerk-storage-'));
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const common = {
    APP_MODE: 'local',
    NODE_ENV: 'production',
    DATABASE_URL: through ? await through(database.url) : database.url,
    SMTP_URL: mailbox.smtpUrl,
    BASE_URL: address,
    SESSION_SECRET: 'a-secret-for-tests-only-a-secret-for-tests-only',
    STORAGE_KEYS: TEST_STORAGE_KEYS,
    STORAGE_FOLDER: storageFolder,
    ...environment,
  };
  const startWorker = (start: string) => startProcess('build/worker.js', { ...common, CLOCK_START: start });

  const web = startProcess('build/web.js', { ...common, PORT: String(port), CLOCK_START: clockStart });
  let worker = startWorker(clockStart);
  await waitUntilReady(`${address}/readyz`, web);

  return {
    address,
    database: connection.client,
    mailbox,
    web,
    get worker() {
      return worker;
    },
    async moveWorkerTo(instant) {
      await worker.stop();
      worker = startWorker(instant);
    },
    async stop() {
      await Promise.all([web.stop(), worker.stop()]);
      await mailbox.stop();
      await rm(storageFolder, { recursive: true, force: true });
      await connection.close();
      await database.drop();
    },
  };
}
