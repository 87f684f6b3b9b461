import type { Database } from '~/platform/database.server';

export interface ReportLine {
  id: string;
  serviceId: string;
  serviceName: string;
  source: 'visitor' | 'service';
  /** The start of what was written. */
  text: string;
  /** How many fields the service wants changed. */
  fieldCount: number;
  status: 'open' | 'accepted' | 'declined';
  createdAt: Date;
}

export interface ReportList {
  reports: ReportLine[];
  /** Mark of the page that follows; null on the last one. */
  next: string | null;
}

const PAGE_SIZE = 25;
const EXCERPT_LENGTH = 160;

/**
 * Reports about services: the open ones with the longest waiting first, or those dealt with, the newest first.
 *
 * @param after mark of an earlier answer; anything else begins at the start
 */
export async function reportList(
  database: Database,
  { isOpen, after }: { isOpen: boolean; after: string | null },
): Promise<ReportList> {
  const mark = after === null ? null : readMark(after);
  const side = isOpen ? ('gt' as const) : ('lt' as const);
  const order = isOpen ? ('asc' as const) : ('desc' as const);
  const rows = await database.serviceReport.findMany({
    where: {
      status: isOpen ? 'open' : { not: 'open' },
      ...(mark
        ? { OR: [{ createdAt: { [side]: mark.at } }, { createdAt: mark.at, id: { [side]: mark.id } }] }
        : {}),
    },
    select: {
      id: true,
      serviceId: true,
      source: true,
      text: true,
      proposal: true,
      status: true,
      createdAt: true,
      service: { select: { name: true } },
    },
    orderBy: [{ createdAt: order }, { id: order }],
    take: PAGE_SIZE + 1,
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    reports: shown.map(({ service, text, proposal, ...report }) => ({
      ...report,
      serviceName: service.name,
      text: text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH - 1)}…` : text,
      fieldCount: typeof proposal === 'object' && proposal !== null ? Object.keys(proposal).length : 0,
    })),
    next: rows.length > PAGE_SIZE && last ? `${last.createdAt.getTime()}-${last.id}` : null,
  };
}

function readMark(text: string): { at: Date; id: string } | null {
  const [, time, id] = /^(\d{1,15})-([0-9a-f-]{36})$/.exec(text) ?? [];
  return time === undefined || id === undefined ? null : { at: new Date(Number(time)), id };
}
