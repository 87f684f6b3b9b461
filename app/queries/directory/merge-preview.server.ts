import { entryChanges, entryOf } from '~/domain/directory/entry';
import type { FieldChange } from '~/domain/directory/history';
import { mergeEntries } from '~/domain/directory/merge-entries';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

import { getEntry, type MaintainedEntry } from './entry-detail.server';
import { changesInWords } from './field-words.server';

export interface MergePreview {
  targetId: string;
  targetName: string;
  targetRevision: number;
  /** What changes in the entry that stays. */
  takesOver: FieldChange[];
  /** Entries that were merged into the one that goes and move along. */
  followers: number;
}

/**
 * What a merge would do; null where it is not possible: the entry that stays must be another one and listed.
 *
 * @throws AppError `not-found` if there is no such target
 */
export async function mergePreview(
  database: Database,
  { source, targetId, language }: { source: MaintainedEntry; targetId: string; language: Language },
): Promise<MergePreview | null> {
  const target = await getEntry(database, targetId);
  const { service } = target;
  if (service.id === source.service.id || service.state !== 'listed') return null;
  const stays = entryOf(service);
  return {
    targetId: service.id,
    targetName: service.name,
    targetRevision: target.revision,
    takesOver: changesInWords(entryChanges(stays, mergeEntries(stays, entryOf(source.service))), language),
    followers: source.mergedFrom.length,
  };
}
