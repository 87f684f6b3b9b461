import type { Prisma } from '#prisma/generated/client';
import type { ServiceTopic } from '~/domain/directory/vocabulary';
import { enquiryStateOf } from '~/domain/enquiries';

import { changeEnquiry, columnsOf, type EnquiryChange } from './change-enquiry.server';
import type { EnquiryActor, EnquiryContext } from './enquiry-context.server';

export type SplitOutcome =
  | { readonly outcome: 'done'; readonly enquiryId: string }
  | { readonly outcome: 'not-possible-now' | 'no-such-message' };

export interface SplitInput {
  deskId: string;
  enquiryId: string;
  /** A message of the asker. */
  messageId: string;
  subject: string;
  topic: ServiceTopic;
  submissionKey: string;
  by: EnquiryActor;
}

/**
 * Makes an enquiry of its own out of one message of the asker: with the same desk, at work there, its clocks from now
 * on. The message stays where it was written as well. What had left the house goes along, nothing more.
 *
 * @throws AppError `not-found` unless the desk holds it
 */
export async function splitEnquiry(app: EnquiryContext, input: SplitInput): Promise<SplitOutcome> {
  const { deskId, enquiryId, by } = input;
  const outcome = await changeEnquiry(app, { enquiryId, as: 'desk', deskId }, async (change) => {
    const { transaction, row } = change;
    const of = { organisationId: row.organisationId, enquiryId };
    const message = await transaction.enquiryMessage.findFirst({
      where: { ...of, id: input.messageId, isInternal: false, side: 'asker' },
      select: { text: true, authorId: true, authorName: true },
    });
    if (message === null) return { outcome: 'no-such-message' as const };
    const there = await transaction.enquiry.findUnique({
      where: {
        organisationId_submissionKey: {
          organisationId: row.organisationId,
          submissionKey: input.submissionKey,
        },
      },
      select: { id: true },
    });
    if (there !== null) return { outcome: 'done' as const, enquiryId: there.id };
    if (change.state.endedAt !== null) return { outcome: 'not-possible-now' as const };
    await change.happen({ kind: 'accepted' }, by);
    const newId = await keepNew(change, input, message);
    await change.happen({ kind: 'split', newId }, by);
    return { outcome: 'done' as const, enquiryId: newId };
  });
  if (outcome.outcome === 'done')
    await changeEnquiry(app, { enquiryId: outcome.enquiryId, as: 'system' }, async (change) => {
      // Not twice, should the form come again.
      if (change.state.status !== 'unrouted') return;
      await change.happen({ kind: 'routed', holder: { kind: 'desk', id: deskId }, position: null }, by);
      await change.happen({ kind: 'accepted' }, by);
    });
  return outcome;
}

async function keepNew(
  { transaction, app, row }: EnquiryChange,
  { enquiryId, subject, topic, submissionKey }: SplitInput,
  message: { text: string; authorId: string | null; authorName: string },
): Promise<string> {
  const { organisationId } = row;
  // Numbers are handed out one by one.
  await transaction.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId} FOR NO KEY UPDATE`;
  const last = await transaction.enquiry.aggregate({ where: { organisationId }, _max: { number: true } });
  const source = await transaction.enquiry.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id: enquiryId } },
    select: { facts: true, askedById: true, stepKey: true, parties: { where: { side: 'asker' } } },
  });
  const now = app.clock.now();
  const newId = app.ids.next();
  const messageId = app.ids.next();
  const state = enquiryStateOf([{ kind: 'asked', messageId, sequence: 1, at: now.getTime(), by: 'asker' }]);
  await transaction.enquiry.create({
    data: {
      id: newId,
      organisationId,
      number: (last._max.number ?? 0) + 1,
      caseId: row.caseId,
      stepKey: source.stepKey,
      topic,
      urgency: row.urgency,
      postalCode: row.postalCode,
      kreis: row.kreis,
      state: row.state,
      occupationGroup: row.occupationGroup,
      language: row.language,
      subject,
      facts: source.facts as Prisma.InputJsonObject,
      allowsOutside: row.allowsOutside,
      submissionKey,
      askedById: source.askedById,
      askedAt: now,
      splitFromId: enquiryId,
      ...columnsOf(state, { dueAt: null, wakeAt: now.getTime(), now }),
    },
  });
  await transaction.enquiryMessage.create({
    data: {
      id: messageId,
      organisationId,
      enquiryId: newId,
      isInternal: false,
      side: 'asker',
      ...message,
      submissionKey,
      createdAt: now,
    },
  });
  await transaction.enquiryEvent.create({
    data: {
      id: app.ids.next(),
      organisationId,
      enquiryId: newId,
      sequence: 1,
      kind: 'asked',
      at: now,
      side: 'asker',
      actorId: message.authorId,
      data: { messageId },
    },
  });
  await transaction.enquiryParty.createMany({
    data: source.parties.flatMap(({ personId, leftAt }) =>
      personId === null || leftAt !== null
        ? []
        : [
            {
              id: app.ids.next(),
              organisationId,
              enquiryId: newId,
              side: 'asker',
              personId,
              createdAt: now,
            },
          ],
    ),
  });
  return newId;
}
