import { dueEnquiries } from '~/queries/enquiries/due-enquiries.server';

import { careForEnquiry } from './care-for-enquiry.server';
import type { EnquiryContext } from './enquiry-context.server';

const AT_A_TIME = 200;
/** What is left then is found by the next sweep. */
const MOST_BATCHES = 50;

/**
 * Looks after all enquiries that are due. One that fails does not stop the others and is tried with the next sweep.
 *
 * @returns how many were looked after and how many failed
 */
export async function careForDueEnquiries(
  app: EnquiryContext,
  signal: AbortSignal,
): Promise<{ done: number; failed: number }> {
  let done = 0;
  let failed = 0;
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const due = await dueEnquiries(app.database, { now: app.clock.now(), limit: AT_A_TIME });
    const failedBefore = failed;
    for (const enquiryId of due) {
      if (signal.aborted) return { done, failed };
      try {
        await careForEnquiry(app, enquiryId);
        done += 1;
      } catch (error) {
        failed += 1;
        app.log.error({ err: error, enquiryId }, 'an enquiry could not be looked after');
      }
    }
    // Those that failed are still due: asking again at once would find them again.
    if (due.length < AT_A_TIME || failed > failedBefore) break;
  }
  return { done, failed };
}
