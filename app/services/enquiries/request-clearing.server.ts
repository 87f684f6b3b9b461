import { clearingCause } from '~/domain/enquiries';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';

import { changeEnquiry } from './change-enquiry.server';
import type { EnquiryActor, EnquiryContext, EnquiryOutcome } from './enquiry-context.server';
import { holderName, mailAskers } from './mail-askers.server';

/**
 * Records that a higher or central body was asked who is responsible. The request stands in the thread, where the asker
 * reads it too, and the clocks wait for the authority. Sending it to the body is the desk's: its addresses are for
 * people, and not every body takes mails.
 *
 * @throws AppError `not-found` for enquiries that the desk does not hold
 */
export async function requestClearing(
  app: EnquiryContext,
  input: {
    enquiryId: string;
    deskId: string;
    by: EnquiryActor;
    bodyId: string;
    text: string;
    submissionKey: string;
  },
): Promise<EnquiryOutcome | { outcome: 'no-such-body' }> {
  const { enquiryId, deskId, by, bodyId, text, submissionKey } = input;
  const body = (await directoryOf(app)).serviceById.get(bodyId);
  if (body === undefined || body.state !== 'listed') return { outcome: 'no-such-body' };
  return changeEnquiry(app, { enquiryId, as: 'desk', deskId }, async (change) => {
    const { organisationId } = change.row;
    const of = { organisationId, enquiryId, bodyId };
    // Asked once already, or the button was pressed twice.
    const earlier = await change.transaction.enquiryClearing.count({ where: of });
    if (earlier > 0) return { outcome: 'done' };
    const cause = clearingCause(change.events);
    await change.happen({ kind: 'accepted' }, by);
    const { status } = change.state;
    if (status !== 'in-work' && status !== 'waiting' && status !== 'answered')
      return { outcome: 'not-possible-now' };
    const whole = `${body.name}\n\n${text}`;
    const messageId = await change.write({ text: whole, isInternal: false, submissionKey }, by);
    if (messageId === null) return { outcome: 'done' };
    await change.happen({ kind: 'asked-back', party: 'authority', messageId }, by);
    await change.transaction.enquiryClearing.create({
      data: {
        ...of,
        id: app.ids.next(),
        bodyName: body.name,
        cause,
        messageId,
        requestedAt: app.clock.now(),
      },
    });
    const from = (await holderName(change)) ?? by.name;
    await mailAskers(change, { template: 'enquiry-answer', cause: 'question', from, text: whole });
    return { outcome: 'done' };
  });
}
