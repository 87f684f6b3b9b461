import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';

import type { JobBackend, JobBackendOptions } from './job-backend.server';
import {
  COMMAND_TIMEOUT_MS,
  CONNECT_TIMEOUT_MS,
  DEFAULT_JOB_OPTIONS,
  RECONNECT_CEILING_MS,
} from './job-settings.server';

const retryStrategy = (times: number) => Math.min(times * 100, RECONNECT_CEILING_MS);

/** The queue in Redis or Valkey, which must run with `maxmemory-policy noeviction`. */
export function redisJobBackend({ url, prefix, onError }: JobBackendOptions): JobBackend {
  // Redis Cluster puts all keys with the same part in braces on one node, which BullMQ needs.
  const keys = { prefix: `{${prefix}}` };
  let producer: Redis | null = null;

  return {
    async openQueue(lane) {
      producer ??= failingFast(url, onError);
      // Once started, it reconnects by itself for as long as the process lives.
      if (producer.status === 'wait') await producer.connect();
      await producer.ping();
      const queue = new Queue(lane, {
        ...keys,
        connection: producer,
        defaultJobOptions: DEFAULT_JOB_OPTIONS,
      });
      queue.on('error', onError);
      await queue.waitUntilReady();
      return queue;
    },
    openWorker(lane, work, options) {
      // A worker waits for Redis as long as it takes; BullMQ makes and closes its two connections.
      const connection = { url, maxRetriesPerRequest: null, retryStrategy };
      const worker = new Worker(lane, work, { ...options, ...keys, connection });
      worker.on('error', onError);
      return Promise.resolve(worker);
    },
    reopensAfterError: false,
    close: () => Promise.resolve(producer?.disconnect()),
  };
}

/** A producer says at once that Redis is away instead of keeping the request waiting. */
function failingFast(url: string, onError: (error: unknown) => void): Redis {
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: CONNECT_TIMEOUT_MS,
    commandTimeout: COMMAND_TIMEOUT_MS,
    retryStrategy,
  });
  client.on('error', onError);
  return client;
}
