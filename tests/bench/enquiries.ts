/**
 * Enquiries: how long the ranking takes among 500 desks (10 ms at p95), and how long a desk's inbox takes to read with
 * 10,000 and with 200,000 enquiries of its own (80 ms at p95, and the same in both; `ENQUIRIES=1000000` for the largest).
 * Queries without the page around them, one at a time; the smaller desk, asked in turns, is the baseline of the larger.
 */
import { startPostgres } from '#scripts/postgres/embedded';
import { applyMigrations } from '#scripts/database/migrations';
import { STATE_CODES } from '~/domain/catalogue/states';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { rankHolders, rosterOf, type Desk } from '~/domain/enquiries';
import { systemClock } from '~/platform/clock.server';
import { createDatabase, type Database } from '~/platform/database.server';
import { inboxCounts } from '~/queries/enquiries/desk-inbox.server';
import { inboxFilterOf, inboxView } from '~/queries/enquiries/inbox-view.server';
import { routingDesks } from '~/queries/enquiries/routing-desks.server';
import { dueEnquiries } from '~/queries/enquiries/due-enquiries.server';

const DESKS = 500;
const SMALL = 10_000;
const LARGE = Number(process.env['ENQUIRIES'] ?? 200_000);
const CALLS = 100;
const WARM_UP = 10;

const id = (group: string, number: number) =>
  `019b7700-0000-7000-${group}-${String(number).padStart(12, '0')}`;
const DESK = id('9001', 0);
const SMALL_DESK = id('9001', 1);

rankAmongDesks();
const server = await startPostgres({ folder: '', durable: false });
const connection = createDatabase(server.url, 5);
try {
  await applyMigrations(server.url);
  await organisations(connection.client);
  await enquiries(connection.client, SMALL_DESK, 0, SMALL);
  await enquiries(connection.client, DESK, SMALL, SMALL + LARGE);
  console.log(
    `\none desk with ${LARGE.toLocaleString('en')} enquiries, one with ${SMALL.toLocaleString('en')}`,
  );
  await readInboxes(connection.client);
} finally {
  await connection.close();
  await server.stop();
}

function rankAmongDesks(): void {
  const desks = Array.from({ length: DESKS }, (_, index): Desk => {
    const state = STATE_CODES[index % STATE_CODES.length] ?? 'DE-BY';
    return {
      id: id('9002', index),
      name: `Stelle ${index}`,
      territories: [index % 20 === 0 ? { kind: 'nationwide', code: 'DE' } : { kind: 'state', code: state }],
      topics: [...SERVICE_TOPICS],
      specialities: index % 3 === 0 ? ['care'] : [],
      languages: ['de', ...(index % 2 === 0 ? ['en'] : [])],
      capacity: 20 + (index % 5) * 20,
      isPaused: false,
      absences: [],
      missedInARow: 0,
      lastMissedOn: null,
      serviceId: null,
    };
  });
  const loads = new Map(desks.map((desk, index) => [desk.id, index % 40]));
  const times = Array.from({ length: CALLS + WARM_UP }, (_, call) => {
    const before = process.cpuUsage();
    const from = performance.now();
    // The roster anew each time, as a request makes it.
    const ranking = rankHolders(rosterOf(bundledDirectory, desks), loads, {
      asOf: '2026-11-23',
      turnKey: String(call),
      place: { postalCode: '99084', kreis: '16051', state: 'DE-TH' },
      topic: 'recognition',
      occupationGroup: 'care',
      language: 'de',
      allowsOutside: true,
      tried: new Set(),
    });
    if (ranking.length < 20) throw new Error('the ranking found too few');
    const used = process.cpuUsage(before);
    return { wall: performance.now() - from, cpu: (used.user + used.system) / 1_000 };
  });
  const counted = times.slice(WARM_UP);
  const wall = counted.map((time) => time.wall);
  const cpu = counted.map((time) => time.cpu);
  print(`ranking among ${DESKS} desks`, wall, null);
  // Where other processes take the cores, only this says what the ranking itself costs.
  print('… of it on the processor', cpu, null);
}

