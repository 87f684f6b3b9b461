import pg from 'pg';
import { describe, expect, it } from 'vitest';

import { anOrganisationWithMember } from '#tests/support/builders';
import { BACKEND, DEADLOCK, useJobScene } from '#tests/support/job-scene';
import { anActiveCase, remindersFor } from '#tests/support/reminder-builders';
import { openGate } from '#tests/support/tcp-gate';
import { waitFor } from '#tests/support/wait-for';
import { QUEUE_SCHEMA } from '~/platform/job-backend-postgres.server';

const scene = useJobScene();

async function dueReminders(count: number) {
  const { context } = scene;
  const { organisation, person } = await anOrganisationWithMember(context);
  const active = await anActiveCase(context, {
    organisation,
    person,
    steps: Array.from({ length: count }, () => ({})),
  });
  await remindersFor(context, active);
}

describe("the queue's store is lost", () => {
  it('Redis is away when the worker starts and for as long as it likes: the sweep works without it', async () => {
    if (BACKEND === 'postgres') return expect(scene.context.environment.REDIS_URL).toBeUndefined();
    await dueReminders(12);
    const worker = await scene.startWorker({
      environment: { REDIS_URL: 'redis://127.0.0.1:1' },
      waitForLanes: false,
    });
    await scene.catcher.waitForMails(12);
    await scene.settled();
    expect(scene.catcher.mails).toHaveLength(12);
    expect(await worker.end('SIGTERM')).toBe(0);
    expect(worker.output()).toContain('worker is closed');
  });

  it('the database is away when the worker starts: it waits, and works once the database is there', async () => {
    const { environment } = scene.context;
    const gate = await openGate(environment.DATABASE_URL);
    try {
      await gate.shut();
      await dueReminders(3);
      const worker = await scene.startWorker({
        environment: { DATABASE_URL: gate.through(environment.DATABASE_URL) },
        waitForLanes: false,
      });
      await waitFor(() => worker.output().includes('sweep put off'), { what: 'the worker to notice' });
      await gate.open();
      await scene.catcher.waitForMails(3);
      await scene.settled();
      expect(scene.catcher.mails).toHaveLength(3);
      expect(worker.child.exitCode).toBeNull();
    } finally {
      await gate.close();
    }
  });

  it('cut off for a while: the worker waits, and its lanes work again without a restart', async () => {
    const { environment } = scene.context;
    const gate = await openGate(environment.REDIS_URL ?? environment.DATABASE_URL);
    try {
      const through =
        environment.REDIS_URL === undefined
          ? { DATABASE_URL: gate.through(environment.DATABASE_URL) }
          : { REDIS_URL: gate.through(environment.REDIS_URL) };
      const worker = await scene.startWorker({ environment: through });
      await gate.shut();
      await waitFor(() => worker.output().includes('cannot be reached'), { what: 'the worker to notice' });
      await dueReminders(3);
      await gate.open();
      await scene.catcher.waitForMails(3);
      await scene.settled();
      const workedOff = () => worker.lines().filter(({ msg }) => msg === 'due reminders were queued').length;
      const before = workedOff();
      await dueReminders(3);
      const queue = scene.producer();
      await waitFor(
        async () => {
          await queue.wake('reminders.queue-due', {});
          return scene.catcher.mails.length === 6;
        },
        { what: 'the second three mails' },
      );
      expect(workedOff()).toBeGreaterThan(before);
      expect(worker.child.exitCode).toBeNull();
    } finally {
      await gate.close();
    }
  });

  it('dropped with all its tables: they are made again', async () => {
    const { environment } = scene.context;
    if (environment.REDIS_URL !== undefined) return expect(BACKEND).toBe('redis');
    await scene.startWorker();
    const client = new pg.Client({ connectionString: scene.databaseUrl });
    await client.connect();
    try {
      await waitFor(dropped, { what: 'the queue’s schema to be dropped' });
      await dueReminders(4);
      await scene.catcher.waitForMails(4);
      await scene.settled();
      // Whoever of the worker notices first makes them: a producer of the sweep, or a lane that opens again.
      await waitFor(async () => (await tables()) > 0, { what: 'the tables of the queue' });
      await dueReminders(2);
      await scene.catcher.waitForMails(6);
      await scene.settled();
      expect(scene.catcher.mails).toHaveLength(6);
    } finally {
      await client.end();
    }

    /** It locks all tables while the worker uses them in an order of its own; PostgreSQL may refuse one of the two. */
    function dropped(): Promise<boolean> {
      return client.query(`DROP SCHEMA ${QUEUE_SCHEMA} CASCADE`).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Error && 'code' in error && error.code === DEADLOCK) return false;
          throw error;
        },
      );
    }

    async function tables(): Promise<number> {
      const { rows } = await client.query<{ count: string }>(
        'SELECT count(*) FROM pg_tables WHERE schemaname = $1',
        [QUEUE_SCHEMA],
      );
      return Number(rows[0]?.count);
    }
  });
});
