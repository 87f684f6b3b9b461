import { queueServiceChecks } from '~/services/directory/queue-service-checks.server';

import type { Handler } from '../handler';
import { wakeOutbox } from '../wake-outbox';

/** Writes the mails of the month to services that have not got theirs yet, batch by batch. */
export const handleQueueServiceChecks: Handler<'directory.queue-checks'> = async (
  context,
  _payload,
  signal,
) => {
  for (let isMore = true; isMore && !signal.aborted;) {
    const { mails, isMore: isRest } = await queueServiceChecks(context);
    if (mails.length > 0) context.log.info({ mails: mails.length }, 'services are asked about their entries');
    if (mails.length > 0) await wakeOutbox(context);
    isMore = isRest;
  }
};
