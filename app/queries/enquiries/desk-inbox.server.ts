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
  /** Of what has a clock: due from and up to an instant. */
  due: { after: Date | null; until: Date } | null;
  waitingFor: string | null;
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
export async function deskInbox(
  database: Database,
  owner: InboxOwner,
  filter: InboxFilter,
  after: string | null,
): Promise<Inbox> {
  const { box, topic, state, assigneeId, due, waitingFor } = filter;
  const mark = after === null ? null : readMark(after);
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
      ...(waitingFor === null ? {} : { waitingFor }),
      // What is to be done is sorted by its clock, so that the index begins where the span does.
      ...(due === null
        ? {}
        : {
            dueAt: { not: null },
            AND: { sortAt: { ...(due.after === null ? {} : { gt: due.after }), lte: due.until } },
          }),
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
/** Of a view with several conditions so many lines are looked at; beyond that its number is "at least". */
const MOST_LOOKED_AT = 5_000;

/** The compartments that are counted: how much is done is a matter of figures, not of work. */
export type CountedBox = Exclude<Box, 'done'>;

/**
 * How many lie in each view, counted along an index and up to a limit, so that a large desk costs no more than a small
 * one. Views of what is done are not counted.
 */
export async function inboxCounts<Key extends string>(
  database: Database,
  owner: InboxOwner,
  views: Readonly<Record<Key, InboxFilter>>,
): Promise<Partial<Record<Key, number>>> {
  const counted = (Object.entries(views) as Array<[Key, InboxFilter]>).filter(
    ([, { box }]) => box !== 'done',
  );
  if (counted.length === 0) return {};
  const columns = counted.map(
    ([, filter], index) => Prisma.sql`(${countOf(owner, filter)}) AS ${Prisma.raw(`"${index}"`)}`,
  );
  const [row] = await database.$queryRaw<[Record<string, bigint>]>`SELECT ${Prisma.join(columns)}`;
  const result: Partial<Record<Key, number>> = {};
  for (const [index, [key]] of counted.entries()) result[key] = Number(row[String(index)] ?? 0);
  return result;
}

function countOf(owner: InboxOwner, filter: InboxFilter): Prisma.Sql {
  const { box, topic, state, assigneeId, due, waitingFor } = filter;
  const whose =
    owner === 'operator' ? Prisma.sql`holder_kind = 'operator'` : Prisma.sql`desk_id = ${owner.deskId}`;
  // In the order in which an index narrows best; the first one is read along it, the others are looked at.
  const [first, ...others] = [
    ...(due === null
      ? []
      : [
          // What is to be done and has no clock is there for a moment only; without it the index alone is enough.
          due.after === null
            ? Prisma.sql`sort_at <= ${due.until}`
            : Prisma.sql`sort_at > ${due.after} AND sort_at <= ${due.until}`,
        ]),
    ...(assigneeId === null
      ? []
      : [
          assigneeId === 'nobody' ? Prisma.sql`assignee_id IS NULL` : Prisma.sql`assignee_id = ${assigneeId}`,
        ]),
    ...(waitingFor === null ? [] : [Prisma.sql`waiting_for = ${waitingFor}`]),
    ...(topic === null ? [] : [Prisma.sql`topic = ${topic}`]),
    ...(state === null ? [] : [Prisma.sql`state = ${state}`]),
  ];
  const where = Prisma.sql`${whose} AND box = ${box} AND ${first ?? Prisma.sql`true`}`;
  if (others.length === 0)
    return Prisma.sql`SELECT count(*) FROM (SELECT 1 FROM enquiry WHERE ${where} LIMIT ${MOST_COUNTED + 1}) AS counted`;
  return Prisma.sql`SELECT count(*) FROM (SELECT 1 FROM (
      SELECT assignee_id, waiting_for, topic, state FROM enquiry WHERE ${where} LIMIT ${MOST_LOOKED_AT}
    ) AS looked WHERE ${Prisma.join(others, ' AND ')} LIMIT ${MOST_COUNTED + 1}) AS counted`;
}

function ownerWhere(owner: InboxOwner) {
  return owner === 'operator' ? { holderKind: 'operator' } : { deskId: owner.deskId };
}
