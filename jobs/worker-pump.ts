import { createMailPump, type MailPump } from '~/services/mail/mail-pump.server';
import { noteLostMail } from '~/services/mail/note-lost-mail.server';

import type { WorkerContext } from './handler';

/**
 * The pump of a worker process.
 *
 * @param stopping takes no new mails from then on
 * @param cutting cuts the tries that still run
 */
export function createWorkerPump(
  context: Omit<WorkerContext, 'pump'>,
  stopping: AbortSignal,
  cutting: AbortSignal,
): MailPump {
  const { transport, pace, leases, lateness } = context;
  return createMailPump(context, {
    transport,
    pace,
    leases,
    stopping,
    signal: cutting,
    onBegin: (latenessMs) => lateness.began('outbox', latenessMs),
    onGivenUp: ({ id }) => noteLostMail(context, id),
  });
}
