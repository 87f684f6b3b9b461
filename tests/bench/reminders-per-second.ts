/**
 * Reminders a second from end to end: due rows in PostgreSQL, a real worker process, mails rendered and taken by an
 * SMTP server on this machine, ledger written. Beside it, in the same run and on the same backend: bare BullMQ with one
 * job a mail that does the same writes to the database (claim, handover, mark with ledger) and nothing else, which is
 * what the ratio is against; and bare BullMQ with a handler that does nothing. On Redis too where `redis-server` is
 * installed.
 *
 * Run: `npm run bench reminders` or `node --import tsx tests/bench/reminders-per-second.ts [reminders]`. One line of
 * JSON for each backend; machines differ, so read the ratio.
 */
import { applyMigrations } from '#scripts/database/migrations';
import { startPostgres } from '#scripts/postgres/embedded';
import { startLightSink } from '#tests/bench/support/light-sink';
import { cpuMsOf } from '#tests/bench/support/process-figures';
import { aCaseWithReminders, benchContext } from '#tests/bench/support/reminder-rows';
import { isRedisInstalled, startRedis } from '#tests/support/redis';
import { waitFor } from '#tests/support/wait-for';
import { buildWorker, type BuiltWorker } from '#tests/support/worker-process';
import { createDatabase, type Database } from '~/platform/database.server';
import { createJobStore, type JobStoreOptions } from '~/platform/job-store.server';
import { openLaneWorker } from '~/platform/lane-worker.server';
import { claimMail, noteHandover } from '~/services/mail/claim-mail.server';
import { markSent } from '~/services/mail/settle-mail.server';
import { queueDueReminders } from '~/services/reminders/queue-due-reminders.server';

const DEFAULT_COUNT = 2_000;
const ORGANISATIONS = 10;
const CONCURRENCY = 5;
const TIMEOUT_MS = 10 * 60_000;

/** Empty jobs a second: put in, then worked off by a worker with nothing to do. */
async function bareJobs(options: JobStoreOptions, count: number): Promise<number> {
  const store = createJobStore(options, () => undefined);
  const lane = 'bare';
  let done = 0;
  await store.add(
    lane,
    Array.from({ length: count }, (_, index) => ({ name: 'bare.nothing', payload: { id: String(index) } })),
  );
  const start = performance.now();
  const worker = openLaneWorker(
    lane,
    options,
    () => {
      done += 1;
      return Promise.resolve();
    },
    { concurrency: CONCURRENCY, lockMs: 30_000, stalledIntervalMs: 15_000, backoffMs: () => 1_000 },
    () => undefined,
  );
  await waitFor(() => done === count, {
    what: () => `${count} bare jobs, got ${done}`,
    timeoutMs: TIMEOUT_MS,
  });
  const perSecond = count / ((performance.now() - start) / 1_000);
  await worker.close();
  await store.close();
  return perSecond;
}

/** The same writes a mail as the product, in jobs of bare BullMQ: no rendering, no mail server, no second thoughts. */
async function bareWrites(options: JobStoreOptions, database: Database, count: number): Promise<number> {
  const context = benchContext(database);
  for (let organisation = 0; organisation < ORGANISATIONS; organisation += 1)
    await aCaseWithReminders(context, Math.ceil(count / ORGANISATIONS));
  const discard = () => Promise.resolve();
  for (let isMore = true; isMore;) ({ isMore } = await queueDueReminders(context, discard));
  const rows = await database.outgoingMail.findMany({
    where: { status: 'pending' },
    select: { id: true, organisationId: true },
  });
  const store = createJobStore(options, () => undefined);
  let done = 0;
  await store.add(
    'writes',
    rows.map(({ id, organisationId }) => ({
      name: 'writes.mail',
      payload: { mailId: id, organisationId },
    })),
  );
  const start = performance.now();
  const worker = openLaneWorker(
    'writes',
    options,
    async (job) => {
      const ref = job.data as { mailId: string; organisationId: string };
      const mail = await claimMail(context, ref, 60_000);
      if (mail !== null && (await noteHandover(context, mail))) await markSent(context, mail);
      done += 1;
    },
    { concurrency: CONCURRENCY, lockMs: 30_000, stalledIntervalMs: 15_000, backoffMs: () => 1_000 },
    () => undefined,
  );
  await waitFor(() => done === rows.length, {
    what: () => `${rows.length} jobs with writes, got ${done}`,
    timeoutMs: TIMEOUT_MS,
  });
  const perSecond = rows.length / ((performance.now() - start) / 1_000);
  await worker.close();
  await store.close();
  return perSecond;
}

