import type { OccupationGroup, ServiceTopic } from '~/domain/directory/vocabulary';
import {
  deskHappenings,
  NOT_SAID,
  type DeskFact,
  type EnquiryEvent,
  type HolderPolicy,
  type Urgency,
} from '~/domain/enquiries';
import { isWithin, monthAfter, monthBefore, type Month, type Stretch } from '~/domain/figures';
import { berlinInstant } from '~/domain/reminders/berlin-time';
import type { Database } from '~/platform/database.server';

import { EVENT_COLUMNS, eventOfRow } from './event-rows.server';

/** Read at a time, so that a desk with many enquiries costs no more memory than one with few. */
const BATCH = 500;

/** The month in which a desk first got an enquiry; null: none yet. */
export async function firstDeskMonth(database: Database, deskId: string): Promise<Month | null> {
  const [first] = await database.$queryRaw<[{ month: string | null }]>`
    SELECT to_char(min(at) AT TIME ZONE 'Europe/Berlin', 'YYYY-MM') AS month FROM enquiry_event
    WHERE desk_id = ${deskId} AND kind IN ('routed', 'forwarded')`;
  return first.month;
}

/** What happened at a desk in a stretch of months, out of the raw events: no ids, no names. */
export async function deskFacts(
  database: Database,
  of: { deskId: string; stretch: Stretch; policy: HolderPolicy },
): Promise<DeskFact[]> {
  const { deskId, stretch, policy } = of;
  // What was passed on is noted with the next desk: it came here no longer than a month before.
  const from = startOf(monthBefore(stretch.from));
  const to = startOf(monthAfter(stretch.to));
  const facts: DeskFact[] = [];
  for (let after = ''; ;) {
    const rows = await database.$queryRaw<Array<{ id: string }>>`
      SELECT DISTINCT enquiry_id AS id FROM enquiry_event
      WHERE desk_id = ${deskId} AND at >= ${from} AND at < ${to} AND enquiry_id > ${after}
      ORDER BY enquiry_id LIMIT ${BATCH}`;
    for (const fact of await factsOf(database, { deskId, policy, ids: rows.map(({ id }) => id) }))
      if (isWithin(fact.happening.month, stretch)) facts.push(fact);
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return facts;
    after = last.id;
  }
}

const startOf = (month: Month) => berlinInstant(`${month}-01`, 0);

async function factsOf(
  database: Database,
  { deskId, policy, ids }: { deskId: string; policy: HolderPolicy; ids: string[] },
): Promise<DeskFact[]> {
  if (ids.length === 0) return [];
  const [enquiries, events, routes] = await Promise.all([
    database.enquiry.findMany({
      where: { id: { in: ids } },
      select: { id: true, topic: true, urgency: true, state: true, occupationGroup: true },
      orderBy: { id: 'asc' },
    }),
    database.enquiryEvent.findMany({
      where: { enquiryId: { in: ids } },
      orderBy: [{ enquiryId: 'asc' }, { sequence: 'asc' }],
      select: { ...EVENT_COLUMNS, enquiryId: true },
    }),
    // The route of the plan that was accepted when the question was asked.
    database.$queryRaw<Array<{ id: string; route: string | null }>>`
      SELECT DISTINCT ON (enquiry.id) enquiry.id, case_plan.plan ->> 'plannedRouteId' AS route
      FROM enquiry JOIN case_plan ON case_plan.organisation_id = enquiry.organisation_id
        AND case_plan.case_id = enquiry.case_id AND case_plan.accepted_at <= enquiry.asked_at
      WHERE enquiry.id = ANY(${ids}) ORDER BY enquiry.id, case_plan.version DESC`,
  ]);
  const routeOf = new Map(routes.map(({ id, route }) => [id, route]));
  const eventsOf = new Map<string, EnquiryEvent[]>();
  for (const row of events) {
    const list = eventsOf.get(row.enquiryId) ?? [];
    list.push(eventOfRow(row));
    eventsOf.set(row.enquiryId, list);
  }
  return enquiries.flatMap(({ id, topic, urgency, state, occupationGroup }) => {
    const subject = { topic: topic as ServiceTopic, urgency: urgency as Urgency };
    return deskHappenings(eventsOf.get(id) ?? [], deskId, policy, subject).map((happening) => ({
      happening,
      topic: subject.topic,
      state: state ?? NOT_SAID,
      occupation: (occupationGroup as OccupationGroup | null) ?? NOT_SAID,
      route: routeOf.get(id) ?? NOT_SAID,
    }));
  });
}
