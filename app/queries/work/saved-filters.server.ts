import { MOST_FILTERS, type FilterPage, type SavedFilterView } from '~/domain/work/saved-filter';
import type { Database } from '~/platform/database.server';

/** The person's own filters of a page, by name. */
export function savedFilters(
  database: Database,
  { organisationId, personId, page }: { organisationId: string; personId: string; page: FilterPage },
): Promise<SavedFilterView[]> {
  return database.savedFilter.findMany({
    where: { organisationId, personId, page },
    select: { id: true, name: true, query: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_FILTERS,
  });
}
