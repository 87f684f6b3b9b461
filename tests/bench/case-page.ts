/**
 * Requests a second and times of the case page, its folder, today's list and of a bare page (no session, no query), from the
 * same built server in the same run. Build first: `npm run build`.
 */
import { Agent, get } from 'node:http';

import { seed } from '#prisma/seed';
import { applyMigrations } from '#scripts/database/migrations';
import { startPostgres } from '#scripts/postgres/embedded';
import { findFreePort } from '#scripts/support/free-port';
import { testEnvironment } from '#tests/support/context';
import { startProcess, waitUntilReady } from '#tests/support/running-process';
import { signInAs } from '#tests/support/sign-in';
import { systemClock } from '~/platform/clock.server';
import { createDatabase } from '~/platform/database.server';
import { timeOrderedIds } from '~/platform/ids.server';

const CONCURRENCY = 8;
const WARM_UP_REQUESTS = 80;
const REQUESTS = 400;

interface Measurement {
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
}

const server = await startPostgres({ folder: '', durable: false });
const database = createDatabase(server.url, 5);
const port = await findFreePort();
const address = `http://127.0.0.1:${port}`;
const environment = testEnvironment({ DATABASE_URL: server.url, BASE_URL: address });
await applyMigrations(server.url);
const clock = systemClock();
await seed(database.client, clock);
const web = startProcess('build/web.js', {
  APP_MODE: 'local',
  DATABASE_URL: server.url,
  SMTP_URL: 'smtp://127.0.0.1:1',
  BASE_URL: address,
  PORT: String(port),
  SESSION_SECRET: environment.SESSION_SECRET,
  LOG_LEVEL: 'warn',
});

try {
  await waitUntilReady(`${address}/healthz`, web);
  const active = await database.client.hiringCase.findFirstOrThrow({
    where: { status: 'active' },
    select: { id: true, organisation: { select: { slug: true, memberships: { where: { role: 'owner' } } } } },
  });
  const { slug, memberships } = active.organisation;
  const [owner] = memberships;
  if (owner === undefined) throw new Error('The demo employer has no owner.');
  const cookie = await signInAs(
    { database: database.client, ids: timeOrderedIds(clock), environment },
    { id: owner.personId },
  );

  const bare = await measure('/accessibility', '');
  const pages: Array<[string, string]> = [
    ['case page', `/o/${slug}/cases/${active.id}`],
    ['timeline', `/o/${slug}/cases/${active.id}/plan/timeline`],
    ['routes compared', `/o/${slug}/cases/${active.id}/plan/routes`],
    ['whole plan, to print', `/o/${slug}/cases/${active.id}/plan/print`],
    ['plan anew', `/o/${slug}/cases/${active.id}/re-plan`],
    ['steps of the case', `/o/${slug}/cases/${active.id}/steps`],
    ['folder', `/o/${slug}/cases/${active.id}/folder`],
    ['handing over', `/o/${slug}/cases/${active.id}/hand-over`],
    ['today', `/o/${slug}`],
  ];
  print('bare Remix page', bare, bare);
  for (const [name, path] of pages) print(name, await measure(path, cookie), bare);
} finally {
  await web.stop();
  await database.close();
  await server.stop();
}

/** Asks for `path` again and again from as many connections as `CONCURRENCY`. */
async function measure(path: string, cookie: string): Promise<Measurement> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  await Promise.all(Array.from({ length: WARM_UP_REQUESTS }, () => request(agent, path, cookie)));
  const startedAt = performance.now();
  const times = await Promise.all(Array.from({ length: CONCURRENCY }, () => visitor(agent, path, cookie)));
  const seconds = (performance.now() - startedAt) / 1_000;
  agent.destroy();
  const sorted = times.flat().sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { perSecond: sorted.length / seconds, p50Ms: at(0.5), p95Ms: at(0.95) };
}

async function visitor(agent: Agent, path: string, cookie: string): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < REQUESTS / CONCURRENCY; count += 1)
    times.push(await request(agent, path, cookie));
  return times;
}

/** Milliseconds until the last byte of the answer. */
function request(agent: Agent, path: string, cookie: string): Promise<number> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    get(`${address}${path}`, { agent, headers: cookie === '' ? {} : { cookie } }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - startedAt);
        else reject(new Error(`${path} answered ${answer.statusCode}`));
      });
    }).on('error', reject);
  });
}

function print(name: string, { perSecond, p50Ms, p95Ms }: Measurement, bare: Measurement): void {
  const ratio = (perSecond / bare.perSecond).toFixed(2);
  console.log(
    `  ${name.padEnd(20)} ${perSecond.toFixed(0).padStart(5)} requests/s (${ratio} of the bare page), ` +
      `p50 ${p50Ms.toFixed(0)} ms, p95 ${p95Ms.toFixed(0)} ms with ${CONCURRENCY} at once`,
  );
}
