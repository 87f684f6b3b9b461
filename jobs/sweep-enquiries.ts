import { isOutage } from '~/platform/errors';
import { careForDueEnquiries } from '~/services/enquiries/care-for-due-enquiries.server';

import type { WorkerContext } from './handler';

/**
 * The enquiries' part of the sweep: offers what nobody holds, nudges, tells lead and asker, asks the next holder. All of
 * it is found by time in the database, so nothing is lost that no job woke. Never throws.
 */
export async function sweepEnquiries(context: WorkerContext, signal: AbortSignal): Promise<void> {
  try {
    const result = await careForDueEnquiries(context, signal);
    if (result.done + result.failed > 0) context.log.info(result, 'enquiries were looked after');
    if (result.done > 0) void context.pump.drain().catch(() => undefined);
  } catch (error) {
    const level = isOutage(error) ? 'warn' : 'error';
    context.log[level]({ err: error }, 'sweep of the enquiries put off');
  }
}