async function readInboxes(database: Database): Promise<void> {
  const app = { database, clock: systemClock() };
  const views: Record<string, string> = {
    'to do': '',
    'to do, one topic': 'topic=recognition',
    'to do, one Land': 'state=DE-TH',
    'to do, topic and Land': 'topic=recognition&state=DE-TH',
    'to do, still free': 'who=nobody',
    'to do, mine': 'who=me',
    'to do, overdue': 'due=late',
    waiting: 'box=waiting',
    'waiting for the asker': 'box=waiting&wait=asker',
    done: 'box=done',
    'done, one topic': 'box=done&topic=family',
  };
  await measure('a bare query', () => database.$queryRaw`SELECT 1`);
  const counted = ['', 'box=waiting', 'box=answered', 'who=me', 'who=nobody', 'due=today', 'due=late'];
  const all = Object.fromEntries(
    counted.map((query) => [query, inboxFilterOf(app, new URLSearchParams(query), DESK)]),
  );
  await measure('counts of seven views', (deskId) => inboxCounts(database, { deskId }, all));
  const page = (deskId: string, query: string) =>
    inboxView(app, { deskId }, { search: new URLSearchParams(query), language: 'de', personId: DESK });
  for (const [name, query] of Object.entries(views)) await measure(name, (deskId) => page(deskId, query));
  const marks = new Map<string, string>();
  for (const deskId of [DESK, SMALL_DESK]) marks.set(deskId, (await page(deskId, 'box=done')).next ?? '');
  await measure('done, second page', (deskId) => page(deskId, `box=done&after=${marks.get(deskId) ?? ''}`));
  await measure('what the sweep finds', () =>
    dueEnquiries(database, { now: new Date('2020-01-01T00:00:00Z'), limit: 200 }),
  );
  await measure('desks and loads for a routing', () =>
    routingDesks(database, {
      place: { postalCode: '99084', kreis: '16051', state: 'DE-TH' },
      today: '2026-11-23',
    }),
  );
}

/** Small and large in turns, so that whatever else the machine does falls on both. */
async function measure(name: string, run: (deskId: string) => Promise<unknown>): Promise<void> {
  const [small, large]: [number[], number[]] = [[], []];
  for (let call = 0; call < CALLS + WARM_UP; call += 1)
    for (const [deskId, times] of [
      [SMALL_DESK, small],
      [DESK, large],
    ] as const) {
      const from = performance.now();
      await run(deskId);
      if (call >= WARM_UP) times.push(performance.now() - from);
    }
  print(name, large, at(small, 0.5));
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function print(name: string, times: readonly number[], small: number | null): void {
  const ratio = small === null ? '' : `, ${(at(times, 0.5) / small).toFixed(2)} times the smaller desk`;
  console.log(
    `${name.padEnd(32)} p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms${ratio}`,
  );
}

async function organisations(database: Database): Promise<void> {
  const now = new Date();
  await database.organisation.createMany({
    data: [
      { id: id('9003', 0), kind: 'employer', slug: 'betrieb', name: 'Betrieb', createdAt: now },
      ...Array.from({ length: DESKS }, (_, index) => ({
        id: id('9001', index),
        kind: 'desk' as const,
        slug: `stelle-${index}`,
        name: `Stelle ${index}`,
        createdAt: now,
      })),
    ],
  });
  await database.deskProfile.createMany({
    data: Array.from({ length: DESKS }, (_, index) => ({
      organisationId: id('9001', index),
      topics: ['recognition'],
      createdAt: now,
      updatedAt: now,
    })),
  });
  await database.deskTerritory.createMany({
    data: Array.from({ length: DESKS }, (_, index) => ({
      organisationId: id('9001', index),
      kind: 'state' as const,
      code: STATE_CODES[index % STATE_CODES.length] ?? 'DE-BY',
    })),
  });
}

/** Fills up to `to`: one in twenty each to do, waiting and answered, the rest done, over all topics and Länder. */
async function enquiries(database: Database, desk: string, from: number, to: number): Promise<void> {
  await database.$executeRaw`
    INSERT INTO enquiry (id, organisation_id, number, topic, urgency, state, language, subject, facts, allows_outside,
      submission_key, asked_by_id, asked_at, status, status_since, holder_kind, desk_id, holder_since, revision, box,
      sort_at, due_at, updated_at)
    SELECT '019b7700-0000-7000-9004-' || lpad(n::text, 12, '0'), ${id('9003', 0)}, n,
      (${[...SERVICE_TOPICS]}::text[])[1 + n % ${SERVICE_TOPICS.length}], 'normal',
      (${[...STATE_CODES]}::text[])[1 + (n / 7) % ${STATE_CODES.length}], 'de', 'Frage ' || n, '{}', false, 'key-' || n,
      ${DESK}, now(), box.status, now(), 'desk', ${desk}, now(), 4, box.name,
      timestamptz '2026-01-01' + (n::bigint * 7919 % 1000003) * interval '1 second', now(), now()
    FROM generate_series(${from}::int + 1, ${to}::int) AS n
    CROSS JOIN LATERAL (SELECT CASE n % 20 WHEN 0 THEN 'todo' WHEN 1 THEN 'waiting' WHEN 2 THEN 'answered' ELSE 'done' END,
      CASE n % 20 WHEN 0 THEN 'in-work' WHEN 1 THEN 'waiting' WHEN 2 THEN 'answered' ELSE 'closed' END) AS box(name, status)`;
  await database.$executeRaw`VACUUM ANALYZE enquiry`;
}
