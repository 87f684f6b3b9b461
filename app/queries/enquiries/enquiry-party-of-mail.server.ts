import type { Role } from '#prisma/generated/enums';
import type { Database } from '~/platform/database.server';

/** Who writes to the address of a party, and in which thread. */
export interface MailParty {
  id: string;
  organisationId: string;
  /** The thread that goes on: of merged ones the one they were merged into. */
  enquiryId: string;
  caseId: string | null;
  number: number;
  isClosed: boolean;
  isWithdrawn: boolean;
  side: string;
  personId: string | null;
  serviceId: string | null;
  name: string | null;
  /** Where we write to. */
  email: string;
  language: string;
  organisationSlug: string;
  /** Of the asker's person in the organisation; null: none any more, or a service. */
  role: Role | null;
  /** It answers a mail of another thread. */
  isOtherThread: boolean;
  /** Somebody has looked at a mail of this sender and let it pass. */
  isReleasedSender: boolean;
  autoReplies: number;
}

/** Merges do not nest deeply; a circle must not keep anybody busy. */
const MOST_MERGES = 5;

/** Null: the thread is gone. */
export async function enquiryPartyOfMail(
  database: Database,
  { partyId, answers, from }: { partyId: string; answers: readonly string[]; from: string },
): Promise<MailParty | null> {
  const party = await database.enquiryParty.findUnique({ where: { id: partyId } });
  if (party === null) return null;
  const { organisationId, personId } = party;
  const [thread, member, service, ours, theirs, released, autoReplies] = await Promise.all([
    runningThread(database, organisationId, party.enquiryId),
    personId === null
      ? null
      : database.membership.findFirst({ where: { organisationId, personId }, select: { role: true } }),
    personId === null
      ? null
      : database.person.findUnique({
          where: { id: personId },
          select: { name: true, email: true, language: true },
        }),
    database.outgoingMail.findMany({
      where: { messageId: { in: [...answers] }, enquiryPartyId: { not: null } },
      select: { enquiryPartyId: true },
    }),
    database.enquiryMail.findMany({
      where: { organisationId, rfcMessageId: { in: [...answers] } },
      select: { enquiryId: true },
    }),
    database.enquiryMail.count({
      where: { partyId, fromAddress: from, heldFor: 'other-sender', standing: 'taken' },
    }),
    database.enquiryMail.count({ where: { partyId, kind: 'auto-reply' } }),
  ]);
  if (thread === null) return null;
  const parties = await database.enquiryParty.findMany({
    where: { id: { in: ours.flatMap(({ enquiryPartyId }) => enquiryPartyId ?? []) } },
    select: { enquiryId: true },
  });
  const named = [...parties, ...theirs].map(({ enquiryId }) => enquiryId);
  const own = new Set([party.enquiryId, thread.id]);
  return {
    id: party.id,
    organisationId,
    enquiryId: thread.id,
    caseId: thread.caseId,
    number: thread.number,
    isClosed: thread.status === 'closed',
    isWithdrawn: thread.status === 'withdrawn',
    side: party.side,
    personId,
    serviceId: party.serviceId,
    name: party.name ?? service?.name ?? null,
    email: party.email ?? service?.email ?? '',
    language: service?.language ?? 'de',
    organisationSlug: thread.organisation.slug,
    role: member?.role ?? null,
    isOtherThread: named.length > 0 && !named.some((enquiryId) => own.has(enquiryId)),
    isReleasedSender: released > 0,
    autoReplies,
  };
}

async function runningThread(database: Database, organisationId: string, enquiryId: string) {
  let id = enquiryId;
  for (let round = 0; round <= MOST_MERGES; round += 1) {
    const row = await database.enquiry.findUnique({
      where: { organisationId_id: { organisationId, id } },
      select: {
        id: true,
        caseId: true,
        number: true,
        status: true,
        mergedIntoId: true,
        organisation: { select: { slug: true } },
      },
    });
    if (row === null || row.mergedIntoId === null) return row;
    id = row.mergedIntoId;
  }
  return null;
}
