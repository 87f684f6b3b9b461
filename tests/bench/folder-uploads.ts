/**
 * Memory of the web process while ten files of almost 25 MB arrive at once (half of them PDF, half of them photos), beside
 * its memory after the same number of small ones. It may grow by 150 MB at most. Build first: `npm run build`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import sharp from 'sharp';

import { seed } from '#prisma/seed';
import { applyMigrations } from '#scripts/database/migrations';
import { startPostgres } from '#scripts/postgres/embedded';
import { findFreePort } from '#scripts/support/free-port';
import { testEnvironment } from '#tests/support/context';
import { startProcess, waitUntilReady } from '#tests/support/running-process';
import { signInAs } from '#tests/support/sign-in';
import { TEST_STORAGE_KEYS } from '#tests/support/storage';
import { systemClock } from '~/platform/clock.server';
import { createDatabase } from '~/platform/database.server';
import { timeOrderedIds } from '~/platform/ids.server';

const FILES = 10;
const MEGABYTE = 1024 * 1024;
const LARGE_BYTES = 24 * MEGABYTE;
const SAMPLE_MS = 25;

const server = await startPostgres({ folder: '', durable: false });
const database = createDatabase(server.url, 5);
const folder = await mkdtemp(path.join(tmpdir(), 'lotsenwerk-bench-'));
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
  STORAGE_FOLDER: folder,
  STORAGE_KEYS: TEST_STORAGE_KEYS,
  LOG_LEVEL: 'warn',
});

try {
  await waitUntilReady(`${address}/healthz`, web);
  const found = await database.client.hiringCase.findFirstOrThrow({
    where: { status: { not: 'closed' } },
    select: {
      id: true,
      organisation: {
        select: {
          slug: true,
          memberships: { where: { role: 'owner' }, take: 1, select: { personId: true } },
        },
      },
    },
  });
  const [owner] = found.organisation.memberships;
  if (owner === undefined) throw new Error('The demo organisation has no owner.');
  const cookie = await signInAs({ database: database.client, ids, environment }, { id: owner.personId });
  const target = `/o/${found.organisation.slug}/cases/${found.id}/folder/upload`;

  await sendAll('warm-up, small', target, cookie, 200_000);
  const before = await memoryOf(web.child.pid);
  await sendAll('small', target, cookie, 200_000);
  const small = await memoryOf(web.child.pid);
  const { peak, seconds } = await sendAll('large', target, cookie, LARGE_BYTES);
  console.log(`ten files of 200 kB at once: ${before} MB before, ${small} MB after`);
  console.log(
    `ten files of 24 MB at once: peak ${peak} MB, ${peak - small} MB more, in ${seconds.toFixed(1)} s`,
  );
} finally {
  await web.stop();
  await database.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function sendAll(label: string, target: string, cookie: string, bytes: number) {
  const files = await Promise.all(
    Array.from({ length: FILES }, (_, index) => (index % 2 === 0 ? aPdf(bytes) : aPhoto(bytes))),
  );
  let peak = 0;
  const sampling = setInterval(() => {
    void memoryOf(web.child.pid).then((now) => (peak = Math.max(peak, now)));
  }, SAMPLE_MS);
  const startedAt = performance.now();
  const statuses = await Promise.all(files.map((file) => send(target, cookie, file)));
  clearInterval(sampling);
  const refused = statuses.filter((status) => status !== 200);
  if (refused.length > 0) throw new Error(`${label}: refused with ${refused.join(', ')}`);
  return { peak, seconds: (performance.now() - startedAt) / 1_000 };
}

/** A PDF with one page and a scan of so many bytes that no program can make smaller. */
async function aPdf(bytes: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  const scan = document.context.register(document.context.stream(randomBytes(bytes)));
  page.node.set(PDFName.of('Scan'), scan);
  return Buffer.from(await document.save());
}

/** A photo of about so many bytes: noise does not shrink. */
async function aPhoto(bytes: number): Promise<Buffer> {
  const side = Math.floor(Math.sqrt(bytes / 3.2));
  const noise = randomBytes(side * side * 3);
  return sharp(noise, { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .withExif({ IFD0: { Make: 'Bench' } })
    .toBuffer();
}

function send(target: string, cookie: string, file: Buffer): Promise<number> {
  const boundary = `bench${randomBytes(8).toString('hex')}`;
  const field = (name: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const head = Buffer.from(
    `${field('paper', 'passport')}${field('size', String(file.length))}--${boundary}\r\n` +
      `Content-Disposition: form-data; name="file"; filename="x.pdf"\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return new Promise((resolve, reject) => {
    const sending = request(`${address}${target}`, {
      method: 'POST',
      headers: {
        Cookie: cookie,
        Origin: address,
        Accept: 'application/json',
        'X-Requested-With': 'fetch',
        'Content-Type': `multipart/form-data; boundary=${boundary}`,
        'Content-Length': head.length + file.length + tail.length,
      },
    });
    sending.on('error', reject);
    sending.on('response', (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sending.write(head);
    sending.write(file);
    sending.end(tail);
  });
}

/** Resident memory of a process in MB. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid ?? 0}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
