import type { Prisma } from '#prisma/generated/client';
import { berlinInstant } from '~/domain/reminders/berlin-time';

import { changeEnquiry } from './change-enquiry.server';
import type { EnquiryActor, EnquiryContext, EnquiryOutcome } from './enquiry-context.server';
import { holderName, mailAskers } from './mail-askers.server';

export interface JointAppointmentInput {
  enquiryId: string;
  deskId: string;
  by: EnquiryActor;
  /** Calendar date and German times, `10:00`. */
  date: string;
  from: string;
  to: string;
  place: string;
  bodies: readonly string[];
  summary: string;
  /** What the employer reads in the thread, without the address of the calendar file. */
  message: string;
  submissionKey: string;
}

/**
 * Enters one appointment for several bodies and the employer. It stands in the thread with its calendar file, and the
 * clocks wait for it.
 *
 * @throws AppError `not-found` for enquiries that the desk does not hold
 */
export async function planJointAppointment(
  app: EnquiryContext,
  input: JointAppointmentInput,
): Promise<EnquiryOutcome> {
  const { enquiryId, deskId, by, submissionKey } = input;
  return changeEnquiry(app, { enquiryId, as: 'desk', deskId }, async (change) => {
    const { transaction, row } = change;
    const { organisationId } = row;
    await change.happen({ kind: 'accepted' }, by);
    const { status } = change.state;
    if (status !== 'in-work' && status !== 'waiting' && status !== 'answered')
      return { outcome: 'not-possible-now' };
    const id = app.ids.next();
    const { slug } = await transaction.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { slug: true },
    });
    const text = `${input.message}\n\n${app.environment.BASE_URL}/o/${slug}/appointments/${id}.ics`;
    const messageId = await change.write({ text, isInternal: false, submissionKey }, by);
    // The button was pressed twice.
    if (messageId === null) return { outcome: 'done' };
    const now = app.clock.now();
    await transaction.jointAppointment.create({
      data: {
        ...{ id, organisationId, enquiryId, deskId, status: 'planned' },
        startsAt: instantOf(input.date, input.from),
        endsAt: instantOf(input.date, input.to),
        ...{ place: input.place, summary: input.summary },
        bodies: input.bodies.map((name) => ({ kind: 'named', name })) as Prisma.InputJsonArray,
        createdById: by.personId ?? '',
        ...{ createdAt: now, updatedAt: now },
      },
    });
    await change.happen({ kind: 'asked-back', party: 'other', messageId }, by);
    const from = (await holderName(change)) ?? by.name;
    await mailAskers(change, { template: 'enquiry-answer', cause: 'question', from, text });
    return { outcome: 'done' };
  });
}

function instantOf(date: string, time: string): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return berlinInstant(date, hour, minute);
}
