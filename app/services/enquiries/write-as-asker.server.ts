import type { EnquiryActor, EnquiryContext, EnquiryOutcome } from './enquiry-context.server';
import { changeEnquiry } from './change-enquiry.server';
import { mailHolder } from './mail-holder.server';
import { takePart } from './take-part.server';

interface AskerAct {
  organisationId: string;
  enquiryId: string;
  by: EnquiryActor;
}

/** What the asker writes further: an answer to a question back, or a further word. A closed enquiry keeps it too. */
export async function replyAsAsker(
  app: EnquiryContext,
  { organisationId, enquiryId, by, text, submissionKey }: AskerAct & { text: string; submissionKey: string },
): Promise<EnquiryOutcome> {
  return changeEnquiry(app, { enquiryId, as: 'asker', organisationId }, async (change) => {
    const { status } = change.state;
    if (status === 'withdrawn' || status === 'merged') return { outcome: 'not-possible-now' };
    const messageId = await change.write({ text, isInternal: false, submissionKey }, by);
    if (messageId === null) return { outcome: 'done' };
    await change.happen({ kind: 'party-replied', party: 'asker', messageId }, by);
    await takePart(change, by);
    await mailHolder(change, { cause: 'reply', text });
    return { outcome: 'done' };
  });
}

/** A further question of the same case to the same office: it joins the thread that is open there. */
export async function joinEnquiry(
  app: EnquiryContext,
  { organisationId, enquiryId, by, text, submissionKey }: AskerAct & { text: string; submissionKey: string },
): Promise<EnquiryOutcome> {
  return changeEnquiry(app, { enquiryId, as: 'asker', organisationId }, async (change) => {
    if (change.state.endedAt !== null) return { outcome: 'not-possible-now' };
    const messageId = await change.write({ text, isInternal: false, submissionKey }, by);
    if (messageId === null) return { outcome: 'done' };
    await change.happen({ kind: 'joined', messageId }, by);
    await takePart(change, by);
    await mailHolder(change, { cause: 'reply', text });
    return { outcome: 'done' };
  });
}

/** The asker needs no answer any more. */
export async function withdrawEnquiry(
  app: EnquiryContext,
  { organisationId, enquiryId, by }: AskerAct,
): Promise<EnquiryOutcome> {
  return changeEnquiry(app, { enquiryId, as: 'asker', organisationId }, async (change) => {
    const isDone = await change.happen({ kind: 'withdrawn' }, by);
    if (isDone) await mailHolder(change, { cause: 'withdrawn' });
    return { outcome: isDone ? 'done' : 'not-possible-now' };
  });
}

/** A closed enquiry goes on where it was, with its holder. */
export async function reopenEnquiry(
  app: EnquiryContext,
  {
    organisationId,
    enquiryId,
    by,
    reason,
    submissionKey,
  }: AskerAct & { reason: string; submissionKey: string },
): Promise<EnquiryOutcome> {
  return changeEnquiry(app, { enquiryId, as: 'asker', organisationId }, async (change) => {
    if (!(await change.happen({ kind: 'reopened', reason }, by))) return { outcome: 'not-possible-now' };
    await change.write({ text: reason, isInternal: false, submissionKey }, by);
    await takePart(change, by);
    await mailHolder(change, { cause: 'reply', text: reason });
    return { outcome: 'done' };
  });
}
