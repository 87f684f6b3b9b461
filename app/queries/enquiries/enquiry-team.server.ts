import type { AppContext } from '~/platform/context.server';

/** Presence that was not renewed for so long counts no more. */
const PRESENT_MS = 60_000;

export interface TeamMate {
  personId: string;
  name: string;
  isWriting: boolean;
}

export interface TeamDraft {
  personId: string;
  name: string;
  kind: string;
  text: string;
  updatedAt: Date;
}

export interface EnquiryTeam {
  /** Others who have the enquiry open. */
  present: TeamMate[];
  /** What others are writing. */
  drafts: TeamDraft[];
  /** What the reader was writing, by kind. */
  own: Record<string, string>;
  /** How many messages and notes the reader has written here. */
  ownMessages: number;
}

/** Who of the desk reads and writes beside the reader, and what is written and not sent. */
export async function enquiryTeam(
  { database, clock }: Pick<AppContext, 'database' | 'clock'>,
  of: { enquiryId: string; deskId: string; personId: string },
): Promise<EnquiryTeam> {
  const { enquiryId, deskId, personId } = of;
  const now = clock.now();
  const member = { select: { person: { select: { name: true } } } };
  const where = { enquiryId, deskId, enquiry: { deskId } };
  const [presences, drafts, ownMessages] = await Promise.all([
    database.enquiryPresence.findMany({
      where: {
        ...where,
        personId: { not: personId },
        seenAt: { gt: new Date(now.getTime() - PRESENT_MS) },
      },
      select: { personId: true, writesUntil: true, member },
      orderBy: { personId: 'asc' },
    }),
    database.enquiryDraft.findMany({
      where,
      select: { personId: true, kind: true, text: true, updatedAt: true, member },
      orderBy: [{ updatedAt: 'asc' }, { personId: 'asc' }],
    }),
    database.enquiryMessage.count({ where: { enquiryId, deskId, authorId: personId } }),
  ]);
  const isOwn = (draft: { personId: string }) => draft.personId === personId;
  return {
    present: presences.map((each) => ({
      personId: each.personId,
      name: each.member.person.name,
      isWriting: each.writesUntil !== null && each.writesUntil > now,
    })),
    drafts: drafts
      .filter((draft) => !isOwn(draft))
      .map(({ member: { person }, ...draft }) => ({ ...draft, name: person.name })),
    ownMessages,
    own: Object.fromEntries(drafts.filter(isOwn).map(({ kind, text }) => [kind, text])),
  };
}
