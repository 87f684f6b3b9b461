/**
 * Mail that comes in, with an attachment of ten megabytes: how many a second are read (20 are wanted), how many pass the
 * door by SMTP and lie encrypted in the database, and what the process needs in memory after ten and after sixty of them
 * (flat). Small mails beside them as the baseline of the same run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import SMTPConnection from 'nodemailer/lib/smtp-connection';

import { startPostgres } from '#scripts/postgres/embedded';
import { applyMigrations } from '#scripts/database/migrations';
import { testEnvironment } from '#tests/support/context';
import { systemClock } from '~/platform/clock.server';
import { createDatabase } from '~/platform/database.server';
import { timeOrderedIds } from '~/platform/ids.server';
import { openInboundServer } from '~/platform/inbound-server.server';
import { createFileStorage } from '~/platform/storage/file-storage.server';
import { createLog } from '~/platform/log.server';
import { keepMail } from '~/services/incoming/keep-mail.server';
import { readMail } from '~/services/incoming/read-mail.server';
import { signedAddress } from '~/services/mail/signed-address.server';

const TEN_MEGABYTES = 10_000_000;
const EARLY = 10;
const LATE = 60;
const BY_SMTP = 40;
const SENDERS = 4;
const MEGABYTE = 1_000_000;

const attachment = Buffer.alloc(TEN_MEGABYTES, 'Lotsenwerk ').toString('base64').replace(/.{76}/g, '$&\r\n');
const mail = (number: number, content: string) =>
  Buffer.from(
    [
      'From: info@beratung.example',
      `Message-ID: <${number}@beratung.example>`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="BIG"',
      '',
      '--BIG',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Siehe Anhang.',
      '--BIG',
      'Content-Type: application/pdf; name="merkblatt.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      content,
      '--BIG--',
      '',
    ].join('\r\n'),
  );
const cpuMsSince = (start: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};
const memoryMb = () => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / MEGABYTE);
};

// Measured beside other work on the machine, the time of the core says more than that of the clock.
await reading('small, 2 kB', Buffer.from(mail(0, 'QUJD\r\n'.repeat(200))), 2_000);
await reading('with ten megabytes', mail(0, attachment), LATE);
await byTheDoor();

async function reading(name: string, raw: Buffer, count: number): Promise<void> {
  for (let index = 0; index < EARLY; index += 1) await readMail(raw);
  const early = memoryMb();
  const began = performance.now();
  const cpu = process.cpuUsage();
  for (let index = 0; index < count; index += 1) await readMail(raw);
  const seconds = (performance.now() - began) / 1_000;
  const cpuMs = cpuMsSince(cpu) / count;
  console.log(
    `read, ${name}: ${(count / seconds).toFixed(1)} a second, ${cpuMs.toFixed(1)} ms of one core each; memory ${early} MB after ${EARLY}, ${memoryMb()} MB after ${count + EARLY}`,
  );
}

/** What the sender waits for: over the wire, encrypted, committed. */
async function byTheDoor(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lotsenwerk-bench-'));
  const server = await startPostgres({ folder: '', durable: false });
  const connection = createDatabase(server.url, SENDERS);
  try {
    await applyMigrations(server.url);
    const environment = testEnvironment({ MAIL_INBOUND_ADDRESS: 'post@in.lotsenwerk.example' });
    const clock = systemClock();
    const ids = timeOrderedIds(clock);
    const storage = createFileStorage({ ...environment, STORAGE_URL: pathToFileURL(folder).href });
    const context = { database: connection.client, clock, ids, environment, storage };
    const to = signedAddress(environment, 'enquiry', ids.next()) ?? '';
    const inbound = await openInboundServer({
      host: '127.0.0.1',
      port: 0,
      isOurs: () => true,
      keep: async (received) => void (await keepMail(context, received)),
      log: createLog('bench', 'silent'),
    });
    if (inbound === null) throw new Error('the port is taken');
    let next = 0;
    const began = performance.now();
    const cpu = process.cpuUsage();
    await Promise.all(
      Array.from({ length: SENDERS }, async () => {
        while (next < BY_SMTP) await sendTo(inbound.port, to, mail((next += 1), attachment));
      }),
    );
    const seconds = (performance.now() - began) / 1_000;
    const cpuMs = cpuMsSince(cpu) / BY_SMTP;
    console.log(
      `by SMTP into the database, ten megabytes: ${(BY_SMTP / seconds).toFixed(1)} a second with ${SENDERS} senders, ${cpuMs.toFixed(0)} ms of one core each for sender and door together, the database beside them; memory ${memoryMb()} MB`,
    );
    await inbound.close();
  } finally {
    await connection.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

function sendTo(port: number, to: string, raw: Buffer): Promise<void> {
  const connection = new SMTPConnection({ host: '127.0.0.1', port, ignoreTLS: true });
  return new Promise((resolve, reject) => {
    connection.on('error', reject);
    connection.connect(() =>
      connection.send({ from: 'x@y.example', to: [to] }, raw, (error) => {
        connection.close();
        if (error) reject(error);
        else resolve();
      }),
    );
  });
}
