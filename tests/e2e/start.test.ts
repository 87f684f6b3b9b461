import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

import { afterEach, describe, expect, test } from 'vitest';

import { findPortOwner } from '#scripts/support/port-owner.mjs';
import { findFreePort } from '#scripts/support/free-port';
import { isAlive } from '#scripts/support/processes.mjs';
import { cloneDatabase, type ClonedDatabase } from '#tests/support/database';
import { waitFor } from '#tests/support/wait-for';

interface Start {
  child: ChildProcess;
  port: number;
  environment: Record<string, string>;
  output(): string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
}

const databases: ClonedDatabase[] = [];
const starts: Start[] = [];

afterEach(async () => {
  for (const { child, ended } of starts.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
  for (const database of databases.splice(0)) await database.drop();
});

/** `npm start` as a user types it, on a database and ports of its own. */
async function npmStart(changes: Record<string, string> = {}): Promise<Start> {
  const database = await cloneDatabase();
  databases.push(database);
  const port = await findFreePort();
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    DATABASE_URL: database.url,
    PORT: String(port),
    MAILBOX_PORT: String(await findFreePort()),
    MAILBOX_SMTP_PORT: String(await findFreePort()),
    QUEUE_PREFIX: `start-${port}`,
    ...changes,
  };
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    // Only what is named: the type wants NODE_ENV, which a user's shell does not have.
    env: environment as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const start = { child, port, environment, output: () => output, ended };
  starts.push(start);
  return start;
}

const says = (start: Start, text: string) =>
  waitFor(
    () => {
      if (start.output().includes(text)) return true;
      if (start.child.exitCode !== null) throw new Error(`It ended without "${text}":\n${start.output()}`);
      return false;
    },
    { what: () => `"${text}" in:\n${start.output()}`, timeoutMs: 60_000 },
  );

/** Processes of this start, found by the port in their environment. */
function processesOf(start: Start): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`QUEUE_PREFIX=start-${start.port}`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** The compiler's helper sees only after our end that nobody needs it any more. */
const allGone = (pids: number[]) =>
  waitFor(() => !pids.some(isAlive), {
    what: () => `the end of processes ${pids.filter(isAlive).join(', ')}`,
    timeoutMs: 5_000,
  });

describe('npm start', () => {
  test('brings up web, worker, mailbox and demo data, says where, and Ctrl-C leaves nothing running', async () => {
    const start = await npmStart();
    await says(start, 'Ctrl-C stops everything.');
    expect(start.output()).toContain(`http://localhost:${start.port}`);
    expect(start.output()).toContain('Demo logins');
    expect((await fetch(`http://127.0.0.1:${start.port}/readyz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${start.environment['MAILBOX_PORT']}/`)).status).toBe(200);

    const pids = processesOf(start);
    expect(pids.length).toBeGreaterThanOrEqual(3);
    start.child.kill('SIGINT');
    expect(await start.ended).toBe(0);
    await allGone(pids);
    await expect(fetch(`http://127.0.0.1:${start.port}/healthz`)).rejects.toThrow();
  });

  test('starts a crashed web process again', async () => {
    const start = await npmStart();
    await says(start, 'Ctrl-C stops everything.');
    const { pid } = findPortOwner(start.port);
    process.kill(pid ?? 0, 'SIGKILL');
    await says(start, 'web ended with');
    await waitFor(
      async () => (await fetch(`http://127.0.0.1:${start.port}/readyz`).catch(() => null))?.status === 200,
      { what: () => `web to come back; it said:\n${start.output()}`, timeoutMs: 30_000 },
    );
    expect(findPortOwner(start.port).pid).not.toBe(pid);
  });

  test('says who holds the port and starts nothing', async () => {
    const first = await npmStart();
    await says(first, 'Ctrl-C stops everything.');
    const second = await npmStart({ PORT: String(first.port) });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(
      new RegExp(`Port ${first.port} \\(web\\) is taken by process \\d+: another Lotsenwerk, started from`),
    );
  });

  test('interrupted half-way ends with 0 and leaves nothing running', async () => {
    const start = await npmStart();
    await says(start, 'Database');
    const pids = processesOf(start);
    start.child.kill('SIGTERM');
    expect(await start.ended).toBe(0);
    await allGone([...pids, ...processesOf(start)]);
  });

  test('in production demands its secrets and starts nothing', async () => {
    const start = await npmStart({ NODE_ENV: 'production' });
    expect(await start.ended).toBe(78);
    expect(start.output()).toContain('SESSION_SECRET');
  });
});
