/** The second half of `npm start`, once the dependencies are there. */
import path from 'node:path';

import { buildApp, WEB_ENTRY, WORKER_ENTRY } from '../build/build';
import { generateClient } from '../database/generate';
import { applyMigrations } from '../database/migrations';
import { DATA_FOLDER, POSTGRES_FOLDER, PROJECT } from '../database/places';
import { seedReferenceData } from '../database/reference-data';
import { startMailbox } from '../mailbox/mailbox';
import { findRunningPostgres, startPostgres } from '../postgres/embedded';
import { findFreePort } from '../support/free-port';
import type { Progress } from '../support/progress.mjs';
import { superviseChild } from './child';
import { checkEnvironment, childEnvironment, type LocalServices, type Variables } from './environment';
import type { Lifecycle } from './lifecycle.mjs';
import { waitUntilReady } from './readiness';
import type { DemoLogin } from './seed';

export interface StartOptions {
  isDev: boolean;
  isProduction: boolean;
  progress: Progress;
  lifecycle: Lifecycle;
}

/** Brings everything up; returns when the pages can be used. What was started is in the lifecycle's hands. */
export async function run(options: StartOptions): Promise<void> {
  const { isDev, isProduction, progress, lifecycle } = options;
  // In production nothing is embedded, so what is missing is known before anything was done.
  if (isProduction) checkEnvironment(childEnvironment(process.env, options, noServices));
  else refuseSecondStart();
  if (generateClient()) progress.step('Database client is generated.');

  const building = isDev ? Promise.resolve() : build(options);
  const preparing = prepare(options);
  // Both are awaited to their end, so that a failure of one does not leave the other working unwatched.
  const [built, prepared] = await Promise.allSettled([building, preparing]);
  lifecycle.check();
  if (built.status === 'rejected') throw built.reason;
  if (prepared.status === 'rejected') throw prepared.reason;

  const { environment, logins } = prepared.value;
  checkEnvironment(environment);
  await startChildren(options, environment);
  report(options, environment, logins);
}

/** Answers to mails go there; the local mailbox passes them on to the worker. */
const LOCAL_INBOUND_ADDRESS = 'post@inbound.lotsenwerk.example';

const noServices: LocalServices = { databaseUrl: undefined, smtpUrl: undefined, mailboxUrl: undefined };

function refuseSecondStart(): void {
  if (process.env['DATABASE_URL'] || findRunningPostgres(POSTGRES_FOLDER) === null) return;
  throw new Error(
    `Another Lotsenwerk already runs from ${PROJECT}, on the same data. Stop it, or start from another clone.`,
  );
}

async function build({ progress, lifecycle }: StartOptions): Promise<void> {
  const start = Date.now();
  await lifecycle.acquire(
    async () => {
      const isNew = await buildApp(lifecycle.signal);
      progress.step(
        isNew
          ? `App is built (took ${((Date.now() - start) / 1000).toFixed(1)} s).`
          : 'App is built already.',
      );
    },
    () => Promise.resolve(),
  );
}

/** Database, demo data and mailbox. */
async function prepare(options: StartOptions): Promise<{ environment: Variables; logins: DemoLogin[] }> {
  const { isProduction, progress, lifecycle } = options;
  const databaseUrl = process.env['DATABASE_URL'] || (await startDatabase(options));
  const applied = await lifecycle.acquire(
    () => applyMigrations(databaseUrl),
    () => Promise.resolve(),
  );
  progress.step(
    applied.length > 0 ? `Database: ${applied.length} migrations applied.` : 'Database is up to date.',
  );
  const added = await lifecycle.acquire(
    () => seedReferenceData(databaseUrl),
    () => Promise.resolve(),
  );
  if (added > 0) progress.step(`Directory: ${added} entries added.`);

  const logins = isProduction ? [] : await seed(databaseUrl);
  if (!isProduction) progress.step('Demo data is there.');
  if (isProduction || process.env['SMTP_URL']) {
    const services = { databaseUrl, smtpUrl: undefined, mailboxUrl: undefined };
    return { environment: childEnvironment(process.env, options, services), logins };
  }
  const inbound = {
    address: process.env['MAIL_INBOUND_ADDRESS'] || LOCAL_INBOUND_ADDRESS,
    port: Number(process.env['MAIL_INBOUND_PORT']) || (await findFreePort()),
  };
  const mailbox = await openMailbox(options, inbound);
  const services = { databaseUrl, smtpUrl: mailbox.smtpUrl, mailboxUrl: mailbox.url, inbound };
  return { environment: childEnvironment(process.env, options, services), logins };
}

