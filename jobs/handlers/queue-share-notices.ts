import { queueShareNotices } from '~/services/sharing/queue-share-notices.server';

import type { Handler } from '../handler';
import { wakeOutbox } from '../wake-outbox';

/** Tells owners which shares of cases end in a week or have ended; batch by batch. */
export const handleQueueShareNotices: Handler<'reminders.queue-share-notices'> = async (
  context,
  _payload,
  signal,
) => {
  for (let isMore = true; isMore && !signal.aborted;) {
    const result = await queueShareNotices(context);
    if (result.mails.length > 0) await wakeOutbox(context);
    isMore = result.isMore;
  }
};
