import { entryOf, searchTextOf } from '~/domain/directory/entry';
import type { Database } from '~/platform/database.server';
import { SERVICE_COLUMNS, serviceOfRow } from '~/queries/directory/service-row.server';

/**
 * Writes the text that searches look in anew where it differs from what this version of the product would write: it
 * follows from the entry alone, so a release that folds words otherwise must not leave old rows unfound.
 *
 * @returns how many rows were written
 */
export async function refreshSearchTexts(database: Database): Promise<number> {
  const rows = await database.directoryService.findMany({
    select: { ...SERVICE_COLUMNS, revision: true, searchText: true },
  });
  const changed = rows.flatMap((row) => {
    const searchText = searchTextOf(entryOf(serviceOfRow(row)));
    return searchText === row.searchText
      ? []
      : [{ where: { id: row.id, revision: row.revision }, searchText }];
  });
  // Whoever edits an entry at this moment writes the text of this version anyway.
  for (const { where, searchText } of changed)
    await database.directoryService.updateMany({ where, data: { searchText } });
  return changed.length;
}