async function seed(databaseUrl: string): Promise<DemoLogin[]> {
  // Not at the top: it needs Prisma's client, which a fresh clone has only since a moment ago.
  const { seedDemo } = await import('./seed');
  return seedDemo(databaseUrl);
}

async function startDatabase({ progress, lifecycle }: StartOptions): Promise<string> {
  const postgres = await lifecycle.acquire(
    () =>
      startPostgres({
        folder: POSTGRES_FOLDER,
        durable: true,
        onExit: (reason) => {
          progress.step(`The database ended unexpectedly. ${reason}`);
          void lifecycle.stop(1);
        },
      }),
    (server) => server.stop(),
  );
  progress.step(`PostgreSQL listens on port ${postgres.port}.`);
  return postgres.url;
}

async function openMailbox(
  { progress, lifecycle }: StartOptions,
  inbound: { address: string; port: number },
) {
  const mailbox = await lifecycle.acquire(
    () =>
      startMailbox({
        smtpPort: Number(process.env['MAILBOX_SMTP_PORT'] || 1025),
        httpPort: Number(process.env['MAILBOX_PORT'] || 3025),
        folder: path.join(DATA_FOLDER, 'mailbox'),
        forward: { domain: inbound.address.split('@')[1] ?? '', port: inbound.port },
      }),
    (box) => box.stop(),
  );
  progress.step(`Mailbox takes mail on port ${mailbox.smtpPort}.`);
  return mailbox;
}

async function startChildren(
  { isDev, isProduction, progress, lifecycle }: StartOptions,
  environment: Variables,
) {
  const node = process.execPath;
  const tsx = path.join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  // Deprecations inside of dependencies are seen in the tests; a log of production has no use for them.
  const builtNode = [node, '--enable-source-maps', '--disable-warning=DeprecationWarning'];
  const commands = isDev
    ? {
        web: [node, '--import', 'tsx', 'app/server.ts'],
        worker: [node, tsx, 'watch', '--clear-screen=false', 'jobs/worker.ts'],
      }
    : {
        web: [...builtNode, WEB_ENTRY],
        worker: [...builtNode, WORKER_ENTRY],
      };
  const shared = { environment, isLogShown: isProduction, say: progress.step };
  const children = await lifecycle.acquire(
    () =>
      Promise.resolve([
        superviseChild({ ...shared, name: 'web', command: commands.web }),
        superviseChild({ ...shared, name: 'worker', command: commands.worker }),
      ]),
    async (all) => {
      await Promise.all(all.map((child) => child.stop()));
    },
  );
  const address = `http://127.0.0.1:${environment['PORT'] || 3000}/readyz`;
  const failure = Promise.race(children.map((child) => child.failedStart)).then((reason) => {
    throw new Error(reason);
  });
  await Promise.race([waitUntilReady(address, lifecycle.signal), failure]);
  for (const child of children) child.markReady();
}

function report({ progress, isProduction }: StartOptions, environment: Variables, logins: DemoLogin[]): void {
  const web = environment['BASE_URL'] || `http://localhost:${environment['PORT'] || 3000}`;
  progress.step('Ready.');
  progress.plain('');
  progress.plain(`  Lotsenwerk   ${web}`);
  if (environment['MAILBOX_URL'])
    progress.plain(`  Mailbox      ${environment['MAILBOX_URL'].replace('127.0.0.1', 'localhost')}`);
  if (!isProduction) progress.plain('  Logs         .data/logs');
  const [first] = logins;
  if (first !== undefined) {
    progress.plain('');
    progress.plain(`  Demo logins, all with the password ${first.password}`);
    const width = Math.max(...logins.map(({ email }) => email.length));
    for (const { email, description } of logins) progress.plain(`    ${email.padEnd(width)}  ${description}`);
  }
  progress.plain('');
  progress.plain('  Ctrl-C stops everything.');
}
