import type { CalendarDate } from '~/domain/calendar';
import { isDueForDeletion, KEEP_MONTHS } from '~/domain/retention/deletion-day';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

export interface CaseDue {
  organisationId: string;
  caseId: string;
}

/**
 * Closed cases whose time to be kept is over, those closed longest ago first. A read over all organisations, for the
 * worker.
 */
export async function casesDueForDeletion(
  database: Database,
  { today, limit }: { today: CalendarDate; limit: number },
): Promise<CaseDue[]> {
  const latest = new Date(`${today}T23:59:59Z`);
  latest.setUTCMonth(latest.getUTCMonth() - KEEP_MONTHS.least);
  // The database counts months as the law does; the days around the change of a month are looked at once more below.
  const rows = await database.$queryRaw<
    Array<{ organisationId: string; caseId: string; closedAt: Date; months: number }>
  >`
    SELECT hiring_case.organisation_id AS "organisationId", hiring_case.id AS "caseId",
           hiring_case.closed_at AS "closedAt", organisation.keep_closed_months AS months
    FROM hiring_case JOIN organisation ON organisation.id = hiring_case.organisation_id
    WHERE hiring_case.status = 'closed' AND hiring_case.closed_at <= ${latest}
      AND hiring_case.closed_at + make_interval(months => organisation.keep_closed_months)
          <= (${today}::date + 2)::timestamp AT TIME ZONE 'Europe/Berlin'
    ORDER BY hiring_case.closed_at, hiring_case.id
    LIMIT ${limit}`;
  return rows
    .filter(({ closedAt, months }) => isDueForDeletion(germanDate(closedAt), months, today))
    .map(({ organisationId, caseId }) => ({ organisationId, caseId }));
}
