import type { ServiceTopic } from '~/domain/directory/vocabulary';
import type { Leaving } from '~/domain/enquiries';
import type { Database } from '~/platform/database.server';

/** An enquiry as a service outside sees it on its page: what stood in its mail, and whether it still has it. */
export interface OutsideEnquiry {
  enquiryId: string;
  organisationId: string;
  serviceName: string;
  /** Where its mails go. */
  email: string;
  topic: ServiceTopic;
  number: number;
  subject: string;
  text: string;
  leaving: Leaving;
  /** It has the question, and the question is open. */
  isTheirs: boolean;
  /** Nobody needs an answer any more. */
  isOver: boolean;
  files: Array<{ id: string; name: string; sizeBytes: number; problem: string | null }>;
}

/** Null: nobody's. What it no longer has it cannot read here either. */
export async function outsideEnquiry(
  database: Database,
  { partyId }: { partyId: string },
): Promise<OutsideEnquiry | null> {
  const party = await database.enquiryParty.findFirst({
    where: { id: partyId, side: 'service' },
    select: {
      organisationId: true,
      name: true,
      email: true,
      serviceId: true,
      leftAt: true,
      enquiry: {
        select: {
          id: true,
          number: true,
          topic: true,
          subject: true,
          facts: true,
          serviceId: true,
          box: true,
          messages: {
            where: { side: 'asker' },
            orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
            take: 1,
            select: { text: true },
          },
          files: {
            where: { folderFileId: { not: null } },
            orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
            select: { id: true, name: true, sizeBytes: true, problem: true },
          },
        },
      },
    },
  });
  if (party === null) return null;
  const { enquiry } = party;
  const isOver = enquiry.box === 'done';
  const isTheirs = party.leftAt === null && enquiry.serviceId === party.serviceId && !isOver;
  return {
    enquiryId: enquiry.id,
    organisationId: party.organisationId,
    serviceName: party.name ?? '',
    email: party.email ?? '',
    topic: enquiry.topic as ServiceTopic,
    number: enquiry.number,
    subject: isTheirs ? enquiry.subject : '',
    text: isTheirs ? (enquiry.messages[0]?.text ?? '') : '',
    leaving: enquiry.facts as unknown as Leaving,
    isTheirs,
    isOver,
    files: isTheirs ? enquiry.files : [],
  };
}