/** Reminders a second, from the start of the first mail to the last ledger entry. */
async function reminders(
  built: BuiltWorker,
  database: Database,
  { redisUrl, databaseUrl, prefix }: JobStoreOptions,
  count: number,
): Promise<{ perSecond: number; workerCpuMsPerMail: number | null }> {
  const sink = await startLightSink();
  const context = benchContext(database);
  for (let organisation = 0; organisation < ORGANISATIONS; organisation += 1) {
    await aCaseWithReminders(context, Math.ceil(count / ORGANISATIONS));
  }
  const sent = () => database.outgoingMail.count({ where: { status: 'sent' } });
  const before = await sent();
  const worker = built.start({
    APP_MODE: 'local',
    DATABASE_URL: databaseUrl,
    SMTP_URL: sink.url,
    BASE_URL: 'http://localhost:3000',
    SESSION_SECRET: 'a-secret-for-tests-only-a-secret-for-tests-only',
    LOG_LEVEL: 'error',
    QUEUE_PREFIX: prefix,
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
  });
  try {
    const what = () => `the worker; it printed:\n${worker.output()}`;
    const taken = (atLeast: number) => () => {
      if (worker.child.exitCode !== null) throw new Error(`the worker ended:\n${worker.output()}`);
      return sink.count() >= atLeast;
    };
    await waitFor(taken(1), { what, timeoutMs: TIMEOUT_MS });
    const start = performance.now();
    const cpuAtStart = cpuMsOf(worker.child.pid ?? 0);
    await waitFor(taken(count), { what, timeoutMs: TIMEOUT_MS });
    await waitFor(async () => (await sent()) - before >= count, { what, timeoutMs: TIMEOUT_MS });
    const cpuMs = cpuMsOf(worker.child.pid ?? 0);
    return {
      perSecond: count / ((performance.now() - start) / 1_000),
      workerCpuMsPerMail: cpuMs === null || cpuAtStart === null ? null : (cpuMs - cpuAtStart) / count,
    };
  } finally {
    await worker.end('SIGTERM');
    await sink.stop();
  }
}

const count = Number(process.argv[2] ?? DEFAULT_COUNT);
const built = await buildWorker();
const postgres = await startPostgres({ folder: '', durable: false });
const redis = isRedisInstalled() ? await startRedis() : null;
try {
  await applyMigrations(postgres.url);
  const connection = createDatabase(postgres.url, 5);
  for (const redisUrl of redis ? [undefined, redis.url] : [undefined]) {
    const options = { redisUrl, databaseUrl: postgres.url, prefix: 'bench' };
    const jobsPerSecond = await bareJobs(options, count);
    const writesPerSecond = await bareWrites(options, connection.client, count);
    const { perSecond: remindersPerSecond, workerCpuMsPerMail } = await reminders(
      built,
      connection.client,
      options,
      count,
    );
    console.log(
      JSON.stringify({
        measure: 'reminders-per-second',
        backend: redisUrl ? 'redis' : 'postgres',
        reminders: count,
        remindersPerSecond: Math.round(remindersPerSecond),
        bareJobsWithSameWritesPerSecond: Math.round(writesPerSecond),
        ratio: Number((remindersPerSecond / writesPerSecond).toFixed(3)),
        workerCpuMsPerMail: workerCpuMsPerMail === null ? null : Number(workerCpuMsPerMail.toFixed(2)),
        bareJobsPerSecond: Math.round(jobsPerSecond),
        node: process.version,
      }),
    );
  }
  await connection.close();
} finally {
  await redis?.stop();
  await postgres.stop();
  built.remove();
}
