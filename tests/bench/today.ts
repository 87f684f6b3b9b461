/**
 * Times of today's list, the board, the calendar and the search with 500 open steps in 20 cases of one employer (and as
 * many of another), beside a bare page, from the same built server in the same run, one request at a time: what one
 * person waits for. Build first: `npm run build`. The list is to answer within 120 ms at p95.
 */
import { get } from 'node:http';

import type { Prisma } from '#prisma/generated/client';
import { seed } from '#prisma/seed';
import { applyMigrations } from '#scripts/database/migrations';
import { startPostgres } from '#scripts/postgres/embedded';
import { findFreePort } from '#scripts/support/free-port';
import { testEnvironment } from '#tests/support/context';
import { startProcess, waitUntilReady } from '#tests/support/running-process';
import { signInAs } from '#tests/support/sign-in';
import { systemClock } from '~/platform/clock.server';
import { createDatabase, type Database } from '~/platform/database.server';
import { timeOrderedIds } from '~/platform/ids.server';

const CASES = 20;
const OPEN_STEPS = 500;
const WARM_UP_REQUESTS = 40;
const REQUESTS = 200;

const server = await startPostgres({ folder: '', durable: false });
const database = createDatabase(server.url, 5);
const port = await findFreePort();
const address = `http://127.0.0.1:${port}`;
const environment = testEnvironment({ DATABASE_URL: server.url, BASE_URL: address });
await applyMigrations(server.url);
const clock = systemClock();
const ids = timeOrderedIds(clock);
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
  const { slug, cookie } = await manySteps(database.client);
  await measure('bare Remix page', '/accessibility', '');
  const home = `/o/${slug}`;
  await measure('today', home, cookie);
  await measure('today, all steps', `${home}?later=1`, cookie);
  await measure('today, overdue', `${home}?view=overdue&later=1`, cookie);
  await measure('board', `${home}/board`, cookie);
  await measure('calendar', `${home}/calendar`, cookie);
  await measure('search', `${home}/search?q=visum`, cookie);
} finally {
  await web.stop();
  await database.close();
  await server.stop();
}

/** Copies the running demo case of every employer until each has `CASES` cases with `OPEN_STEPS` open steps in all. */
async function manySteps(client: Database): Promise<{ slug: string; cookie: string }> {
  const active = await client.hiringCase.findMany({
    where: { status: 'active' },
    include: {
      organisation: { include: { memberships: { where: { role: 'owner' } } } },
      plans: { where: { supersededAt: null }, include: { request: true } },
      steps: { orderBy: { position: 'asc' } },
    },
  });
  const employers = [...new Map(active.map((found) => [found.organisationId, found])).values()];
  for (const found of employers) {
    await client.caseStep.updateMany({
      where: { organisationId: found.organisationId },
      data: { status: 'dropped' },
    });
    for (let count = 0; count < CASES; count += 1) await copyCase(client, found, count);
  }
  const [first] = employers;
  const owner = first?.organisation.memberships[0];
  if (first === undefined || owner === undefined) throw new Error('The demo employer has no owner.');
  const open = await client.caseStep.count({
    where: { organisationId: first.organisationId, status: 'open' },
  });
  console.log(`  ${open} open steps in ${CASES} cases`);
  return {
    slug: first.organisation.slug,
    cookie: await signInAs({ database: client, ids, environment }, { id: owner.personId }),
  };
}

/** A running case with its plan; what is copied of it. */
interface Active {
  organisationId: string;
  createdById: string;
  plans: { plan: unknown; request: { request: unknown } }[];
  steps: { key: string; position: number; startsOn: Date; plannedDueOn: Date | null }[];
}

async function copyCase(client: Database, found: Active, count: number): Promise<void> {
  const [plan] = found.plans;
  if (plan === undefined) throw new Error('The demo case has no plan.');
  const { organisationId } = found;
  const [caseId, requestId, planId] = [ids.next(), ids.next(), ids.next()];
  const now = clock.now();
  await client.hiringCase.create({
    data: {
      id: caseId,
      organisationId,
      number: 1_000 + count,
      title: `Messfall ${count}`,
      status: 'active',
      submissionKey: caseId,
      createdById: found.createdById,
      createdAt: now,
      updatedAt: now,
    },
  });
  const author = found.createdById;
  await client.caseRequest.create({
    data: {
      id: requestId,
      organisationId,
      caseId,
      version: 1,
      request: asJson(plan.request.request),
      createdById: author,
      createdAt: now,
    },
  });
  await client.casePlan.create({
    data: {
      id: planId,
      organisationId,
      caseId,
      requestId,
      version: 1,
      plan: asJson(plan.plan),
      acceptedById: author,
      acceptedAt: now,
    },
  });
  const perCase = OPEN_STEPS / CASES;
  await client.caseStep.createMany({
    data: found.steps.slice(0, perCase).map((step, index) => ({
      id: ids.next(),
      organisationId,
      caseId,
      planId,
      key: step.key,
      position: step.position,
      startsOn: step.startsOn,
      // Half of them overdue, as in a bad week.
      dueOn: new Date(now.getTime() + (index - perCase / 2) * 24 * 60 * 60 * 1_000),
      plannedDueOn: step.plannedDueOn,
      ownerId: index % 3 === 0 ? found.createdById : null,
      updatedAt: now,
    })),
  });
  await client.caseEvent.createMany({
    data: Array.from({ length: 40 }, () => ({
      id: ids.next(),
      organisationId,
      caseId,
      kind: 'facts-changed',
      occurredOn: now,
      data: {},
      createdAt: now,
    })),
  });
}

/** What a JSON column held can be written into one. */
function asJson(value: unknown): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject;
}

async function measure(name: string, path: string, cookie: string): Promise<void> {
  for (let count = 0; count < WARM_UP_REQUESTS; count += 1) await request(path, cookie);
  const times: number[] = [];
  for (let count = 0; count < REQUESTS; count += 1) times.push(await request(path, cookie));
  times.sort((left, right) => left - right);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(`  ${name.padEnd(18)} p50 ${at(0.5).padStart(4)} ms, p95 ${at(0.95).padStart(4)} ms`);
}

/** Milliseconds until the last byte of the answer. */
function request(path: string, cookie: string): Promise<number> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    get(`${address}${path}`, { headers: cookie === '' ? {} : { cookie } }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - startedAt);
        else reject(new Error(`${path} answered ${answer.statusCode}`));
      });
    }).on('error', reject);
  });
}
