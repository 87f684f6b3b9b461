import { entryOf } from '~/domain/directory/entry';
import { mergeEntries } from '~/domain/directory/merge-entries';

import { lockEntry, type LockedEntry } from './locked-entry.server';
import { writeChange, type DirectoryContext } from './write-change.server';

export interface MergeServicesInput {
  actorId: string;
  /** The entry that goes. */
  sourceId: string;
  /** The entry that stays. */
  targetId: string;
  /** Revisions that the preview showed. */
  sourceRevision: number;
  targetRevision: number;
  reason: string;
}

export type MergeServicesOutcome =
  | { outcome: 'merged' }
  | { outcome: 'same-entry' }
  /** The one that goes was merged already. */
  | { outcome: 'already-merged'; intoId: string }
  /** Only a listed entry can take another one in. */
  | { outcome: 'target-not-listed' }
  /** One of them changed since the preview: look again. */
  | { outcome: 'conflict' };

/**
 * Makes two entries one. The one that stays takes over what it lacks; the one that goes keeps its row, its history and
 * its address, which leads to the other. Entries that had been merged into it follow, so that no chain arises.
 *
 * @throws AppError `not-found`
 */
export async function mergeServices(
  app: DirectoryContext,
  input: MergeServicesInput,
): Promise<MergeServicesOutcome> {
  const { actorId, sourceId, targetId, reason } = input;
  if (sourceId === targetId) return { outcome: 'same-entry' };
  return app.database.$transaction(async (transaction): Promise<MergeServicesOutcome> => {
    const locked = new Map<string, LockedEntry>();
    for (const id of [sourceId, targetId].sort()) locked.set(id, await lockEntry(transaction, id));
    const source = locked.get(sourceId);
    const target = locked.get(targetId);
    if (source === undefined || target === undefined) throw new Error('both entries were locked');
    if (source.mergedIntoId !== null) return { outcome: 'already-merged', intoId: source.mergedIntoId };
    if (target.service.state !== 'listed') return { outcome: 'target-not-listed' };
    if (source.revision !== input.sourceRevision || target.revision !== input.targetRevision)
      return { outcome: 'conflict' };

    await writeChange(transaction, app, {
      found: target,
      action: 'merged',
      reason,
      actorId,
      entry: mergeEntries(entryOf(target.service), entryOf(source.service)),
    });
    const followers = await transaction.directoryService.findMany({
      where: { mergedIntoId: sourceId },
      select: { id: true },
      orderBy: { id: 'asc' },
    });
    for (const id of [sourceId, ...followers.map((follower) => follower.id)]) {
      const found = id === sourceId ? source : await lockEntry(transaction, id);
      await writeChange(transaction, app, {
        found,
        action: 'merged',
        reason,
        actorId,
        state: 'merged',
        mergedIntoId: targetId,
      });
    }
    return { outcome: 'merged' };
  });
}
