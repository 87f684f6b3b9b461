import { isOutage } from '~/platform/errors';

import type { WorkerContext } from './handler';
import { handleSweepStorage } from './handlers/sweep-storage';

/** The storage's part of the sweep: bytes that nobody was woken for. Never throws. */
export async function sweepStorage(context: WorkerContext, signal: AbortSignal): Promise<void> {
  try {
    await handleSweepStorage(context, {}, signal);
  } catch (error) {
    const level = isOutage(error) ? 'warn' : 'error';
    context.log[level]({ err: error }, 'sweep of the storage put off');
  }
}
