import type { AppLoadContext } from '@remix-run/node';

import { createAuth } from '~/auth/auth.server';
import type { AppContext } from '~/platform/context.server';
import type { Database } from '~/platform/database.server';
import { parseEnvironment, type Environment } from '~/platform/environment.server';
import { timeOrderedIds } from '~/platform/ids.server';
import { createLog } from '~/platform/log.server';
import type { Queue } from '~/platform/queue.server';

import { fakeClock, type FakeClock } from './fake-clock';
import { memoryStorage, TEST_STORAGE_KEYS, type MemoryStorage } from './storage';

/** A queue that only remembers who was woken. */
export interface RecordingQueue extends Queue {
  woken: Array<{ name: string; payload: Record<string, string | null> }>;
}

export function recordingQueue(): RecordingQueue {
  const woken: RecordingQueue['woken'] = [];
  return {
    woken,
    wake: (name, payload) => {
      woken.push({ name, payload });
      return Promise.resolve();
    },
    board: {
      counts: () => Promise.resolve({ waiting: 0, active: 0, delayed: 0, failed: 0 }),
      deadLetters: () => Promise.resolve([]),
      settleDeadLetter: () => Promise.resolve(false),
    },
    isReady: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

/** The environment of a test: local mode, the given database. */
export function testEnvironment(values: Record<string, string> = {}): Environment {
  const parsed = parseEnvironment({
    APP_MODE: 'local',
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://127.0.0.1:1/none',
    SMTP_URL: 'smtp://127.0.0.1:1',
    BASE_URL: 'http://localhost:3000',
    SESSION_SECRET: 'a-secret-for-tests-only-a-secret-for-tests-only',
    LOG_LEVEL: 'silent',
    STORAGE_KEYS: TEST_STORAGE_KEYS,
    ...values,
  });
  if (!parsed.ok)
    throw new Error(parsed.problems.map((problem) => `${problem.name}: ${problem.message}`).join('; '));
  return parsed.environment;
}

export interface TestContext extends AppContext {
  clock: FakeClock;
  queue: RecordingQueue;
  storage: MemoryStorage;
}

/** The day on which tests start if they do not say otherwise: a Monday, 10:00 in Germany. */
export const TEST_START = '2026-11-23T09:00:00.000Z';

/** A context on a real database with a clock that stands still. */
export function testContext(
  database: Database,
  values: { start?: string; environment?: Environment } = {},
): TestContext {
  const clock = fakeClock(values.start ?? TEST_START);
  const environment = values.environment ?? testEnvironment();
  return {
    environment,
    clock,
    ids: timeOrderedIds(clock),
    log: createLog('test', 'silent'),
    database,
    queue: recordingQueue(),
    storage: memoryStorage(),
  };
}

/** What loaders and actions get from the server, for one request. */
export function requestContext(app: AppContext): AppLoadContext {
  return {
    kind: 'lotsenwerk',
    app,
    auth: createAuth(app),
    requestId: 'test-request',
    cspNonce: 'test-nonce',
    clientAddress: '127.0.0.1',
  };
}
