import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { findRunningPostgres, startPostgres, type RunningPostgres } from '#scripts/postgres/embedded';
import { isAlive } from '#scripts/support/processes.mjs';

let folder: string;
let running: RunningPostgres | null = null;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postgres-test-'));
});
afterEach(async () => {
  await running?.stop();
  running = null;
  const location = path.join(folder, 'location');
  if (existsSync(location)) rmSync(readFileSync(location, 'utf8').trim(), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<RunningPostgres> {
  running = await startPostgres({ folder, durable: true });
  return running;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Where the cluster lies: in the folder, or where a folder that its account cannot reach points to. */
function dataFolder(): string {
  const location = path.join(folder, 'location');
  return existsSync(location) ? readFileSync(location, 'utf8').trim() : path.join(folder, 'data');
}

function serverPid(): number {
  return Number.parseInt(readFileSync(path.join(dataFolder(), 'postmaster.pid'), 'utf8'), 10);
}

const waitUntil = (isTrue: () => boolean, message: string) =>
  vi.waitUntil(isTrue, { timeout: 15_000, interval: 20 }).catch(() => expect.fail(message));

describe('the embedded PostgreSQL', () => {
  it('keeps its data and its password over a stop and a start', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const second = await start();
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(new URL(second.url).password).toBe(new URL(first.url).password);
  });

  it('lets nobody in without the password and listens on this machine only', async () => {
    const { url } = await start();
    const wrong = new URL(url);
    wrong.password = 'guessed';
    await expect(query(wrong.toString(), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await query(url, `SELECT lower('ÄÖÜ') AS lower`)).toEqual([{ lower: 'äöü' }]);
  });

  it('starts again after the server was killed', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS one');
    process.kill(serverPid(), 'SIGKILL');
    await first.stop();
    const second = await start();
    expect(await query(second.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
  });

  it('starts although postmaster.pid names a living process that is not PostgreSQL', async () => {
    await (await start()).stop();
    writeFileSync(path.join(dataFolder(), 'postmaster.pid'), `${process.pid}\n${dataFolder()}\n`);
    expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses a second start on the same data, and tells commands where the first one is', async () => {
    const owner = spawn(process.execPath, ['--import', 'tsx', 'tests/support/hold-postgres.ts', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => owner.stdout.once('data', resolve));
    try {
      await expect(start()).rejects.toThrow('already serves');
      const url = findRunningPostgres(folder);
      expect(await query(url ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      owner.kill('SIGKILL');
    }
  });

  it('ends by itself when whoever started it is killed', async () => {
    const owner = spawn(process.execPath, ['--import', 'tsx', 'tests/support/hold-postgres.ts', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => owner.stdout.once('data', resolve));
    const pid = serverPid();
    owner.kill('SIGKILL');
    await waitUntil(() => !isAlive(pid), 'PostgreSQL still runs although its owner is gone');
    expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('a throw-away PostgreSQL', () => {
  it('leaves no files behind', async () => {
    chmodSync(folder, 0o777);
    vi.stubEnv('TMPDIR', folder);
    const temporary = await startPostgres({ folder: '', durable: false });
    expect(await query(temporary.url, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
    expect(readdirSync(folder)).toHaveLength(1);
    await temporary.stop();
    vi.unstubAllEnvs();
    expect(readdirSync(folder)).toEqual([]);
  });
});
