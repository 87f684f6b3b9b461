import { describe, expect, it, inject } from 'vitest';

import { BACKEND } from '#tests/support/job-scene';
import { useDatabase } from '#tests/support/database';
import { openGate } from '#tests/support/tcp-gate';
import { waitFor } from '#tests/support/wait-for';
import { createLog } from '~/platform/log.server';
import { createQueue } from '~/platform/queue.server';

const database = useDatabase();
const log = createLog('test', 'silent');

/** A queue whose store stands behind a gate. */
async function gatedQueue() {
  const redisUrl = BACKEND === 'redis' ? inject('redisUrl') : undefined;
  const gate = await openGate(redisUrl ?? database.url);
  const queue = createQueue({
    redisUrl: redisUrl && gate.through(redisUrl),
    databaseUrl: gate.through(database.url),
    prefix: 'test-producer',
    log,
  });
  return { gate, queue };
}

const payload = { mailId: '0197a000-0000-7000-8000-000000000002', organisationId: null };

describe('waking the worker', () => {
  it('neither throws nor waits long while the store is away, and works again once it is back', async () => {
    const { gate, queue } = await gatedQueue();
    try {
      await queue.wake('mail.deliver', payload);
      expect(await queue.isReady()).toBe(true);
      await gate.shut();
      await waitFor(async () => !(await queue.isReady()), { what: 'the queue to notice' });
      const before = performance.now();
      await queue.wake('mail.deliver', payload);
      expect(performance.now() - before).toBeLessThan(2_500);
      await gate.open();
      await waitFor(() => queue.isReady(), { what: 'the queue to find its store again' });
    } finally {
      await queue.close();
      await gate.close();
    }
  });

  it('does so too if the store was never there', async () => {
    const { gate, queue } = await gatedQueue();
    await gate.shut();
    try {
      await queue.wake('mail.deliver', payload);
      expect(await queue.isReady()).toBe(false);
      await gate.open();
      await waitFor(() => queue.isReady(), { what: 'the queue to find its store' });
    } finally {
      await queue.close();
      await gate.close();
    }
  });
});
