import { isOutage } from '~/platform/errors';
import { nextDueMoment } from '~/queries/reminders/next-due-moment.server';

import type { WorkerContext } from './handler';

/**
 * Milliseconds until the next reminder or mail falls due, `otherwise` if none does before that. The worker wakes itself
 * for it: what is due at a moment between two sweeps needs no queue to be on time.
 */
export async function untilNextDueMs(context: WorkerContext, otherwise: number): Promise<number> {
  try {
    const now = context.clock.now();
    const next = await nextDueMoment(context.database, now);
    return next === null ? otherwise : Math.min(otherwise, Math.max(1, next.getTime() - now.getTime() + 1));
  } catch (error) {
    if (!isOutage(error)) context.log.error({ err: error }, 'the next due moment is not known');
    return otherwise;
  }
}
