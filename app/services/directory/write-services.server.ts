import type { ServiceRow } from '~/domain/directory-exchange';
import type { Transaction } from '~/platform/database.server';
import { columnsOfEntry } from '~/queries/directory/service-row.server';

/**
 * Writes whole services, new and known ones, as one statement: ten thousand single updates take long, and the client's
 * own `createMany` spends more time on its parameters than the database on the rows. For the import only, which has
 * compared every field before.
 *
 * @returns the new revision of each, by id
 */
export async function writeServices(
  transaction: Transaction,
  { rows, now }: { rows: readonly ServiceRow[]; now: Date },
): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map();
  const records = JSON.stringify(rows.map(recordOf));
  const written = await transaction.$queryRaw<Array<{ id: string; revision: number }>>`
    INSERT INTO directory_service AS known (
      id, name, kind, carrier, level, states, audience, topics, specialities, languages, mandate, area, website, phone,
      email, address, opening_hours, until, sources, status, verified_on, note, state, search_text, created_at, updated_at
    )
    SELECT
      id, name, kind, carrier, level, states, audience, topics, specialities, languages, mandate, area, website, phone,
      email, address, opening_hours, until, sources, status, verified_on, note, state, search_text, ${now}, ${now}
    FROM jsonb_to_recordset(${records}::jsonb) AS fresh (
      id text, name text, kind text, carrier text, level text, states text[], audience text, topics text[],
      specialities text[], languages text[], mandate jsonb, area text, website text, phone text, email text,
      address text, opening_hours text, until date, sources jsonb, status "ServiceStatus", verified_on date, note text,
      state "ServiceState", search_text text
    )
    ON CONFLICT (id) DO UPDATE SET
      name = excluded.name, kind = excluded.kind, carrier = excluded.carrier, level = excluded.level,
      states = excluded.states, audience = excluded.audience, topics = excluded.topics,
      specialities = excluded.specialities, languages = excluded.languages, mandate = excluded.mandate,
      area = excluded.area, website = excluded.website, phone = excluded.phone, email = excluded.email,
      address = excluded.address, opening_hours = excluded.opening_hours, until = excluded.until,
      sources = excluded.sources, status = excluded.status, verified_on = excluded.verified_on,
      note = excluded.note, state = excluded.state, search_text = excluded.search_text,
      -- Mails came back from the address of before.
      bounces = CASE WHEN known.email = excluded.email THEN known.bounces ELSE 0 END,
      bounced_at = CASE WHEN known.email = excluded.email THEN known.bounced_at END,
      revision = known.revision + 1, updated_at = excluded.updated_at
    RETURNING id, revision`;
  return new Map(written.map(({ id, revision }) => [id, revision]));
}

/** Puts these areas in the place of whatever the services had. */
export async function writeTerritories(
  transaction: Transaction,
  rows: ReadonlyArray<Pick<ServiceRow, 'id' | 'territories'>>,
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await transaction.$executeRaw`DELETE FROM service_territory WHERE service_id = ANY(${ids})`;
  const records = JSON.stringify(
    rows.flatMap(({ id, territories }) =>
      territories.map(({ kind, code, derived }) => ({ service_id: id, kind, code, derived })),
    ),
  );
  await transaction.$executeRaw`
    INSERT INTO service_territory (service_id, kind, code, derived)
    SELECT service_id, kind, code, derived
    FROM jsonb_to_recordset(${records}::jsonb)
      AS fresh (service_id text, kind "TerritoryKind", code text, derived boolean)`;
}

/** A line of history as it is written. */
export interface HistoryLine {
  id: string;
  serviceId: string;
  revision: number;
  /** Field name to value before and after. */
  changes: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
}

/** Writes a line of history for each service: imported, by whom and why. */
export async function writeImportHistory(
  transaction: Transaction,
  {
    lines,
    reason,
    actorId,
    now,
  }: { lines: readonly HistoryLine[]; reason: string; actorId: string; now: Date },
): Promise<void> {
  const records = JSON.stringify(
    lines.map(({ id, serviceId, revision, changes }) => ({ id, service_id: serviceId, revision, changes })),
  );
  await transaction.$executeRaw`
    INSERT INTO service_change (id, service_id, revision, action, reason, changes, actor_id, at)
    SELECT id, service_id, revision, 'imported', ${reason}, changes, ${actorId}, ${now}
    FROM jsonb_to_recordset(${records}::jsonb) AS fresh (id text, service_id text, revision int, changes jsonb)`;
}

/** The row by the names of its columns. */
function recordOf(row: ServiceRow) {
  const { id, state, verifiedOn, ...entry } = row;
  const { openingHours, searchText, ...columns } = columnsOfEntry(entry);
  return {
    ...columns,
    id,
    state,
    status: row.status,
    until: row.until,
    verified_on: verifiedOn,
    opening_hours: openingHours,
    search_text: searchText,
  };
}
