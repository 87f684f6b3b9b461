import { sharedQueue } from '~/queries/enquiries/shared-queue.server';

import { changeEnquiry } from './change-enquiry.server';
import type { EnquiryContext, EnquiryOutcome } from './enquiry-context.server';

/**
 * A desk offers to take what waits at another one: the holder finds an internal note and decides, for only who has an
 * enquiry may hand it over. The offering desk learns nothing by it.
 */
export async function offerToTake(
  app: EnquiryContext,
  input: {
    deskId: string;
    enquiryId: string;
    by: { personId: string; deskName: string; requestId: string };
    /** In the language of the installation's desks. */
    text: string;
  },
): Promise<EnquiryOutcome> {
  const { deskId, enquiryId, by, text } = input;
  const { rows } = await sharedQueue(app.database, deskId);
  const row = rows.find(({ id }) => id === enquiryId);
  if (row === undefined) return { outcome: 'not-possible-now' };
  return changeEnquiry(app, { enquiryId, as: 'desk', deskId: row.deskId }, async (change) => {
    const actor = { side: 'holder', personId: null, name: by.deskName, requestId: by.requestId } as const;
    const submissionKey = `offer-${deskId}`.slice(0, 64);
    const messageId = await change.write({ text, isInternal: true, submissionKey }, actor);
    if (messageId !== null) await change.happen({ kind: 'noted', messageId }, actor);
    return { outcome: 'done' };
  });
}
