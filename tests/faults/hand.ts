/**
 * A process of the crew: it loads everything, then waits to be told whether to work (a worker as `jobs/worker.ts` runs
 * it) or to serve (do what requests do). So a killed one is replaced at once by one that has been waiting.
 */
import { readPace } from '#jobs/pace';
import { runWorker } from '#jobs/run-worker';
import { testEnvironment } from '#tests/support/context';
import { addDays } from '~/domain/calendar';
import { germanDate, type Clock } from '~/platform/clock.server';
import { createDatabase, type Database } from '~/platform/database.server';
import type { Environment } from '~/platform/environment.server';
import { timeOrderedIds, type Ids } from '~/platform/ids.server';
import { createLog } from '~/platform/log.server';
import { createQueue, type Queue } from '~/platform/queue.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';

import type { FromHand, ToHand } from './hand-messages';

let offsetMs = 0;
const clock: Clock = {
  now: () => new Date(Date.now() + offsetMs),
  today: () => germanDate(new Date(Date.now() + offsetMs)),
};
let web: { database: Database; queue: Queue; ids: Ids; environment: Environment } | null = null;

const say = (message: FromHand) => process.send?.(message);

process.on('message', (message: ToHand) => {
  switch (message.kind) {
    case 'work': {
      const plain = timeOrderedIds(clock);
      const ids = { next: () => `${plain.next().slice(0, -message.tag.length)}${message.tag}` };
      const environment = testEnvironment(message.environment);
      const log = createLog(`hand-${message.tag}`, process.env['HAND_LOG'] ?? 'silent');
      runWorker({ environment, pace: readPace(message.pace), clock, ids, log });
      say({ kind: 'working' });
      return;
    }
    case 'serve': {
      const environment = testEnvironment(message.environment);
      const connection = createDatabase(environment.DATABASE_URL, 4);
      const queue = createQueue({
        redisUrl: environment.REDIS_URL,
        databaseUrl: environment.DATABASE_URL,
        prefix: environment.QUEUE_PREFIX,
        log: createLog('hand-web', 'silent'),
      });
      web = { database: connection.client, queue, ids: timeOrderedIds(clock), environment };
      say({ kind: 'working' });
      return;
    }
    case 'clock':
      offsetMs = message.offsetMs;
      return;
    case 'act':
      void act(message).then(
        () => say({ kind: 'done', number: message.number, error: null, atMs: clock.now().getTime() }),
        (error: unknown) => {
          const code: unknown =
            typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
          say({
            kind: 'done',
            number: message.number,
            error: typeof code === 'string' ? code : 'error',
            atMs: 0,
          });
        },
      );
  }
});

async function act(message: Extract<ToHand, { kind: 'act' }>): Promise<void> {
  if (web === null) throw new Error('not serving');
  const { organisationId, caseId, stepId } = message;
  const { database, queue, ids, environment } = web;
  if (message.act === 'wake-again') {
    await queue.wake('reminders.queue-due', {});
    for (const mailId of message.mailIds) await queue.wake('mail.deliver', { mailId, organisationId });
    return;
  }
  await database.$transaction(async (transaction) => {
    // As every service does: the case is locked before anything of it changes.
    await transaction.$queryRaw`SELECT id FROM hiring_case
      WHERE organisation_id = ${organisationId} AND id = ${caseId} FOR UPDATE`;
    const where = { organisationId_id: { organisationId, id: stepId } };
    if (message.act === 'step-done')
      await transaction.caseStep.update({ where, data: { status: 'done', doneOn: new Date(clock.today()) } });
    else if (message.act === 'day-moved')
      await transaction.caseStep.update({
        where: { ...where, status: 'open' },
        data: { dueOn: new Date(addDays(clock.today(), 60)) },
      });
    else
      await transaction.hiringCase.update({
        where: { organisationId_id: { organisationId, id: caseId } },
        data: { status: 'closed', closedAt: clock.now() },
      });
    await planCaseReminders(transaction, { clock, ids, environment }, { organisationId, caseId });
  });
}

process.on('disconnect', () => process.exit(0));
say({ kind: 'ready' });
