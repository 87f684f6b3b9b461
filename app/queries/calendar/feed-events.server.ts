import { Prisma } from '#prisma/generated/client';
import type { CalendarDate } from '~/domain/calendar';
import type { ReminderKind } from '~/domain/reminders/wanted-reminder';
import { stepTitleIn } from '~/domain/work/step-words';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { secretTokenHash } from '~/platform/secret-token.server';

/** One entry of a subscribed calendar. Holds no name of a candidate: calendars are shared and shown on screens. */
export interface FeedEvent {
  /** Stable for ever, so that a moved day moves the entry and makes no second one. */
  uid: string;
  kind: 'step' | Extract<ReminderKind, 'duties-due' | 'title-expiring'>;
  caseId: string;
  caseNumber: number;
  stepId: string | null;
  /** Title of the step in the reader's language; empty for the other kinds. */
  title: string;
  day: CalendarDate;
  state: 'open' | 'done' | 'gone';
  changedAt: Date;
}

export interface FeedContent {
  feedId: string;
  organisationId: string;
  language: Language;
  organisation: { name: string; slug: string };
  /** Number of the case, for a calendar of one case. */
  caseNumber: number | null;
  isMine: boolean;
  events: FeedEvent[];
}

/** What is over for longer leaves the calendar. */
const DAYS_KEPT = 90;
/** A calendar with more entries is cut off at the far end; nobody plans that far. */
const MOST_EVENTS = 2_000;

/**
 * The content of a subscribed calendar, or null where the address is unknown, was given back, or the person is no
 * longer a member: leaving an organisation deletes its feeds.
 *
 * @param today in Germany
 */
export async function feedContent(
  database: Database,
  { token, today }: { token: string; today: CalendarDate },
): Promise<FeedContent | null> {
  const feed = await database.calendarFeed.findUnique({
    where: { tokenHash: secretTokenHash(token) },
    select: {
      id: true,
      organisationId: true,
      personId: true,
      caseId: true,
      isMine: true,
      case: { select: { number: true } },
      membership: {
        select: {
          person: { select: { language: true } },
          organisation: { select: { name: true, slug: true } },
        },
      },
    },
  });
  if (feed === null) return null;
  const wished = feed.membership.person.language;
  const language = isLanguage(wished) ? wished : DEFAULT_LANGUAGE;
  const [steps, others] = await Promise.all([
    stepEvents(database, feed, today, language),
    feed.isMine ? [] : caseEvents(database, feed, today),
  ]);
  return {
    feedId: feed.id,
    organisationId: feed.organisationId,
    language,
    organisation: feed.membership.organisation,
    caseNumber: feed.case?.number ?? null,
    isMine: feed.isMine,
    events: [...steps, ...others],
  };
}

interface Feed {
  organisationId: string;
  personId: string;
  caseId: string | null;
  isMine: boolean;
}

interface StepRow {
  id: string;
  key: string;
  title: string;
  status: 'open' | 'done' | 'dropped';
  caseStatus: string;
  caseId: string;
  caseNumber: number;
  day: CalendarDate;
  changedAt: Date;
}

async function stepEvents(
  database: Database,
  feed: Feed,
  today: CalendarDate,
  language: Language,
): Promise<FeedEvent[]> {
  const { organisationId, personId, caseId, isMine } = feed;
  const mine = isMine
    ? Prisma.sql`(step.owner_id = ${personId} OR step.deputy_id = ${personId})`
    : Prisma.sql`true`;
  const ofCase = caseId === null ? Prisma.sql`true` : Prisma.sql`step.case_id = ${caseId}`;
  const rows = await database.$queryRaw<StepRow[]>`
    SELECT step.id, step.key, step.title, step.status, found.status AS "caseStatus", step.case_id AS "caseId",
           found.number AS "caseNumber", coalesce(step.done_on, step.due_on)::text AS day,
           greatest(step.updated_at, found.closed_at) AS "changedAt"
    FROM case_step AS step
    JOIN hiring_case AS found ON found.organisation_id = step.organisation_id AND found.id = step.case_id
    WHERE step.organisation_id = ${organisationId} AND found.status IN ('active', 'closed') AND ${mine} AND ${ofCase}
      AND coalesce(step.done_on, step.due_on) >= ${today}::date - ${DAYS_KEPT}::int
    ORDER BY day, step.id LIMIT ${MOST_EVENTS}`;
  return rows.map((row) => ({
    uid: `step-${row.id}@lotsenwerk`,
    kind: 'step',
    caseId: row.caseId,
    caseNumber: row.caseNumber,
    stepId: row.id,
    title: stepTitleIn(row, language),
    day: row.day,
    state: stateOf(row),
    changedAt: row.changedAt,
  }));
}

function stateOf({ status, caseStatus }: StepRow): FeedEvent['state'] {
  if (status === 'done') return 'done';
  return status === 'dropped' || caseStatus === 'closed' ? 'gone' : 'open';
}

/** Days of duties and the last day of a title, from the reminders: they know what became of them. */
async function caseEvents(database: Database, feed: Feed, today: CalendarDate): Promise<FeedEvent[]> {
  const { organisationId, caseId } = feed;
  const rows = await database.reminder.findMany({
    where: {
      organisationId,
      ...(caseId === null ? {} : { caseId }),
      kind: { in: ['duties-due', 'title-expiring'] },
      dueOn: { gte: new Date(today) },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: MOST_EVENTS,
    select: {
      kind: true,
      caseId: true,
      dueOn: true,
      status: true,
      updatedAt: true,
      case: { select: { number: true } },
    },
  });
  const events = new Map<string, FeedEvent>();
  for (const row of rows) {
    const day = row.dueOn.toISOString().slice(0, 10);
    const uid = `${row.kind}-${row.caseId}-${day}@lotsenwerk`;
    const known = events.get(uid);
    const isGone = row.status === 'superseded' && known?.state !== 'open';
    // Four rungs speak of one day.
    events.set(uid, {
      uid,
      kind: row.kind === 'duties-due' ? 'duties-due' : 'title-expiring',
      caseId: row.caseId,
      caseNumber: row.case.number,
      stepId: null,
      title: '',
      day,
      state: isGone ? 'gone' : 'open',
      changedAt: known !== undefined && known.changedAt > row.updatedAt ? known.changedAt : row.updatedAt,
    });
  }
  return [...events.values()];
}
