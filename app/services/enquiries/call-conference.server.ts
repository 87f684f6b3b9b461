import { columnOfDay } from '~/domain/cases/day-column';

import { changeEnquiry } from './change-enquiry.server';
import type { EnquiryActor, EnquiryContext, EnquiryOutcome } from './enquiry-context.server';
import { holderName, mailAskers } from './mail-askers.server';

/**
 * Asks the employer for a conference with other desks. Until the employer agrees nobody else sees anything of it.
 *
 * @throws AppError `not-found` for enquiries that the desk does not hold
 */
export async function callConference(
  app: EnquiryContext,
  input: {
    enquiryId: string;
    deskId: string;
    by: EnquiryActor & { personId: string };
    purpose: string;
    /** The last day. */
    endsOn: string;
    desks: readonly string[];
    /** What the employer reads in the thread, without the address of the page. */
    message: string;
    submissionKey: string;
  },
): Promise<EnquiryOutcome | { outcome: 'no-such-desk' }> {
  const { enquiryId, deskId, by, submissionKey } = input;
  const desks = [...new Set(input.desks)].filter((id) => id !== deskId);
  return changeEnquiry(app, { enquiryId, as: 'desk', deskId }, async (change) => {
    const { transaction, row } = change;
    const { organisationId } = row;
    const known = await transaction.deskProfile.count({ where: { organisationId: { in: desks } } });
    if (desks.length === 0 || known < desks.length) return { outcome: 'no-such-desk' };
    await change.happen({ kind: 'accepted' }, by);
    const { status } = change.state;
    if (status !== 'in-work' && status !== 'waiting' && status !== 'answered')
      return { outcome: 'not-possible-now' };
    const id = app.ids.next();
    const { slug } = await transaction.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { slug: true },
    });
    const text = `${input.message}\n\n${app.environment.BASE_URL}/o/${slug}/conferences/${id}`;
    const messageId = await change.write({ text, isInternal: false, submissionKey }, by);
    if (messageId === null) return { outcome: 'done' };
    const askedAt = app.clock.now();
    await transaction.deskConference.create({
      data: {
        ...{ id, organisationId, enquiryId, hostDeskId: deskId, purpose: input.purpose },
        ...{ endsOn: columnOfDay(input.endsOn), status: 'asked', askedById: by.personId, askedAt },
        desks: { create: desks.map((each) => ({ deskId: each })) },
        log: { create: { id: app.ids.next(), kind: 'asked', deskId, actorId: by.personId, at: askedAt } },
      },
    });
    await change.happen({ kind: 'asked-back', party: 'asker', messageId }, by);
    const from = (await holderName(change)) ?? by.name;
    await mailAskers(change, { template: 'enquiry-answer', cause: 'question', from, text });
    return { outcome: 'done' };
  });
}
