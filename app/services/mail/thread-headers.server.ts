import type { Database } from '~/platform/database.server';

import type { ClaimedMail } from './claim-mail.server';

/** More than this no program follows, and lines of headers grow without use. */
const MOST_REFERENCES = 10;

/**
 * What puts a further mail of an enquiry below the ones before it, in Outlook, Gmail and all others: the names of our own
 * mails to the same party and of what that party wrote, oldest first.
 */
export async function threadHeaders(
  database: Database,
  { id, enquiryPartyId = null, createdAt }: Pick<ClaimedMail, 'id' | 'enquiryPartyId' | 'createdAt'>,
): Promise<Record<string, string>> {
  if (enquiryPartyId === null) return {};
  const [ours, theirs] = await Promise.all([
    database.outgoingMail.findMany({
      where: { enquiryPartyId, id: { not: id }, createdAt: { lte: createdAt } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { messageId: true, createdAt: true },
    }),
    database.enquiryMail.findMany({
      where: { partyId: enquiryPartyId, standing: 'taken', receivedAt: { lte: createdAt } },
      orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
      select: { rfcMessageId: true, receivedAt: true },
    }),
  ]);
  const names = [
    ...ours.map(({ messageId, createdAt: at }) => ({ name: messageId, at })),
    ...theirs.flatMap(({ rfcMessageId, receivedAt: at }) =>
      rfcMessageId === null ? [] : [{ name: rfcMessageId, at }],
    ),
  ]
    .sort((left, right) => left.at.getTime() - right.at.getTime())
    .map(({ name }) => name);
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined) return {};
  // The first one is the thread; of the others the newest.
  const kept = names.length <= MOST_REFERENCES ? names : [first, ...names.slice(1 - MOST_REFERENCES)];
  return { 'In-Reply-To': last, References: kept.join(' ') };
}
