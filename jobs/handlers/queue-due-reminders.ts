import { queueDueReminders } from '~/services/reminders/queue-due-reminders.server';

import { wakeMails } from '../wake-mails';
import type { Handler } from '../handler';

/** Makes mails of the reminders that are due, batch by batch, until none is left or the worker stops. */
export const handleQueueDueReminders: Handler<'reminders.queue-due'> = async (context, _payload, signal) => {
  for (let isMore = true; isMore && !signal.aborted;) {
    const result = await queueDueReminders(context, (mails) => wakeMails(context, mails));
    if (result.queued > 0 || result.failed > 0) context.log.info(result, 'due reminders were queued');
    isMore = result.isMore && result.queued > 0;
  }
};
