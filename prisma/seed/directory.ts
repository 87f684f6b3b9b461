import { columnOfDay } from '~/domain/cases/day-column';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { entryOf } from '~/domain/directory/entry';
import { servicesToBegin } from '~/domain/directory/reference-entries';
import type { Service } from '~/domain/directory/service';
import type { Clock } from '~/platform/clock.server';
import type { Database, Transaction } from '~/platform/database.server';
import { timeOrderedIds } from '~/platform/ids.server';
import { dataOfEntry, territoryRows } from '~/queries/directory/service-row.server';

/** Any number; two programs that start at once fill the directory one after the other. */
const LOCK_KEY = 7_270_002;

/** Half a second on an idle machine; at the first start, while everything else starts too, it has taken six. */
const TIMEOUT_MS = 60_000;

/** Why the first line of an entry's history is there. */
const SEED_REASON = 'Aus den mitgelieferten Fakten, Stand 2026-11-20.';

/**
 * Puts the directory that ships with the product into the database: services, chambers, deciding bodies. Every
 * installation needs it, so this is no demo data. An entry that is there already is never touched, whatever became of
 * it since: the operator's word counts. Programmes that are over are put in as ended.
 *
 * @returns how many entries were new
 */
export async function seedDirectory(database: Database, clock: Clock): Promise<number> {
  const services = servicesToBegin(bundledDirectory);
  if ((await missingFrom(database, services)).length === 0) return 0;
  return database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK_KEY})`;
      const missing = await missingFrom(transaction, services);
      if (missing.length > 0) await insert(transaction, clock, missing);
      return missing.length;
    },
    { maxWait: TIMEOUT_MS, timeout: TIMEOUT_MS },
  );
}

async function missingFrom(database: Transaction, services: readonly Service[]): Promise<Service[]> {
  const rows = await database.directoryService.findMany({ select: { id: true } });
  const known = new Set(rows.map(({ id }) => id));
  return services.filter(({ id }) => !known.has(id));
}

async function insert(transaction: Transaction, clock: Clock, services: readonly Service[]): Promise<void> {
  const now = clock.now();
  const today = clock.today();
  const ids = timeOrderedIds(clock);
  await transaction.directoryService.createMany({
    data: services.map((service) => ({
      ...dataOfEntry(entryOf(service)),
      id: service.id,
      verifiedOn: service.verifiedOn === null ? null : columnOfDay(service.verifiedOn),
      state: service.until !== null && service.until < today ? ('ended' as const) : ('listed' as const),
      createdAt: now,
      updatedAt: now,
    })),
  });
  await transaction.serviceTerritory.createMany({
    data: services.flatMap(({ id, territories }) => territoryRows(id, territories)),
    skipDuplicates: true,
  });
  await transaction.serviceChange.createMany({
    data: services.map(({ id }) => ({
      id: ids.next(),
      serviceId: id,
      revision: 1,
      action: 'created',
      reason: SEED_REASON,
      changes: {},
      at: now,
    })),
  });
  await transaction.directoryState.upsert({
    where: { id: 1 },
    create: { id: 1, revision: 1, updatedAt: now },
    update: { revision: { increment: 1 }, updatedAt: now },
  });
}
