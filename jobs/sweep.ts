import { isOutage } from '~/platform/errors';
import { laneOf } from '~/platform/job-store.server';
import { waitingMails } from '~/queries/mail/waiting-mails.server';
import { deliverMail } from '~/services/mail/deliver-mail.server';

import { schedules } from './catalogue';
import type { WorkerContext } from './handler';
import { handleQueueDueReminders } from './handlers/queue-due-reminders';
import { sweepDirectory } from './sweep-directory';
import { wakeMails } from './wake-mails';

/** Most mails that one sweep wakes. */
const WAKE_LIMIT = 500;
/** Most mails that one sweep sends itself, when the queue does not do it. */
const OWN_LIMIT = 50;
const OWN_AT_A_TIME = 5;
/** Sweeps that a mail may wait before the sweep no longer trusts the queue with it. */
const PATIENCE_SWEEPS = 6;

/**
 * Repairs what the queue lost: registers the schedules again, makes mails of reminders that are due, wakes mails that
 * wait. If the queue's store is away, or leaves a mail lying for long, the sweep does the work itself. Never throws.
 *
 * @returns false if the store could not be reached, so that the next sweep should come soon
 */
export async function sweep(context: WorkerContext, sweepMs: number, signal: AbortSignal): Promise<boolean> {
  const isStoreThere = await registerSchedules(context);
  try {
    await handleQueueDueReminders(context, {}, signal);
    const now = context.clock.now();
    const mails = await waitingMails(context.database, { now, limit: WAKE_LIMIT });
    if (mails.length > 0) context.log.info({ mails: mails.length }, 'sweep found mails that wait');
    if (isStoreThere) await wakeMails(context, mails);
    const trustedSince = isStoreThere ? new Date(now.getTime() - PATIENCE_SWEEPS * sweepMs) : now;
    await deliverForgotten(context, trustedSince, signal);
  } catch (error) {
    if (isOutage(error)) context.log.warn({ err: error }, 'sweep put off: the database cannot be reached');
    else context.log.error({ err: error }, 'sweep failed');
  }
  await sweepDirectory(context, isStoreThere, signal);
  return isStoreThere;
}

/** @returns false if the store cannot be reached */
async function registerSchedules({ store, log }: WorkerContext): Promise<boolean> {
  try {
    for (const schedule of schedules) await store.schedule(laneOf(schedule.name), schedule);
    return true;
  } catch (error) {
    log.warn({ err: error }, "the queue's store cannot be reached; the sweep works without it");
    return false;
  }
}

async function deliverForgotten(context: WorkerContext, since: Date, signal: AbortSignal): Promise<void> {
  const forgotten = await waitingMails(context.database, { now: since, limit: OWN_LIMIT });
  for (let next = 0; next < forgotten.length && !signal.aborted; next += OWN_AT_A_TIME) {
    const some = forgotten.slice(next, next + OWN_AT_A_TIME);
    const options = { transport: context.transport, pace: context.pace, signal };
    await Promise.all(some.map((mail) => deliverMail(context, mail, options)));
  }
}
