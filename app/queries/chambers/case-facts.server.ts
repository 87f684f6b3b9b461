import type { CaseStatus } from '#prisma/generated/client';
import { findOccupation } from '~/domain/catalogue';
import { countryWord, NOT_SAID, type CaseFact } from '~/domain/chambers/case-figures';
import { occupationGroupOf } from '~/domain/directory/occupation-group';
import { stageOf } from '~/domain/work/stages';
import type { Database } from '~/platform/database.server';

interface Row {
  id: string;
  month: string;
  status: CaseStatus;
  occupationId: string | null;
  nationality: string | null;
  route: string | null;
  steps: { key: string; phase: string; isCritical: boolean; isDone: boolean }[] | null;
  days: number | null;
}

const CHUNK = 1_000;

/**
 * Cases that members began in whole months, of active members that agreed to be counted. Read a thousand at a time; without
 * anything that says whose they are.
 */
export async function caseFacts(
  database: Database,
  { organisationId, from, until }: { organisationId: string; from: string; until: string },
): Promise<CaseFact[]> {
  const facts: CaseFact[] = [];
  let after = '';
  for (;;) {
    const rows = await database.$queryRaw<Row[]>`
      WITH own AS (
        SELECT found.id, found.organisation_id, found.status::text AS status,
               to_char(found.created_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM') AS month, found.draft
        FROM chamber_membership AS member
        JOIN hiring_case AS found ON found.organisation_id = member.company_id
        WHERE member.organisation_id = ${organisationId} AND member.status = 'active'
          AND member.figures_since IS NOT NULL AND found.id > ${after}
          AND to_char(found.created_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM') BETWEEN ${from} AND ${until}
        ORDER BY found.id LIMIT ${CHUNK})
      SELECT own.id, own.month, own.status,
             coalesce(request.request -> 'position' ->> 'occupationId', own.draft ->> 'position.occupationId') AS "occupationId",
             request.request -> 'candidate' -> 'nationalities' ->> 0 AS nationality,
             plan.plan ->> 'recommendedRouteId' AS route,
             (SELECT json_agg(json_build_object('key', step.key, 'phase', step.phase, 'isCritical', step.is_critical,
                                                'isDone', step.status = 'done'))
              FROM case_step AS step
              WHERE step.organisation_id = own.organisation_id AND step.case_id = own.id AND step.status <> 'dropped') AS steps,
             (SELECT step.done_on - (first.accepted_at AT TIME ZONE 'Europe/Berlin')::date
              FROM case_step AS step
              WHERE step.organisation_id = own.organisation_id AND step.case_id = own.id
                AND step.key = 'first-day' AND step.status = 'done' LIMIT 1) AS days
      FROM own
      LEFT JOIN LATERAL (
        SELECT request FROM case_request AS request
        WHERE request.organisation_id = own.organisation_id AND request.case_id = own.id
        ORDER BY request.version DESC LIMIT 1) AS request ON true
      LEFT JOIN LATERAL (
        SELECT plan FROM case_plan AS plan
        WHERE plan.organisation_id = own.organisation_id AND plan.case_id = own.id AND plan.superseded_at IS NULL
        ORDER BY plan.version DESC LIMIT 1) AS plan ON true
      LEFT JOIN LATERAL (
        SELECT min(plan.accepted_at) AS accepted_at FROM case_plan AS plan
        WHERE plan.organisation_id = own.organisation_id AND plan.case_id = own.id) AS first ON true
      ORDER BY own.id`;
    facts.push(...rows.map(factOf));
    const last = rows.at(-1);
    if (last === undefined || rows.length < CHUNK) return facts;
    after = last.id;
  }
}

function factOf({ month, status, occupationId, nationality, route, steps, days }: Row): CaseFact {
  const occupation = findOccupation(occupationId ?? '');
  return {
    month,
    stage: stageOf(status, steps ?? []),
    route: route ?? NOT_SAID,
    country: countryWord(nationality),
    occupation:
      (occupation === null || occupation === undefined ? null : occupationGroupOf(occupation)) ?? NOT_SAID,
    daysToFirstDay: days === null || days < 0 ? null : days,
  };
}
