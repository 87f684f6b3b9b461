import { Prisma } from '#prisma/generated/client';
import type { Box } from '~/domain/enquiries';
import type { Database } from '~/platform/database.server';

import { markOf, readMark } from './enquiry-list.server';

/** Whose inbox: a desk's, or the operator's last resort. */
export type InboxOwner = { deskId: string } | 'operator';

export interface InboxFilter {
  box: Box;
  topic: string | null;
  state: string | null;
  /** `nobody`: still free. */
  assigneeId: string | 'nobody' | null;
  after: string | null;
}

export interface InboxLine {
  id: string;
  subject: string;
  topic: string;
  state: string | null;
  urgency: string;
  status: string;
  askedAt: Date;
  holderSince: Date | null;
  statusSince: Date;
  dueAt: Date | null;
  waitingFor: string | null;
  outcome: string | null;
  assignee: string | null;
}

export interface Inbox {
  rows: InboxLine[];
  next: string | null;
}

const PAGE_SIZE = 50;

/**
 * One compartment: what is to be done by its clock, the first due first; what waits, the longest first; what is done,
 * the last first. Read along an index, so that a page costs the same in a small inbox and in a large one.
 */
export async function deskInbox(database: Database, owner: InboxOwner, filter: InboxFilter): Promise<Inbox> {
  const { box, topic, state, assigneeId } = filter;
  const mark = filter.after === null ? null : readMark(filter.after);
  const isNewestFirst = box === 'done';
  const side = isNewestFirst ? ('lt' as const) : ('gt' as const);
  const order = isNewestFirst ? ('desc' as const) : ('asc' as const);
  const rows = await database.enquiry.findMany({
    where: {
      ...ownerWhere(owner),
      box,
      ...(topic === null ? {} : { topic }),
      ...(state === null ? {} : { state }),
      ...(assigneeId === null ? {} : { assigneeId: assigneeId === 'nobody' ? null : assigneeId }),
      ...(mark === null
        ? {}
        : {
            // The first part lets the index begin at the mark; the second drops what was shown of the same instant.
            sortAt: { [isNewestFirst ? 'lte' : 'gte']: mark.at },
            OR: [{ sortAt: { [side]: mark.at } }, { id: { [side]: mark.id } }],
          }),
    },
    select: {
      id: true,
      subject: true,
      topic: true,
      state: true,
      urgency: true,
      status: true,
      askedAt: true,
      holderSince: true,
      statusSince: true,
      sortAt: true,
      dueAt: true,
      waitingFor: true,
      outcome: true,
      assignee: { select: { name: true } },
    },
    orderBy: [{ sortAt: order }, { id: order }],
    take: PAGE_SIZE + 1,
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ assignee, sortAt: _sortAt, subject, ...row }) => ({
      ...row,
      subject: owner === 'operator' ? '' : subject,
      assignee: assignee?.name ?? null,
    })),
    next: rows.length > PAGE_SIZE && last !== undefined ? markOf(last.sortAt, last.id) : null,
  };
}

/** More than that are shown as "more than". */
export const MOST_COUNTED = 499;

/** The compartments that are counted: how much is done is a matter of figures, not of work. */
export type CountedBox = Exclude<Box, 'done'>;

/** How many lie in each open compartment, counted up to a limit, so that a large desk costs no more than a small one. */
export async function inboxCounts(
  database: Database,
  owner: InboxOwner,
): Promise<Record<CountedBox, number>> {
  const where =
    owner === 'operator' ? Prisma.sql`holder_kind = 'operator'` : Prisma.sql`desk_id = ${owner.deskId}`;
  const counted = (box: CountedBox) =>
    Prisma.sql`(SELECT count(*) FROM (SELECT 1 FROM enquiry WHERE ${where} AND box = ${box}
      LIMIT ${MOST_COUNTED + 1}) AS counted)`;
  const [row] = await database.$queryRaw<[Record<CountedBox, bigint>]>`
    SELECT ${counted('todo')} AS todo, ${counted('waiting')} AS waiting, ${counted('answered')} AS answered`;
  return { todo: Number(row.todo), waiting: Number(row.waiting), answered: Number(row.answered) };
}

function ownerWhere(owner: InboxOwner) {
  return owner === 'operator' ? { holderKind: 'operator' } : { deskId: owner.deskId };
}
