import type { CalendarDate } from '~/domain/calendar';
import { dayOfColumn } from '~/domain/cases/day-column';
import { deletionDay, type RetentionRule } from '~/domain/retention/deletion-day';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

export interface Deletions {
  keepMonths: number;
  /** Closed cases that go next, the soonest first. */
  coming: Array<{
    caseId: string;
    number: number;
    title: string;
    closedOn: CalendarDate;
    goesOn: CalendarDate;
  }>;
  receipts: Receipt[];
  /** Mark of the page of older receipts; null on the last page. */
  older: string | null;
}

export interface Receipt {
  id: string;
  rule: RetentionRule;
  caseNumber: number | null;
  counts: Record<string, number>;
  since: CalendarDate;
  /** ISO moment. */
  at: string;
}

const PAGE_SIZE = 50;
const COMING = 20;

/** What of the organisation was deleted, by which rule, and what goes next. @param before id of an older receipt */
export async function deletions(
  database: Database,
  { organisationId, before }: { organisationId: string; before: string | null },
): Promise<Deletions> {
  const [organisation, closed, rows] = await Promise.all([
    database.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { keepClosedMonths: true },
    }),
    database.hiringCase.findMany({
      where: { organisationId, status: 'closed', closedAt: { not: null } },
      orderBy: [{ closedAt: 'asc' }, { id: 'asc' }],
      take: COMING,
      select: { id: true, number: true, title: true, closedAt: true },
    }),
    database.deletionReceipt.findMany({
      // Ids rise with time, so they are the mark as well.
      where: { organisationId, ...(before === null ? {} : { id: { lt: before } }) },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: PAGE_SIZE + 1,
      select: { id: true, rule: true, caseNumber: true, counts: true, since: true, at: true },
    }),
  ]);
  const keepMonths = organisation.keepClosedMonths;
  const shown = rows.slice(0, PAGE_SIZE);
  return {
    keepMonths,
    coming: closed.flatMap(({ id, number, title, closedAt }) => {
      if (closedAt === null) return [];
      const closedOn = germanDate(closedAt);
      return [{ caseId: id, number, title, closedOn, goesOn: deletionDay(closedOn, keepMonths) }];
    }),
    receipts: shown.map(({ rule, counts, since, at, ...row }) => ({
      ...row,
      rule: rule === 'by-hand' ? ('by-hand' as const) : ('closed-case' as const),
      counts: countsOf(counts),
      since: dayOfColumn(since),
      at: at.toISOString(),
    })),
    older: rows.length > PAGE_SIZE ? (shown[shown.length - 1]?.id ?? null) : null,
  };
}

function countsOf(value: unknown): Record<string, number> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
  );
}
