import { changeEnquiry } from './change-enquiry.server';
import { enterLetter } from './enter-letter.server';
import type { EnquiryActor, EnquiryContext, EnquiryOutcome } from './enquiry-context.server';

/**
 * The asker has looked at a mail that was held: it goes into the thread, and its sender is known from then on, or it is put
 * aside with its text and its files.
 *
 * @throws AppError `not-found`, also for mails of other organisations
 */
export async function decideHeldMail(
  app: EnquiryContext,
  {
    organisationId,
    enquiryId,
    mailId,
    by,
    decision,
  }: {
    organisationId: string;
    enquiryId: string;
    mailId: string;
    by: EnquiryActor;
    decision: 'release' | 'discard';
  },
): Promise<EnquiryOutcome> {
  return changeEnquiry(app, { enquiryId, as: 'asker', organisationId }, async (change) => {
    const { transaction } = change;
    const held = await transaction.enquiryMail.findFirst({
      where: { id: mailId, organisationId, enquiryId, standing: 'held' },
      include: { party: true, files: { select: { id: true, objectId: true, problem: true } } },
    });
    if (held === null) return { outcome: 'not-possible-now' };
    const decided = { decidedAt: app.clock.now(), decidedById: by.personId };
    if (decision === 'discard') {
      await transaction.enquiryMail.update({
        where: { id: mailId },
        data: { ...decided, standing: 'discarded', text: '', signature: '' },
      });
      const objects = held.files.flatMap(({ objectId }) => objectId ?? []);
      await transaction.enquiryFile.deleteMany({ where: { organisationId, mailId } });
      await transaction.storedObject.deleteMany({ where: { organisationId, id: { in: objects } } });
      return { outcome: 'done' };
    }
    const files = held.files.filter(({ problem }) => problem === null).length;
    const { messageId } = await enterLetter(change, held.party, { mailId, text: held.text, files });
    await transaction.enquiryMail.update({
      where: { id: mailId },
      data: { ...decided, standing: 'taken', messageId },
    });
    return { outcome: 'done' };
  });
}
