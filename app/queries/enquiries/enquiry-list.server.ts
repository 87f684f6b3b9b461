import type { Database } from '~/platform/database.server';

export interface EnquiryLine {
  id: string;
  number: number;
  subject: string;
  topic: string;
  status: string;
  /** Name of the desk or service; null: the operator, or nobody for a moment. */
  holder: string | null;
  holderSince: Date | null;
  askedAt: Date;
  caseNumber: number | null;
}

export interface EnquiryList {
  rows: EnquiryLine[];
  /** Mark of the page that follows; null on the last one. */
  next: string | null;
}

const PAGE_SIZE = 25;

/** The enquiries of one organisation, the newest first; with a case only that case's. */
export async function enquiryList(
  database: Database,
  of: { organisationId: string; caseId: string | null; after: string | null },
): Promise<EnquiryList> {
  const { organisationId, caseId } = of;
  const mark = of.after === null ? null : readMark(of.after);
  const rows = await database.enquiry.findMany({
    where: {
      organisationId,
      ...(caseId === null ? {} : { caseId }),
      ...(mark === null
        ? {}
        : { OR: [{ askedAt: { lt: mark.at } }, { askedAt: mark.at, id: { gt: mark.id } }] }),
    },
    select: {
      id: true,
      number: true,
      subject: true,
      topic: true,
      status: true,
      holderSince: true,
      askedAt: true,
      desk: { select: { name: true } },
      serviceId: true,
      parties: { where: { side: 'service' }, select: { serviceId: true, name: true } },
      case: { select: { number: true } },
    },
    orderBy: [{ askedAt: 'desc' }, { id: 'asc' }],
    take: PAGE_SIZE + 1,
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ desk, serviceId, parties, case: found, ...row }) => ({
      ...row,
      holder:
        desk?.name ??
        (serviceId === null ? null : (parties.find((party) => party.serviceId === serviceId)?.name ?? null)),
      caseNumber: found?.number ?? null,
    })),
    next: rows.length > PAGE_SIZE && last !== undefined ? markOf(last.askedAt, last.id) : null,
  };
}

/** Where a page ends: an instant and an id. */
export function markOf(at: Date, id: string): string {
  return `${at.getTime()}-${id}`;
}

/** The mark of an address; null for anything else. */
export function readMark(text: string): { at: Date; id: string } | null {
  const [, time, id] = /^(\d{1,15})-([0-9a-f-]{36})$/.exec(text) ?? [];
  return time === undefined || id === undefined ? null : { at: new Date(Number(time)), id };
}
