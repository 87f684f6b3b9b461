import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

export interface SeatRow {
  companyId: string;
  name: string;
  /** Calendar date. */
  since: string;
  /** The firm is an active member at present. */
  counts: boolean;
}

export interface SeatPage {
  count: number;
  seats: SeatRow[];
  /** Key of the next page; null: this is the last. */
  after: string | null;
  /** Active members without a seat whose name holds the asked text; null: nothing was asked. */
  found: Array<{ companyId: string; name: string }> | null;
}

const PAGE = 50;
const MOST_FOUND = 20;

/** Seats that a chamber gave, fifty at a time, and members who could get one. */
export async function seatPage(
  database: Database,
  { organisationId, after, find }: { organisationId: string; after: string | null; find: string },
): Promise<SeatPage> {
  const [count, rows, found] = await Promise.all([
    database.sponsoredSeat.count({ where: { organisationId } }),
    database.sponsoredSeat.findMany({
      where: { organisationId, ...(after === null ? {} : { companyId: { gt: after } }) },
      orderBy: { companyId: 'asc' },
      take: PAGE + 1,
      select: {
        companyId: true,
        createdAt: true,
        company: {
          select: {
            name: true,
            chamberBelongings: { where: { organisationId, status: 'active' }, take: 1, select: { id: true } },
          },
        },
      },
    }),
    find === ''
      ? null
      : database.chamberMembership.findMany({
          where: {
            organisationId,
            status: 'active',
            company: {
              name: { contains: find, mode: 'insensitive' },
              seatsHeld: { none: { organisationId } },
            },
          },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
          take: MOST_FOUND,
          select: { companyId: true, company: { select: { name: true } } },
        }),
  ]);
  const shown = rows.slice(0, PAGE);
  return {
    count,
    seats: shown.map(({ companyId, createdAt, company }) => ({
      companyId,
      name: company.name,
      since: germanDate(createdAt),
      counts: company.chamberBelongings.length > 0,
    })),
    after: rows.length > PAGE ? (shown.at(-1)?.companyId ?? null) : null,
    found:
      found?.flatMap(({ companyId, company }) =>
        companyId === null || company === null ? [] : [{ companyId, name: company.name }],
      ) ?? null,
  };
}
