import { queueDueReminders } from '~/services/reminders/queue-due-reminders.server';

import { wakeOutbox } from '../wake-outbox';
import type { Handler } from '../handler';

/**
 * Makes mails of the reminders that are due, batch by batch, until none is left or the worker stops. The outbox is woken
 * with the first batch and once more at the end.
 */
export const handleQueueDueReminders: Handler<'reminders.queue-due'> = async (context, _payload, signal) => {
  let isWoken = false;
  let queued = 0;
  const wakeOnce = async () => {
    if (isWoken) return;
    isWoken = true;
    await wakeOutbox(context);
  };
  for (let isMore = true; isMore && !signal.aborted;) {
    const result = await queueDueReminders(context, wakeOnce);
    queued += result.queued;
    if (result.queued > 0 || result.failed > 0) context.log.info(result, 'due reminders were queued');
    isMore = result.isMore && result.queued > 0;
  }
  if (queued > 0) await wakeOutbox(context);
};
