import type { TestProject } from 'vitest/node';

import { startRedis } from './redis';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The Redis of this test run; only in the projects that test on Redis. */
    redisUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startRedis();
  project.provide('redisUrl', server.url);
  return () => server.stop();
}
