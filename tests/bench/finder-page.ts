/**
 * Times of the finder at a steady rate, beside a bare page (no query of its own) at the same rate from the same built
 * server in the same run. Requests start on a clock and do not wait for each other, so a slow answer is felt by those
 * behind it. Goal: p95 under 60 ms at 50 requests a second. Build first: `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

import { seedDirectory } from '#prisma/seed/directory';
import { applyMigrations } from '#scripts/database/migrations';
import { startPostgres } from '#scripts/postgres/embedded';
import { findFreePort } from '#scripts/support/free-port';
import { testEnvironment } from '#tests/support/context';
import { startProcess, waitUntilReady } from '#tests/support/running-process';
import { systemClock } from '~/platform/clock.server';
import { createDatabase } from '~/platform/database.server';

const PER_SECOND = 50;
const SECONDS = 8;
const WARM_UP_REQUESTS = 150;
const WARM_UP_AT_ONCE = 4;
/** Linux counts in hundredths of a second. */
const MS_PER_TICK = 10;

/** Questions as people ask them; each request takes the next one. */
const PATHS = [
  '/services',
  '/services?place=99084&topic=recognition&audience=employer',
  '/services?place=80331',
  '/services?place=Leipzig&topic=residence',
  '/services?state=DE-NW&kind=welcome-center',
  '/services?q=anerkennungsberatung',
  '/services?place=20095&q=pflege',
  '/services?q=Handwerkskamer%20Erfrut',
  '/services?state=DE-BY',
  '/services?place=00000',
];

const server = await startPostgres({ folder: '', durable: false });
const database = createDatabase(server.url, 2);
const port = await findFreePort();
const address = `http://127.0.0.1:${port}`;
await applyMigrations(server.url);
await seedDirectory(database.client, systemClock());
// As the server does by itself after a minute: with its figures the planner chooses otherwise.
await database.client.$executeRaw`ANALYZE`;
const web = startProcess('build/web.js', {
  APP_MODE: 'local',
  NODE_ENV: 'production',
  DATABASE_URL: server.url,
  SMTP_URL: 'smtp://127.0.0.1:1',
  BASE_URL: address,
  PORT: String(port),
  SESSION_SECRET: testEnvironment().SESSION_SECRET,
  LOG_LEVEL: 'warn',
});
const agent = new Agent({ keepAlive: true });

try {
  await waitUntilReady(`${address}/healthz`, web);
  const cases: Array<[string, readonly string[]]> = [
    ['bare Remix page', ['/accessibility']],
    ['finder, ten questions', PATHS],
    ['page of a service', ['/services/hwk-erfurt']],
    ['bare Remix page again', ['/accessibility']],
  ];
  for (const [name, paths] of cases) {
    await warmUp(paths);
    const before = cpuMs();
    const times = await measure(paths);
    print(name, times, (cpuMs() - before) / times.length);
  }
} finally {
  agent.destroy();
  await web.stop();
  await database.close();
  await server.stop();
}

/** Processor time the web process has used; 0 where the system does not tell it. Tells more than times on a busy machine. */
function cpuMs(): number {
  try {
    const stat = readFileSync(`/proc/${web.child.pid}/stat`, 'utf8');
    const [user = 0, system = 0] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
    return (user + system) * MS_PER_TICK;
  } catch {
    return 0;
  }
}

async function warmUp(paths: readonly string[]): Promise<void> {
  const visitors = Array.from({ length: WARM_UP_AT_ONCE }, async (_, visitor) => {
    for (let count = visitor; count < WARM_UP_REQUESTS; count += WARM_UP_AT_ONCE)
      await request(paths[count % paths.length] ?? '/');
  });
  await Promise.all(visitors);
}

/** Milliseconds from the moment a request was due until the last byte of its answer. */
async function measure(paths: readonly string[]): Promise<number[]> {
  const startedAt = performance.now();
  const times: Promise<number>[] = [];
  for (let count = 0; count < PER_SECOND * SECONDS; count += 1) {
    const due = startedAt + (count * 1_000) / PER_SECOND;
    const waitMs = due - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    times.push(request(paths[count % paths.length] ?? '/').then(() => performance.now() - due));
  }
  return (await Promise.all(times)).sort((left, right) => left - right);
}

function request(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(`${address}${path}`, { agent, headers: { cookie: 'lang=de' } }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${path} answered ${answer.statusCode}`));
      });
    }).on('error', reject);
  });
}

function print(name: string, sorted: readonly number[], cpu: number): void {
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(7);
  console.log(
    `  ${name.padEnd(24)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1 - 1 / sorted.length)} ms ` +
      `at ${PER_SECOND}/s; ${cpu.toFixed(1)} ms of processor each`,
  );
}
