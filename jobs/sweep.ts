import { isOutage } from '~/platform/errors';
import { laneOf } from '~/platform/job-store.server';

import { schedules } from './catalogue';
import type { WorkerContext } from './handler';
import { handleQueueDueReminders } from './handlers/queue-due-reminders';
import { sweepChambers } from './sweep-chambers';
import { sweepBilling } from './sweep-billing';
import { sweepDirectory } from './sweep-directory';
import { sweepEnquiries } from './sweep-enquiries';
import { sweepIncoming } from './sweep-incoming';
import { sweepPapers } from './sweep-papers';
import { sweepStorage } from './sweep-storage';

/**
 * Repairs what the queue lost: registers the schedules again, makes mails of reminders that are due, and has this
 * worker's pump send what waits. It asks the queue for nothing, so it works just as well while the store is away.
 * Never throws.
 *
 * @returns false if the store could not be reached, so that the next sweep should come soon
 */
export async function sweep(context: WorkerContext, signal: AbortSignal): Promise<boolean> {
  const isStoreThere = await registerSchedules(context);
  // Beside the rest: a long backlog must not keep the next reminders waiting.
  void context.pump.drain().catch((error: unknown) => putOff(context, error));
  try {
    await handleQueueDueReminders(context, {}, signal);
    // What came of it goes out at once, also without a queue.
    void context.pump.drain().catch((error: unknown) => putOff(context, error));
  } catch (error) {
    putOff(context, error);
  }
  await sweepIncoming(context, signal);
  await sweepEnquiries(context, signal);
  await sweepDirectory(context, isStoreThere, signal);
  await sweepChambers(context, isStoreThere);
  await sweepPapers(context, isStoreThere, signal);
  await sweepBilling(context, isStoreThere);
  await sweepStorage(context, signal);
  return isStoreThere;
}

function putOff({ log }: WorkerContext, error: unknown): void {
  if (isOutage(error)) log.warn({ err: error }, 'sweep put off: the database cannot be reached');
  else log.error({ err: error }, 'sweep failed');
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
