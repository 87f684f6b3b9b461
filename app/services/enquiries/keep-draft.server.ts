import type { AppContext } from '~/platform/context.server';
import { notFound } from '~/platform/errors';
import { tellOpenPages } from '~/services/live/tell-open-pages.server';

export const DRAFT_KINDS = ['answer', 'ask-back', 'note'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Somebody who typed counts as writing for so long. */
const WRITES_MS = 15_000;

export interface DraftInput {
  enquiryId: string;
  deskId: string;
  personId: string;
  kind: DraftKind;
  /** Empty: there is none any more. */
  text: string;
}

/**
 * Keeps what somebody of the desk is writing, so that it is there after a break and the team sees it.
 *
 * @throws AppError `not-found` where the enquiry is not with the desk
 */
export async function keepDraft(
  { database, clock }: Pick<AppContext, 'database' | 'clock'>,
  { enquiryId, deskId, personId, kind, text }: DraftInput,
): Promise<void> {
  const enquiry = await database.enquiry.findFirst({
    where: { id: enquiryId, deskId },
    select: { organisationId: true },
  });
  if (enquiry === null) throw notFound();
  const { organisationId } = enquiry;
  const now = clock.now();
  const of = { organisationId, enquiryId, deskId, personId };
  await database.$transaction(async (transaction) => {
    if (text.trim() === '') await transaction.enquiryDraft.deleteMany({ where: { ...of, kind } });
    else
      await transaction.enquiryDraft.upsert({
        where: { organisationId_enquiryId_deskId_personId_kind: { ...of, kind } },
        create: { ...of, kind, text, updatedAt: now },
        update: { text, updatedAt: now },
      });
    const writesUntil = text.trim() === '' ? null : new Date(now.getTime() + WRITES_MS);
    await transaction.enquiryPresence.upsert({
      where: { organisationId_enquiryId_deskId_personId: of },
      create: { ...of, seenAt: now, writesUntil },
      update: { seenAt: now, writesUntil },
    });
    await tellOpenPages(transaction, { kind: 'team', enquiryId, deskId });
  });
}
