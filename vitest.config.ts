import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const MINUTE_MS = 60_000;
const postgres = './tests/support/global-setup-postgres.ts';
const redis = './tests/support/global-setup-redis.ts';
const consoleGuard = './tests/support/console-guard.ts';

/**
 * Separate from `vite.config.ts`, because Remix's plugin does not load under vitest. The projects share one throw-away
 * PostgreSQL; `npx vitest run tests/unit/…` starts none.
 */
export default defineConfig({
  cacheDir: '.cache/vitest',
  resolve: {
    alias: {
      '~': folder('./app'),
      '#jobs': folder('./jobs'),
      '#emails': folder('./emails'),
      '#prisma': folder('./prisma'),
      '#tests': folder('./tests'),
      '#scripts': folder('./scripts'),
    },
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // One import of the domain a worker instead of one a file: half the time. Pure code leaves nothing behind.
          isolate: false,
          setupFiles: [consoleGuard],
          // They take milliseconds; the limit is for a machine that is busy with something else.
          testTimeout: MINUTE_MS / 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          // Nothing connects at import and every file has a database of its own, so modules can be shared.
          isolate: false,
          setupFiles: [consoleGuard],
          globalSetup: [postgres],
          testTimeout: MINUTE_MS,
          hookTimeout: MINUTE_MS,
        },
      },
      {
        extends: true,
        test: {
          name: 'jobs-postgres',
          include: ['tests/jobs/**/*.test.ts'],
          globalSetup: [postgres],
          env: { QUEUE_BACKEND: 'postgres' },
          testTimeout: 2 * MINUTE_MS,
          hookTimeout: MINUTE_MS,
        },
      },
      {
        extends: true,
        test: {
          name: 'jobs-redis',
          include: ['tests/jobs/**/*.test.ts'],
          globalSetup: [postgres, redis],
          env: { QUEUE_BACKEND: 'redis' },
          testTimeout: 2 * MINUTE_MS,
          hookTimeout: MINUTE_MS,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: [postgres],
          testTimeout: 3 * MINUTE_MS,
          hookTimeout: 2 * MINUTE_MS,
        },
      },
    ],
  },
});
