import type { Prisma } from '#prisma/generated/client';
import { columnOfDay } from '~/domain/cases/day-column';
import type { CalendarDate } from '~/domain/calendar';
import {
  comparable,
  entryChanges,
  entryOf,
  type EntryChanges,
  type ServiceEntry,
} from '~/domain/directory/entry';
import type { ChangeAction } from '~/domain/directory/history';
import type { ServiceState } from '~/domain/directory/vocabulary';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { dataOfEntry, territoryRows } from '~/queries/directory/service-row.server';

import type { LockedEntry } from './locked-entry.server';

export type DirectoryContext = Pick<AppContext, 'clock' | 'ids' | 'database'>;

export interface ChangeOfEntry {
  found: LockedEntry;
  action: ChangeAction;
  /** Why, in the words of whoever did it; empty where the action says it all. */
  reason: string;
  /** Null: the service itself by its signed link, or a job. */
  actorId: string | null;
  /** What people maintain, whole; left out: stays. */
  entry?: ServiceEntry;
  verifiedOn?: CalendarDate;
  state?: ServiceState;
  mergedIntoId?: string | null;
  bounces?: number;
}

/**
 * Writes a change of a locked entry: the row, its areas, its search text, a line of its history with before and after,
 * and the revision by which every process notices. A new address begins without bounces.
 *
 * @returns the entry's new revision
 */
export async function writeChange(
  transaction: Transaction,
  { clock, ids }: Pick<AppContext, 'clock' | 'ids'>,
  change: ChangeOfEntry,
): Promise<number> {
  const { found, action, reason, actorId, entry } = change;
  const { service } = found;
  const now = clock.now();
  const revision = found.revision + 1;
  const isNewAddress = entry !== undefined && entry.email !== service.email;
  const bounces = change.bounces ?? (isNewAddress ? 0 : service.bounces);

  await transaction.directoryService.update({
    where: { id: service.id },
    data: {
      ...(entry === undefined ? {} : dataOfEntry(entry)),
      ...(change.verifiedOn === undefined ? {} : { verifiedOn: columnOfDay(change.verifiedOn) }),
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.mergedIntoId === undefined ? {} : { mergedIntoId: change.mergedIntoId }),
      ...(bounces === service.bounces ? {} : { bounces, bouncedAt: bounces === 0 ? null : now }),
      revision,
      updatedAt: now,
    },
  });
  if (entry !== undefined && comparable(entry.territories) !== comparable(service.territories)) {
    await transaction.serviceTerritory.deleteMany({ where: { serviceId: service.id } });
    await transaction.serviceTerritory.createMany({ data: territoryRows(service.id, entry.territories) });
  }
  await transaction.serviceChange.create({
    data: {
      id: ids.next(),
      serviceId: service.id,
      revision,
      action,
      reason,
      changes: asJson(changesOf(change, bounces)),
      actorId,
      at: now,
    },
  });
  await bumpDirectory(transaction, clock);
  return revision;
}

/**
 * Counts a change of the directory, last in its transaction: the one row makes writers wait for each other, so that no
 * process can see the new number before the rows.
 */
export async function bumpDirectory(
  transaction: Transaction,
  clock: Pick<AppContext['clock'], 'now'>,
): Promise<number> {
  const updatedAt = clock.now();
  const { revision } = await transaction.directoryState.upsert({
    where: { id: 1 },
    create: { id: 1, revision: 1, updatedAt },
    update: { revision: { increment: 1 }, updatedAt },
    select: { revision: true },
  });
  return revision;
}

function changesOf({ found, ...change }: ChangeOfEntry, bounces: number): EntryChanges {
  const { service, mergedIntoId } = found;
  const changes: Record<string, readonly [unknown, unknown]> = {
    ...(change.entry === undefined ? {} : entryChanges(entryOf(service), change.entry)),
  };
  const note = (field: string, before: unknown, after: unknown) => {
    if (after !== undefined && before !== after) changes[field] = [before, after];
  };
  note('verifiedOn', service.verifiedOn, change.verifiedOn);
  note('state', service.state, change.state);
  note('mergedIntoId', mergedIntoId, change.mergedIntoId);
  note('bounces', service.bounces, bounces);
  return changes;
}

/** Entries hold only what JSON can say; the types of Prisma do not see that. */
export function asJson(value: object): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject;
}
