import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { Redis } from 'ioredis';

import { findFreePort } from '#scripts/support/free-port';

const READY_TIMEOUT_MS = 10_000;

export interface RunningRedis {
  url: string;
  port: number;
  /** Ends it without saving; safe to call more than once. */
  stop(): Promise<void>;
}

/** Whether Debian's package `redis-server` (or another Redis) is installed. */
export function isRedisInstalled(): boolean {
  return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Starts a Redis of our own on a free port, without files.
 * @param options.port to bring a stopped one back under the same address
 * @param options.flags further arguments, such as `--cluster-enabled yes`
 */
export async function startRedis(options: { port?: number; flags?: string[] } = {}): Promise<RunningRedis> {
  const port = options.port ?? (await findFreePort());
  const folder = mkdtempSync(path.join(tmpdir(), 'lotsenwerk-redis-'));
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  const memoryOnly = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const child = spawn('redis-server', [...settings, ...memoryOnly, ...(options.flags ?? [])], {
    stdio: 'ignore',
  });
  let failure: string | null = null;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      failure = `${error.message} (Debian package: redis-server)`;
      resolve();
    });
    child.once('exit', (code) => {
      failure ??= `redis-server ended with code ${code ?? 'none'}`;
      resolve();
    });
  });
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(port, () => failure);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `redis://127.0.0.1:${port}`, port, stop };
}

async function waitUntilReady(port: number, failure: () => string | null): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    const reason = failure();
    if (reason !== null) throw new Error(reason);
    const client = new Redis({ host: '127.0.0.1', port, lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.ping();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await delay(20);
    } finally {
      client.disconnect();
    }
  }
}
