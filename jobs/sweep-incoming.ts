import { isOutage } from '~/platform/errors';
import { waitingIncoming } from '~/queries/mail/waiting-incoming.server';
import { forgetIncoming } from '~/services/incoming/forget-incoming.server';

import type { WorkerContext } from './handler';
import { handleIncomingMail } from './handlers/handle-incoming';

const LIMIT = 50;

/** The part of the sweep for mails that came in: those nobody was woken for, and old rows. Never throws. */
export async function sweepIncoming(context: WorkerContext, signal: AbortSignal): Promise<void> {
  try {
    const ids = await waitingIncoming(context.database, { now: context.clock.now(), limit: LIMIT });
    for (const incomingId of ids) {
      if (signal.aborted) return;
      await handleIncomingMail(context, { incomingId }, signal);
    }
    await forgetIncoming(context);
  } catch (error) {
    context.log[isOutage(error) ? 'warn' : 'error']({ err: error }, 'sweep of incoming mail put off');
  }
}
