import type { CommentView } from '~/domain/work/comment';
import type { Database } from '~/platform/database.server';

const PAGE_SIZE = 30;

export interface StepComments {
  /** The newest of the page last, as one reads. */
  comments: CommentView[];
  /** Mark for older ones; null: these are the first. */
  olderThan: string | null;
}

/** Comments of a step, the newest page first. */
export async function stepComments(
  database: Database,
  reader: { organisationId: string; stepId: string; personId: string; olderThan: string | null },
): Promise<StepComments> {
  const { organisationId, stepId, personId, olderThan } = reader;
  const rows = await database.caseComment.findMany({
    // Ids sort by time of creation, so they are the page mark as well.
    where: { organisationId, stepId, ...(olderThan === null ? {} : { id: { lt: olderThan } }) },
    orderBy: { id: 'desc' },
    take: PAGE_SIZE + 1,
    include: {
      mentions: { select: { personId: true } },
      share: { select: { partner: { select: { name: true } } } },
    },
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const people = await database.person.findMany({
    where: { id: { in: [...new Set(shown.map((row) => row.authorId))] } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  return {
    comments: shown
      .map((row) => ({
        id: row.id,
        authorName: nameOf.get(row.authorId) ?? null,
        text: row.text,
        revision: row.revision,
        at: row.createdAt,
        editedAt: row.editedAt,
        deletedAt: row.deletedAt,
        isMine: row.authorId === personId && row.deletedAt === null && !row.isFromPartner,
        addressesMe: row.mentions.some((mention) => mention.personId === personId),
        partnerName: row.share?.partner.name ?? null,
        isFromPartner: row.isFromPartner,
      }))
      .reverse(),
    olderThan: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** One's own comment, to edit it; null for those of others. A withdrawn one says so and has no text. */
export async function findOwnComment(
  database: Database,
  reader: { organisationId: string; stepId: string; personId: string; commentId: string },
): Promise<{ id: string; text: string; revision: number; isWithdrawn: boolean } | null> {
  const { organisationId, stepId, personId, commentId } = reader;
  const found = await database.caseComment.findFirst({
    where: { organisationId, stepId, id: commentId, authorId: personId, isFromPartner: false },
    select: { id: true, text: true, revision: true, deletedAt: true },
  });
  if (found === null) return null;
  const { deletedAt, ...comment } = found;
  return { ...comment, isWithdrawn: deletedAt !== null };
}
