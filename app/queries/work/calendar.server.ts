import { Prisma } from '#prisma/generated/client';
import type { CalendarDate } from '~/domain/calendar';
import { ACTORS, type Actor } from '~/domain/plan/contract/vocabulary';
import { stepTitleIn } from '~/domain/work/step-words';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

export interface CalendarEntry {
  id: string;
  day: CalendarDate;
  title: string;
  actor: Actor;
  caseId: string;
  caseNumber: number;
  caseTitle: string;
  /** An office or somebody else set the day, such as an appointment. */
  isFixed: boolean;
}

export interface CalendarFilter {
  organisationId: string;
  personId: string;
  language: Language;
  /** First and last day, both included. */
  from: CalendarDate;
  to: CalendarDate;
  /** Only steps of which the person is owner or deputy. */
  isMine: boolean;
  who: Actor | null;
}

/** A month with more entries is no calendar any more; the page says that some are missing. */
const MOST_ENTRIES = 400;

type Row = Omit<CalendarEntry, 'actor'> & { actor: string; key: string };

/** Open steps of running cases that are due in a span of days, by day. */
export async function calendarEntries(
  database: Database,
  filter: CalendarFilter,
): Promise<{ entries: CalendarEntry[]; hasMore: boolean }> {
  const { organisationId, personId, from, to, isMine, who, language } = filter;
  const mine = isMine
    ? Prisma.sql`(step.owner_id = ${personId} OR step.deputy_id = ${personId})`
    : Prisma.sql`true`;
  const actor = who === null ? Prisma.sql`true` : Prisma.sql`step.actor = ${who}`;
  const rows = await database.$queryRaw<Row[]>`
    SELECT step.id, step.due_on::text AS day, step.key, step.title, step.actor, step.case_id AS "caseId",
           found.number AS "caseNumber", found.title AS "caseTitle",
           step.fixed_on IS NOT DISTINCT FROM step.due_on AS "isFixed"
    FROM case_step AS step
    JOIN hiring_case AS found ON found.organisation_id = step.organisation_id AND found.id = step.case_id
    WHERE step.organisation_id = ${organisationId} AND step.status = 'open' AND found.status = 'active'
      AND step.due_on BETWEEN ${from}::date AND ${to}::date AND ${mine} AND ${actor}
    ORDER BY step.due_on, step.id LIMIT ${MOST_ENTRIES + 1}`;
  return {
    entries: rows.slice(0, MOST_ENTRIES).map(({ key, ...row }) => ({
      ...row,
      title: stepTitleIn({ key, title: row.title }, language),
      actor: ACTORS.find((known) => known === row.actor) ?? 'other',
    })),
    hasMore: rows.length > MOST_ENTRIES,
  };
}
