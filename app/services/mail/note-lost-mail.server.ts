import { noteCheckBounce } from '../directory/note-check-bounce.server';
import { noteEnquiryBounce } from '../enquiries/note-enquiry-bounce.server';

/** A mail did not arrive: whoever waits for an answer to it has to know. Most mails have nobody who does. */
export async function noteLostMail(
  context: Parameters<typeof noteEnquiryBounce>[0],
  mailId: string,
): Promise<void> {
  await noteCheckBounce(context, mailId);
  await noteEnquiryBounce(context, mailId);
}
