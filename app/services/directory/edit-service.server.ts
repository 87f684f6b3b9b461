import {
  comparable,
  entryChanges,
  entryOf,
  type EntryChanges,
  type EntryField,
  type ServiceEntry,
} from '~/domain/directory/entry';
import type { Service } from '~/domain/directory/service';
import type { Transaction } from '~/platform/database.server';

import { lockEntry, type LockedEntry } from './locked-entry.server';
import { writeChange, type DirectoryContext } from './write-change.server';

export interface EditServiceInput {
  /** Null: the service itself, by its signed link. */
  actorId: string | null;
  serviceId: string;
  /** The revision the form was made of. */
  revision: number;
  entry: ServiceEntry;
  reason: string;
  /** The editor compared the entry with its source today. */
  isChecked?: boolean;
  /** `corrected`: what the service itself or a visitor said was wrong. */
  action?: 'edited' | 'corrected';
}

export type EditServiceOutcome =
  | { outcome: 'saved'; revision: number }
  | { outcome: 'unchanged' }
  | { outcome: 'merged'; intoId: string }
  /** Others changed the entry since the form was made: `theirs` says what, from before to now. Nothing is written. */
  | { outcome: 'conflict'; revision: number; current: Service; theirs: EntryChanges };

/**
 * Changes what people maintain in an entry, with a reason.
 *
 * @throws AppError `not-found`
 */
export async function editService(
  app: DirectoryContext,
  input: EditServiceInput,
): Promise<EditServiceOutcome> {
  const { actorId, serviceId, entry, reason, isChecked = false, action = 'edited' } = input;
  return app.database.$transaction(async (transaction): Promise<EditServiceOutcome> => {
    const found = await lockEntry(transaction, serviceId);
    const { service, mergedIntoId } = found;
    if (mergedIntoId !== null) return { outcome: 'merged', intoId: mergedIntoId };
    const theirs =
      found.revision === input.revision ? {} : await changesSince(transaction, found, input.revision);
    if (Object.keys(theirs).length > 0)
      return { outcome: 'conflict', revision: found.revision, current: service, theirs };

    const today = app.clock.today();
    const isNewCheck = isChecked && service.verifiedOn !== today;
    if (!isNewCheck && Object.keys(entryChanges(entryOf(service), entry)).length === 0)
      return { outcome: 'unchanged' };
    const revision = await writeChange(transaction, app, {
      found,
      action,
      reason,
      actorId,
      entry,
      ...(isChecked ? { verifiedOn: today } : {}),
    });
    return { outcome: 'saved', revision };
  });
}

/** What differs now from the entry as it was at a revision, read off the history. A bounce or a check is no conflict. */
async function changesSince(
  transaction: Transaction,
  { service }: LockedEntry,
  revision: number,
): Promise<EntryChanges> {
  const rows = await transaction.serviceChange.findMany({
    where: { serviceId: service.id, revision: { gt: revision } },
    orderBy: { revision: 'asc' },
    select: { changes: true },
  });
  const before = new Map<string, unknown>();
  for (const { changes } of rows)
    for (const [field, pair] of Object.entries(changes as unknown as EntryChanges))
      if (!before.has(field)) before.set(field, pair[0]);
  const current = entryOf(service);
  const theirs: Record<string, [unknown, unknown]> = {};
  for (const [field, value] of before) {
    if (!(field in current)) continue;
    const now = current[field as EntryField];
    if (comparable(value) !== comparable(now)) theirs[field] = [value, now];
  }
  return theirs;
}
