import type { Prisma } from '#prisma/generated/client';
import type { Workplace } from '~/domain/directory/places';
import type { OccupationGroup, ServiceTopic } from '~/domain/directory/vocabulary';
import { enquiryStateOf, type Leaving, type Urgency } from '~/domain/enquiries';
import { notFound } from '~/platform/errors';
import type { AskFile } from '~/queries/enquiries/ask-source.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import { changeEnquiry, columnsOf } from './change-enquiry.server';
import type { EnquiryContext } from './enquiry-context.server';
import { routeNow } from './route-now.server';

export interface AskEnquiryInput {
  actor: Actor;
  /** One form is sent with one key: a second press of the button finds the first one's enquiry. */
  submissionKey: string;
  caseId: string | null;
  stepKey: string | null;
  topic: ServiceTopic;
  urgency: Urgency;
  subject: string;
  text: string;
  place: Workplace;
  /** Entry of the directory that was chosen in the finder. */
  wish?: string | null;
  occupationGroup: OccupationGroup | null;
  /** Language of the answer. */
  language: 'de' | 'en';
  /** Services outside may be asked by mail, where no desk is there. */
  allowsOutside: boolean;
  /** Chosen files of the case's folder, as `askSource` found them. */
  files: readonly AskFile[];
  /** What the preview showed. */
  leaving: Leaving;
}

/**
 * Asks: keeps the enquiry first, then offers it. Should the offer fail, the enquiry is there and the sweep repairs it.
 *
 * @throws AppError `not-found`, also for cases of other organisations
 */
export async function askEnquiry(
  app: EnquiryContext,
  input: AskEnquiryInput,
): Promise<{ enquiryId: string }> {
  const { enquiryId, isNew } = await keep(app, input);
  if (!isNew) return { enquiryId };
  try {
    await changeEnquiry(app, { enquiryId, as: 'system' }, routeNow);
  } catch (error) {
    app.log.error({ err: error, enquiryId }, 'an enquiry could not be offered; the sweep will');
  }
  return { enquiryId };
}

function keep(app: EnquiryContext, input: AskEnquiryInput): Promise<{ enquiryId: string; isNew: boolean }> {
  const { actor, submissionKey, caseId, place } = input;
  const { organisationId, personId } = actor;
  return app.database.$transaction(async (transaction) => {
    // Numbers are handed out one by one, and the second of two equal forms waits for the first.
    const organisations = await transaction.$queryRaw<unknown[]>`
      SELECT id FROM organisation WHERE id = ${organisationId} FOR NO KEY UPDATE`;
    if (organisations.length === 0) throw notFound();
    const existing = await transaction.enquiry.findUnique({
      where: { organisationId_submissionKey: { organisationId, submissionKey } },
      select: { id: true },
    });
    if (existing !== null) return { enquiryId: existing.id, isNew: false };
    if (caseId !== null) {
      const own = await transaction.hiringCase.count({ where: { organisationId, id: caseId } });
      if (own === 0) throw notFound();
    }
    const last = await transaction.enquiry.aggregate({ where: { organisationId }, _max: { number: true } });
    const now = app.clock.now();
    const enquiryId = app.ids.next();
    const messageId = app.ids.next();
    const wish = input.wish ?? null;
    const asked = { kind: 'asked', messageId, ...(wish === null ? {} : { wish }) } as const;
    const state = enquiryStateOf([{ ...asked, sequence: 1, at: now.getTime(), by: 'asker' }]);
    await transaction.enquiry.create({
      data: {
        id: enquiryId,
        organisationId,
        number: (last._max.number ?? 0) + 1,
        caseId,
        stepKey: input.stepKey,
        topic: input.topic,
        urgency: input.urgency,
        postalCode: place.postalCode,
        kreis: place.kreis,
        state: place.state,
        occupationGroup: input.occupationGroup,
        language: input.language,
        subject: input.subject,
        facts: input.leaving as unknown as Prisma.InputJsonObject,
        allowsOutside: input.allowsOutside,
        submissionKey,
        askedById: personId,
        askedAt: now,
        ...columnsOf(state, { dueAt: null, wakeAt: now.getTime(), now }),
      },
    });
    await transaction.enquiryMessage.create({
      data: {
        id: messageId,
        organisationId,
        enquiryId,
        isInternal: false,
        side: 'asker',
        authorId: personId,
        authorName: input.leaving.sender.person,
        text: input.text,
        submissionKey,
        createdAt: now,
      },
    });
    await transaction.enquiryEvent.create({
      data: {
        id: app.ids.next(),
        organisationId,
        enquiryId,
        sequence: 1,
        kind: asked.kind,
        at: now,
        side: 'asker',
        actorId: personId,
        data: { messageId, ...(wish === null ? {} : { wish }) },
      },
    });
    await transaction.enquiryParty.create({
      data: { id: app.ids.next(), organisationId, enquiryId, side: 'asker', personId, createdAt: now },
    });
    await transaction.enquiryFile.createMany({
      data: input.files.map(({ id: folderFileId, name, mediaType, sizeBytes }, index) => ({
        id: app.ids.next(),
        organisationId,
        enquiryId,
        folderFileId,
        name,
        mediaType,
        sizeBytes,
        createdAt: new Date(now.getTime() + index),
      })),
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'enquiry-asked',
      subjectType: 'enquiry',
      subjectId: enquiryId,
      // What left, by its names; the values are the enquiry's.
      detail: {
        caseId,
        facts: input.leaving.facts.map(({ key }) => key),
        files: input.files.map(({ id }) => id),
        allowsOutside: input.allowsOutside,
      },
    });
    return { enquiryId, isNew: true };
  });
}
